/** Entries of IPv4 access lists as the device prints them: `host`, `any`, cleared host bits, names of ports. */

const TCP: Readonly<Record<string, string>> = {
  '7': 'echo',
  '9': 'discard',
  '13': 'daytime',
  '19': 'chargen',
  '20': 'ftp-data',
  '21': 'ftp',
  '23': 'telnet',
  '25': 'smtp',
  '37': 'time',
  '43': 'whois',
  '49': 'tacacs',
  '53': 'domain',
  '70': 'gopher',
  '79': 'finger',
  '80': 'www',
  '101': 'hostname',
  '109': 'pop2',
  '110': 'pop3',
  '111': 'sunrpc',
  '113': 'ident',
  '119': 'nntp',
  '179': 'bgp',
  '194': 'irc',
  '496': 'pim-auto-rp',
  '512': 'exec',
  '513': 'login',
  '514': 'cmd',
  '515': 'lpd',
  '517': 'talk',
  '540': 'uucp',
  '543': 'klogin',
  '544': 'kshell',
};

const UDP: Readonly<Record<string, string>> = {
  '7': 'echo',
  '9': 'discard',
  '37': 'time',
  '42': 'nameserver',
  '49': 'tacacs',
  '53': 'domain',
  '67': 'bootps',
  '68': 'bootpc',
  '69': 'tftp',
  '111': 'sunrpc',
  '123': 'ntp',
  '137': 'netbios-ns',
  '138': 'netbios-dgm',
  '139': 'netbios-ss',
  '161': 'snmp',
  '162': 'snmptrap',
  '177': 'xdmcp',
  '195': 'dnsix',
  '434': 'mobile-ip',
  '496': 'pim-auto-rp',
  '500': 'isakmp',
  '512': 'biff',
  '513': 'who',
  '514': 'syslog',
  '517': 'talk',
  '520': 'rip',
  '4500': 'non500-isakmp',
};

const PORTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { tcp: TCP, udp: UDP };

const PROTOCOLS: Readonly<Record<string, string>> = {
  '1': 'icmp',
  '2': 'igmp',
  '4': 'ipinip',
  '6': 'tcp',
  '17': 'udp',
  '47': 'gre',
  '50': 'esp',
  '51': 'ahp',
  '88': 'eigrp',
  '89': 'ospf',
  '94': 'nos',
  '103': 'pim',
  '108': 'pcp',
};

/** The four numbers of an address; `undefined` for any other word. A long list asks this of every word. */
function octetsOf(word: string): readonly number[] | undefined {
  const octets: number[] = [];
  let digits = 0;
  let value = 0;
  for (let at = 0; at <= word.length; at++) {
    const code = at === word.length ? DOT : word.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
      continue;
    }
    if (code !== DOT || digits === 0) return undefined;
    octets.push(value);
    digits = 0;
    value = 0;
  }
  return octets.length === 4 ? octets : undefined;
}

const DOT = 46;

/** The address with the bits cleared that the wildcard leaves open. */
export function clearHostBits(address: string, wildcard: string): string {
  return cleared(octetsOf(address) ?? [], octetsOf(wildcard) ?? []);
}

function cleared(address: readonly number[], wildcard: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = address;
  const [e = 0, f = 0, g = 0, h = 0] = wildcard;
  return `${a & ~e & 255}.${b & ~f & 255}.${c & ~g & 255}.${d & ~h & 255}`;
}

/** One address of an entry: the words that it takes, and how they are printed. */
function readAddress(words: readonly string[], at: number, host: string): { text: string[]; next: number } {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (first === 'host') return { text: host === '' ? [second] : [host, second], next: at + 2 };
  const address = octetsOf(first);
  const wildcard = address === undefined ? undefined : octetsOf(second);
  if (address === undefined || wildcard === undefined) return { text: [first], next: at + 1 };
  if (second === '255.255.255.255') return { text: ['any'], next: at + 2 };
  if (second === '0.0.0.0') return { text: host === '' ? [first] : [host, first], next: at + 2 };
  return { text: [cleared(address, wildcard), second], next: at + 2 };
}

function standardBody(words: readonly string[]): readonly string[] {
  const { text, next } = readAddress(words, 0, '');
  return [...text, ...words.slice(next)];
}

const OPERATORS: ReadonlySet<string> = new Set(['eq', 'neq', 'gt', 'lt', 'range']);

