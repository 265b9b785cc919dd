import type { ActivityEntry } from '#src/contract/activity.ts';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';
import { addressOf, localPartOf } from '#src/domain/interface-user-name.ts';
import { editableFields } from '#src/domain/field-changes.ts';
import { comparePlain } from '#src/mocks/store/collation.ts';
import type { Seed } from '#src/mocks/store/tables.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';
import { crowdCalls } from './crowd-calls.ts';
import { createRandom, type Random } from './random.ts';
import { before, day, hour, minute } from './times.ts';

/** How many users the large tenant has, those of the usual one included. */
export const largeCount = 100_000;

const kinds = [
  'Pump controller',
  'Dealer terminal',
  'Telemetry node',
  'Label printer',
  'Warehouse scanner',
  'Service kiosk',
  'Zähler',
  'Flow sensor',
] as const;

const places = [
  'Hamburg',
  'Rotterdam',
  'Poznań',
  'Gent',
  'Köln',
  'Lyon',
  'Malmö',
  'Porto',
  'Graz',
  'Tampere',
  'Cork',
  'Brno',
] as const;

const bundles: readonly [readonly string[], ...(readonly string[])[]] = [
  ['meter_reading_write'],
  ['label_print', 'stock_read'],
  ['order_status_read'],
  ['ticket_create', 'document_read'],
  ['stock_read', 'stock_write'],
  ['meter_reading_write', 'document_read', 'ticket_create'],
  [],
];

const memberships: readonly [readonly string[], ...(readonly string[])[]] = [
  [],
  [],
  ['shop_floor'],
  ['dealer_portals'],
  ['logistics_partners'],
];

const prefix = 'usr_l';

function lastUse(random: Random, epoch: Date, age: number) {
  if (random.chance(0.12)) return { lastUsedAt: null, lastUsedBy: null };
  const ago = Math.min(age, Math.floor(random.next() ** 4 * 200 * day) + minute);
  return { lastUsedAt: before(epoch, ago), lastUsedBy: 'basic' };
}

/** Adds a crowd of machines to a tenant. */
export function largeSeed(base: Seed, { seed, epoch }: { seed: number; epoch: Date }): Seed {
  const random = createRandom(seed ^ 0x5f_35_6a);
  const [founder] = base.users;
  const by = founder === undefined ? null : { id: founder.id, name: founder.name };
  // Converted once: a hundred thousand conversions take longer than everything else.
  const heads = kinds.flatMap((kind) =>
    places.map((place) => ({
      name: `${kind} ${place}`,
      localPart: localPartOf(`${kind} ${place}`),
    })),
  );
  const first = base.users.length;
  const crowd = Array.from({ length: largeCount - first }, (_, index): InterfaceUser => {
    const number = (index + 1).toString().padStart(6, '0');
    const head = heads[random.between(0, heads.length - 1)] ?? {
      name: 'Machine',
      localPart: 'machine',
    };
    const age = random.between(2 * day, 1200 * day);
    const createdAt = before(epoch, age);
    const isChanged = random.chance(0.3);
    return {
      id: interfaceUserId.parse(`${prefix}${number}`),
      etag: `"${first + index + 2}"`,
      name: `${head.name} ${number}`,
      email: addressOf(`${head.localPart}-${number}`, interfaceDomain),
      type: 'system',
      active: !random.chance(0.07),
      owner: { kind: 'console' },
      permissions: [...random.pick(bundles)],
      groups: [...random.pick(memberships)],
      licences: [],
      hasPassword: true,
      keys: { count: 0, nextExpiryAt: null },
      ...lastUse(random, epoch, age - hour),
      createdAt,
      createdBy: by,
      updatedAt: isChanged ? before(epoch, random.between(hour, age - hour)) : createdAt,
      updatedBy: by,
    };
  });
  return {
    ...base,
    users: [...base.users, ...crowd],
    calls: () =>
      [...base.calls(), ...crowdCalls(base, crowd, epoch)].toSorted((one, other) =>
        comparePlain(other.at, one.at),
      ),
    // The generated users get no password hash: nobody knows their passwords, and without a hash no password matches.
    historyOf: (kind, id) => {
      const user = id.startsWith(prefix) ? crowd[Number(id.slice(prefix.length)) - 1] : undefined;
      return user === undefined || kind !== 'interface-user'
        ? base.historyOf(kind, id)
        : shortHistory(user);
    },
  };
}

/** Works out the history of a user when it is read. Storing it for all 100,000 users would take too much memory. */
function shortHistory(user: InterfaceUser): ActivityEntry[] {
  const target = { kind: 'interface-user', id: user.id, name: user.name };
  const created: ActivityEntry = {
    id: `act_${user.id}_created`,
    at: user.createdAt,
    by: user.createdBy,
    action: 'created',
    target,
    changes: editableFields.map((field) => ({ field, before: null, after: user[field] })),
  };
  if (user.updatedAt === user.createdAt) return [created];
  const changed: ActivityEntry = {
    id: `act_${user.id}_0`,
    at: user.updatedAt,
    by: user.updatedBy,
    action: 'updated',
    target,
    changes: [{ field: 'password', before: null, after: 'changed' }],
  };
  return [created, changed];
}
