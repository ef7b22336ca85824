/** Builds the views below the system view, and the commands that every view knows. */
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { DISPLAY } from './display.ts';
import { SAVE } from './save.ts';

/** Known in every view but the user view; `system-view` gets the words that the platform really gives. */
const EVERYWHERE: readonly Rule[] = [
  { form: 'quit', run: (call) => call.shell.leave() },
  { form: 'return', run: (call) => call.shell.end() },
  ...DISPLAY,
  ...SAVE,
];

type Suffix = string | ((item: Item) => string);

/** A view under `[R1-…]`; system-view commands are taken there too and leave it. */
export function subView(suffix: Suffix, rules: readonly (Rule | string)[]): View {
  return {
    prompt: (device, item) => {
      return `[${device.dialect.hostname(device)}-${typeof suffix === 'string' ? suffix : suffix(item)}]`;
    },
    config: true,
    fallback: 'system',
    rules: [...rules, ...EVERYWHERE],
  };
}

export function systemView(rules: readonly (Rule | string)[]): View {
  return {
    prompt: '[{host}]',
    config: true,
    rules: [...rules, ...EVERYWHERE, { form: 'system-view', run: () => ({ caret: 0 }) }],
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

/** Joins checks: the first that says something wins. */
export function checks(
  ...all: readonly ((call: Call) => Reply | undefined)[]
): (call: Call) => Reply | undefined {
  return (call) => {
    for (const check of all) {
      const reply = check(call);
      if (reply) return reply;
    }
    return undefined;
  };
}
