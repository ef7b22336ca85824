/** What the pipeline is handed by the composition root: store, repository, rooms, sessions. Types only. */
import type { openSession } from '../drivers/session/open-session.ts';
import type { Room } from './render.ts';
import type { Mirror } from './repository/mirror.ts';
import type { CodeHost } from './review/contract.ts';
import type { RunState } from './run-state.ts';
import type { Store } from './store/contract.ts';
import type { Outcome, ProjectSettings, SecretRef } from './types.ts';

/** Where the commits come from. */
export type CommitSource = Pick<
  Mirror,
  'readCommit' | 'info' | 'between' | 'isAncestor' | 'changedPaths' | 'readText'
>;

export interface Secrets {
  resolve(reference: SecretRef): string;
  /** Changes when the value does; says nothing about it. */
  version(reference: string): string;
}

/** Told of everything worth showing while it happens; never decides anything. */
export type Notice =
  | {
      readonly kind: 'commit';
      readonly commit: string;
      readonly status: 'accepted' | 'refused' | 'unapproved';
      readonly subject: string;
    }
  | { readonly kind: 'plan'; readonly device: string; readonly steps: number; readonly refused: boolean }
  | { readonly kind: 'unplanned'; readonly device: string; readonly why: string }
  | {
      readonly kind: 'run';
      readonly device: string;
      readonly run: string;
      readonly state: RunState;
      readonly outcome?: Outcome;
      readonly error?: string;
    }
  | {
      readonly kind: 'line';
      readonly device: string;
      readonly run: string;
      readonly phase: 'push' | 'undo';
      readonly line: string;
      readonly refused: boolean;
    };

export interface Context {
  readonly store: Store;
  readonly commits: CommitSource;
  /** The repository as the settings name it. */
  readonly repository: string;
  readonly room: (platform: string) => Promise<Room>;
  readonly secretsOf: (settings: ProjectSettings) => Secrets;
  /** Where the pull requests of the repository are; undefined when none is connected. */
  readonly codeHost: (settings: ProjectSettings) => CodeHost | undefined;
  /** HMAC keyed by this installation. */
  readonly digest: (...parts: readonly string[]) => string;
  readonly key: Uint8Array;
  readonly openSession: typeof openSession;
  readonly notify: (notice: Notice) => void;
  /** This program's version; it is part of every digest. */
  readonly engine: string;
  /** Unique per process. */
  readonly owner: string;
  /** Gives a run to whoever carries it out. */
  readonly enqueue: (job: {
    readonly device: string;
    readonly commit: string;
    readonly run: string;
  }) => Promise<void>;
}
