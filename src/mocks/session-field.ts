import { operatorRoleOf } from '#src/domain/user-types.ts';
import type { Store } from './store/store.ts';
import type { SessionPort } from './world.ts';

/** The user who is signed in when the demo opens: the first administrator. */
function firstAdministrator(store: Store): string | null {
  for (const user of store.users.all()) {
    if (operatorRoleOf(user) === 'administrator') return user.id;
  }
  return null;
}

/** The signed-in operator as the store has it. */
export function operatorIn(store: Store): string | null {
  const field = store.session.get('operator');
  return field === undefined ? firstAdministrator(store) : field.operatorId;
}

/** The session in the browser, where there is no cookie: a field of the store. */
export function createFieldSession(store: Store): SessionPort {
  const put = (operatorId: string | null) => {
    store.session.put({ id: 'operator', operatorId });
    return {};
  };
  return {
    operatorOf: () => operatorIn(store),
    signIn: put,
    signOut: () => put(null),
  };
}
