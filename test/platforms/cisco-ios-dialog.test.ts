/** How Cisco IOS talks: prompts, refusals, questions and the VLAN database, against the strings that devices print. */
import { describe, expect, it } from 'vitest';
import { mergeState } from '../../drivers/platforms/cisco-ios/dialog/vlan-database.ts';
import { dialog } from '../../drivers/platforms/cisco-ios/dialog.ts';
import { learnHost, promptsOf } from '../../drivers/session/prompts.ts';

describe('dialog', () => {
  const host = 'ASW-B2-F1-01-LONG-NAME';
  const prompts = promptsOf(dialog, host);

  it.each([
    ['ASW-B2-F1-01-LONG-NAME>', 'user'],
    ['ASW-B2-F1-01-LONG-NAME#', 'enabled'],
    ['ASW-B2-F1-01-LONG-(config)#', 'config'],
    ['ASW-B2-F1-01-LON(config-if)#', 'config'],
    ['ASW-B2-F1-01-LONG-NAME(cfg-crypto-trans)#', 'config'],
    ['ASW-B2-F1-01-LONG-NAME(ca-trustpoint)#', 'config'],
    ['description ASW-B2-F1-01-LONG-NAME#', undefined],
    ['OTHER#', undefined],
  ])('%s is %s', (line, mode) => {
    expect(prompts.match(line)).toBe(mode);
  });

  it.each([
    ['R1>', 'R1'],
    ['core-1.example#', 'core-1.example'],
    ['R1(config-subif)#', 'R1'],
    ['rommon 1 >', undefined],
    ['Unauthorised use is forbidden#', undefined],
  ])('learns from %s the name %s', (line, name) => {
    expect(learnHost(dialog, line)).toBe(name);
  });

  it.each([
    ["% Invalid input detected at '^' marker.", 'refused'],
    ['% Incomplete command.', 'refused'],
    ['% Ambiguous command:  "xyz"', 'refused'],
    ['% Unrecognized command', 'refused'],
    ['% Unknown command or computer name, or unable to find computer address', 'refused'],
    ['% Bad IP address or host name', 'refused'],
    ['% Bad mask /24 for address A', 'refused'],
    ['Bad mask 0xFFFFFF00 for address 10.0.0.1', 'refused'],
    ['% 10.1.1.0 overlaps with Vlan20', 'refused'],
    ['Command rejected: Conflict between nonegotiate and dynamic status.', 'refused'],
    ['Command authorization failed.', 'denied'],
    ['% Authorization failed.', 'denied'],
    ['% VRF X not configured.', 'refused'],
    ['% IPv6 routing not enabled', 'refused'],
    ['% Policy commands not allowed without an address family', 'refused'],
    ['OSPF: Key 1 already exists', 'refused'],
    ['BGP is already running; AS is 64510', 'refused'],
    ['% Specify remote-as or peer-group commands first', 'refused'],
    ['% Deletion of RD in progress; wait for it to complete', 'busy'],
    ['% Class-map X is being used', 'refused'],
    ['%Inconsistent address and mask', 'refused'],
    ['Must delete secondary before deleting primary', 'refused'],
    ['Entry already running and cannot be modified', 'refused'],
    ['%Dynamic mapping in use, cannot remove', 'refused'],
    ['%Pool P in use, cannot destroy', 'refused'],
    ['% Duplicate sequence number', 'refused'],
    ['VTP VLAN configuration not allowed when device is in CLIENT mode.', 'refused'],
    ['% Removal of physical interfaces is not permitted', 'refused'],
    ['ERROR: Can not have both a user password and a user secret.', 'refused'],
    [
      "Configuration mode locked exclusively by user 'u' process 'p' from terminal '2'. Please try later.",
      'locked',
    ],
    ["% Configuration buffer full, can't add command: x", 'refused'],
    ['%Turn config archive on before using Rollback Confirmed Change', 'refused'],
  ])('takes "%s" for %s', (text, means) => {
    expect(dialog.errors.find((error) => error.match.test(text))?.means).toBe(means);
  });

  it.each([
    '%Warning: portfast should only be enabled on ports connected to a single',
    '% NOTE: This new crypto map will remain disabled until a peer',
    '%Portfast has been configured on GigabitEthernet1/0/1 but will only',
    "Enter TEXT message.  End with the character '^'.",
    'Enter configuration commands, one per line.  End with CNTL/Z.',
    'Creating a port-channel interface Port-channel 1',
    '% Interface Vlan40 IPv4 disabled and address(es) removed due to enabling VRF GUEST',
    '% Not all config may be removed and may reappear after reactivating the sub-interface',
    'Setting device to VTP TRANSPARENT mode.',
  ])('lets "%s" pass', (text) => {
    expect(dialog.errors.some((error) => error.match.test(text))).toBe(false);
    expect(dialog.harmless.some((pattern) => pattern.test(text))).toBe(true);
  });

  it('answers the question about a user with one key', () => {
    const asked =
      'This operation will remove all username related configurations with same name.Do you want to continue? [confirm]';
    const answer = (command: string): string | undefined =>
      dialog.questions.find((entry) => entry.command?.test(command) && entry.ask.test(asked))?.answer;
    expect(answer('no username ops')).toBe('enter');
    expect(answer('interface Vlan10')).toBeUndefined();
  });

  it.each([
    '*Mar 11 14:22:07.123: %SYS-5-CONFIG_I: Configured from console by netops on vty0 (10.0.0.9)',
    'Mar 11 14:22:07.123 CET: %LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan10, changed state to up',
    '001234: *Mar  1 00:00:01: %LINK-3-UPDOWN: Interface Gi1/0/1, changed state to up',
  ])('drops the log line "%s"', (line) => {
    expect(dialog.asynchronous.some((pattern) => pattern.test(line))).toBe(true);
  });

  it('sees a save only in [OK]', () => {
    expect(dialog.save.done.test('Building configuration...\n[OK]\n')).toBe(true);
    expect(dialog.save.done.test('startup-config file open failed (Device or resource busy)')).toBe(false);
  });
});

describe('VLAN database', () => {
  const vlans = [
    '',
    'VLAN Name                             Status    Ports',
    '---- -------------------------------- --------- -------------------------------',
    '1    default                          active    Gi1/0/8, Gi1/0/9',
    '                                                Gi1/0/10',
    '10   USERS                            active    Gi1/0/1',
    '20   VLAN0020                         active    ',
    '30   A-VERY-LONG-NAME-OF-THIRTY-TWO-CH',
    '                                      suspended ',
    '999  PARKING                          act/lshut ',
    '1002 fddi-default                     act/unsup ',
    '',
  ].join('\n');
  const running = 'hostname A\n!\ninterface Vlan10\n!\nend\n';

  it('becomes configuration lines when the switch is a VTP server', () => {
    const merged = mergeState(running, { vlans, vtp: 'VTP Operating Mode                : Server\n' });
    expect(merged).toBe(
      'hostname A\n!\ninterface Vlan10\n!\nvlan 10\n name USERS\n!\nvlan 20\n!\n' +
        'vlan 30\n name A-VERY-LONG-NAME-OF-THIRTY-TWO-CH\n state suspend\n!\nvlan 999\n name PARKING\n shutdown\n!\nend\n',
    );
  });

  it('is left out when the configuration shows its VLANs, and on a router', () => {
    expect(mergeState(running, { vlans, vtp: 'VTP Operating Mode                : Transparent\n' })).toBe(
      running,
    );
    expect(mergeState(running, { vlans: '% Invalid input', vtp: '% Invalid input' })).toBe(running);
  });
});
