/** What the show commands print. */
import { writeIpv4 } from '../args.ts';
import type { Call, DeviceState, Item, Rule } from '../types.ts';
import { findList } from './acl.ts';
import { dateText, releaseOf } from './display.ts';
import { addressesOf, findInterface, interfaces, isLayer2, isSwitch, nameOf, vtpMode } from './model.ts';
import { isLogical, typeOf } from './names.ts';
import { bundles } from './switchport.ts';
import { vlanItems, vlanName } from './vlan.ts';

function uptime(device: DeviceState): string {
  const minutes = Math.floor((device.clock.now() - device.startedAt) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts = [
    days > 0 ? `${days} days` : '',
    hours > 0 ? `${hours} hours` : '',
    `${minutes % 60} minutes`,
  ];
  return parts.filter(Boolean).join(', ');
}

function modelOf(device: DeviceState): string {
  return device.hardware.model ?? (isSwitch(device) ? 'C9300-24T' : 'ISR4331/K9');
}

function serialOf(device: DeviceState): string {
  return device.hardware.serial ?? 'FOC00000001';
}

function inventory(call: Call): string {
  const model = modelOf(call.device);
  return `NAME: "Chassis", DESCR: "${model}"\nPID: ${model}     , VID: V01  , SN: ${serialOf(call.device)}\n`;
}

function version(call: Call): string {
  const { device } = call;
  const release = releaseOf(device);
  return [
    `Cisco IOS XE Software, Version ${release}`,
    `Cisco IOS Software, Simulated Software (SIM-UNIVERSALK9-M), Version ${release}, RELEASE SOFTWARE (fc1)`,
    '',
    'ROM: IOS-XE ROMMON',
    '',
    `${device.dialect.hostname(device)} uptime is ${uptime(device)}`,
    'System returned to ROM by reload',
    'System image file is "flash:packages.conf"',
    'Last reload reason: Reload Command',
    '',
    `cisco ${modelOf(device)} (SIM) processor with 1000000K/6147K bytes of memory.`,
    `Processor board ID ${serialOf(device)}`,
    '2048K bytes of non-volatile configuration memory.',
    '',
    'Configuration register is 0x102',
    '',
  ].join('\n');
}

function running(call: Call): string {
  const { device } = call;
  const body = device.running();
  return `Building configuration...\n\nCurrent configuration : ${Buffer.byteLength(body)} bytes\n${body}\n`;
}

function runningInterface(call: Call): string | { caret: string } {
  const section = findInterface(call.device, call.arg('name'));
  if (!section) return { caret: 'name' };
  const lines = call.device.body();
  const start = lines.indexOf(`interface ${nameOf(section)}`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith(' '));
  const text = `!\n${lines.slice(start, start + 1 + length).join('\n')}\nend\n`;
  return `Building configuration...\n\nCurrent configuration : ${Buffer.byteLength(text)} bytes\n${text}`;
}

function startup(call: Call): string {
  const { saved } = call.device;
  return saved === ''
    ? 'startup-config is not present'
    : `Using ${Buffer.byteLength(saved)} out of 2097152 bytes\n${saved}\n`;
}

const SHORT: Readonly<Record<string, string>> = {
  GigabitEthernet: 'Gi',
  TenGigabitEthernet: 'Te',
  FastEthernet: 'Fa',
  'Port-channel': 'Po',
  TwentyFiveGigE: 'Twe',
  FortyGigabitEthernet: 'Fo',
  HundredGigE: 'Hu',
};

function shortName(name: string): string {
  return `${SHORT[typeOf(name)] ?? typeOf(name).slice(0, 2)}${name.slice(typeOf(name).length)}`;
}

function accessPorts(device: DeviceState, id: string): readonly string[] {
  const ports = interfaces(device).filter((section) => {
    const trunk = section.children.get('switchport mode')?.args.mode?.[0] === 'trunk';
    const vlan = section.children.get('switchport access vlan')?.args.id?.[0] ?? '1';
    return isLayer2(device, section) && !isLogical(nameOf(section)) && !trunk && vlan === id;
  });
  return ports.map((section) => shortName(nameOf(section)));
}

function vlanRow(id: string, name: string, status: string, ports: readonly string[]): string[] {
  const groups: string[] = [];
  for (let index = 0; index < ports.length; index += 4) groups.push(ports.slice(index, index + 4).join(', '));
  const first = `${id.padEnd(4)} ${name.padEnd(32)} ${status.padEnd(9)} ${groups[0] ?? ''}`.trimEnd();
  return [first, ...groups.slice(1).map((group) => `${' '.repeat(48)}${group}`)];
}

function vlanBrief(call: Call): string {
  const { device } = call;
  const rows = [
    ...vlanRow('1', 'default', 'active', accessPorts(device, '1')),
    ...vlanItems(device).flatMap((item) => {
      const id = item.args.id?.[0] ?? '';
      const suspended = item.children.get('state')?.lines[0] === 'state suspend';
      const shut = item.children.has('toggle shutdown');
      const status = suspended ? 'suspended' : shut ? 'act/lshut' : 'active';
      return vlanRow(id, vlanName(item), status, accessPorts(device, id));
    }),
    ...vlanRow('1002', 'fddi-default', 'act/unsup', []),
    ...vlanRow('1003', 'token-ring-default', 'act/unsup', []),
    ...vlanRow('1004', 'fddinet-default', 'act/unsup', []),
    ...vlanRow('1005', 'trnet-default', 'act/unsup', []),
  ];
  return `\nVLAN Name                             Status    Ports\n---- -------------------------------- --------- -------------------------------\n${rows.join('\n')}\n`;
}

function vtpStatus(call: Call): string {
  const { device } = call;
  const mode = vtpMode(device);
  const domain = device.root.children.get('vtp domain')?.args.name?.[0] ?? '';
  return [
    'VTP Version capable             : 1 to 3',
    `VTP version running             : ${device.root.children.get('vtp version')?.args.version?.[0] ?? '1'}`,
    `VTP Domain Name                 : ${domain}`,
    'VTP Pruning Mode                : Disabled',
    '',
    'Feature VLAN:',
    '--------------',
    `VTP Operating Mode                : ${mode.charAt(0).toUpperCase()}${mode.slice(1)}`,
    'Maximum VLANs supported locally   : 1005',
    `Number of existing VLANs          : ${vlanItems(device).length + 5}`,
    'Configuration Revision            : 0',
  ].join('\n');
}

function state(device: DeviceState, section: Item): readonly [string, string] {
  if (section.children.has('toggle shutdown')) return ['administratively down', 'down'];
  return isLayer2(device, section) || addressesOf(section).length > 0 ? ['up', 'up'] : ['down', 'down'];
}

function ordered(device: DeviceState): readonly Item[] {
  const lines = device.body();
  const place = (section: Item): number => lines.indexOf(`interface ${nameOf(section)}`);
  return [...interfaces(device)].sort((a, b) => place(a) - place(b));
}

function ipBrief(call: Call): string {
  const rows = ordered(call.device).map((section) => {
    const primary = addressesOf(section).find((address) => !address.secondary);
    const [status, protocol] = state(call.device, section);
    const ip = primary ? writeIpv4(primary.ip) : 'unassigned';
    const method = primary ? 'manual' : 'unset';
    return `${nameOf(section).padEnd(22)} ${ip.padEnd(15)} YES ${method.padEnd(6)} ${status.padEnd(21)} ${protocol.padEnd(8)}`;
  });
  return `Interface              IP-Address      OK? Method Status                Protocol\n${rows.join('\n')}`;
}

function users(call: Call): string {
  const rows = call.device.sessionList().map((session, index) => {
    const mark = index === 0 ? '*' : ' ';
    return `${mark}${String(index + 1).padStart(3)} vty ${index}     ${session.user.padEnd(10)} idle                 00:00:00 ${session.remote}`;
  });
  return `    Line       User       Host(s)              Idle       Location\n${rows.join('\n')}\n\n  Interface    User               Mode         Idle     Peer Address\n`;
}

function accessLists(call: Call): string {
  const wanted = call.arg('name');
  const lists = [...call.device.root.children.values()].filter((item) => {
    return item.key.startsWith('access-list ') && (wanted === '' || item === findList(call.device, wanted));
  });
  return lists
    .flatMap((item) => {
      const kind = item.args.kind?.[0] === 'standard' ? 'Standard' : 'Extended';
      const entries = [...item.children.values()].filter((entry) => !entry.lines[0]?.includes('remark '));
      return [
        `${kind} IP access list ${item.args.name?.[0]}`,
        ...entries.map((entry) => `    ${entry.lines[0]}`),
      ];
    })
    .join('\n');
}

function etherchannel(call: Call): string {
  const rows = bundles(call.device).map(({ group, ports }) => {
    return `${group.padEnd(6)} ${`Po${group}(SU)`.padEnd(14)} LACP      ${ports.map((port) => `${shortName(nameOf(port))}(P)`).join('  ')}`;
  });
  return `Group  Port-channel  Protocol    Ports\n------+-------------+-----------+-----------------------------------------------\n${rows.join('\n')}`;
}

function clockText(call: Call): string {
  return `*${dateText(call.device.clock.now()).replace(/^(\S+)/, '$1.000')}`;
}

function sshText(call: Call): string {
  const { root } = call.device;
  const timeout = root.children.get('ip ssh time-out')?.args.seconds?.[0] ?? '120';
  const retries = root.children.get('ip ssh authentication-retries')?.args.tries?.[0] ?? '3';
  return `SSH Enabled - version 2.0\nAuthentication timeout: ${timeout} secs; Authentication retries: ${retries}`;
}

/** Known in user mode too. */
export const SHOW: readonly Rule[] = [
  { form: 'show version', run: version },
  { form: 'show clock [detail]', run: clockText },
  { form: 'show privilege', run: (call) => `Current privilege level is ${call.shell.privilege}` },
  { form: 'show users', run: users },
  { form: 'show ip ssh', run: sshText },
  { form: 'show inventory', run: inventory },
  { form: 'show vlan brief', run: vlanBrief, if: isSwitch },
  { form: 'show vtp status', run: vtpStatus, if: isSwitch },
  { form: 'show ip interface brief', run: ipBrief },
  { form: 'show etherchannel summary', run: etherchannel, if: isSwitch },
];

const LOCK = [
  'Parser Configure Lock',
  '---------------------',
  'Owner PID         : -1',
  'User              : unknown',
  'TTY               : -1',
  'Type              : NO LOCK',
  'State             : FREE',
].join('\n');

export const SHOW_PRIVILEGED: readonly Rule[] = [
  { form: 'show configuration lock', run: () => LOCK },
  { form: 'show running-config', run: running },
  { form: 'show running-config interface <name:interface>', run: runningInterface },
  { form: 'show startup-config', run: startup },
  { form: 'show ip access-lists [<name:word(64)>]', run: accessLists },
];
