/** `profile: NAME`: the profile counts where the port says nothing, and its values keep their lines. */
import { expect, test } from 'vitest';
import { readDesiredState } from '../../reconciler/desired/desired.ts';

const PROJECT = 'credentials:\n  lab: { username: plumb, password: { secret: env:PLUMB_LAB } }\n';
const DEVICE =
  'platform: cisco-ios\naddress: 10.0.0.1\nhost_key: SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\ncredentials: lab\nrole: access\n';

function read(role: string, device: string) {
  return readDesiredState(
    Object.entries({
      'plumbline.yaml': PROJECT,
      'roles/access.yaml': role,
      'devices/d.yaml': `${DEVICE}${device}`,
    }).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
}

const ROLE =
  'port_profiles:\n  - name: phone\n    mode: access\n    access_vlan: 10\n    stp: { edge: true }\n';

test('the profile of a role is laid under the port, key by key', async () => {
  const { state, problems } = await read(
    ROLE,
    'interfaces:\n  - { name: Gi1, profile: phone, access_vlan: 20, stp: { bpdu_guard: true } }\n  - { name: Gi2, profile: phone }\n',
  );
  expect(problems).toEqual([]);
  const [device] = state?.devices ?? [];
  expect(device?.features.interfaces).toEqual([
    { name: 'Gi1', mode: 'access', access_vlan: 20, stp: { edge: true, bpdu_guard: true } },
    { name: 'Gi2', mode: 'access', access_vlan: 10, stp: { edge: true } },
  ]);
  expect(device?.sourceOf('/interfaces/1/access_vlan')).toMatchObject({ file: 'roles/access.yaml', line: 4 });
  expect(device?.sourceOf('/interfaces/0/access_vlan')).toMatchObject({ file: 'devices/d.yaml' });
});

test('a profile of the device wins over that of its role, key by key', async () => {
  const { state } = await read(
    ROLE,
    'port_profiles:\n  - { name: phone, access_vlan: 30 }\ninterfaces:\n  - { name: Gi1, profile: phone }\n',
  );
  expect(state?.devices[0]?.features.interfaces).toEqual([
    { name: 'Gi1', mode: 'access', access_vlan: 30, stp: { edge: true } },
  ]);
});

test('a profile that nobody wrote is refused with its line and a hint', async () => {
  const { state, problems } = await read(ROLE, 'interfaces:\n  - { name: Gi1, profile: phome }\n');
  expect(state).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'unknown-port-profile',
      source: { file: 'devices/d.yaml', line: 7 },
      hint: 'did you mean `phone`?',
    },
  ]);
});
