/** The h3c-comware room: its language knows every line of three configurations, and how each is taken back. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';
import { childContext, classify, grammarOf, type Item } from '../../reconciler/tree/grammar.ts';
import { negationOf } from '../../reconciler/tree/item.ts';
import { createMasker } from '../../reconciler/tree/mask.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { matchLine } from '../../reconciler/tree/pattern.ts';
import { compilePattern } from '../../reconciler/tree/tokens.ts';
import type { ConfigNode } from '../../reconciler/types.ts';

const { syntax } = platform;
const grammar = grammarOf(syntax);
const SAMPLES = ['access-switch', 'core-irf', 'msr-wan'] as const;

function sample(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./h3c-comware/${name}.cfg`, import.meta.url)), 'utf8');
}

interface Placed {
  readonly path: readonly string[];
  readonly item: Item;
}

function itemsOf(nodes: readonly ConfigNode[], path: readonly string[] = []): readonly Placed[] {
  const context = path.reduce((outer, head) => childContext(grammar, outer, head), grammar.root);
  return nodes.flatMap((node) => [
    { path, item: classify(grammar, context, node) },
    ...itemsOf(node.children, [...path, node.line]),
  ]);
}

/** The item that one line is, below the heads of `path`. */
function itemAt(line: string, ...path: readonly string[]): Item {
  const found = itemsOf([{ line, children: [] }], path)[0];
  if (found === undefined) throw new Error(`no item for ${line}`);
  return found.item;
}

function undoOf(line: string, ...path: readonly string[]): string | null {
  return negationOf(itemAt(line, ...path), syntax.negation);
}

describe('h3c-comware room', () => {
  it('has a grain for each feature that it has a template for', () => {
    const templates = readdirSync(fileURLToPath(new URL('../../templates/h3c-comware/', import.meta.url)));
    const features = templates.filter((file) => file.endsWith('.hbs')).map((file) => file.slice(0, -4));
    expect(Object.keys(syntax.grain).sort()).toEqual(features.sort());
    expect(platform.name).toBe('h3c-comware');
  });

  it('imports only lines that its own features may own', () => {
    for (const { feature, line } of platform.imports) {
      expect(syntax.grain[feature], line).toBeDefined();
      for (const part of line.split(' / ')) expect(() => compilePattern(part)).not.toThrow();
    }
  });
});

