/** What must hold for a recording of a device (`plumb record`) before the room may be called seen on hardware. */

import { unknownLines } from '../../cli/record-guess.ts';
import type { Recording } from '../../cli/record-text.ts';
import type { ConfigNode, Platform } from '../../drivers/contract.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { printConfig } from '../../reconciler/tree/print.ts';

/** Stored secrets by their looks. */
const SECRET = /\$[A-Za-z0-9]{1,3}\$[^\s"]{6,}|%\^%#\S+%\^%#/;

function answerTo(recording: Recording, reads: string): string {
  return recording.exchanges.find((one) => one.reads === reads)?.answer ?? '';
}

/** Everything in which the device and its room disagree, one sentence each. */
export function faultsOf(recording: Recording, platform: Platform): readonly string[] {
  return [
    ...promptFaults(recording, platform),
    ...configFaults(answerTo(recording, 'running'), platform),
    ...refusalFaults(recording, platform),
    ...(SECRET.test(JSON.stringify(recording)) ? ['holds what looks like a stored secret'] : []),
    ...unknownLines(platform.syntax, answerTo(recording, 'running'))
      .filter((line) => !recording.unknown.includes(line))
      .map((line) => `no rule knows \`${line}\` any more`),
    ...(platform.facts.parse(answerTo(recording, 'version'), '').version === recording.version
      ? []
      : ['the version is read differently']),
  ];
}

function promptFaults({ exchanges }: Recording, { dialog }: Platform): readonly string[] {
  return exchanges.flatMap(({ prompt }) => {
    const host = dialog.learn.exec(prompt.trimEnd())?.groups?.host;
    if (host === undefined) return [`no name is learnt from ${JSON.stringify(prompt)}`];
    const escaped = host.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    const known = dialog.modes.some((mode) =>
      new RegExp(`^(?:${mode.prompt.replaceAll('{host}', () => escaped)})$`).test(prompt.trimEnd()),
    );
    return known ? [] : [`${JSON.stringify(prompt)} is in no mode`];
  });
}

function configFaults(text: string, { syntax, dialog }: Platform): readonly string[] {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const tree: readonly ConfigNode[] = parseConfig(text, syntax);
  const again = parseConfig(printConfig(tree, syntax), syntax);
  const { steps } = planChange({ syntax, running: tree, intended: again, scope: { kind: 'all' } });
  return [
    ...(syntax.layout.endMarker.test(last)
      ? []
      : [`the running configuration ends with ${JSON.stringify(last)}`]),
    ...(canonicalText(again, syntax) === canonicalText(tree, syntax)
      ? []
      : ['it is another one after printing']),
    ...steps.map(({ lines }) => `it differs from itself by ${JSON.stringify(lines)}`),
    ...text
      .split('\n')
      .flatMap((line) =>
        dialog.broken.some((pattern) => pattern.test(line))
          ? [`it counts as broken by ${JSON.stringify(line)}`]
          : [],
      ),
  ];
}

/** The words in which the device refused a command must be an error to the room. */
function refusalFaults({ exchanges }: Recording, { dialog }: Platform): readonly string[] {
  return exchanges
    .filter(({ refused }) => refused === true)
    .filter(
      ({ answer }) => !answer.split('\n').some((line) => dialog.errors.some(({ match }) => match.test(line))),
    )
    .map(
      ({ command, answer }) =>
        `\`${command}\` was refused with ${JSON.stringify(answer)}, which is no error here`,
    );
}
