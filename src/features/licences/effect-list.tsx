import type { LicenceEffect, LicenceEffectEntry } from '#src/contract/licences.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { UnknownImpact } from '#src/widgets/impact/unknown-impact.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import './effect-list.css';
import { effectSentence, someCodes } from './licence-words.ts';
import { effectPerPage, type KnownEffect } from './use-licence-effect.ts';

/** What a switch does to effective permissions: which, for how many users, and for whom. */
export function EffectList({ effect }: { effect: KnownEffect }) {
  const { answer, error, retry } = effect;
  if (answer === undefined) {
    if (error === null) return <Working />;
    return (
      <UnknownImpact
        title="Whose permissions change is not known"
        subject="the users concerned"
        error={error}
        onRetry={retry}
      />
    );
  }
  const isHit = answer.unfilteredTotal > 0;
  return (
    <div className="licence-effect">
      <output>{effectSentence(answer)}</output>
      {isHit && <Permissions permissions={answer.permissions} />}
      {isHit && <Users answer={answer} effect={effect} />}
    </div>
  );
}

function Permissions({ permissions }: Pick<LicenceEffect, 'permissions'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it
    <ul className="licence-effect-list" aria-label="Permissions concerned" tabIndex={0}>
      {permissions.map(({ code, name, users }) => (
        <li key={code}>
          <span className="licence-effect-main">
            <strong>{name}</strong>
            <Mono isQuiet>{code}</Mono>
          </span>
          <span className="tnum">{counted(users, 'user')}</span>
        </li>
      ))}
    </ul>
  );
}

function Users({ answer, effect }: { answer: LicenceEffect; effect: KnownEffect }) {
  return (
    <>
      <ul
        className="licence-effect-list"
        aria-label="Users concerned"
        aria-busy={effect.isMoving}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it
        tabIndex={0}
      >
        {answer.items.map((entry) => (
          <UserLine key={entry.user.id} entry={entry} verb={answer.enabled ? 'Gains' : 'Loses'} />
        ))}
      </ul>
      <Pager
        label="Users concerned"
        noun="user"
        total={answer.total}
        offset={effect.offset}
        perPage={effectPerPage}
        onMove={effect.onMove}
      />
    </>
  );
}

function UserLine({ entry, verb }: { entry: LicenceEffectEntry; verb: string }) {
  const { user, permissions } = entry;
  return (
    <li>
      <span className="licence-effect-main">
        <strong>
          <bdi>{user.name}</bdi>
        </strong>
        <span className="ui-muted">
          {verb} {someCodes(permissions)}
        </span>
      </span>
      {!user.active && <StateChip tone="neutral">Inactive</StateChip>}
    </li>
  );
}

function Working() {
  return (
    <div className="licence-effect" aria-busy="true">
      <output>Working out whose permissions change…</output>
      <Skeleton isBlock height={96} />
    </div>
  );
}
