/** The room of VRP 5: ties language, dialogue, facts and import together. */
import type { Platform } from '../../contract.ts';
import { dialog } from './dialog.ts';
import { facts } from './facts.ts';
import { imports } from './import.ts';
import { syntax } from './syntax.ts';

export const platform: Platform = {
  name: 'huawei-vrp',
  title: 'Huawei VRP 5 (S series)',
  syntax,
  dialog,
  facts,
  imports,
  vlanInterface: 'Vlanif{vlan}',
};
