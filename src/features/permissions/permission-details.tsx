import type { Permission } from '#src/contract/permissions.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';
import { originSentence } from './permission-words.ts';

/** What a permission is, and where it comes from. */
export function PermissionDetails({ permission }: { permission: Permission }) {
  const { name, code, description, origin, createdAt, updatedAt } = permission;
  return (
    <Section title="Details">
      <DescriptionList
        items={[
          { term: 'Name', detail: name },
          {
            term: 'Code',
            detail: (
              <span className="permission-code">
                <Mono>{code}</Mono>
                <CopyButton text={code} label="Copy code" />
              </span>
            ),
          },
          {
            term: 'Description',
            detail: description === '' ? <span className="ui-muted">None</span> : description,
          },
          { term: 'Origin', detail: originSentence(origin) },
          { term: 'Created', detail: <RelativeTime at={createdAt} /> },
          { term: 'Last changed', detail: <RelativeTime at={updatedAt} /> },
        ]}
      />
    </Section>
  );
}
