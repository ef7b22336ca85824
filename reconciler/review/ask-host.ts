/** Questions to the code host on the way of a run. */
import { TryLaterError } from '../queue/errors.ts';
import { CodeHostError } from './contract.ts';

/** Milliseconds until a host that did not answer is asked again. */
const WAIT = 15_000;

/**
 * The answer. Only for a run that is still queued: where the host does not answer, the run waits and leaves nothing half
 * done. Throws TryLaterError then, in the words of `unknown`.
 */
export async function askHost<Answer>(unknown: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CodeHostError)) throw error;
    throw new TryLaterError(`${unknown}: ${error.message}`, WAIT);
  }
}
