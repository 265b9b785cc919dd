import Checkbox from '@mui/material/Checkbox';
import Tooltip from '@mui/material/Tooltip';
import type { AriaAttributes } from 'react';

export type TickState = 'none' | 'some' | 'all';

type TickBoxProps = Pick<
  AriaAttributes,
  'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'aria-expanded'
> & {
  id?: string;
  state: TickState;
  /** The line that it stands on, by which the keyboard finds it. */
  lineId: string;
  isTabStop: boolean;
  isOff: boolean;
  tip?: string | undefined;
  onTick: (isOn: boolean) => void;
};

const off = { opacity: 0.55, '& input': { cursor: 'not-allowed' } } as const;
const none = {} as const;

/** MUI's checkbox of three states on a line of the list. Off, it can still be walked to. */
export function TickBox({
  id,
  state,
  lineId,
  isTabStop,
  isOff,
  tip,
  onTick,
  ...aria
}: TickBoxProps) {
  const line = { 'data-line': lineId };
  const box = (
    <Checkbox
      size="small"
      checked={state === 'all'}
      indeterminate={state === 'some'}
      onChange={() => {
        if (!isOff) onTick(state !== 'all');
      }}
      sx={isOff ? off : none}
      slotProps={{
        input: {
          ...aria,
          ...(id === undefined ? {} : { id }),
          ...line,
          tabIndex: isTabStop ? 0 : -1,
          'aria-disabled': isOff ? true : undefined,
        },
      }}
    />
  );
  return tip === undefined ? (
    box
  ) : (
    <Tooltip title={tip} describeChild>
      {box}
    </Tooltip>
  );
}
