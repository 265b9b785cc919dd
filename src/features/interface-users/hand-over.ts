import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { createPassingValue } from '#src/ui/passing-value.ts';

/** What the partner gets after Save. The password is here only while the panel is open, and nowhere else. */
export type HandOver = { user: InterfaceUser; password: string };

const passing = createPassingValue<HandOver>();

/** Opens the hand-over panel. Memory only: a password must not get into the history's state or any storage. */
export const openHandOver = passing.show;

/** Closes the panel and forgets the password. */
export const closeHandOver = passing.forget;

/** What is being handed over, if anything. */
export const useHandOver = passing.useShown;
