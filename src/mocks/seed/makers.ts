import type { Actor } from '#src/contract/common.ts';

/** Who set the interfaces up: the first administrator and the first developer of the tenant. */
export const founder: Actor = { id: 'usr_001', name: 'Anna Brandt' };
export const builder: Actor = { id: 'usr_003', name: 'Mara Lindqvist' };

/** Who installed the apps: the second administrator. */
export const installer: Actor = { id: 'usr_002', name: 'Jonas Weber' };
