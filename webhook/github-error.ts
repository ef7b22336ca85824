/** What GitHub answers when it does not do what was asked, in the words of the contract. */
import { RequestError } from 'octokit';
import { CodeHostError } from '../reconciler/review/contract.ts';

/** Says which host and what is wrong; a 403 with an exhausted allowance is a matter of waiting. */
export function hostError(error: unknown, api: string): CodeHostError {
  if (error instanceof CodeHostError) return error;
  if (!(error instanceof RequestError)) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return new CodeHostError('unreachable', `${api} does not answer: ${cause.message.slice(0, 300)}`);
  }
  const { status, message } = error;
  const headers = error.response?.headers ?? {};
  const wait = retryAfter(headers['retry-after'], headers['x-ratelimit-reset']);
  const exhausted = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && exhausted))
    return new CodeHostError('rate-limited', `${api} asks to wait: ${message.slice(0, 300)}`, wait);
  if (status === 404) return new CodeHostError('not-found', `${api}: ${message.slice(0, 300)}`);
  if (status >= 500)
    return new CodeHostError('unreachable', `${api}: ${status} ${message.slice(0, 300)}`, wait);
  return new CodeHostError('refused', `${api} refuses (${status}): ${message.slice(0, 300)}`);
}

/** Milliseconds: `retry-after` in seconds, else until `x-ratelimit-reset` (seconds since 1970). */
function retryAfter(
  seconds: string | number | undefined,
  reset: string | number | undefined,
): number | undefined {
  if (seconds !== undefined && Number.isFinite(Number(seconds))) return Number(seconds) * 1000;
  if (reset !== undefined && Number.isFinite(Number(reset)))
    return Math.max(1000, Number(reset) * 1000 - Date.now());
  return undefined;
}
