import { piecesOf } from './marks.ts';

type MarkedTextProps = {
  text: string;
  /** The words of the search, in lower case. */
  terms: readonly string[];
};

/** A text with what the search found in it marked. */
export function MarkedText({ text, terms }: MarkedTextProps) {
  if (terms.length === 0) return <bdi>{text}</bdi>;
  const pieces = piecesOf(text, terms).map((piece) =>
    piece.isFound ? (
      <mark key={piece.at} className="pp-mark">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
  return <bdi>{pieces}</bdi>;
}
