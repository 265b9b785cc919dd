import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import type { Evaluation } from '#src/contract/evaluations.ts';
import type { CredentialGap } from '#src/domain/credential-gap.ts';
import { Section } from '#src/ui/section.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { EvaluationSteps } from './evaluation-steps.tsx';
import { EvaluationView } from './evaluation-view.tsx';
import { FixLink } from './fix-link.tsx';
import { heldCredentialWords } from './held-credential-words.ts';
import { outcomeLook } from './outcome-look.ts';
import { outcomeWords } from './outcome-words.ts';
import { VerdictBanner } from './verdict-banner.tsx';

type EvaluationOutcomeProps = {
  /** Who, and where: "sap-connector at Create order". */
  about: string;
  /** Of the caller, whatever it comes with. */
  whatever: Evaluation;
  /** Of each credential of a user; nothing for whoever has a valid token. */
  credentials: readonly Evaluation[] | undefined;
  /** The credential that it would need and doesn't have. */
  gap: CredentialGap | undefined;
  headingLevel?: 2 | 3 | undefined;
};

const keyOf = ({ credential }: Evaluation) =>
  credential.kind === 'api-key' ? credential.id : heldCredentialWords(credential);

/** Whether somebody could call an endpoint: the verdict, its steps, and what comes of each credential. */
export function EvaluationOutcome(props: EvaluationOutcomeProps) {
  const { about, whatever, credentials, gap, headingLevel } = props;
  const { announce } = useNotices();
  const { kind, title, why, fix } = outcomeWords({ whatever, credentials, gap });
  const said = `${about}: ${title}. ${why}`;
  // It changes while one types and chooses elsewhere.
  useEffect(() => announce(said), [announce, said]);
  return (
    <Box sx={outcomeLook}>
      <VerdictBanner
        about={`Evaluation: ${about}`}
        kind={kind}
        title={title}
        steps={whatever.steps}
        headingLevel={headingLevel}
      >
        <Typography>{why}</Typography>
        {fix !== undefined && <FixLink fix={fix} />}
      </VerdictBanner>
      <Section
        title={credentials === undefined ? 'Steps' : 'Steps, whatever the credential'}
        headingLevel={headingLevel}
      >
        <EvaluationSteps steps={whatever.steps} label="Steps" />
      </Section>
      {credentials !== undefined && credentials.length > 0 && (
        <Section title="With each credential" headingLevel={headingLevel}>
          <Paper variant="outlined">
            <List disablePadding aria-label="With each credential">
              {credentials.map((evaluation, index) => (
                <ListItem
                  key={keyOf(evaluation)}
                  divider={index < credentials.length - 1}
                  sx={{ padding: '12px 16px' }}
                >
                  <EvaluationView evaluation={evaluation} />
                </ListItem>
              ))}
            </List>
          </Paper>
        </Section>
      )}
    </Box>
  );
}
