/** How a vtysh login talks: prompts, refusals, save and reads, as data. Measured on FRRouting 8.4.4. */
import type { Dialog } from '../../contract.ts';

export const dialog = {
  lineEnd: '\n',
  // `core1# `, `core1> `, `core1(config-if)# `
  learn: /^(?<host>[A-Za-z0-9][\w.-]*)(?:\(config[\w.-]*\))?(?<mode>[>#]) ?$/,
  modes: [
    { name: 'user', prompt: '{host}> ?' },
    { name: 'enabled', prompt: '{host}# ?' },
    // One prompt per section: (config), (config-if), (config-router), (config-router-af), (config-route-map) …
    { name: 'config', prompt: '{host}\\(config[\\w.-]*\\)# ?' },
  ],
  login: {
    username: /(?:login|[Uu]sername): ?$/,
    password: /[Pp]assword: ?$/,
    refused: /Login incorrect|Permission denied|Authentication fail|% Bad passwords/i,
    exchanges: [],
  },
  // vtysh starts enabled; only `disable` or a daemon's own telnet port leaves a `>`.
  enable: { command: 'enable', password: /Password: ?$/, refused: /^% (?:Bad|Unknown)/m },
  prepare: [
    { command: 'terminal length 0', required: false },
    { command: 'no terminal paginate', required: false },
  ],
  pager: { more: /(?: ?--More-- ?|^:)$/, answer: ' ' },
  enterConfig: 'configure terminal',
  leaveConfig: 'end',
  logout: 'exit',
  errors: [
    // The replies with a percent sign that are no refusals are listed as harmless.
    { match: /^% (?!OSPF: Reference bandwidth is changed|Echo mode works)/, means: 'refused' },
    // `% Configuration failed.` is followed by `Error type: validation` and `Error description: …`
    { match: /^Error (?:type|description): /, means: 'refused' },
    // `ospfd is not running`: vtysh takes the line, no daemon does.
    { match: /^\S+ is not running$/, means: 'busy' },
    { match: /Configuration is locked|VTY configuration is locked/i, means: 'locked' },
  ],
  harmless: [
    /^% OSPF: Reference bandwidth is changed\.$/,
    /^\s*Please ensure reference bandwidth is consistent across all routers$/,
    /^For this router-id change to take effect, use "clear ip ospf process" command$/,
    /^For this router-id change to take effect, save config and restart ospf6d$/,
    /^Graceful restart configuration changed, reset (?:all peers|this peer) to take effect$/,
    /^This command is deprecated, because it is not VRF-aware\.$/,
    /^Please, use "(?:no )?ip ospf passive" on an interface instead\.$/,
    // Waiting for something that is not there yet: an interface, a route, a VRF of the kernel.
    /^No Path to RP address specified: \S+$/,
    /^Static Route to \S+ not installed currently because dependent config not fully available$/,
    /^% Echo mode works correctly for IPv4, but only works when the peer is also FRR for IPv6\.$/,
    /^Shortcut area setting will take effect only when the router is configured as Shortcut ABR$/,
  ],
  asynchronous: [],
  questions: [],
  save: {
    commands: ['write memory'],
    // Integrated configuration saved to /etc/frr/frr.conf
    // [OK]
    done: /^Integrated configuration saved to \S+\r?\n\[OK\]$/m,
  },
  reads: {
    running: 'show running-config',
    // `show startup-config` prints nothing: the saved file cannot be read over the CLI. See README.md.
    startup: '',
    version: 'show version',
    state: {},
  },
  broken: [/^\S+ is not running$/m],
  // ` zebra ospfd staticd`: a dead daemon's lines are simply missing from `show running-config` (measured on 8.4.4).
  health: {
    command: 'show daemons',
    needs: {
      '*': /\bzebra\b/,
      ospf: /\bospfd\b/,
      'static-routes': /\bstaticd\b/,
    },
  },
  doctor: {
    version: 'show version | include FRRouting',
    daemons: 'show daemons',
    interfaces: 'show interface brief',
    neighbours: 'show ip ospf neighbor',
  },
} satisfies Dialog;
