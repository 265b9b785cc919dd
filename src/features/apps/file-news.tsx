import Stack from '@mui/material/Stack';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import type { useManifestFile } from './use-manifest-file.ts';

type FileNewsProps = Pick<ReturnType<typeof useManifestFile>, 'news' | 'putBack'>;

/** What became of the file that was dropped or chosen. */
export function FileNews({ news, putBack }: FileNewsProps) {
  if (news === undefined) return null;
  if (news.kind === 'refused') return <FormAlert title={news.text} />;
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', color: 'text.secondary' }}
    >
      <output>{news.text}</output>
      {news.before !== '' && (
        <ActionButton size="small" variant="text" onClick={putBack}>
          Put back what stood there
        </ActionButton>
      )}
    </Stack>
  );
}
