import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { Section } from '#src/ui/section.tsx';
import Skeleton from '@mui/material/Skeleton';
import { failureWords } from '#src/widgets/failure-words.ts';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { CodeList } from './code-list.tsx';

/** What a key that is issued now carries: what its user effectively has at this moment. */
export function CarriedPermissions({ user }: { user: InterfaceUser }) {
  return (
    <Section
      title="What it will carry"
      headingLevel={3}
      description={`The permissions that ${isolated(user.name)} effectively has now. What it gains later, the key gets by being rotated.`}
    >
      <Carried user={user} />
    </Section>
  );
}

function Carried({ user }: { user: InterfaceUser }) {
  const { world, error, retry } = usePermissionWorld();
  if (world === undefined) {
    return error === null ? <Skeleton /> : <Unknown error={error} onRetry={retry} />;
  }
  const codes = effectivePermissions(user, world)
    .filter(({ effect }) => effect.kind === 'counts')
    .map(({ code }) => code);
  if (codes.length > 0) return <CodeList codes={codes} label="Permissions the key will carry" />;
  return (
    <FormAlert tone="warning" title={`${isolated(user.name)} has no permission that counts`}>
      <p>
        The key would authenticate but call nothing. Give the user permissions first, or rotate the
        key afterwards.
      </p>
    </FormAlert>
  );
}

function Unknown({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { title, detail } = failureWords(error, 'the permissions');
  return (
    <FormAlert
      tone="warning"
      title={title}
      action={
        <ActionButton size="small" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      <p>{detail}</p>
    </FormAlert>
  );
}
