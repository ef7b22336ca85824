/** Builds the views of configuration mode: the words that every one of them knows, and the way back to the top. */
import type { Rule, View } from '../types.ts';

/** `exit`, `end` and `do` are known in every configuration view. */
const EVERYWHERE: readonly Rule[] = [
  { form: 'exit', run: (call) => call.shell.leave() },
  { form: 'end', run: (call) => call.shell.end() },
  {
    form: 'do <line:line>',
    run: async (call) => {
      await call.shell.runIn('priv', call.arg('line'));
      return undefined;
    },
  },
];

interface Extra {
  readonly fallback?: string;
  readonly trailer?: readonly string[];
  /** Words of explicit exits: `exit-address-family`. */
  readonly leave?: string;
}

/** A view under `R1(config-…)#`; global commands are taken there too. */
export function configView(suffix: string, rules: readonly (Rule | string)[], extra: Extra = {}): View {
  const leave: Rule[] = extra.leave ? [{ form: extra.leave, run: (call) => call.shell.leave() }] : [];
  return {
    // In configuration mode the device cuts its name to 20 characters.
    prompt: (device) => `${device.dialect.hostname(device).slice(0, 20)}(${suffix})#`,
    config: true,
    fallback: extra.fallback ?? 'config',
    trailer: extra.trailer ?? (extra.leave ? [extra.leave] : undefined),
    rules: [...rules, ...leave, ...EVERYWHERE],
  };
}

/** A flag that is on by default: only its negation is displayed. */
export function on(form: string, more: Partial<Rule> = {}): Rule {
  return { form, undo: '=', toggle: 'on', ...more };
}

/** A flag that is off by default. */
export function off(form: string, more: Partial<Rule> = {}): Rule {
  return { form, undo: '=', toggle: 'off', ...more };
}

/** One value per key; the negation takes the key alone. */
export function value(key: string, argument: string, more: Partial<Rule> = {}): Rule {
  return { form: `${key} ${argument}`, undo: key, item: key, ...more };
}
