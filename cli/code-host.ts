/** The code host of a repository's settings, logged in with what the environment gives. octokit is loaded when one is set. */
import { readFileSync } from 'node:fs';
import type { CodeHost } from '../reconciler/review/contract.ts';
import type { ReviewSettings } from '../reconciler/settings.ts';
import type { ProjectSettings } from '../reconciler/types.ts';
import type { GithubLogin } from '../webhook/github.ts';

export type CodeHosts = (settings: ProjectSettings) => CodeHost | undefined;

/** One host for each repository and address: its login lasts. Throws when the key of the App cannot be read. */
export async function createCodeHosts({ login }: ReviewSettings): Promise<CodeHosts> {
  if (login === undefined) return () => undefined;
  const { connectGithub } = await import('../webhook/github.ts');
  const account: GithubLogin =
    'token' in login ? login : { appId: login.appId, privateKey: readFileSync(login.privateKeyFile, 'utf8') };
  const hosts = new Map<string, CodeHost>();
  return ({ github }) => {
    if (github === undefined) return undefined;
    const name = `${github.api} ${github.repository}`;
    const host = hosts.get(name) ?? connectGithub({ ...github, login: account });
    hosts.set(name, host);
    return host;
  };
}
