/** The room of Comware 7: ties language, dialogue, facts and import together. */
import type { Platform } from '../../contract.ts';
import { dialog } from './dialog.ts';
import { facts } from './facts.ts';
import { imports } from './import.ts';
import { syntax } from './syntax.ts';

export const platform: Platform = {
  name: 'h3c-comware',
  title: 'H3C / HPE Comware 7',
  syntax,
  dialog,
  facts,
  imports,
  vlanInterface: 'Vlan-interface{vlan}',
};
