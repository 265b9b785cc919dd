import { CopyButton } from '#src/ui/copy-button.tsx';

/** A short piece of text to read from and to copy. */
export function SampleBlock({ title, text }: { title: string; text: string }) {
  return (
    <figure className="mapping-sample">
      <figcaption className="mapping-sample-head">
        {title}
        <CopyButton text={text} label={`Copy: ${title}`} />
      </figcaption>
      <pre className="mapping-code" translate="no">
        {text}
      </pre>
    </figure>
  );
}
