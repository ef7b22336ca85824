/** A code host that is asked each question once: for the length of one run, or of one look at a commit, and no longer. */
import type { Context } from '../context.ts';
import type { CodeHost } from './contract.ts';

/** The same context, whose hosts remember what they said of a merge and of people. What failed is asked again. */
export function askingOnce<Part extends Pick<Context, 'codeHost'>>(context: Part): Part {
  const known = new Map<CodeHost, CodeHost>();
  return {
    ...context,
    codeHost: (settings) => {
      const host = context.codeHost(settings);
      if (host === undefined) return undefined;
      const once = known.get(host) ?? remembering(host);
      known.set(host, once);
      return once;
    },
  };
}

function remembering(host: CodeHost): CodeHost {
  return {
    ...host,
    self: once(() => host.self()),
    mergedAs: once((commit) => host.mergedAs(commit)),
    reviews: once((number) => host.reviews(number)),
    contributors: once((number) => host.contributors(number)),
    permission: once((login) => host.permission(login)),
    teamMembers: once((team) => host.teamMembers(team)),
  };
}

function once<Question extends readonly (string | number)[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
): (...question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? ask(...question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
