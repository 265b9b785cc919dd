import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import type { LicenceEffect, LicenceEffectEntry } from '#src/contract/licences.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { UnknownImpact } from '#src/widgets/impact/unknown-impact.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { effectSentence, someCodes } from './licence-words.ts';
import { effectPerPage, type KnownEffect } from './use-licence-effect.ts';

const listLook = {
  maxHeight: { xs: 128, sm: 184 },
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'line.hair',
  borderRadius: '8px',
  "&[aria-busy='true']": { opacity: 0.6 },
  '& > li + li': { borderTop: '1px solid', borderColor: 'line.hair' },
} as const;

const lineLook = { gap: 3, padding: '8px 12px', overflowWrap: 'anywhere' } as const;

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
    <Stack sx={{ gap: 2 }}>
      <output>{effectSentence(answer)}</output>
      {isHit && <Permissions permissions={answer.permissions} />}
      {isHit && <Users answer={answer} effect={effect} />}
    </Stack>
  );
}

function Permissions({ permissions }: Pick<LicenceEffect, 'permissions'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it
    <List disablePadding sx={listLook} aria-label="Permissions concerned" tabIndex={0}>
      {permissions.map(({ code, name, users }) => (
        <ListItem key={code} sx={lineLook}>
          <ListItemText primary={<strong>{name}</strong>} secondary={<Mono>{code}</Mono>} />
          <span className="tnum">{counted(users, 'user')}</span>
        </ListItem>
      ))}
    </List>
  );
}

function Users({ answer, effect }: { answer: LicenceEffect; effect: KnownEffect }) {
  return (
    <>
      <List
        disablePadding
        sx={listLook}
        aria-label="Users concerned"
        aria-busy={effect.isMoving}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls: the keyboard has to reach it
        tabIndex={0}
      >
        {answer.items.map((entry) => (
          <UserLine key={entry.user.id} entry={entry} verb={answer.enabled ? 'Gains' : 'Loses'} />
        ))}
      </List>
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
    <ListItem sx={lineLook}>
      <ListItemText
        primary={
          <strong>
            <bdi>{user.name}</bdi>
          </strong>
        }
        secondary={`${verb} ${someCodes(permissions)}`}
      />
      {!user.active && <StateChip tone="neutral">Inactive</StateChip>}
    </ListItem>
  );
}

function Working() {
  return (
    <Stack sx={{ gap: 2 }} aria-busy="true">
      <output>Working out whose permissions change…</output>
      <Skeleton variant="rounded" height={96} />
    </Stack>
  );
}
