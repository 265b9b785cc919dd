import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Check, Lock } from 'lucide-react';
import type { HTMLAttributes } from 'react';
import type { Choice } from './choice.ts';
import { MarkedText } from './marked-text.tsx';
import { OptionTick } from './option-tick.tsx';

type OptionLineProps = HTMLAttributes<HTMLLIElement> & {
  choice: Choice;
  isChosen: boolean;
  /** Several may be chosen: each has a box. */
  isMulti: boolean;
  /** The words of the search, in lower case. */
  terms: readonly string[];
};

const line = { '&&': { alignItems: 'flex-start' } } as const;
const texts = { flex: 1, minWidth: 0, overflowWrap: 'anywhere' } as const;
const names = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' } as const;

/** One option of a list: its name, what tells it from others, what choosing it means. */
export function OptionLine({ choice, isChosen, isMulti, terms, ...option }: OptionLineProps) {
  const { name, code, more, mark, fixed } = choice;
  return (
    <Box component="li" {...option} sx={line}>
      {isMulti && <OptionTick isOn={isChosen} />}
      <Box component="span" sx={texts}>
        <Box component="span" sx={names}>
          <Box component="span" sx={isChosen ? { fontWeight: 500 } : {}}>
            <MarkedText text={name} terms={terms} />
          </Box>{' '}
          {fixed !== undefined && <Lock size={12} aria-hidden />}
          {mark !== undefined && (
            <Typography component="span" variant="caption" sx={{ color: 'warningState.text' }}>
              {mark}
            </Typography>
          )}
        </Box>
        {code !== undefined && (
          <Typography component="span" color="textSecondary" sx={{ display: 'block' }}>
            <Typography component="span" variant="mono" translate="no">
              <MarkedText text={code} terms={terms} />
            </Typography>
          </Typography>
        )}
        {(more !== undefined || fixed !== undefined) && (
          <Typography
            component="span"
            variant="caption"
            color="textSecondary"
            sx={{ display: 'block' }}
          >
            <MarkedText text={[more, fixed].filter(Boolean).join(' ')} terms={terms} />
          </Typography>
        )}
      </Box>
      {!isMulti && isChosen && <Check size={16} aria-hidden />}
    </Box>
  );
}
