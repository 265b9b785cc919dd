import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNotices } from '#src/ui/notices/notices-context.ts';

type PickerStatusProps = {
  shown: number | undefined;
  total: number | undefined;
  isWhole: boolean;
  chosen: number;
};

/** Screen readers hear the sum once one pauses, not at every letter. */
const pause = 600;

/** "3 of 30 shown, 2 chosen", under the list and spoken when it changes. */
export function PickerStatus({ shown, total, isWhole, chosen }: PickerStatusProps) {
  const { announce } = useNotices();
  const text =
    shown === undefined || total === undefined
      ? ''
      : `${shown} of ${total} shown, ${chosen} chosen`;
  // What is there when the picker opens is no news.
  const said = useRef('');
  const say = useEffectEvent(() => {
    if (said.current !== text) announce(text);
    said.current = text;
  });

  useEffect(() => {
    if (text === '') return;
    if (said.current === '') said.current = text;
    const timer = setTimeout(say, pause);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <Typography
      component="div"
      variant="caption"
      color="textSecondary"
      className="tnum"
      sx={{ minHeight: 28, padding: '6px 12px', borderTop: '1px solid', borderColor: 'line.hair' }}
    >
      {text}
      {text !== '' && !isWhole && '. There are more; these are the first.'}
    </Typography>
  );
}
