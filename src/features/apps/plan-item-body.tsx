import Typography from '@mui/material/Typography';
import type { PlanItem } from '#src/contract/manifest-plan.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { PlanBlocks } from './plan-blocks.tsx';
import { PlanEffective } from './plan-effective.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PlanLicenceEffect } from './plan-licence-effect.tsx';

function livePath(item: PlanItem): string | undefined {
  if (item.action === 'create' || item.intended === 'create') return undefined;
  switch (item.kind) {
    case 'licence':
      return paths.licences.detail(item.code);
    case 'permission':
      return paths.permissions.detail(item.code);
    case 'group':
      return paths.groups.detail(item.code);
    case 'user':
      return item.id === null ? undefined : paths.interfaceUsers.detail(item.id);
  }
}

/** Everything about one item of a plan: what is in the way, its fields, what it is felt by, and where it is. */
export function PlanItemBody({ item }: { item: PlanItem }) {
  const path = livePath(item);
  const shown = item.action === 'blocked' ? (item.intended ?? 'change') : item.action;
  return (
    <>
      {item.blocks.length > 0 && <PlanBlocks blocks={item.blocks} />}
      {item.isDefault && (
        <Typography color="textSecondary">
          A system default: the app only adds to it, and what it added goes with the app.
        </Typography>
      )}
      {item.changes.length > 0 ? (
        <PlanFields changes={item.changes} action={shown} />
      ) : (
        item.blocks.length === 0 && (
          <Typography color="textSecondary">Its record stays as it is.</Typography>
        )
      )}
      {item.kind === 'licence' && <PlanLicenceEffect item={item} />}
      {item.kind === 'user' && <PlanEffective effective={item.effective} />}
      {path !== undefined && (
        <RouterLink to={path} isNewTab>
          Open {isolated(item.name)}
        </RouterLink>
      )}
    </>
  );
}
