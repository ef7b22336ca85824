/** How IOS and IOS-XE talk over SSH and Telnet: prompts, pager, questions, refusals, saving. */
import type { Dialog, ErrorLine, Exchange } from '../../contract.ts';
import { mergeState } from './dialog/vlan-database.ts';

/** Characters of a host name as prompts show it. */
const HOST = '[\\w.\\-+/:@]{1,63}';

const errors: readonly ErrorLine[] = [
  // `Configuration mode locked exclusively by user 'u' process 'p' from terminal 't'. Please try later.`
  { match: /Configuration (?:mode )?(?:is )?locked|Config mode cannot be entered/i, means: 'locked' },
  { match: /Command authorization failed|% ?Authorization failed/i, means: 'denied' },
  // `% Deletion of RD in progress; wait for it to complete`
  {
    match: /Deletion of RD in progress|startup-config file open failed|Device or resource busy/i,
    means: 'busy',
  },
  { match: /% ?(?:Invalid|Incomplete|Ambiguous|Unrecognized|Unknown) /i, means: 'refused' },
  // `% Bad IP address or host name`, `% Bad mask /24 for address A`, `Bad mask 0xFF for address 10.0.0.1`
  { match: /^(?:% ?)?Bad (?:IP address|mask|host)/im, means: 'refused' },
  { match: /^% ?Error\b|^ERROR:/im, means: 'refused' },
  { match: /Command rejected/i, means: 'refused' },
  // `% VRF X not configured.`, `% … routing table X does not exist`, `% IPv6 routing not enabled`
  { match: /^%.*\b(?:not configured|does not exist|not enabled)/im, means: 'refused' },
  // `% Policy commands not allowed without an address family`
  { match: /commands not allowed (?:under|without)/i, means: 'refused' },
  // `% VLAN [10] already in use`, `OSPF: Key 1 already exists`
  { match: /already (?:in use|exists|mapped)/i, means: 'refused' },
  { match: /^%?You must disable /im, means: 'refused' },
  // `% 10.1.1.0 overlaps with Vlan20`
  { match: /^% ?\S+ overlaps with /im, means: 'refused' },
  { match: /Inconsistent address and mask/i, means: 'refused' },
  { match: /Must delete secondary before deleting primary/i, means: 'refused' },
  { match: /Entry already running and cannot be modified/i, means: 'refused' },
  {
    match: /in use, cannot (?:remove|destroy)|is (?:being used|in use)|cannot be deleted/i,
    means: 'refused',
  },
  { match: /^% ?Cannot |^Cannot /im, means: 'refused' },
  { match: /Duplicate sequence number|Insertion failed|Failed to (?:add|apply|commit) /i, means: 'refused' },
  { match: /VLAN configuration not allowed when device is in CLIENT mode/i, means: 'refused' },
  { match: /Removal of physical interfaces is not permitted/i, means: 'refused' },
  { match: /BGP is already running|Specify remote-as or peer-group commands first/i, means: 'refused' },
  { match: /Turn config archive on|Archive feature not enabled/i, means: 'refused' },
  { match: /Configuration buffer full/i, means: 'refused' },
];

const harmless: readonly RegExp[] = [
  /^%?Warning:/i,
  /^% ?Note:/i,
  // Two lines: `% NOTE: This new crypto map will remain disabled until a peer` / `and a valid access list have been configured.`
  /^\s*and a valid access list have been configured/i,
  /^INFO:/i,
  // The warning of `spanning-tree portfast` runs over five lines.
  /^%Portfast has been configured on/i,
  /host\. Connecting hubs, concentrators, switches, bridges, etc/i,
  /interface\s+when portfast is enabled, can cause temporary bridging loops/i,
  /^\s*Use with CAUTION/i,
  /have effect when the interface is in a non-trunking mode/i,
  /^Enter TEXT message\. +End with the character/i,
  /^Enter configuration commands, one per line\./i,
  /^Building configuration\.\.\./i,
  /^\[OK\]/,
  /^Creating a port-channel interface Port-channel/i,
  /IPv[46] disabled and address\(es\) removed due to (?:enabling|disabling) VRF/i,
  /^% Not all config may be removed and may reappear after reactivating/i,
  /addresses from all interfaces in VRF \S+ have been removed/i,
  /^% Access VLAN does not exist\. Creating vlan/i,
  /^Setting device to VTP \S+ mode/i,
  /^Interface \S+ set to default configuration/i,
  // Two lines: `% OSPF: Reference bandwidth is changed.` / `Please ensure reference bandwidth is consistent across all routers.`
  /^% OSPF: Reference bandwidth is changed/i,
  /^\s*Please ensure reference bandwidth is consistent/i,
  // `% OSPF: Reload or use "clear ip ospf process" command, for this to take effect`: nobody does it for us.
  /^% OSPF: Reload or use "clear ip ospf process"/i,
  /^%? ?Profile already contains this keyring/i,
  /^%PKI:/,
];

