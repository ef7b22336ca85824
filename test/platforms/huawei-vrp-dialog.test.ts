/** Prompts, questions, answers and facts of VRP 5. */
import { describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/huawei-vrp/index.ts';

const { dialog, facts } = platform;

describe('huawei-vrp dialog', () => {
  const config = new RegExp(
    `^(?:${dialog.modes.find(({ name }) => name === 'config')?.prompt.replaceAll('{host}', 'sw1') ?? ''})$`,
  );

  it.each([
    ['<HUAWEI>', 'HUAWEI'],
    ['<SW1POP15_EXPOINTER>', 'SW1POP15_EXPOINTER'],
    ['[new-name]', 'new-name'],
  ])('learns the name from %s', (line, host) => {
    expect(dialog.learn.exec(line)?.groups?.host).toBe(host);
  });

  it.each(['[~HUAWEI]', '[*HUAWEI]', '[V200R009C00SPC500]', '<HUAWEI', 'sysname <HUAWEI>'])(
    'learns no name from %s',
    (line) => {
      expect(dialog.learn.test(line)).toBe(false);
    },
  );

  it.each([
    '[sw1]',
    '[sw1-GigabitEthernet0/0/1]',
    '[sw1-aaa]',
    '[sw1-ospf-1-area-0.0.0.0]',
    '[sw1-ui-vty0-4]',
  ])('is in configuration at %s', (line) => {
    expect(config.test(line)).toBe(true);
  });

  it.each(['[~sw1]', '[*sw1]', '<sw1>', '[sw10]'])('is not in configuration at %s', (line) => {
    expect(config.test(line)).toBe(false);
  });

  it('refuses what is not VRP 5 before its configuration is read', () => {
    const needed = dialog.health?.needs['*'];
    expect(needed?.test('VRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)')).toBe(true);
    expect(needed?.test('VRP (R) software,Version 5.170 (S5720 V200R010C00SPC600)')).toBe(true);
    expect(needed?.test('VRP (R) software, Version 8.180 (CE6850EI V200R005C10SPC607B607)')).toBe(false);
  });

  it.each([
    [`                ^\nError: Unrecognized command found at '^' position.`, 'refused'],
    ['Error: Please renew the default configurations.', 'refused'],
    ['Error: You do not have permission to run the command.', 'denied'],
  ])('takes %j for an error', (text, means) => {
    expect(dialog.errors.find(({ match }) => match.test(text))?.means).toBe(means);
  });

  it.each([
    'Enter system view, return user view with Ctrl+Z.',
    'Info: This operation may take a few seconds. Please wait for a moment...done.',
    'Warning: This command will delete VLANs on this port. Continue?[Y/N]:Y',
  ])('takes %j for no error', (line) => {
    expect(dialog.harmless.some((pattern) => pattern.test(line))).toBe(true);
    expect(dialog.errors.some(({ match }) => match.test(line))).toBe(false);
  });

  it.each([
    ['port link-type trunk', 'Warning: This command will delete VLANs on this port. Continue?[Y/N]:', 'Y'],
    ['undo ospf 1', 'Warning: The OSPF process will be deleted. Continue? [Y/N]:', 'Y'],
    ['save', 'The current configuration will be written to the device.\nAre you sure to continue?[Y/N]', 'Y'],
    ['save', 'Info: Please input the file name ( *.cfg, *.zip ) [vrpcfg.zip]:', 'enter'],
  ])('answers what "%s" asks', (command, ask, answer) => {
    expect(dialog.questions.find((one) => one.command?.test(command) && one.ask.test(ask))?.answer).toBe(
      answer,
    );
  });

  it.each([
    ['save', 'vrpcfg.zip will be deleted and the device will reboot. Continue? [Y/N]:'],
    ['undo vlan 10', 'Warning: This command will delete VLANs on this port. Continue?[Y/N]:'],
  ])('does not answer "%s" asking %j', (command, ask) => {
    expect(dialog.questions.some((one) => one.command?.test(command) !== false && one.ask.test(ask))).toBe(
      false,
    );
  });

  it('drops log lines and nothing else', () => {
    const isLog = (line: string): boolean => dialog.asynchronous.some((pattern) => pattern.test(line));
    expect(
      isLog(
        'May  7 2026 11:37:41-03:00 sw1 LINE/5/VTYUSERLOGIN:OID 1.3.6.1.4.1.2011.5.25.207.2.2 A user login.',
      ),
    ).toBe(true);
    expect(
      isLog(
        'Mar 12 2019 19:12:18-08:00 sw1 %%01CFM/4/SAVE(l)[0]:The user chose Y when deciding whether to save.',
      ),
    ).toBe(true);
    expect(isLog(' description May  7 2026 11:37:41')).toBe(false);
  });

  it('reads its own facts', () => {
    const version =
      'Huawei Versatile Routing Platform Software\nVRP (R) software, Version 5.170 (S5720 V200R019C10SPC500)\nCopyright (C) 2000-2020 HUAWEI TECH Co., Ltd.\nHUAWEI S5720-28X-SI-AC Routing Switch uptime is 12 weeks, 3 days, 5 hours, 20 minutes\n';
    expect(facts.parse(version, '!Software Version V200R019C10SPC500\n#\nsysname acc1\n#\n')).toEqual({
      hostname: 'acc1',
      model: 'S5720-28X-SI-AC',
      version: '5.170 V200R019C10SPC500',
      uptime: '12 weeks, 3 days, 5 hours, 20 minutes',
    });
    expect(facts.parse('', '!Software Version V200R019C10SPC500\n')).toEqual({
      version: 'V200R019C10SPC500',
    });
  });
});
