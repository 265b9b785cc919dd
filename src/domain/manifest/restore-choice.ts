import type { DefaultGrant } from './live-state.ts';
import type { PartKind } from './manifest-parts.ts';
import type { FieldValue, Step, Target } from './steps.ts';

/** One item of a plan or one deviation: kind and code. */
export type ItemKey = `${PartKind}/${string}`;

/** What of all that could be restored is to be. */
export type RestoreChoice = {
  /** The items; all where this is left out. */
  readonly only?: ReadonlySet<ItemKey> | undefined;
  /** Which fields of an item that was changed; all where this is left out. */
  readonly isFieldChosen?: ((item: ItemKey, field: string) => boolean) | undefined;
};

/** A step of which only some fields are done. */
function withFields<F extends { readonly [field: string]: FieldValue }>(
  step: Step<F>,
  isChosen: (field: string) => boolean,
): Step<F> {
  const { before, after } = step;
  if (before === null || after === null) return step;
  const chosen = Object.entries(after).filter(([field]) => isChosen(field));
  return { ...step, after: Object.assign({}, before, Object.fromEntries(chosen)) };
}

/** Part of a target. What an app has recorded of a system default stays as it is where that isn't touched. */
export function restricted(
  target: Target,
  recorded: readonly DefaultGrant[],
  { only, isFieldChosen = () => true }: RestoreChoice,
): Target {
  const isWanted = (key: ItemKey) => only === undefined || only.has(key);
  const steps = <F extends { readonly [field: string]: FieldValue }>(
    kind: PartKind,
    all: readonly Step<F>[],
  ): Step<F>[] =>
    all
      .filter(({ code }) => isWanted(`${kind}/${code}`))
      .map((step) => withFields(step, (field) => isFieldChosen(`${kind}/${step.code}`, field)));
  const isTouched = ({ kind, group, code }: DefaultGrant) =>
    kind === 'enabled-licence' ? isWanted(`licence/${code}`) : isWanted(`group/${group}`);
  const before = new Map(
    recorded.map((grant) => [JSON.stringify([grant.kind, grant.group, grant.code]), grant]),
  );
  const goneOf = (kind: PartKind, codes: ReadonlySet<string>) =>
    new Set([...codes].filter((code) => isWanted(`${kind}/${code}`)));
  return {
    ...target,
    gone: {
      licences: goneOf('licence', target.gone.licences),
      permissions: goneOf('permission', target.gone.permissions),
      groups: goneOf('group', target.gone.groups),
    },
    licences: steps('licence', target.licences),
    permissions: steps('permission', target.permissions),
    groups: steps('group', target.groups),
    users: steps('user', target.users),
    defaultGrants: target.defaultGrants.map((grant) =>
      isTouched(grant)
        ? grant
        : (before.get(JSON.stringify([grant.kind, grant.group, grant.code])) ?? grant),
    ),
  };
}
