/** The language of Cisco IOS: its tables against whole configurations, secrets and what `show version` says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConfigNode } from '../../drivers/contract.ts';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { verifyHash } from '../../drivers/platforms/cisco-ios/syntax/hashes.ts';
import { decodeType7, sameSecret } from '../../drivers/platforms/cisco-ios/syntax/secret.ts';
import { classify, contextAt, grammarOf } from '../../reconciler/tree/grammar.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';

const FIXTURES = new URL('../fixtures/cisco-ios/', import.meta.url);
const { syntax, facts } = platform;
const samples = readdirSync(FIXTURES).filter((file) => file.endsWith('.cfg'));

function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

interface Placed {
  readonly path: readonly string[];
  readonly node: ConfigNode;
}

function placed(nodes: readonly ConfigNode[], path: readonly string[] = []): readonly Placed[] {
  return nodes.flatMap((node) => [{ path, node }, ...placed(node.children, [...path, node.line])]);
}

function ruleOf({ path, node }: Placed): string | undefined {
  const grammar = grammarOf(syntax);
  return classify(grammar, contextAt(grammar, path), node).rule?.rule.match;
}

function ruleFor(...path: readonly string[]): string | undefined {
  const line = path.at(-1) ?? '';
  return ruleOf({ path: path.slice(0, -1), node: { line, children: [] } });
}

describe('syntax', () => {
  it.each(samples)('knows every line of %s', (file) => {
    const unknown = placed(parseConfig(fixture(file), syntax)).filter((entry) => ruleOf(entry) === undefined);
    expect(unknown.map(({ path, node }) => [...path, node.line].join(' / '))).toEqual([]);
  });

  it('names a section for every place where lines stand', () => {
    const sections = new Set(
      syntax.rules
        .filter((rule) => rule.kind === 'section' || rule.kind === 'readonly')
        .map((rule) => (rule.in === undefined ? rule.match : `${rule.in} / ${rule.match}`)),
    );
    const homeless = syntax.rules.filter((rule) => rule.in !== undefined && !sections.has(rule.in));
    expect(homeless.map((rule) => rule.in)).toEqual([]);
  });

  it('uses no capture in a negation that its line does not have', () => {
    const names = (pattern: string): string[] =>
      Array.from(pattern.matchAll(/[<{](\w+)/g), ([, name]) => name ?? '');
    const wrong = syntax.rules.filter(
      (rule) =>
        typeof rule.negate === 'string' &&
        names(rule.negate).some((name) => !names(rule.match).includes(name)),
    );
    expect(wrong.map((rule) => rule.match)).toEqual([]);
  });

  it.each([
    [['ip name-server vrf Mgmt-vrf 10.20.0.53'], 'ip name-server vrf <vrf> {servers...}'],
    [['vlan internal allocation policy ascending'], 'vlan internal allocation policy {policy}'],
    [
      ['interface Vlan10', 'ip address 10.0.0.1 255.255.255.0 secondary'],
      'ip address <address> <mask> secondary',
    ],
    [['interface Vlan10', 'no ip address'], 'no ip address'],
    [['router ospf 40 vrf GUEST', 'router-id 10.40.0.1'], 'router-id {id}'],
    [
      ['router ospf 1', 'redistribute ospf 2 subnets'],
      'redistribute <protocol=ospf|eigrp|bgp|isis> <number> {options*}',
    ],
    [['ip route vrf A 0.0.0.0 0.0.0.0 Null0'], 'ip route vrf <vrf> <prefix> <mask> <way> {attributes*}'],
    [['logging console critical'], 'logging console {level}'],
    [['no logging console'], 'logging console'],
  ])('reads %j by the right rule', (path, match) => {
    expect(ruleFor(...path)).toBe(match);
  });

  it.each([
    ['interface GigabitEthernet1/0/1', true],
    ['interface TwentyFiveGigE1/0/1', true],
    ['interface GigabitEthernet0', true],
    ['interface Vlan1', true],
    ['interface Vlan10', false],
    ['interface Loopback0', false],
    ['interface Port-channel1', false],
    ['interface GigabitEthernet0/0/2.10', false],
  ])('%s stays: %s', (line, stays) => {
    const rule = syntax.rules.find((candidate) => candidate.match === 'interface <name>');
    expect(rule?.permanent instanceof RegExp && rule.permanent.test(line)).toBe(stays);
  });

  it('takes a numbered access list for a section', () => {
    const [list] = parseConfig(
      'access-list 101 permit ip any any\naccess-list 101 deny   ip any any\nend\n',
      syntax,
    );
    expect(list?.line).toBe('ip access-list extended 101');
    expect(list?.children.map((child) => child.line)).toEqual(['permit ip any any', 'deny ip any any']);
  });

  it('keeps a banner as it is, whatever stands in it', () => {
    const [banner, host] = parseConfig(
      'banner motd ^C\n! not a comment\n  two  blanks\nend\n^C\nhostname A\nend\n',
      syntax,
    );
    expect(banner?.raw).toEqual(['! not a comment', '  two  blanks', 'end', '#']);
    expect(host?.line).toBe('hostname A');
  });
});

describe('secrets', () => {
  const vectors: readonly { readonly plain: string; readonly type: number; readonly stored: string }[] =
    JSON.parse(fixture('secret-vectors.json'));

  it('decodes type 7', () => {
    const sevens = vectors.filter((vector) => vector.type === 7);
    expect(sevens.map((vector) => decodeType7(vector.stored))).toEqual(sevens.map((vector) => vector.plain));
  });

  it('knows one secret in two type 7 texts, and two secrets as two', () => {
    expect(sameSecret('045802150C2E', '045802150C2E')).toBe(true);
    expect(sameSecret('7 121B0207220A1F1773', '7 121B0207220A1F1773')).toBe(true);
    expect(sameSecret('045802150C2E', '141F01191C2F0F1275')).toBe(false);
    expect(sameSecret('$9$a$b', '$9$c$d')).toBe(false);
  });

  it('says when nobody can compare two texts', () => {
    expect(sameSecret('6 HfDJ`LNGKiZ_BCT', '7 045802150C2E')).toBeUndefined();
    expect(sameSecret('6 HfDJ`LNGKiZ_BCT', '0 cisco')).toBeUndefined();
    expect(sameSecret('6 HfDJ`LNGKiZ_BCT', '6 other')).toBe(false);
  });

  it.each(vectors.filter(({ type }) => type !== 7))(
    'verifies type $type against $plain',
    ({ type, plain, stored }) => {
      for (const shown of [stored, `${type} ${stored}`]) {
        expect(sameSecret(shown, plain)).toBe(true);
        expect(sameSecret(`0 ${plain}`, shown)).toBe(true);
        expect(sameSecret(shown, `${plain}x`)).toBe(false);
        expect(sameSecret(shown, '7 045802150C2E')).toBe(false);
      }
    },
  );

  // By `openssl passwd -1`.
  it.each([
    ['a', '$1$mERr$Tg1seMrv6KpaRO3xYq1uo.'],
    ['exactly sixteen!', '$1$mERr$w15L/5V62L0CE4IlUPT3D1'],
    ['more than sixteen characters', '$1$mERr$qIBUg5P39HESt8AUUKn3A/'],
    ['schlüssel', '$1$mERr$hlOoxwwwqxbdREEC/Br8n1'],
  ])('computes type 5 of %j as crypt(3) does', (plain, stored) => {
    expect(verifyHash(stored, plain)).toBe(true);
  });

  it('masks every secret of the samples', () => {
    const secrets = [
      ...vectors.map((vector) => vector.stored),
      ...['Psk-Local-2025', 'Psk-Remote-2025', 'Partner-Psk-01', 'mon-Read-2c', 'edge-Read'],
    ];
    const lines = samples.flatMap((file) => placed(parseConfig(fixture(file), syntax)));
    const holders = lines.filter(({ node }) => secrets.some((secret) => node.line.includes(secret)));
    const open = holders.filter((entry) => {
      const grammar = grammarOf(syntax);
      const { rule, lookup } = classify(grammar, contextAt(grammar, entry.path), entry.node);
      const hidden = (rule?.rule.secret ?? []).map(lookup);
      return !secrets.some((secret) => hidden.some((text) => text?.split(' ').includes(secret)));
    });
    expect(holders.length).toBe(25);
    expect(open.map(({ node }) => node.line)).toEqual([]);
  });
});

describe('facts', () => {
  it('reads a Catalyst with IOS-XE', () => {
    const version = [
      'Cisco IOS XE Software, Version 17.09.04a',
      'Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4a, RELEASE SOFTWARE (fc1)',
      'DSW-B2-01 uptime is 5 weeks, 2 days, 1 hour, 3 minutes',
      'cisco C9300-48UXM (X86) processor with 1316578K/6147K bytes of memory.',
      'Processor board ID FOC00000001',
      'Model Number                       : C9300-48UXM',
      'System Serial Number               : FOC00000002',
    ].join('\n');
    expect(facts.parse(version, 'hostname DSW-B2-01\n')).toEqual({
      hostname: 'DSW-B2-01',
      model: 'C9300-48UXM',
      version: '17.09.04a',
      serial: 'FOC00000002',
      uptime: '5 weeks, 2 days, 1 hour, 3 minutes',
    });
  });

  it('reads a router and knows that it has no switch ports', () => {
    const version =
      'Cisco IOS Software, ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 15.5(3)S4, RELEASE SOFTWARE\n' +
      'cisco ISR4331/K9 (1RU) processor with 1795999K/3071K bytes of memory.\nProcessor board ID FDO00000001\n';
    const parsed = facts.parse(version, '');
    expect(parsed).toEqual({ model: 'ISR4331/K9', version: '15.5(3)S4', serial: 'FDO00000001' });
    expect(facts.capabilities(parsed)).toEqual(['scrypt']);
  });

  it('asks old releases and old switches for less', () => {
    expect(facts.capabilities({ model: 'WS-C3750X-24', version: '15.0(2)SE' })).toEqual([
      'switch_ports',
      'trunk_encapsulation',
    ]);
    expect(facts.capabilities({})).toEqual(['switch_ports', 'scrypt', 'numbered_entries']);
    expect(facts.capabilities({ version: '16.9.1' })).toContain('numbered_entries');
    expect(facts.capabilities({ version: '16.6.4' })).not.toContain('numbered_entries');
  });
});
