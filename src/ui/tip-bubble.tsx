import Tooltip from '@mui/material/Tooltip';

export type Tip = { readonly anchor: Element; readonly text: string };

/** `TipLayer` knows it: the tip itself may be hovered, to be read or copied. */
const tipClass = 'shared-tip';

/** A tooltip of MUI's at an element that has none of its own. */
export function TipBubble({ anchor, text }: Tip) {
  return (
    <Tooltip
      open
      title={text}
      slotProps={{ popper: { anchorEl: anchor, 'aria-hidden': true, className: tipClass } }}
    >
      {/* Where the tip stands is its anchor's place; MUI wants an element of its own. */}
      <span hidden aria-label={undefined} />
    </Tooltip>
  );
}
