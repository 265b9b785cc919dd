import { useEffect, useState } from 'react';

/**
 * Whether an input method (Japanese, Chinese, Korean, dead keys) is putting a text together anywhere on the page: what
 * stands in the box meanwhile is not yet what is meant, and nobody is asked about it.
 */
export function useIsComposing(): boolean {
  const [composer, setComposer] = useState<Node | null>(null);

  // On the document: there is one composition at a time, and no box has to pass its events on.
  useEffect(() => {
    const begin = ({ target }: CompositionEvent) =>
      setComposer(target instanceof Node ? target : null);
    const end = () => setComposer(null);
    document.addEventListener('compositionstart', begin, true);
    document.addEventListener('compositionend', end, true);
    return () => {
      document.removeEventListener('compositionstart', begin, true);
      document.removeEventListener('compositionend', end, true);
    };
  }, []);

  // A box that is taken away ends its composition without a word.
  return composer?.isConnected ?? false;
}
