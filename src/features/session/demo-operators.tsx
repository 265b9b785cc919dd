import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { isolated } from '#src/lib/isolated.ts';
import { Mono } from '#src/ui/mono.tsx';

type DemoOperator = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};

/** What the demo publishes on its sign-in page. */
export type DemoSignIn = {
  readonly operators: readonly DemoOperator[];
  readonly demoPassword: string;
};

type DemoOperatorsProps = { demo: DemoSignIn; onPick: (operator: DemoOperator) => void };

const look = {
  width: '100%',
  gap: 1,
  marginTop: 9,
  paddingTop: 6,
  borderTop: '1px solid',
  borderColor: 'line.hair',
} as const;

const operatorLook = {
  gap: 3,
  paddingBlock: 2,
  '& .MuiListItemText-primary': { color: 'text.primary', fontWeight: 500 },
  '& .MuiListItemText-secondary': { fontSize: '0.8125rem' },
} as const;

/** The demo's operators, each a press that fills the form, and the password that they share. */
export function DemoOperators({ demo, onPick }: DemoOperatorsProps) {
  return (
    <Stack component="section" aria-labelledby="sign-in-demo" sx={look}>
      <Typography variant="h3" component="h2" id="sign-in-demo">
        This is a demo
      </Typography>
      <Typography color="textSecondary">
        Its data is made up. The operators that came with it share the password{' '}
        <Mono>{demo.demoPassword}</Mono>
      </Typography>
      <List disablePadding sx={{ display: 'grid', gap: 0.5, margin: '8px -10px 0' }}>
        {demo.operators.map((operator) => (
          <ListItem key={operator.id} disablePadding>
            <ListItemButton
              component="button"
              type="button"
              alignItems="flex-start"
              onClick={() => onPick(operator)}
              sx={operatorLook}
            >
              <ListItemText
                primary={isolated(operator.name)}
                secondary={<Mono>{operator.email}</Mono>}
              />
              <Typography component="span" variant="caption" sx={{ lineHeight: '1.25rem' }}>
                {operator.role}
              </Typography>
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Stack>
  );
}
