import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { PlanItem } from '#src/contract/manifest-plan.ts';
import { Mono } from '#src/ui/mono.tsx';
import { ActionChip } from './action-chip.tsx';
import { PlanItemBody } from './plan-item-body.tsx';
import { narrowPlan } from './plan-look.ts';
import { itemSummary } from './plan-words.ts';

type PlanItemLineProps = {
  item: PlanItem;
  /** It is only there for what is below it. */
  isContext: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

const step = 5;
const deepest = 6;

/** One line of a frame that has the border. */
const itemLook = {
  border: 0,
  '&, &:first-of-type, &:last-of-type': { borderRadius: 0 },
  '& + &': { marginTop: 0 },
} as const;

const lineLook = {
  flexDirection: 'row-reverse',
  gap: 3,
  padding: '0 16px 0 12px',
  '&:hover': { bgcolor: 'action.hover' },
  // The frame cuts off what stands outside of it.
  '&:focus-visible': { outlineOffset: -2, borderRadius: '10px' },
  '& .MuiAccordionSummary-content': {
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr) minmax(0, auto)',
    alignItems: 'center',
    gap: '4px 12px',
    minWidth: 0,
    margin: '8px 0',
    [narrowPlan]: { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  '& .MuiAccordionSummary-expandIconWrapper': { color: 'text.secondary' },
  '& .MuiAccordionSummary-expandIconWrapper.Mui-expanded': { transform: 'rotate(90deg)' },
} as const;

const nameLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 10px',
  minWidth: 0,
  overflowWrap: 'anywhere',
  [narrowPlan]: { gridColumn: '1 / -1', gridRow: 2 },
} as const;

const summaryLook = {
  maxWidth: 360,
  textAlign: 'end',
  overflowWrap: 'anywhere',
  [narrowPlan]: { maxWidth: 'none' },
} as const;

const bodyLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  justifyItems: 'start',
  gap: 3,
  padding: '4px 16px 16px 40px',
  [narrowPlan]: { paddingLeft: '16px' },
} as const;

/** One thing of a plan: what is done with it, and by a press everything about it. */
export function PlanItemLine({ item, isContext, isOpen, onToggle }: PlanItemLineProps) {
  const id = useId();
  const depth = item.kind === 'permission' ? Math.min(item.depth, deepest) : 0;
  const summary = itemSummary(item);
  return (
    <Accordion
      component="li"
      expanded={isOpen}
      onChange={onToggle}
      // Dozens of headings and regions, one a line, would bury those of the page.
      slots={{ heading: 'div' }}
      slotProps={{ region: { role: undefined }, transition: { unmountOnExit: true } }}
      sx={itemLook}
    >
      <AccordionSummary
        aria-controls={isOpen ? id : undefined}
        expandIcon={<ChevronRight size={16} aria-hidden />}
        sx={lineLook}
      >
        <ActionChip action={item.action} />
        <Box component="span" sx={[nameLook, { paddingInlineStart: depth * step }]}>
          {depth > 0 && <span className="visually-hidden">{`Level ${depth + 1}: `}</span>}
          <Typography
            component="span"
            color={isContext ? 'textSecondary' : 'textPrimary'}
            sx={{ fontWeight: isContext ? 400 : 500 }}
          >
            <bdi>{item.name}</bdi>
          </Typography>
          <Typography component="span" variant="body2">
            <Mono isQuiet>{item.code}</Mono>
          </Typography>
        </Box>
        {summary !== '' && (
          <Typography component="span" variant="body2" color="textSecondary" sx={summaryLook}>
            {summary}
          </Typography>
        )}
      </AccordionSummary>
      <AccordionDetails sx={bodyLook}>
        <PlanItemBody item={item} />
      </AccordionDetails>
    </Accordion>
  );
}
