/** `npm run demo -- --exit --json`: the newcomer's first command, as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  stopWhen?: RegExp,
): Promise<Ended> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { cwd: ROOT, env: { ...process.env, ...environment } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      if (stopWhen?.test(stdout)) child.kill('SIGINT');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('close', (code) =>
      resolve({ code, stdout, stderr, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

describe('the demo', () => {
  beforeAll(async () => {
    const built = await run(['scripts/build.mjs'], {});
    expect(built.code, built.stderr).toBe(0);
  });

  test('converges every device of both vendors over both transports, and a second plan is empty', async () => {
    const home = mkdtempSync(join(tmpdir(), 'plumb-demo-home-'));
    const { code, stdout, stderr, seconds } = await run(['dist/cli/main.js', 'demo', '--exit', '--json'], {
      TMPDIR: home,
      HOME: home,
    });
    expect([code, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout);
    expect(result.secondPlan).toEqual({ steps: 0 });
    expect(result.devices.length).toBe(7);
    for (const device of result.devices) {
      expect([device.name, device.state]).toEqual(
        [device.name, 'applied'].map((word) =>
          word === 'applied' ? expect.stringMatching(/applied|in-sync/) : word,
        ),
      );
      expect(device.linesReceived).toBeGreaterThan(10);
    }
    expect(
      new Set(
        result.devices.map(
          (device: { platform: string; transport: string }) => `${device.platform} ${device.transport}`,
        ),
      ),
    ).toEqual(new Set(['cisco-ios ssh', 'cisco-ios telnet', 'h3c-comware ssh', 'h3c-comware telnet']));
    expect(seconds).toBeLessThan(60);
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });

  test('stays up and says what to try; Ctrl-C leaves nothing behind', async () => {
    const home = mkdtempSync(join(tmpdir(), 'plumb-demo-home-'));
    const { code, stdout } = await run(
      ['dist/cli/main.js', 'demo'],
      { TMPDIR: home, HOME: home },
      /Ctrl-C ends the demo/,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('second plan: empty');
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });
});
