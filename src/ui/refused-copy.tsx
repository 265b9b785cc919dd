import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import { copyByHand, selectContent } from './copy-text.ts';
import { Popover } from './popover.tsx';

type RefusedCopyProps = {
  text: string;
  /** What was to be copied: "Copy address". */
  label: string;
  anchor: () => Element | null;
  onClose: () => void;
};

/** The text that the browser refused to copy, selected, to be copied by hand. One line would lose the breaks of longer ones. */
export function RefusedCopy({ text, label, anchor, onClose }: RefusedCopyProps) {
  return (
    <Popover isOpen anchor={anchor} onClose={onClose} label={label} edge="right">
      <Stack sx={{ gap: 2, width: 'min(360px, calc(100vw - 32px))', padding: 3 }}>
        <p role="alert">{copyByHand}</p>
        <OutlinedInput
          readOnly
          fullWidth
          multiline={text.includes('\n')}
          maxRows={8}
          value={text}
          inputRef={(box: HTMLElement | null) => {
            if (box !== null) selectContent(box);
          }}
          slotProps={{ input: { 'aria-label': label, className: 'mono' } }}
        />
      </Stack>
    </Popover>
  );
}