describe('h3c-comware syntax', () => {
  it.each(SAMPLES)('knows every line of %s by a rule', (name) => {
    const items = itemsOf(parseConfig(sample(name), syntax));
    const unknown = items.filter(({ item }) => item.rule === undefined);
    expect(unknown.map(({ path, item }) => [...path, item.node.line].join(' / '))).toEqual([]);
    expect(items.length).toBeGreaterThan(270);
  });

  it.each(SAMPLES)('holds every stored secret of %s in a capture that is masked', (name) => {
    const items = itemsOf(parseConfig(sample(name), syntax));
    const open = items
      .filter(({ item }) => /\$[hc]\$/.test(item.node.line))
      .map(({ item }) => {
        const secrets = (item.rule?.rule.secret ?? []).map((capture) => item.lookup(capture) ?? '');
        return secrets
          .filter((secret) => secret !== '')
          .reduce((line, secret) => line.replace(secret, ''), item.node.line);
      })
      .filter((line) => /\$[hc]\$/.test(line));
    expect(open).toEqual([]);
    expect(items.some(({ item }) => item.node.line.includes('$h$'))).toBe(true);
  });

  it.each(SAMPLES)('masks %s without touching the rest', (name) => {
    const text = sample(name);
    const masked = createMasker(syntax, [])(text);
    expect(masked).not.toMatch(/\$[hc]\$/);
    expect(masked.split('\n').length).toBe(text.split('\n').length);
    expect(masked).toContain('local-user admin class manage');
    expect(createMasker(syntax, [])(` % Wrong parameter: password simple Winter2024 found`)).not.toContain(
      'Winter2024',
    );
  });

  it('hangs no one-liner of system view below the block before it', () => {
    const top = parseConfig(sample('core-irf'), syntax).map((node) => node.line);
    for (const line of ['sysname ams-core', 'dhcp enable', 'stp global enable', 'ssh server enable']) {
      expect(top).toContain(line);
    }
    expect(top).toContain('vlan 51');
    expect(top).toContain('vlan 52');
    expect(top.filter((line) => line.startsWith('version') || line === 'return')).toEqual([]);
  });

  it.each([
    // Undo forms that are not the line with `undo` before it, each from the rules table of the reference.
    ['sysname sw1', 'undo sysname'],
    ['clock timezone CET add 01:00:00', 'undo clock timezone'],
    ['info-center loghost 10.0.0.9 port 1514 facility local4', 'undo info-center loghost 10.0.0.9'],
    ['info-center loghost source LoopBack0', 'undo info-center loghost source'],
    ['info-center source default loghost level informational', 'undo info-center source default loghost'],
    ['ssh user admin service-type all authentication-type password', 'undo ssh user admin'],
    ['ssh server acl 2000', 'undo ssh server acl'],
    ['snmp-agent community read cipher $c$3$x acl 2010', 'undo snmp-agent community read cipher $c$3$x'],
    [
      'snmp-agent usm-user v3 nms NMS cipher authentication-mode sha $c$a privacy-mode aes128 $c$b',
      'undo snmp-agent usm-user v3 nms local',
    ],
    ['snmp-agent mib-view included V 1.3.6.1', 'undo snmp-agent mib-view V'],
    ['ip prefix-list L index 10 permit 10.0.0.0 8 less-equal 24', 'undo ip prefix-list L index 10'],
    ['route-policy R permit node 10', 'undo route-policy R node 10'],
    ['acl number 2000', 'undo acl number 2000'],
    ['acl advanced name GUEST-IN', 'undo acl advanced name GUEST-IN'],
    ['acl ipv6 advanced 3600', 'undo acl ipv6 advanced 3600'],
    ['bgp 65001', 'undo bgp 65001'],
    ['ospf 1 router-id 10.0.0.1 vpn-instance A', 'undo ospf 1'],
    ['nat address-group 1 name POOL-A', 'undo nat address-group 1'],
    ['ipsec policy WAN 10 isakmp', 'undo ipsec policy WAN 10'],
    ['interface Tunnel1 mode gre', 'undo interface Tunnel1'],
    ['track 1 nqa entry admin isp reaction 1', 'undo track 1'],
    ['ip netstream export host 10.0.0.8 2055', 'undo ip netstream export host 10.0.0.8'],
    ['stp mode rstp', 'undo stp mode'],
    ['undo nat alg pptp', 'nat alg pptp'],
    ['undo info-center enable', 'info-center enable'],
  ])('takes back "%s" with "%s"', (line, undo) => {
    expect(undoOf(line)).toBe(undo);
  });

  it.each([
    ['port trunk pvid vlan 10', 'undo port trunk pvid'],
    ['port link-type trunk', 'undo port link-type'],
    ['port link-mode route', 'port link-mode bridge'],
    ['ip binding vpn-instance A', 'undo ip binding vpn-instance'],
    ['ip address 10.0.0.1 255.255.255.0', 'undo ip address 10.0.0.1 255.255.255.0'],
    ['ip address 10.0.1.1 255.255.255.0 sub', 'undo ip address 10.0.1.1 255.255.255.0 sub'],
    ['ip address unnumbered interface LoopBack0', 'undo ip address unnumbered'],
    ['ipv6 address FE80::1 link-local', 'undo ipv6 address FE80::1 link-local'],
    ['vrrp vrid 10 track 1 priority reduced 30', 'undo vrrp vrid 10 track 1 priority reduced'],
    ['vrrp vrid 10 preempt-mode delay 6000', 'undo vrrp vrid 10 preempt-mode delay'],
    ['ospf authentication-mode md5 1 cipher $c$3$x', 'undo ospf authentication-mode md5 1'],
    ['packet-filter ipv6 3600 inbound hardware-count', 'undo packet-filter ipv6 3600 inbound'],
    ['packet-filter name GUEST-IN inbound', 'undo packet-filter name GUEST-IN inbound'],
    ['nat outbound 3001 address-group 1', 'undo nat outbound 3001'],
    [
      'nat server protocol udp global current-interface 5060 inside 10.0.0.1 5060',
      'undo nat server protocol udp global current-interface 5060',
    ],
    ['ipsec apply policy WAN', 'undo ipsec apply policy'],
    ['link-aggregation mode dynamic', 'undo link-aggregation mode'],
    ['undo ipv6 nd ra halt', 'ipv6 nd ra halt'],
    ['undo stp enable', 'stp enable'],
    ['undo port hybrid vlan 1', 'port hybrid vlan 1 untagged'],
    ['jumboframe enable 9216', 'undo jumboframe enable'],
  ])('in an interface takes back "%s" with "%s"', (line, undo) => {
    expect(undoOf(line, 'interface GigabitEthernet1/0/1')).toBe(undo);
  });

  it.each([
    ['peer 10.0.0.2 as-number 65020', 'undo peer 10.0.0.2'],
    ['peer 10.0.0.2 description core', 'undo peer 10.0.0.2 description'],
    ['peer 10.0.0.2 ttl-security hops 2', 'undo peer 10.0.0.2 ttl-security hops'],
    ['peer 10.0.0.2 route-policy IN import', 'undo peer 10.0.0.2 route-policy import'],
    ['network 10.0.0.0 255.0.0.0 route-policy P', 'undo network 10.0.0.0 255.0.0.0'],
  ])('in BGP takes back "%s" with "%s"', (line, undo) => {
    expect(undoOf(line, 'bgp 65001')).toBe(undo);
    expect(undoOf(line, 'bgp 65001', 'address-family ipv4 unicast')).toBe(undo);
  });

  it('never takes a password away', () => {
    expect(undoOf('password hash $h$6$a$b', 'local-user ops class manage')).toBeNull();
  });

  it.each([
    'reboot',
    'reboot slot 1 force',
    'reset saved-configuration',
    'format flash:',
    'delete flash:/a.cfg',
    'initialize',
    'undo irf member 1',
    'irf member 1 renumber 2',
    'restore factory-default',
    'undo password',
    'undo ip address',
    'undo ip route-static 10.0.0.0 8',
    'undo dns server',
  ])('never sends "%s"', (line) => {
    expect(syntax.deny.some(({ match }) => matchLine(compilePattern(match), line) !== undefined)).toBe(true);
  });

  it.each([
    'undo ip route-static 10.0.0.0 8 10.0.0.1',
    'undo ip address 10.0.0.1 255.255.255.0',
    'undo dns server 10.0.0.53',
    'undo vlan 10',
    'undo local-user ops class manage',
    'undo snmp-agent usm-user v3 u local',
  ])('may send "%s"', (line) => {
    expect(syntax.deny.filter(({ match }) => matchLine(compilePattern(match), line) !== undefined)).toEqual(
      [],
    );
  });

  it('leaves stack lines alone', () => {
    for (const line of [
      'irf member 1 priority 32',
      'irf domain 10',
      'system-working-mode standard',
      'undo irf link-delay',
    ]) {
      expect(itemAt(line).rule?.rule.kind).toBe('readonly');
    }
  });
});
