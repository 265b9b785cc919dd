import Stack from '@mui/material/Stack';
import { CodeChip } from '#src/ui/code-chip.tsx';
import { Popover } from '#src/ui/popover.tsx';

type ChipsPopoverProps = {
  items: readonly string[];
  /** Its name: "12 permissions of sap-connector". */
  label: string;
  anchor: Element;
  onClose: () => void;
};

/** All the items of a cell that shows the first ones only. */
export function ChipsPopover({ items, label, anchor, onClose }: ChipsPopoverProps) {
  return (
    <Popover isOpen anchor={() => anchor} onClose={onClose} label={label}>
      <Stack
        component="ul"
        // A long list scrolls: the keyboard has to reach it.
        tabIndex={0}
        sx={{
          alignItems: 'flex-start',
          gap: 1,
          maxWidth: 320,
          maxHeight: 320,
          margin: 0,
          padding: 3,
          overflow: 'auto',
          listStyle: 'none',
        }}
      >
        {items.map((item) => (
          <li key={item}>
            <CodeChip code={item} />
          </li>
        ))}
      </Stack>
    </Popover>
  );
}
