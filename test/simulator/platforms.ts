/** What the table tests need to know of each simulated platform. */
export interface TestedPlatform {
  readonly name: string;
  /** Matches a prompt at the very end of what was received. */
  readonly prompt: RegExp;
  /** From the login view into configuration mode, and back from any depth. */
  readonly enter: string;
  readonly leave: string;
}

export const PLATFORMS: readonly TestedPlatform[] = [
  { name: 'cisco-ios', prompt: /[\w.-]+(?:\([\w-]+\))?[>#]$/, enter: 'configure terminal', leave: 'end' },
  { name: 'h3c-comware', prompt: /(?:<[\w.-]+>|\[[\w./:-]+\])$/, enter: 'system-view', leave: 'return' },
];
