import type { Endpoint } from '#src/contract/endpoint.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { OperatorRole, Right } from '#src/contract/viewer.ts';
import { readOnlyReason, reasonAgainst } from '#src/domain/rights.ts';
import { operatorRoleOf } from '#src/domain/user-types.ts';
import { resources } from '#src/contract/viewer.ts';
import { Refusal } from './refusal.ts';
import type { SessionPort, World } from './world.ts';

/** Who is signed in and still may be. */
export function viewerOf(
  world: World,
  request: Request,
  session: SessionPort,
): InterfaceUser | undefined {
  const id = session.operatorOf(request);
  const user = id === null ? undefined : world.store.users.get(id);
  return user === undefined || operatorRoleOf(user) === undefined ? undefined : user;
}

export const isReadOnly = (world: World) => world.scenario === 'read-only';

/** Who needs the right to read alone changes nothing, even where a question is too long for an address. */
const isWrite = ({ method, path, needs }: Endpoint) =>
  method !== 'GET' && path !== '/session' && needs?.endsWith(':read') !== true;

function refuseWithout(needs: Right, role: OperatorRole): void {
  const resource = resources.find((candidate) => needs === `${candidate}:write`);
  const reason = resource === undefined ? undefined : reasonAgainst(role, resource);
  if (reason !== undefined) throw new Refusal('forbidden', reason);
}

/** Lets only those through who may ask this. */
export function checkOperator(
  world: World,
  endpoint: Endpoint,
  viewer: InterfaceUser | undefined,
): void {
  const role = viewer === undefined ? undefined : operatorRoleOf(viewer);
  if (role === undefined) {
    if (endpoint.isOpen === true) return;
    throw new Refusal('unauthenticated', 'Sign in to go on.');
  }
  if (isWrite(endpoint) && isReadOnly(world)) throw new Refusal('forbidden', readOnlyReason);
  if (endpoint.needs !== undefined) refuseWithout(endpoint.needs, role);
}
