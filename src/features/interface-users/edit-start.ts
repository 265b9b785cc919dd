import * as z from 'zod';

const startField = z.enum(['name', 'password', 'permissions']);
const arrival = z.object({ startAt: startField });

/** The field of the edit sheet that a link leads to. */
export type StartField = z.infer<typeof startField>;

/** The navigation state of a link to one field of the edit sheet. */
export function startingAt(field: StartField): z.infer<typeof arrival> {
  return { startAt: field };
}

/** The field that the address was opened for, if any. */
export function startFieldOf(state: unknown): StartField | undefined {
  return arrival.safeParse(state).data?.startAt;
}