const questions: readonly Exchange[] = [
  // Tail of the question that `no username X` asks; one key, a second line end would be taken as an empty command.
  { command: /^no username /, ask: /Do you want to continue\? ?\[confirm\]\s*$/, answer: 'enter' },
  { command: /^no ip nat /, ask: /delete all ent(?:ries|ires)\? \[no\]:\s*$/, answer: 'yes' },
  {
    command: /^no crypto pki trustpoint /,
    ask: /Are you sure you want to do this\? \[yes\/no\]:\s*$/,
    answer: 'yes',
  },
  { command: /^(?:write|copy) /, ask: /Destination filename \[startup-config\]\?\s*$/, answer: 'enter' },
  {
    command: /^(?:write|copy) /,
    ask: /Overwrite the previous NVRAM configuration\? ?\[confirm\]\s*$/,
    answer: 'enter',
  },
];

export const dialog: Dialog = {
  lineEnd: '\r',
  // `ASW-1>`, `ASW-1#`, `ASW-1(config-if)#`; some contexts do not begin with config: `(cfg-crypto-trans)`, `(ca-trustpoint)`.
  learn: new RegExp(`^(?<host>${HOST})(?:\\([^()\\s]+\\))?(?<mode>[>#])\\s?$`),
  modes: [
    { name: 'user', prompt: '^{host}>\\s?$' },
    { name: 'enabled', prompt: '^{host}#\\s?$' },
    // Sub-modes change the brackets only; the name before them is cut to about 20 characters.
    { name: 'config', prompt: '^{host}\\([^()\\s]+\\)#\\s?$' },
  ],
  login: {
    username: /(?:^|\n)\s*(?:User ?name|Login):\s?$/i,
    password: /(?:^|\n)\s*Password:\s?$/i,
    refused:
      /% ?(?:Login invalid|Bad passwords|Authentication failed|Authorization failed)|Password required, but none set|Connection refused by remote host/i,
    exchanges: [
      { ask: /initial configuration dialog\? \[yes\/no\]:\s*$/i, answer: 'no' },
      { ask: /terminate autoinstall\? \[yes\]:\s*$/i, answer: 'enter' },
      { ask: /Press RETURN to get started[.!]?\s*$/i, answer: 'enter' },
      { ask: /Enter your selection \[2\]:\s*$/i, answer: '0' },
    ],
  },
  enable: {
    command: 'enable',
    password: /(?:^|\n)\s*Password:\s?$/i,
    refused: /% ?(?:Access denied|Bad secrets|Bad passwords|Error in authentication|No password set)/i,
  },
  prepare: [
    { command: 'terminal length 0', required: false },
    { command: 'terminal width 511', required: false },
    { command: 'terminal no monitor', required: false },
  ],
  pager: { more: / ?--More-- ?$/, answer: ' ' },
  enterConfig: 'configure terminal',
  leaveConfig: 'end',
  logout: 'exit',
  errors,
  harmless,
  // `*Mar 11 14:22:07.123: %SYS-5-CONFIG_I: Configured from console by netops on vty0 (10.0.0.9)`
  asynchronous: [
    /^[*.]?(?:\d+: )?(?:\S+: )?[*.]?\w{3} +\d+ (?:\d{4} )?[\d:.]+[^%]*: %[A-Z0-9_]+-(?:[A-Z0-9_]+-)?\d-[A-Z0-9_]+:.*$/,
  ],
  questions,
  save: { commands: ['write memory'], done: /\[OK\]/ },
  reads: {
    running: 'show running-config',
    startup: 'show startup-config',
    version: 'show version',
    // A router refuses both: the answer is then no VLAN database.
    state: { vlans: 'show vlan brief', vtp: 'show vtp status' },
  },
  mergeState,
  // `startup-config is not present`, `%% Non-volatile configuration memory invalid or not present`
  broken: [/startup-config is not present/i, /Non-volatile configuration memory/i, /^%Error opening nvram/im],
  // Needs the archive feature. Confirming is the only way to stop the timer, so a finished undo is confirmed too
  // (`configure revert now` would replace the configuration once more).
  revertTimer: {
    arm: 'configure terminal revert timer {minutes}',
    confirm: 'configure confirm',
    cancel: 'configure confirm',
  },
  doctor: {
    privilege: 'show privilege',
    clock: 'show clock detail',
    archive: 'show archive config rollback timer',
    unsaved: 'show archive config differences nvram:startup-config system:running-config',
    lock: 'show configuration lock',
    ssh: 'show ip ssh',
    vtp: 'show vtp status',
  },
};
