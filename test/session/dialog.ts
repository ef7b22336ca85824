/** A made-up platform for the session tests: the shapes of real dialogues, none of their words relied on by the engine. */
import type { Dialog, Layout } from '../../drivers/contract.ts';

export const dialog = {
  lineEnd: '\r',
  learn: /^(?<host>[\w.-]+)(?:\([\w-]+\))?(?<mode>[>#]) ?$/,
  modes: [
    { name: 'user', prompt: '{host}> ?' },
    { name: 'enabled', prompt: '{host}# ?' },
    { name: 'config', prompt: '{host}\\([\\w-]+\\)# ?' },
  ],
  login: {
    username: /(?:username|login):\s*$/i,
    password: /password:\s*$/i,
    refused: /% (?:Login invalid|Bad passwords|Authentication failed)|Login incorrect/,
    exchanges: [
      { ask: /Press Y or ENTER to continue, N to exit\.\s*$/, answer: 'enter' },
      { ask: /initial configuration dialog\? \[yes\/no\]:\s*$/, answer: 'no' },
    ],
  },
  enable: { command: 'enable', password: /password:\s*$/i, refused: /% (?:Access denied|Bad secrets)/ },
  prepare: [
    { command: 'terminal length 0', required: false },
    { command: 'terminal width 511', required: false },
  ],
  pager: { more: /--More--\s*$/, answer: ' ' },
  enterConfig: 'configure terminal',
  leaveConfig: 'end',
  logout: 'exit',
  errors: [
    { match: /^% Configuration is locked/, means: 'locked' },
    { match: /^Command authorization failed/, means: 'denied' },
    { match: /^\s*%/, means: 'refused' },
  ],
  harmless: [/^% Note:/, /^Enter TEXT message/],
  asynchronous: [/^\*?[A-Z][a-z]{2} +\d+ [\d:.]+.*: %[A-Z0-9_]+-\d-[A-Z0-9_]+:/],
  questions: [
    { command: /^no username /, ask: /Do you want to continue\? \[confirm\]\s*$/, answer: 'enter' },
    { command: /^save$/, ask: /file name \[startup\]\?\s*$/, answer: 'enter' },
    { command: /^save$/, ask: /overwrite\? \[Y\/N\]:\s*$/, answer: 'Y' },
  ],
  save: { commands: ['save'], done: /\[OK\]/ },
  reads: {
    running: 'show running-config',
    startup: 'show startup-config',
    version: 'show version',
    state: {},
  },
  broken: [/^zebra is not running/],
  doctor: {},
} as const satisfies Dialog;

export const layout = {
  separator: /^!$/,
  drop: [],
  separatorResets: false,
  endMarker: /^end$/,
  leaveWords: ['exit'],
  rawBlocks: [{ open: /^banner \w+ (?<delimiter>\S)/, close: '{delimiter}' }],
  printSeparator: '!',
} as const satisfies Layout;
