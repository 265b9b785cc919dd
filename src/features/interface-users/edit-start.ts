import type { Location } from 'react-router';
import * as z from 'zod';

const startField = z.enum(['name', 'password', 'permissions', 'groups']);
const arrival = z.object({ startAt: startField });

/** The field of the edit sheet that a link leads to. */
export type StartField = z.infer<typeof startField>;

/** The navigation state of a link to one field of the edit sheet. */
export function startingAt(field: StartField): z.infer<typeof arrival> {
  return { startAt: field };
}

/**
 * The field that the sheet was opened for, if any: named by the navigation state, or by the hash of a link that opens in
 * a tab of its own, to which no state goes along.
 */
export function startFieldOf({ state, hash }: Pick<Location, 'state' | 'hash'>) {
  return arrival.safeParse(state).data?.startAt ?? startField.safeParse(hash.slice(1)).data;
}
