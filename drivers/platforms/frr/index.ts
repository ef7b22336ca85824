/** FRRouting through vtysh: ties the room together. */
import type { Platform } from '../../contract.ts';
import { dialog } from './dialog.ts';
import { facts } from './facts.ts';
import { imports } from './import.ts';
import { syntax } from './syntax.ts';

export const platform = {
  name: 'frr',
  title: 'FRRouting (vtysh)',
  syntax,
  dialog,
  facts,
  imports,
} satisfies Platform;
