/** Environment → checked settings, once. What plumbline.yaml says belongs to the desired state, not here. */
import { homedir } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';

export interface Settings {
  /** Where this installation keeps its database, mirror and key. */
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly review: ReviewSettings;
}

/** How we log in at the code host, and what proves that an event is its own. */
export interface ReviewSettings {
  readonly login?: { readonly token: string } | { readonly appId: string; readonly privateKeyFile: string };
  readonly webhookSecret?: string;
}

/** All that is wrong with the environment, at once (F108). */
export class BadSettings extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.name = 'BadSettings';
    this.problems = problems;
  }
}

/** Folder of one repository's data: `$PLUMB_DATA`, else `$XDG_STATE_HOME/plumbline/<repository>`. */
export function dataDirOf(repository: string, environment: NodeJS.ProcessEnv): string {
  if (environment.PLUMB_DATA) return resolve(environment.PLUMB_DATA);
  const state = environment.XDG_STATE_HOME;
  const base = state && isAbsolute(state) ? state : join(environment.HOME ?? homedir(), '.local', 'state');
  const name = basename(repository.replace(/\.git\/?$/, '').replace(/\/+$/, '')).replaceAll(/[^\w.-]/g, '_');
  return join(base, 'plumbline', name === '' ? 'default' : name);
}

/** Reads the environment; throws BadSettings that names every mistake. */
export function readSettings(repository: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const databaseUrl = environment.DATABASE_URL || undefined;
  const redisUrl = environment.REDIS_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    problems.push('DATABASE_URL must begin with postgres:// or postgresql://');
  if (redisUrl && !/^rediss?:\/\//.test(redisUrl))
    problems.push('REDIS_URL must begin with redis:// or rediss://');
  if (redisUrl && !databaseUrl)
    problems.push('REDIS_URL is set without DATABASE_URL: set both, or neither (everything embedded)');
  const review = reviewSettings(environment, problems);
  if (problems.length > 0) throw new BadSettings(problems);
  return {
    review,
    dataDir: dataDirOf(repository, environment),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(redisUrl === undefined ? {} : { redisUrl }),
  };
}

/** Shorter ones can be guessed from one delivery. */
const SHORTEST_SECRET = 16;

function reviewSettings(environment: NodeJS.ProcessEnv, problems: string[]): ReviewSettings {
  const token = environment.PLUMB_GITHUB_TOKEN || undefined;
  const appId = environment.PLUMB_GITHUB_APP_ID || undefined;
  const privateKeyFile = environment.PLUMB_GITHUB_APP_KEY_FILE || undefined;
  const webhookSecret = environment.PLUMB_WEBHOOK_SECRET || undefined;
  if ((appId === undefined) !== (privateKeyFile === undefined))
    problems.push('PLUMB_GITHUB_APP_ID and PLUMB_GITHUB_APP_KEY_FILE belong together: set both, or neither');
  if (token !== undefined && appId !== undefined)
    problems.push('PLUMB_GITHUB_TOKEN and PLUMB_GITHUB_APP_ID are both set: one login is enough');
  if (webhookSecret !== undefined && webhookSecret.length < SHORTEST_SECRET)
    problems.push(`PLUMB_WEBHOOK_SECRET needs ${SHORTEST_SECRET} characters or more`);
  return {
    ...(token === undefined ? {} : { login: { token } }),
    ...(appId === undefined || privateKeyFile === undefined ? {} : { login: { appId, privateKeyFile } }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
  };
}
