/** Starts virtual devices that speak real SSH and Telnet: the one door of the simulator. */
import { createHash } from 'node:crypto';
import net, { type AddressInfo } from 'node:net';
import ssh2, { type ServerConfig } from 'ssh2';
import { realClock } from './clock.ts';
import { Device, type User } from './device.ts';
import type { FaultScript } from './faults.ts';
import { typeLines } from './loader.ts';
import type { EchoStyle } from './terminal.ts';
import { fingerprintOf, processHostKey, serveSsh } from './transport-ssh.ts';
import { serveTelnet } from './transport-telnet.ts';
import type { Clock, Dialect, Hardware } from './types.ts';

export interface StartOptions {
  /** Folder of a dialect; or give `dialect` itself. */
  readonly platform?: string;
  readonly dialect?: Dialect;
  readonly name: string;
  /** Configuration text at boot; also the saved one. */
  readonly startup?: string;
  readonly ssh?: {
    readonly port?: number;
    readonly address?: string;
    readonly algorithms?: ServerConfig['algorithms'];
  };
  readonly telnet?: { readonly port?: number; readonly address?: string };
  readonly users: readonly User[];
  readonly enablePassword?: string;
  /** Private key in PEM or OpenSSH form; default: one key per process. */
  readonly hostKey?: string;
  readonly faults?: FaultScript;
  /** Width of a terminal that names none; default 80. */
  readonly columns?: number;
  readonly echo?: EchoStyle;
  /** Most sessions at once; default 16. */
  readonly sessionLimit?: number;
  readonly hardware?: Hardware;
  readonly clock?: Clock;
}

export interface SimulatedDevice {
  readonly name: string;
  readonly platform: string;
  readonly sshPort: number | undefined;
  readonly telnetPort: number | undefined;
  readonly hostKeyFingerprint: string;
  /** Every line received in any mode, in order; passwords are not lines. */
  readonly received: readonly string[];
  /** The lines received in configuration mode. */
  readonly configLines: readonly string[];
  /** Startup lines that the grammar does not know and that are displayed as they stood. */
  readonly unknownStartupLines: readonly string[];
  /** Most sessions that were in configuration mode at once. */
  readonly maxConfigSessions: number;
  /** Login attempts of any method that carried a proof. */
  readonly authAttempts: number;
  running(): string;
  startup(): string;
  /** Somebody else's hand: configures at once; throws when the device refuses a line. */
  change(lines: readonly string[], by?: string): void;
  /** Somebody else saves. */
  save(by?: string): void;
  setFaults(script: FaultScript): void;
  /** Cuts all sessions and boots the saved configuration; connections are cut for `ms`. */
  reboot(ms?: number): void;
  sessions(): number;
  close(): Promise<void>;
}

async function loadDialect(platform: string): Promise<Dialect> {
  if (!/^[a-z][a-z0-9-]*$/.test(platform)) throw new Error(`not a platform name: ${platform}`);
  const module: { readonly dialect?: Dialect } = await import(`./${platform}/dialect.ts`);
  if (!module.dialect) throw new Error(`no dialect in the folder ${platform}`);
  return module.dialect;
}

function listen(server: net.Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

/** A TCP listener that honours restarts and connect faults before any protocol starts. */
function createFront(
  device: Device,
  serve: (socket: net.Socket) => void,
): { server: net.Server; sockets: Set<net.Socket> } {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (Date.now() < device.downUntil) return socket.destroy();
    const fault = device.faults.forEvent('connect')[0];
    if (fault?.do === 'drop') return socket.destroy();
    if (fault?.ms !== undefined) {
      setTimeout(() => serve(socket), fault.ms).unref();
      return;
    }
    if (fault?.do !== 'stall') serve(socket);
  });
  return { server, sockets };
}

interface Fronts {
  readonly sshPort: number | undefined;
  readonly telnetPort: number | undefined;
  close(): Promise<void>;
}

async function openFronts(device: Device, options: StartOptions, hostKey: string): Promise<Fronts> {
  const echo = options.echo ?? device.dialect.keys.long;
  const fronts: { server: net.Server; sockets: Set<net.Socket> }[] = [];
  let sshPort: number | undefined;
  let telnetPort: number | undefined;
  if (options.ssh) {
    const { before } = device.dialect.banners(device);
    const settings: ServerConfig = { hostKeys: [hostKey], banner: before === '' ? undefined : before };
    if (options.ssh.algorithms) settings.algorithms = options.ssh.algorithms;
    const protocol = new ssh2.Server(settings, (client, info) => serveSsh(device, client, info.ip, echo));
    const front = createFront(device, (socket) => protocol.injectSocket(socket));
    fronts.push(front);
    sshPort = await listen(front.server, options.ssh.port ?? 0, options.ssh.address ?? '127.0.0.1');
  }
  if (options.telnet) {
    const front = createFront(device, (socket) => serveTelnet(device, socket, echo));
    fronts.push(front);
    telnetPort = await listen(front.server, options.telnet.port ?? 0, options.telnet.address ?? '127.0.0.1');
  }
  return {
    sshPort,
    telnetPort,
    async close() {
      for (const session of device.live) session.destroy();
      await Promise.all(
        fronts.map(({ server, sockets }) => {
          for (const socket of sockets) socket.destroy();
          return new Promise<void>((resolve) => server.close(() => resolve()));
        }),
      );
    },
  };
}

/** Two devices never have one serial number; the same name has the same one each time. */
function serialOf(name: string): string {
  return `SIM${createHash('sha256').update(name).digest('hex').slice(0, 8).toUpperCase()}`;
}

/** Boots a device and opens its ports; port 0 (the default) takes any free one. */
export async function startDevice(options: StartOptions): Promise<SimulatedDevice> {
  const dialect = options.dialect ?? (await loadDialect(options.platform ?? ''));
  const hostKey = options.hostKey ?? processHostKey();
  const device = new Device({
    name: options.name,
    dialect,
    clock: options.clock ?? realClock,
    hardware: { serial: serialOf(options.name), ...options.hardware },
    startup: options.startup ?? '',
    users: options.users,
    enablePassword: options.enablePassword,
    sessionLimit: options.sessionLimit ?? 16,
    faults: options.faults ?? [],
    columns: options.columns ?? 80,
  });
  const fronts = await openFronts(device, options, hostKey);
  return {
    name: options.name,
    platform: dialect.name,
    sshPort: fronts.sshPort,
    telnetPort: fronts.telnetPort,
    hostKeyFingerprint: fingerprintOf(hostKey),
    received: device.received,
    configLines: device.configLines,
    get unknownStartupLines() {
      return device.unknownStartupLines;
    },
    get maxConfigSessions() {
      return device.maxConfigSessions;
    },
    get authAttempts() {
      return device.authAttempts;
    },
    running: () => device.running(),
    startup: () => device.saved,
    change: (lines, by = 'console') => typeLines(device, lines, by),
    save: (by = 'console') => device.save(by),
    setFaults: (script) => device.faults.set(script),
    reboot: (ms) => device.reboot(ms),
    sessions: () => device.live.size,
    close: fronts.close,
  };
}