/** `eq 80 443`, `range 20 21`, `gt 1023` and everything behind, with the names that the protocol has. */
function namedPorts(words: readonly string[], names: Readonly<Record<string, string>>): readonly string[] {
  let inPorts = false;
  return words.map((word) => {
    if (OPERATORS.has(word)) inPorts = true;
    else if (inPorts && !/^\d+$/.test(word)) inPorts = word in names;
    return inPorts ? (names[word] ?? word) : word;
  });
}

function extendedBody(words: readonly string[]): readonly string[] {
  const [kind = '', ...rest] = words;
  const protocol = PROTOCOLS[kind] ?? kind;
  if (kind === 'object-group') return words;
  const names = PORTS[protocol];
  const source = readAddress(rest, 0, 'host');
  if (rest[0] === 'object-group' || rest[0] === 'addrgroup') return [protocol, ...rest];
  let at = source.next;
  const ports: string[] = [];
  if (OPERATORS.has(rest[at] ?? '')) {
    ports.push(rest[at++] ?? '');
    while (at < rest.length && !isAddressStart(rest[at] ?? '')) ports.push(rest[at++] ?? '');
  }
  if (at >= rest.length) return [protocol, ...rest];
  const target = readAddress(rest, at, 'host');
  const all = [...source.text, ...ports, ...target.text, ...rest.slice(target.next)];
  return [protocol, ...(names === undefined ? all : namedPorts(all, names))];
}

const NAMED_ADDRESSES: ReadonlySet<string> = new Set(['any', 'host', 'object-group', 'addrgroup']);

function isAddressStart(word: string): boolean {
  return NAMED_ADDRESSES.has(word) || octetsOf(word) !== undefined;
}

/** An address as one number; -1 for any other word, and for one that is written in another way (`010.0.0.1`). */
function addressOf(word: string): number {
  let value = 0;
  let octet = -1;
  let dots = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === DOT && octet >= 0) {
      value = value * 256 + octet;
      octet = -1;
      dots++;
    } else if (code < 48 || code > 57 || octet === 0) return -1;
    else octet = Math.max(octet, 0) * 10 + code - 48;
    if (octet > 255) return -1;
  }
  return dots === 3 && octet >= 0 ? value * 256 + octet : -1;
}

/** How many words an address takes that is as the device prints it; 0: it is not, or something else stands there. */
function printedAddress(words: readonly string[], at: number): number {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (first === 'any') return 1;
  if (first === 'host') return second === '' ? 0 : 2;
  const [address, wildcard] = [addressOf(first), addressOf(second)];
  if (address < 0 || wildcard <= 0 || second === '255.255.255.255') return 0;
  return (address & wildcard) === 0 ? 2 : 0;
}

/** Whether an entry needs no other words: most do not, and a list is long. */
function isPrinted(words: readonly string[], from: number): boolean {
  const protocol = words[from] ?? '';
  if (protocol in PROTOCOLS || protocol === 'object-group') return false;
  const names = PORTS[protocol];
  let at = from + 1;
  const source = printedAddress(words, at);
  at += source;
  if (OPERATORS.has(words[at] ?? '')) while (++at < words.length && !isAddressStart(words[at] ?? ''));
  if (source === 0 || printedAddress(words, at) === 0) return false;
  return names === undefined || !words.some((word) => word in names);
}

/** Entries read before, by their text: a device repeats them in many lists, and running and intended are alike. */
const printed = { standard: new Map<string, string>(), extended: new Map<string, string>() };
const MOST_ENTRIES = 100_000;

/** An entry of a list of this kind, with or without its number. */
export function canonicalEntry(line: string, kind: 'standard' | 'extended'): string {
  const known = printed[kind];
  let found = known.get(line);
  if (found === undefined) {
    found = printedEntry(line, kind);
    if (found === line) return line;
    if (known.size >= MOST_ENTRIES) known.clear();
    known.set(line, found);
  }
  return found;
}

function printedEntry(line: string, kind: 'standard' | 'extended'): string {
  const words = line.split(' ');
  const at = words[0] === 'permit' || words[0] === 'deny' ? 0 : 1;
  if (at === 1 && words[1] !== 'permit' && words[1] !== 'deny') return line;
  if (words.length < at + 2 || (kind === 'extended' && isPrinted(words, at + 1))) return line;
  const body = words.slice(at + 1);
  const text = kind === 'standard' ? standardBody(body) : extendedBody(body);
  const whole = [...words.slice(0, at + 1), ...text].join(' ');
  // The line as it was read has its hash already, and shares the memory of its text.
  return whole === line ? line : whole;
}
