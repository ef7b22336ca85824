/** The revert timer: a rollback point that comes back unless it is committed in time. */
import type { Call, DeviceState, Reply, Rule } from '../types.ts';

interface Pending {
  readonly text: string;
  readonly cancel: () => void;
}

const KEY = 'commit delay';

function pendingOf(device: DeviceState): Pending | undefined {
  return device.store.get(KEY) as Pending | undefined;
}

/** Entered again only the time changes, not the point to which the device returns. */
function arm(call: Call): undefined {
  const { device } = call;
  const old = pendingOf(device);
  old?.cancel();
  const text = old?.text ?? device.running();
  const cancel = device.clock.after(Number(call.arg('minutes')) * 60_000, () => {
    device.store.delete(KEY);
    device.load(text);
    device.changed = { at: device.clock.now(), by: 'rollback' };
  });
  device.store.set(KEY, { text, cancel } satisfies Pending);
}

function commit(call: Call): Reply | undefined {
  const pending = pendingOf(call.device);
  if (!pending) return { refuse: 'Failed to commit: no commit delay is set.' };
  pending.cancel();
  call.device.store.delete(KEY);
  return undefined;
}

/** A restart ends the countdown: the saved configuration is what boots. */
export function forgetCommit(device: DeviceState): void {
  pendingOf(device)?.cancel();
  device.store.delete(KEY);
}

export const COMMIT: readonly Rule[] = [
  { form: 'configuration commit delay <minutes:int(1-65535)>', run: arm },
  { form: 'configuration commit', run: commit },
];
