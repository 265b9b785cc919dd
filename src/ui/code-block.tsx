import { CopyButton } from './copy-button.tsx';
import './code-block.css';

type CodeBlockProps = {
  code: string;
  /** In a few words, for what it is. */
  caption: string;
  copyLabel: string;
  onCopied?: (() => void) | undefined;
};

/** Lines of code to take along: long ones wrap, which adds nothing to what is selected and copied. */
export function CodeBlock({ code, caption, copyLabel, onCopied }: CodeBlockProps) {
  return (
    <figure className="ui-code">
      <figcaption className="ui-code-head">
        {caption}
        <CopyButton label={copyLabel} text={code} onCopied={onCopied} />
      </figcaption>
      <pre className="mono ui-code-text" translate="no">
        {code}
      </pre>
    </figure>
  );
}
