import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { type Session, sessionEndpoints } from '#src/contract/session.ts';
import { rightsOf } from '#src/domain/rights.ts';
import { operatorRoleOf } from '#src/domain/user-types.ts';
import { recordActivity, userTarget } from '#src/mocks/activity.ts';
import { mock } from '#src/mocks/mock.ts';
import { isReadOnly } from '#src/mocks/operator.ts';
import { isPasswordOf } from '#src/mocks/passwords.ts';
import type { World } from '#src/mocks/world.ts';

function sessionOf(world: World, user: InterfaceUser): Session | undefined {
  const role = operatorRoleOf(user);
  if (role === undefined || user.email === null) return undefined;
  return {
    operator: { id: user.id, name: user.name, email: user.email },
    role,
    capabilities: rightsOf(role, isReadOnly(world)),
    isReadOnly: isReadOnly(world),
    now: world.now().toISOString(),
  };
}

/** Whose address and password these are. Takes as long whichever of them is wrong. */
async function whoSignsIn(
  world: World,
  credentials: { email: string; password: string },
): Promise<InterfaceUser | undefined> {
  const holder = world.store.addresses.holderOf(credentials.email);
  const hash = holder === undefined ? undefined : world.store.passwords.get(holder.id)?.hash;
  const isRight = await isPasswordOf(credentials.password, hash);
  if (holder === undefined || !isRight) return undefined;
  // Read again: much can have happened while the password was checked.
  return world.store.users.get(holder.id);
}

export const sessionMocks = [
  mock(sessionEndpoints.read, ({ viewer, world, refuse }) => {
    const body = sessionOf(world, viewer);
    if (body === undefined) throw refuse('unauthenticated', 'Sign in to go on.');
    return { body };
  }),

  mock(sessionEndpoints.signIn, async ({ body: credentials, world, session, refuse }) => {
    const user = await whoSignsIn(world, credentials);
    const body = user === undefined ? undefined : sessionOf(world, user);
    if (user === undefined || body === undefined) {
      throw refuse(
        'unauthenticated',
        'This address and password do not open the console. Check both and try again.',
      );
    }
    recordActivity(world, user, 'signed-in', userTarget(user));
    return { body, headers: session.signIn(user.id) };
  }),

  mock(sessionEndpoints.signOut, ({ request, session }) => ({
    headers: session.signOut(request),
  })),
];
