import { useState } from 'react';
import { isolated } from '#src/lib/isolated.ts';
import { appNameFrom, readManifestFile } from './read-manifest-file.ts';

type FileTarget = {
  /** What stands in the editor now. */
  manifest: string;
  onRead: (text: string, appName: string) => void;
  onPutBack: (text: string) => void;
};

type FileNews =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'read'; readonly text: string; readonly before: string };

/** Brings a file into the editor, says what became of it, and can put back what stood there. */
export function useManifestFile({ manifest, onRead, onPutBack }: FileTarget) {
  const [news, setNews] = useState<FileNews>();

  async function read(file: File) {
    const reading = await readManifestFile(file);
    if (reading.kind === 'refused') {
      setNews({ kind: 'refused', text: `${reading.reason} What stands in the editor stays.` });
      return;
    }
    const note = reading.note === undefined ? '' : ` ${reading.note}`;
    const before = manifest.trim() === '' ? '' : manifest;
    const replaced = before === '' ? '' : ' It is in place of what stood in the editor.';
    setNews({ kind: 'read', text: `${isolated(file.name)} is read.${replaced}${note}`, before });
    onRead(reading.text, appNameFrom(file.name));
  }

  return {
    news,
    read: (file: File) => void read(file),
    refuse: (text: string) => setNews({ kind: 'refused', text }),
    putBack: () => {
      if (news?.kind === 'read') onPutBack(news.before);
      setNews(undefined);
    },
  };
}
