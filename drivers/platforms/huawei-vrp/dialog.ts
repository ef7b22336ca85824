/**
 * How a VRP 5 switch talks: views, pager, questions, error lines and save, as data. Lines take effect at once.
 * VRP 8 keeps a candidate that wants `commit`; its prompts (`[~HUAWEI]`, `[*HUAWEI]`) match no mode here, and a
 * device whose `display version` is not 5.x is refused before its configuration is read.
 */
import type { Dialog } from '../../contract.ts';

/** `… Continue? [Y/N]:`, `Are you sure to continue?[Y/N]`: how every confirmation ends. */
function question(words: string): RegExp {
  return new RegExp(`(?:${words})[^\\r\\n]*\\[[Yy]/[Nn]\\]\\s*:?\\s*$`);
}

/** Releases from V200R005 on ask before they take the VLANs of a port away; older ones refuse (README). */
const LINK_TYPE = question('Warning: This command will delete VLANs on this port\\. Continue\\?');

export const dialog: Dialog = {
  lineEnd: '\r',
  // `<HUAWEI>`, and `[new-name]` after a `sysname`. A name never begins with `~` or `*`: that is VRP 8.
  // `[V200R009C00SPC500]` is the first line of some configurations and no prompt.
  learn: /^\s?(?<mode>[<[])(?!V\d{3}R\d{3}C\d\d)(?<host>[^\s<>[\]~*][^\s<>[\]]{0,245})[>\]]\s*$/,
  modes: [
    // `super` changes the level, not the prompt: the session asks only when the credentials have an `enable` secret.
    { name: 'user', prompt: '<{host}>\\s*' },
    { name: 'enabled', prompt: '<{host}>\\s*' },
    // `[sw1]`, `[sw1-GigabitEthernet0/0/1]`, `[sw1-aaa]`, `[sw1-ospf-1-area-0.0.0.0]`, `[sw1-ui-vty0-4]`
    { name: 'config', prompt: '\\[{host}(?:-[^\\[\\]\\r\\n]{1,120})?\\]\\s*' },
  ],
  login: {
    // `Username:admin` over Telnet; `Enter your username:` and `(admin@192.0.2.1) Password:` are asked by SSH clients.
    username: /(?:^|[\r\n])[ \t]*(?:[Ll]ogin|[Uu]ser ?name)[ \t]*:[ \t]*$/,
    password: /(?:^|[\r\n])[ \t]*[Pp]assword[ \t]*:[ \t]*$/,
    refused:
      /(?:^|[\r\n])[ \t]*(?:Error: ?)?(?:.*(?:[Uu]sername|[Pp]assword) (?:or \w+ )?(?:is )?(?:error|incorrect|wrong)|Login failed|Authentication fail(?:ed|ure)|.*authentication is rejected|Access denied)/,
    exchanges: [
      // An initial password: a person changes it, not a reconciler.
      { ask: /The password needs to be changed\. Change now\? ?\[Y\/N\]:?\s*$/, answer: 'N' },
      { ask: /password (?:has expired|will expire)[^\r\n]*Change now\? ?\[Y\/N\]:?\s*$/i, answer: 'N' },
    ],
  },
  enable: {
    command: 'super',
    password: /(?:^|[\r\n])[ \t]*Password:[ \t]*$/,
    refused: /(?:^|[\r\n])[ \t]*(?:Error:|Access denied|.*[Aa]uthentication failed)/,
  },
  prepare: [
    // Answers `Info: The configuration takes effect on the current user terminal interface only.`
    { command: 'screen-length 0 temporary', required: false },
    { command: 'undo terminal monitor', required: false },
  ],
  pager: { more: /(?:^|[\r\n])[ \t]*---- ?[Mm]ore ?----[ \t]*$/, answer: ' ' },
  enterConfig: 'system-view',
  leaveConfig: 'return',
  logout: 'quit',
  errors: [
    { match: /^\s*Error: ?(?:.*permission|You do not have|No permission).*/im, means: 'denied' },
    { match: /^.*configuration.*\b(?:is|has been) (?:exclusively )?locked\b.*/im, means: 'locked' },
    { match: /^.*(?:system|device) is busy\b.*/im, means: 'busy' },
    // `                ^` and then `Error: Unrecognized command found at '^' position.`
    { match: /^\s*Error:.*/m, means: 'refused' },
    { match: /^\s*\^\s*$/m, means: 'refused' },
    { match: /^\s*(?:Failed|Invalid|Cannot|Could not)\b.*/im, means: 'refused' },
  ],
  harmless: [
    /^\s*Enter system view, return user view with Ctrl\+Z\.?\s*$/,
    // `Info: This operation may take a few seconds. Please wait for a moment...done.`
    /^\s*Info: This operation may take .*\bwait\b.*$/,
    /^\s*(?:Info: )?Please wait[. ]*(?:done\.?)?\s*$/i,
    /^\s*Info: Succeeded in .*$/,
    // After another router id: it counts from the next `reset ospf process` on, which is never sent.
    /^\s*Info: The configuration succeeded\. You need to restart the OSPF process to validate the new router ID\.\s*$/,
    // A question of the table below, with its answer.
    /\[[Yy]\/[Nn]\]\s*:?\s*[Yy]?\s*$/,
  ],
  // `May  7 2026 11:37:41-03:00 sw1 LINE/5/VTYUSERLOGIN:OID …`, `Mar 12 2019 19:12:18-08:00 sw1 %%01CFM/4/SAVE(l)[0]:…`
  asynchronous: [
    /^[A-Z][a-z]{2} [ \d]\d \d{4} \d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d:\d\d)?(?: DST)? \S+ (?:%%\d\d)?[A-Z][A-Z0-9_-]*\/\d+\/.*$/,
  ],
  questions: [
    { command: /^(?:undo )?port link-type\b/, ask: LINK_TYPE, answer: 'Y' },
    {
      command: /^undo ospf \d+$/,
      ask: question('Warning: The OSPF process will be deleted\\. Continue\\?'),
      answer: 'Y',
    },
    {
      command: /^save$/,
      // The question stands on the line after `The current configuration will be written to the device.`
      ask: question('Are you sure to continue\\?'),
      answer: 'Y',
    },
    {
      command: /^save$/,
      ask: /Please input the file name ?\( ?\*\.cfg, ?\*\.zip ?\) ?\[[^\]\r\n]*\]:\s*$/,
      answer: 'enter',
    },
  ],
  save: { commands: ['save'], done: /Save the configuration successfully/ },
  reads: {
    running: 'display current-configuration',
    startup: 'display saved-configuration',
    version: 'display version',
    // The running configuration is complete on this platform: VLANs and users are in it.
    state: {},
  },
  // Only VRP 5 is understood: 8.x (CloudEngine, NE) needs `commit`, and what is not committed would be lost.
  health: {
    command: 'display version',
    needs: { '*': /\bVRP \(R\) software, ?Version 5\.\d/ },
  },
  broken: [/^\s*Error:.*/m],
  doctor: {
    version: 'display version',
    clock: 'display clock',
    users: 'display users',
    hardware: 'display device',
    startup: 'display startup',
    unsaved: 'compare configuration',
  },
};
