/** Everything that can go wrong in a session: one closed list of codes, each with its sentence, next step and whether a retry may help. */

/** Where in a session's life something failed; every deadline names one (F34). */
export type SessionPhase =
  | 'connect'
  | 'via'
  | 'handshake'
  | 'auth'
  | 'shell'
  | 'login'
  | 'enable'
  | 'prepare'
  | 'command'
  | 'read'
  | 'config'
  | 'save'
  | 'close';

interface Explanation {
  /** What happened; follows "device (address), phase: ". */
  readonly says: string;
  /** What a person does about it. */
  readonly next: string;
}

const EXPLANATIONS = {
  'connect-refused': {
    says: 'the connection was refused',
    next: 'Check address, port and that the service is enabled.',
  },
  'connect-timeout': {
    says: 'no answer to the connection',
    next: 'Check that the address is reachable from here.',
  },
  'connect-failed': { says: 'the connection could not be made', next: 'Check name resolution and routing.' },
  'via-failed': {
    says: 'the hop on the way refused to connect us onward',
    next: 'Check the `via:` entry and that the hop may reach the device.',
  },
  'handshake-timeout': {
    says: 'connected, but the SSH handshake did not finish',
    next: 'Check that an SSH server listens on this port; try again later.',
  },
  'handshake-failed': {
    says: 'the SSH handshake failed',
    next: 'Check that an SSH server listens on this port.',
  },
  'host-key-unknown': { says: 'the host key is not known, nothing was sent', next: 'Enrol it' },
  'host-key-changed': {
    says: 'the host key differs from the pinned one, nothing was sent',
    next: 'If the change is real, put the new fingerprint into the device file by a reviewed change.',
  },
  'no-common-algorithm': {
    says: 'no common SSH algorithm',
    next: 'If the device is old, set `legacy_algorithms: true` in its file.',
  },
  'auth-refused': { says: 'the device refused the login', next: 'Check the credentials in plumbline.yaml.' },
  'auth-timeout': {
    says: 'the login did not finish in time',
    next: 'Check the authentication server of the device; try again later.',
  },
  'secret-missing': {
    says: 'a secret could not be resolved',
    next: 'Provide it where the reference points.',
  },
  'key-unusable': { says: 'the private key cannot be used', next: 'Check the key file and its passphrase.' },
  'plaintext-not-allowed': {
    says: 'Telnet would send the password in clear',
    next: 'Use ssh, or set `allow_plaintext: true` in the device file.',
  },
  'session-limit': {
    says: 'the device has no free session',
    next: 'Close other sessions on the device; try again later.',
  },
  'enable-refused': {
    says: 'the enabled level was refused',
    next: 'Check the `enable` secret of the credentials.',
  },
  'unknown-question': {
    says: 'the device asks something that is not in the dialog table; nothing was answered',
    next: 'Answer it by hand once, or add the question to the platform room.',
  },
  'idle-timeout': {
    says: 'the device fell silent in mid-answer',
    next: 'The session was closed; the state of the last line is unknown, read the device again.',
  },
  'command-timeout': {
    says: 'the answer did not end in time',
    next: 'The session was closed; the state of the last line is unknown, read the device again.',
  },
  closed: { says: 'the connection is closed', next: 'Open a new session and read the device again.' },
  'too-much-output': {
    says: 'the device does not stop talking',
    next: 'Look at the device; the session was closed.',
  },
  'out-of-step': {
    says: 'text arrived that does not belong to the command that was sent',
    next: 'The session was closed; read the device again.',
  },
  'incomplete-read': {
    says: 'the configuration has no end marker',
    next: 'Read again; nothing was compared.',
  },
  'broken-read': {
    says: 'the device says that the configuration is partial',
    next: 'Repair the device first; nothing was compared.',
  },
  paging: {
    says: 'the pager cannot be disabled or answered',
    next: 'Disable paging for this account on the device.',
  },
  denied: {
    says: 'the account is not authorised for this',
    next: 'Check the command authorization of the account.',
  },
  locked: {
    says: 'the configuration is locked by another user',
    next: 'Try again when the other user has left.',
  },
  busy: { says: 'the device is busy', next: 'Try again later.' },
  'command-refused': {
    says: 'the device did not take the command',
    next: 'Check that the command exists on this model and version.',
  },
  'mode-lost': {
    says: 'the device is not in the expected mode',
    next: 'Open a new session and read the device again.',
  },
  'read-only': { says: 'this session was opened for reading', next: 'Open a session with access `write`.' },
  'bad-line': {
    says: 'the line holds a control character or a line break and was not sent',
    next: 'Correct the value in the desired state.',
  },
  aborted: {
    says: 'the session was cancelled',
    next: 'Nothing to do; read the device again before the next change.',
  },
} as const satisfies Record<string, Explanation>;

export type SessionErrorCode = keyof typeof EXPLANATIONS;

/** True: trying again later may help. False: a person must change something first. */
export const retryable = {
  'connect-refused': true,
  'connect-timeout': true,
  'connect-failed': true,
  'via-failed': true,
  'handshake-timeout': true,
  'handshake-failed': true,
  'host-key-unknown': false,
  'host-key-changed': false,
  'no-common-algorithm': false,
  'auth-refused': false,
  'auth-timeout': true,
  'secret-missing': false,
  'key-unusable': false,
  'plaintext-not-allowed': false,
  'session-limit': true,
  'enable-refused': false,
  'unknown-question': false,
  'idle-timeout': true,
  'command-timeout': true,
  closed: true,
  'too-much-output': false,
  'out-of-step': true,
  'incomplete-read': true,
  'broken-read': true,
  paging: false,
  denied: false,
  locked: true,
  busy: true,
  'command-refused': false,
  'mode-lost': true,
  'read-only': false,
  'bad-line': false,
  aborted: false,
} as const satisfies Record<SessionErrorCode, boolean>;

export interface SessionFailure {
  readonly code: SessionErrorCode;
  readonly phase: SessionPhase;
  readonly device: string;
  /** `10.0.0.1:22`. */
  readonly address: string;
  /** The device's own words or the numbers of this case; already masked. */
  readonly detail?: string;
  /** Replaces the general next step. */
  readonly next?: string;
}

/** A session could not be opened, or an operation on it failed. The message names device, address, phase and next step. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly code: SessionErrorCode;
  readonly phase: SessionPhase;
  readonly device: string;

  constructor(failure: SessionFailure) {
    const { says, next } = EXPLANATIONS[failure.code];
    const detail = failure.detail === undefined ? '' : `: ${failure.detail}`;
    super(
      `${failure.device} (${failure.address}), ${failure.phase}: ${says}${detail}. ${failure.next ?? next}`,
    );
    this.code = failure.code;
    this.phase = failure.phase;
    this.device = failure.device;
  }
}
