/** The h3c-comware dialog against the device's own words: prompts, pager, errors, questions, and its facts. */
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';

const { dialog, facts } = platform;

describe('h3c-comware dialog', () => {
  const prompts = (host: string): readonly RegExp[] =>
    dialog.modes
      .filter((mode) => mode.name === 'config')
      .map((mode) => new RegExp(mode.prompt.replaceAll('{host}', host)));

  it.each(['<ams-core>', 'RBM_P<fw-1>', '\0<sw1>\x07', '<HP 1920G Switch>', '[new-name]'])(
    'learns the name from %j',
    (line) => {
      expect(dialog.learn.exec(line)?.groups?.host).toMatch(
        /^(?:ams-core|fw-1|sw1|HP 1920G Switch|new-name)$/,
      );
    },
  );

  it.each([
    '[sw1]',
    '[sw1-GigabitEthernet1/0/1]',
    '[sw1-vlan10]',
    '[sw1-acl-ipv4-adv-3000]',
    '[sw1-ospf-1-area-0.0.0.0]',
    '[sw1-luser-manage-NAME]',
    '[sw1-ipsec-policy-isakmp-NAME-10]',
    'RBM_S[sw1]',
  ])('is in configuration at %s', (line) => {
    expect(prompts('sw1').some((prompt) => prompt.test(line))).toBe(true);
  });

  it.each(['[sw2]', '<sw1>', '[V200R009C00SPC500]', ' sysname [sw1]', '[sw1', '[sw10]'])(
    'is not in configuration at %s',
    (line) => {
      expect(prompts('sw1').some((prompt) => prompt.test(line))).toBe(false);
    },
  );

  it.each(['---- More ----', '----more----', '  ---- More ----'])('turns the page at %j', (line) => {
    expect(dialog.pager.more.test(line)).toBe(true);
  });

  it.each([
    ["                     ^\n % Unrecognized command found at '^' position.", 'refused'],
    [" % Incomplete command found at '^' position.", 'refused'],
    [" % Ambiguous command found at '^' position.", 'refused'],
    [" % Too many parameters found at '^' position.", 'refused'],
    [" % Wrong parameter found at '^' position.", 'refused'],
    ['Permission denied.', 'denied'],
    ["Error: Unrecognized command found at '^' position.", 'refused'],
    ['The VLAN does not exist.', 'refused'],
    ['Failed to add the route.', 'refused'],
  ])('takes %j for an error', (text, means) => {
    expect(dialog.errors.find(({ match }) => match.test(text))?.means).toBe(means);
  });

  it('takes a log line for no error and drops it', () => {
    const line = '%Jul 22 03:57:31:256 2005 HOST SHELL/5/LOGIN: Console login from con0';
    expect(dialog.errors.some(({ match }) => match.test(line))).toBe(false);
    expect(dialog.asynchronous.some((pattern) => pattern.test(line))).toBe(true);
    expect(
      dialog.asynchronous.some((pattern) => pattern.test(" % Wrong parameter found at '^' position.")),
    ).toBe(false);
  });

  it.each([
    ['undo ospf 1', 'Undo OSPF process? [Y/N]:'],
    ['undo bgp 65001', 'Undo BGP process? [Y/N]:'],
    ['undo bgp 65001', 'Warning: The BGP process will be deleted. Continue? [Y/N]:'],
    ['port link-mode route', 'Configuration of the interfaces will be lost. Continue? [Y/N]:'],
    ['save', 'The current configuration will be written to the device. Are you sure? [Y/N]:'],
    ['save', 'flash:/startup.cfg exists, overwrite? [Y/N]:'],
  ])('answers what "%s" asks', (command, ask) => {
    const found = dialog.questions.find((entry) => entry.command?.test(command) && entry.ask.test(ask));
    expect(found?.answer).toBe('Y');
  });

  it.each([
    [
      'irf member 1 renumber 2',
      'Renumbering the member ID may result in configuration change or loss. Continue?[Y/N]',
    ],
    ['public-key local destroy rsa', 'Confirm to destroy the key pair? [Y/N]:'],
    ['undo vlan 10', 'Undo OSPF process? [Y/N]:'],
    ['undo ospf 1', 'The device will reboot. Continue? [Y/N]:'],
  ])('does not answer "%s" asking %j', (command, ask) => {
    expect(
      dialog.questions.filter((entry) => entry.command?.test(command) !== false && entry.ask.test(ask)),
    ).toEqual([]);
  });

  it('reads its own facts', () => {
    const version =
      'H3C Comware Software, Version 7.1.070, Release 3507P18\nCopyright (c) 2004-2020 New H3C Technologies Co., Ltd.\nH3C S5560X-30C-EI uptime is 1 week, 2 days, 3 hours, 4 minutes\n';
    expect(facts.parse(version, '#\n version 7.1.070, Release 3507P18\n#\n sysname ams-acc-01\n#\n')).toEqual(
      {
        hostname: 'ams-acc-01',
        model: 'S5560X-30C-EI',
        version: '7.1.070 Release 3507P18',
        uptime: '1 week, 2 days, 3 hours, 4 minutes',
      },
    );
    expect(facts.parse('', '#\n version 7.1.064, Release 6749P43\n#\n')).toEqual({
      version: '7.1.064 Release 6749P43',
    });
  });
});
