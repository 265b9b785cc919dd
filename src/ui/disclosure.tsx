import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
};

const summaryLook = {
  width: 'fit-content',
  minHeight: 24,
  gap: 1,
  padding: 0,
  borderRadius: '4px',
  color: 'text.secondary',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '&:hover': { color: 'text.primary' },
  '& .MuiAccordionSummary-content': { display: 'block', margin: 0 },
  '& .MuiAccordionSummary-expandIconWrapper': { color: 'inherit' },
} as const;

/** A quiet line that unfolds what stands under it: made when it is asked for, since a page may have hundreds of them. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <Accordion
      sx={{ border: 0 }}
      // One line among others: neither a heading nor a landmark of the page.
      slots={{ heading: 'div' }}
      slotProps={{ transition: { unmountOnExit: true }, region: { role: 'presentation' } }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={14} aria-hidden />} sx={summaryLook}>
        {summary}
      </AccordionSummary>
      <AccordionDetails sx={{ padding: 0 }}>{children}</AccordionDetails>
    </Accordion>
  );
}
