import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';
import { RowButton } from '#src/ui/data-table/row-button.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';

const showFor = 2000;

/** The button that copies a row's address. Where the browser refuses, the address is selected and the operator told. */
export function ListCopyAddress({ email }: { email: string }) {
  const { announce, notify } = useNotices();
  const place = useRef<HTMLSpanElement>(null);
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), showFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    if (await copyText(email)) {
      setIsCopied(true);
      announce('Copied');
      return;
    }
    const address = place.current?.closest('.dt-secondary')?.querySelector('.dt-mono');
    if (address instanceof HTMLElement) selectContent(address);
    notify({ tone: 'error', text: copyByHand });
  }

  return (
    <span ref={place}>
      <RowButton label="Copy address" onClick={() => void copy()}>
        {isCopied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
      </RowButton>
    </span>
  );
}
