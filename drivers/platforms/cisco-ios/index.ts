/** The room of Cisco IOS and IOS-XE: command line over SSH or Telnet, 12.4 to 17.x. */
import type { Platform } from '../../contract.ts';
import { dialog } from './dialog.ts';
import { facts } from './facts.ts';
import { imports } from './import.ts';
import { syntax } from './syntax.ts';

export const platform: Platform = {
  name: 'cisco-ios',
  title: 'Cisco IOS',
  syntax,
  dialog,
  facts,
  imports,
  vlanInterface: 'Vlan{vlan}',
};
