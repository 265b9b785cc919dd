import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import type { useManifestFile } from './use-manifest-file.ts';

type FileNewsProps = Pick<ReturnType<typeof useManifestFile>, 'news' | 'putBack'>;

/** What became of the file that was dropped or chosen. */
export function FileNews({ news, putBack }: FileNewsProps) {
  if (news === undefined) return null;
  if (news.kind === 'refused') return <FormAlert title={news.text} />;
  return (
    <p className="file-news">
      <output>{news.text}</output>
      {news.before !== '' && (
        <ActionButton size="compact" variant="quiet" onClick={putBack}>
          Put back what stood there
        </ActionButton>
      )}
    </p>
  );
}
