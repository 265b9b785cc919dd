import { styled } from '@mui/material/styles';
import { piecesOf } from './marks.ts';

type MarkedTextProps = {
  text: string;
  /** The words of the search, in lower case. */
  terms: readonly string[];
};

const Mark = styled('mark')(({ theme: { vars } }) => ({
  borderRadius: 3,
  backgroundColor: vars.palette.warningState.ground,
  color: vars.palette.warningState.text,
  textDecoration: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: 2,
  '@media (forced-colors: active)': { outline: '1px solid' },
}));

/** A text with what the search found in it marked. */
export function MarkedText({ text, terms }: MarkedTextProps) {
  if (terms.length === 0) return <bdi>{text}</bdi>;
  const pieces = piecesOf(text, terms).map((piece) =>
    piece.isFound ? <Mark key={piece.at}>{piece.text}</Mark> : piece.text,
  );
  return <bdi>{pieces}</bdi>;
}
