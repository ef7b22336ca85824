/**
 * How a Comware 7 device talks: views, pager, questions, error lines, save and the revert timer, as data.
 * User view `<X>` is this platform's enabled mode: what a login may do follows from its role, not from a mode.
 */
import type { Dialog } from '../../contract.ts';

/** Firewall pairs print `RBM_P` or `RBM_S` before the bracket; some releases a NUL before and a BEL after the prompt. */
const BEFORE = '^\\0*(?:RBM_[A-Z])?';
const AFTER = '\\s*\\x07?$';

/** `… Continue? [Y/N]:`, `… [Y/N:y]`, `… Continue?[Y/N]`: how every confirmation ends. */
function question(words: string): RegExp {
  return new RegExp(`(?:${words})[^\\r\\n]*\\[[Yy]/[Nn](?::[YyNn])?\\]\\s*:?\\s*$`);
}

export const dialog: Dialog = {
  // What the Enter key sends. A Telnet transport adds the LF or NUL that its line discipline wants.
  lineEnd: '\r',
  // `<ams-core>`, `RBM_P<fw-1>`, and `<HP 1920G Switch>` of small models, whose names hold blanks.
  // `[new-name]` after a `sysname` in system view.
  learn: /^\0*(?:RBM_[A-Z])?(?<mode>[<[])(?<host>[^\s<>[\]](?:[^<>[\]\r\n]{0,78}[^\s<>[\]])?)[>\]]\s*\x07?$/,
  modes: [
    // `super` changes the role, not the prompt: both modes look alike, and the session asks only when the credentials
    // have an `enable` secret.
    { name: 'user', prompt: `${BEFORE}<{host}>${AFTER}` },
    { name: 'enabled', prompt: `${BEFORE}<{host}>${AFTER}` },
    // `[sw1]`, `[sw1-GigabitEthernet1/0/1]`, `[sw1-ospf-1-area-0.0.0.0]`, `[sw1-luser-manage-ops]`
    { name: 'config', prompt: `${BEFORE}\\[{host}(?:-[^\\[\\]\\r\\n]{1,120})?\\]${AFTER}` },
  ],
  login: {
    username: /(?:^|[\r\n])[ \t]*(?:[Ll]ogin|[Uu]ser ?name)[ \t]*:[ \t]*$/,
    password: /(?:^|[\r\n])[ \t]*[Pp]assword[ \t]*:[ \t]*$/,
    refused:
      /(?:^|[\r\n])[ \t]*%? ?(?:Login failed|AAA authentication failed|Authentication fail(?:ed|ure)|Permission denied|Access denied)/i,
    exchanges: [
      // `header legal` asks before the first prompt.
      { ask: /Press Y or ENTER to continue, N to exit\.?\s*$/, answer: 'enter' },
      // An initial password: a person changes it, not a reconciler.
      { ask: /The password needs to be changed\. Change now\? ?\[Y\/N\]:?\s*$/, answer: 'N' },
    ],
  },
  enable: {
    command: 'super',
    password: /(?:^|[\r\n])[ \t]*Password:[ \t]*$/,
    refused: /(?:^|[\r\n])[ \t]*(?:% ?\S|Error:|Permission denied|Login failed|.*[Aa]uthentication failed)/,
  },
  prepare: [
    // Low roles get `Permission denied.`; the pager is answered in any case.
    { command: 'screen-length disable', required: false },
    { command: 'undo terminal monitor', required: false },
  ],
  pager: {
    // `---- More ----`, in older manuals `----more----`
    more: /(?:^|[\r\n])[ \t]*---- ?[Mm]ore ?----[ \t]*$/,
    answer: ' ',
  },
  enterConfig: 'system-view',
  leaveConfig: 'return',
  logout: 'quit',
  errors: [
    { match: /^Permission denied\b.*/m, means: 'denied' },
    // Another login holds `configuration exclusive`; the words vary between releases.
    { match: /^.*configuration.*\b(?:is|has been) (?:exclusively )?locked\b.*/im, means: 'locked' },
    { match: /^.*(?:system|device) is busy\b.*/im, means: 'busy' },
    // ` % Unrecognized command found at '^' position.` below a caret. A log line has no blank after its `%`.
    {
      match: /^\s*% ?(?:Unrecognized|Incomplete|Ambiguous|Too many|Wrong|Unknown)\b.*/m,
      means: 'refused',
    },
    { match: /^\s*% \S.*/m, means: 'refused' },
    { match: /^\s*Error:.*/m, means: 'refused' },
    // Semantic refusals carry no `%`: `The VLAN does not exist.`
    {
      match: /^\s*(?:failed|invalid|cannot|can't|could not|not supported|the operation|error)\b.*/im,
      means: 'refused',
    },
    {
      match:
        /^.*\b(?:does not exist|do not exist|already exists?|cannot be|is not (?:supported|allowed|permitted)|conflicts? with|failed to)\b.*/im,
      means: 'refused',
    },
  ],
  harmless: [
    /^\s*System View: return to User View with Ctrl\+Z\.?\s*$/,
    /^\s*Please input banner content, and quit with the character '.'\.?\s*$/,
    // `Please wait... Done.` after long trunk lists
    /^\s*(?:This operation may take .*\s)?[Pp]lease wait[. ]*(?:\s*Done\.?)?\s*$/,
    /^\s*Done\.?\s*$/,
    // The notice of `ip binding vpn-instance`: the plan knows what goes with it, and sends it again.
    /^\s*Some configurations on the interface are removed\.\s*$/,
    // A question of the table below, with its answer.
    /\[[Yy]\/[Nn](?::[YyNn])?\]\s*:?\s*[Yy]?\s*$/,
  ],
  // `%Jul 22 03:57:31:256 2005 HOST SHELL/5/SHELL_LOGIN: admin logged in`
  asynchronous: [/^%[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\S* .*$/],
  questions: [
    {
      command: /^undo bgp\b/,
      ask: question('Undo BGP process\\?|Warning: The BGP process will be deleted\\. Continue\\?'),
      answer: 'Y',
    },
    { command: /^undo ospf \d+$/, ask: question('Undo OSPF process\\?'), answer: 'Y' },
    { command: /^undo mpls ldp$/, ask: question('Stop LDP service\\?'), answer: 'Y' },
    {
      command: /^(?:undo )?peer \S+ enable$/,
      ask: question('Warning: ?This operation might reset the peer session'),
      answer: 'Y',
    },
    {
      command: /^undo interface \S+$/i,
      ask: question('This command will restore the default settings\\. Continue\\?'),
      answer: 'Y',
    },
    {
      command: /^(?:undo )?port link-mode\b/,
      ask: question('Configuration of the interfaces will be lost\\. Continue\\?'),
      answer: 'Y',
    },
    {
      command: /^save$/,
      ask: question('The current configuration will be written to the device\\. Are you sure\\?'),
      answer: 'Y',
    },
    {
      command: /^save$/,
      ask: /\(To leave the existing filename unchanged, press the enter key\):\s*$/,
      answer: 'enter',
    },
    { command: /^save$/, ask: question('exists, overwrite\\?'), answer: 'Y' },
  ],
  save: {
    commands: ['save force'],
    // `Saved the current configuration to mainboard device successfully.`; older: `Configuration is saved to device successfully.`
    done: /(?:Saved the current configuration|[Cc]onfiguration is saved)\b.*\bsuccessfully/,
  },
  reads: {
    running: 'display current-configuration',
    startup: 'display saved-configuration',
    version: 'display version',
    // The running configuration is complete on this platform: VLANs and SNMP users are in it.
    state: {},
  },
  broken: [
    /^\s*% ?(?:Unrecognized|Incomplete|Ambiguous|Too many|Wrong|Unknown)\b.*/m,
    /^Permission denied\b.*/m,
  ],
  // The point of return is made when the timer is armed; the commit keeps what is there then. There is no way to
  // stop the timer other than the commit, so a finished undo is committed too.
  revertTimer: {
    arm: 'configuration commit delay {minutes}',
    confirm: 'configuration commit',
    cancel: 'configuration commit',
  },
  doctor: {
    version: 'display version',
    clock: 'display clock',
    users: 'display users',
    hardware: 'display device manuinfo',
    stack: 'display irf',
    startup: 'display startup',
    archive: 'display archive configuration',
    lock: 'display configuration exclusive by-user-name',
    unsaved: 'display current-configuration diff',
  },
};
