import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import type { Reference } from '#src/contract/problem.ts';
import { isolated } from '#src/lib/isolated.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { referencePath } from './reference-path.ts';

type InUseAlertProps = {
  name: string;
  /** What uses it, counted, and what to do. */
  detail: string;
  usedBy: readonly Reference[];
  /** It has not been tried yet. */
  isBefore?: boolean | undefined;
};

/** Half a line at the end says that there is more. */
const listLook = { maxHeight: 169, marginTop: 2, overflowY: 'auto' } as const;

/** Targets of at least 24 pixels. */
const lineLook = { display: 'list-item', lineHeight: '26px' } as const;

/** What still uses a record that should be deleted, each to be gone to. */
export function InUseAlert({ name, detail, usedBy, isBefore = false }: InUseAlertProps) {
  return (
    <FormAlert title={`${isolated(name)} is still in use`} tone={isBefore ? 'warning' : 'error'}>
      <Typography>{detail}</Typography>
      {/* A long list scrolls: the keyboard has to reach it. */}
      <List disablePadding aria-label={`What uses ${name}`} tabIndex={0} sx={listLook}>
        {usedBy.map((use) => (
          <ListItem key={`${use.kind} ${use.id}`} disablePadding sx={lineLook}>
            <Use use={use} />
          </ListItem>
        ))}
      </List>
    </FormAlert>
  );
}

const wordOf = new Map<string, string>([
  ['interface-user', 'Interface user'],
  ['incoming-mapping', 'Incoming mapping'],
  ['system', 'System'],
  ['api-key', 'API key'],
  ['group', 'User group'],
  ['permission', 'Permission'],
]);

function Use({ use }: { use: Reference }) {
  const { kind, name } = use;
  const path = referencePath(use);
  return (
    <>
      {wordOf.get(kind) ?? kind}{' '}
      {path === undefined ? name : <RouterLink to={path}>{name}</RouterLink>}
    </>
  );
}
