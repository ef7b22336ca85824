/** FRRouting syntax: IS-IS, the process and its interfaces. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE, inSection } from './interfaces.ts';

const ISIS = 'router isis <area> [vrf <vrf>]';

/** One value, taken away by its key words. */
function setting(key: string, more: Partial<SyntaxRule> = {}): SyntaxRule {
  return { match: `${key} {value...}`, kind: 'line', negate: `no ${key.replace(/=[^>]*>/g, '>')}`, ...more };
}

const process = inSection(ISIS, [
  {
    // `System ID must not change when defining additional area addresses`
    match: 'net <area>.<system=\\w+\\.\\w+\\.\\w+>.<selector=\\w\\w>',
    kind: 'line',
    excludes: ['<system> of isis system'],
    impact: 'session-reset',
  },
  setting('is-type', { hidden: 'level-1-2', impact: 'session-reset' }),
  setting('metric-style', { hidden: 'wide', impact: 'session-reset' }),
  {
    match: '<scope=area|domain>-password {form} {secret} {snp*}',
    kind: 'line',
    negate: 'no <scope>-password',
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    match: 'redistribute <family=ipv4|ipv6> <source> <level> {options*}',
    kind: 'line',
    negate: 'no redistribute <family> <source> <level>',
    impact: 'traffic',
  },
  {
    match: 'default-information originate <family=ipv4|ipv6> <level> {options*}',
    kind: 'line',
    negate: 'no default-information originate <family> <level>',
    impact: 'traffic',
  },
  {
    match: 'topology <topology> {overload*}',
    kind: 'line',
    negate: 'no topology <topology>',
    impact: 'traffic',
  },
  // Other words for one of its timers (`lsp-gen-interval level-1 3`) are printed in this line.
  {
    match: 'lsp-timers [<level=level-1|level-2>] {timers...}',
    kind: 'line',
    negate: 'no lsp-timers [<level>]',
  },
  setting('segment-routing global-block', { impact: 'traffic' }),
  setting('segment-routing node-msd', { impact: 'traffic' }),
  setting('segment-routing prefix <prefix>', { impact: 'traffic' }),
  setting('spf-delay-ietf'),
  setting('lsp-mtu', { hidden: '1497' }),
  setting('spf-interval', { impact: 'traffic' }),
  { match: 'log-adjacency-changes', kind: 'toggle', absent: 'off', impact: 'cosmetic' },
  { match: '<flag=set-overload-bit|purge-originator>', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: '(hostname dynamic|attached-bit send)', kind: 'toggle', absent: 'on' },
]);

const link = inSection(INTERFACE, [
  {
    // `Changing area tag is not allowed`: both families leave the old area before one enters the new one.
    // With the last family all that IS-IS knows of the interface goes (seen on 8.4.4).
    match: '<family=ip|ipv6> router isis <area>',
    kind: 'line',
    excludes: ['<area> of isis areas'],
    removalWipes: ['isis {rest*}', 'no isis {rest*}'],
    sparedBy: '(ip|ipv6) router isis <area>',
    impact: 'session-reset',
  },
  setting('isis circuit-type', { impact: 'session-reset' }),
  { match: 'isis network point-to-point', kind: 'line', impact: 'session-reset' },
  {
    match: 'isis <what=metric|hello-interval|hello-multiplier|priority> <level=level-1|level-2> {value}',
    kind: 'line',
    negate: 'no isis <what> <level>',
    impact: 'traffic',
  },
  setting('isis <what=metric|hello-interval|hello-multiplier|priority|csnp-interval|psnp-interval>', {
    impact: 'traffic',
  }),
  {
    match: 'isis password {form} {secret}',
    kind: 'line',
    negate: 'no isis password',
    secret: ['secret'],
    impact: 'session-reset',
  },
  { match: 'isis <flag=passive|bfd>', kind: 'toggle', absent: 'off', impact: 'session-reset' },
  { match: 'isis bfd profile {profile}', kind: 'line', uses: ['bfd-profile {profile}'] },
]);

export const isisRules: readonly SyntaxRule[] = [
  { match: ISIS, kind: 'section', impact: 'traffic', removeImpact: 'session-reset' },
  ...process,
  ...link,
];
