/** IOS syntax: IS-IS, in its process and on an interface. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const process: readonly SyntaxRule[] = [
  {
    match:
      '<key=is-type|metric-style|set-overload-bit|max-lsp-lifetime|lsp-refresh-interval|spf-interval|prc-interval> {value*}',
    kind: 'line',
    negate: 'no <key>',
    impact: 'session-reset',
  },
  {
    match: '<scope=area-password|domain-password> {key...}',
    kind: 'line',
    negate: 'no <scope>',
    secret: ['key'],
    impact: 'session-reset',
  },
];

const onInterface: readonly SyntaxRule[] = [
  {
    match: 'isis password {key} <level=level-1|level-2>',
    kind: 'line',
    negate: 'no isis password {key} <level>',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'isis password {key}',
    kind: 'line',
    negate: 'no isis password',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match:
      'isis <key=metric|hello-interval|hello-multiplier|priority|csnp-interval> {value} <level=level-1|level-2>',
    kind: 'line',
    negate: 'no isis <key> {value} <level>',
    impact: 'traffic',
  },
  {
    match:
      'isis <key=metric|hello-interval|hello-multiplier|priority|csnp-interval|circuit-type|network> {value}',
    kind: 'line',
    negate: 'no isis <key> {value}',
    impact: 'traffic',
  },
];

export const isisRules: readonly SyntaxRule[] = [
  ...within(['router isis [<tag>]'], process),
  ...within(['interface <name>'], onInterface),
];
