/** A recording without its addresses and names is another network of the same shape. */
import { describe, expect, test } from 'vitest';
import { createAnonymiser } from '../../cli/anonymise.ts';

describe('anonymise', () => {
  const text = [
    'hostname core1',
    'interface Vlan10',
    ' ip address 10.20.16.1 255.255.240.0',
    ' ip address 203.0.113.6 255.255.255.252',
    'ip route 10.20.16.0 255.255.240.0 10.20.31.254',
    'ip route 0.0.0.0 0.0.0.0 203.0.113.5',
    ' network 10.20.0.0 0.0.255.255 area 0.0.0.10',
    ' ipv6 address 2001:db8:20:10::1/64',
    ' ipv6 address FE80::1 link-local',
    'arp 10.20.16.1 0cc6.ccc6.8e10',
    'description core1-uplink to core10, version 17.9.4, 224.0.0.5',
  ].join('\n');
  const anonymise = createAnonymiser([text], { host: ['core1'], serial: [] });
  const lines = anonymise(text).split('\n');

  function number(address: string): number {
    return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  }

  test('masks, areas, groups, link-local addresses and other words stay', () => {
    expect(lines[1]).toBe('interface Vlan10');
    expect(lines[5]).toMatch(/^ip route 0\.0\.0\.0 0\.0\.0\.0 \d/);
    expect(lines[6]).toMatch(/ 0\.0\.255\.255 area 0\.0\.0\.10$/);
    expect(lines[8]).toMatch(/^ ipv6 address FE80::\S+ link-local$/);
    expect(lines[10]).toBe('description core1-uplink to core10, version 17.9.4, 224.0.0.5');
    expect(lines[0]).toBe('hostname host1');
  });

  test('networks stay networks, hosts stay in them, and none is what it was', () => {
    const network = / ((?:\d+\.){3}\d+) 255\.255\.240\.0 ((?:\d+\.){3}\d+)$/.exec(lines[4] ?? '');
    const host = / ((?:\d+\.){3}\d+) 255\.255\.240\.0$/.exec(lines[2] ?? '')?.[1] ?? '';
    const outer = / network ((?:\d+\.){3}\d+) /.exec(lines[6] ?? '')?.[1] ?? '';
    const [, base = '', hop = ''] = network ?? [];
    expect(number(base) % 4096).toBe(0);
    expect(number(outer) % 65_536).toBe(0);
    for (const inside of [host, hop])
      expect(Math.floor(number(inside) / 4096)).toBe(Math.floor(number(base) / 4096));
    expect(Math.floor(number(base) / 65_536)).toBe(Math.floor(number(outer) / 65_536));
    expect(new Set([host, hop, base]).size).toBe(3);
  });

  test('the same address is the same everywhere, and so is its hardware', () => {
    const host = / ((?:\d+\.){3}\d+) 255\.255\.240\.0$/.exec(lines[2] ?? '')?.[1];
    expect(lines[9]).toBe(`arp ${host} 0000.5300.0000`);
    expect(anonymise('10.20.16.1')).toBe(host);
  });

  test('each recording has a mapping of its own', () => {
    const many = Array.from({ length: 8 }, () => createAnonymiser([text], { host: [] })('10.20.31.254'));
    expect(new Set(many).size).toBeGreaterThan(1);
  });
});
