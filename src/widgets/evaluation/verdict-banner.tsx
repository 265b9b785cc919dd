import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CircleCheckBig, CircleHelp, OctagonX } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { CallStep } from '#src/contract/call-step-record.ts';
import { StepStrip } from './step-strip.tsx';

const icons = { accepted: CircleCheckBig, refused: OctagonX, open: CircleHelp } as const;

const tones = {
  accepted: {
    title: 'successState.text',
    icon: 'successState.text',
    ground: 'successState.ground',
    border: 'successState.border',
  },
  refused: {
    title: 'dangerState.text',
    icon: 'dangerState.text',
    ground: 'dangerState.ground',
    border: 'dangerState.border',
  },
  open: {
    title: 'text.primary',
    icon: 'text.secondary',
    ground: 'surface.raised',
    border: 'line.hair',
  },
} as const;

type VerdictBannerProps = {
  /** `open` where there is no verdict. */
  kind: keyof typeof icons;
  /** The verdict in a word or two. */
  title: string;
  /** What stands small above it: what it is a verdict of. */
  about: string;
  /** Beside the title, such as the status. */
  fact?: ReactNode;
  steps?: readonly CallStep[] | undefined;
  /** Why, and what to do. */
  children?: ReactNode;
  headingLevel?: 2 | 3 | undefined;
  titleRef?: Ref<HTMLHeadingElement> | undefined;
};

const frameLook = {
  display: 'flex',
  gap: { xs: 3, sm: 4 },
  minWidth: 0,
  padding: { xs: 4, sm: 5 },
} as const;

const whyLook = {
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  marginTop: 0.5,
  '& > p': { flex: '1 1 260px', minWidth: 0 },
} as const;

/** The verdict, as large as it matters, with the reason and the way on under it. */
export function VerdictBanner(props: VerdictBannerProps) {
  const { kind, title, about, fact, steps, children, headingLevel = 2, titleRef } = props;
  const Icon = icons[kind];
  const tone = tones[kind];
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label="Verdict"
      sx={{ ...frameLook, borderColor: tone.border, bgcolor: tone.ground }}
    >
      <Box sx={{ flex: 'none', marginTop: 4.5, color: tone.icon }}>
        <Icon size={32} strokeWidth={1.75} aria-hidden />
      </Box>
      <Stack sx={{ flex: '1 1 auto', gap: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="caption" component="p">
          {about}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3 }}>
          <Typography
            variant="h1"
            component={headingLevel === 2 ? 'h2' : 'h3'}
            ref={titleRef}
            tabIndex={-1}
            sx={{ color: tone.title, fontSize: '1.75rem', lineHeight: '2.25rem' }}
          >
            {title}
          </Typography>
          {fact !== undefined && (
            <Typography component="span" className="tnum" sx={{ fontWeight: 'medium' }}>
              {fact}
            </Typography>
          )}
        </Stack>
        {children !== undefined && (
          <Stack direction="row" sx={whyLook}>
            {children}
          </Stack>
        )}
        {steps !== undefined && <StepStrip steps={steps} />}
      </Stack>
    </Paper>
  );
}
