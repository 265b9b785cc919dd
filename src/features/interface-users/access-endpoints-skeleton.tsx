import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { endpointLineLook } from './access-endpoint-look.ts';

const lines = [1, 2, 3, 4, 5];

/** Endpoints on their way, in the shape of their lines. */
export function AccessEndpointsSkeleton() {
  return (
    <Paper variant="outlined" aria-busy>
      <Stack divider={<Divider />}>
        {lines.map((line) => (
          <Box key={line} sx={endpointLineLook}>
            <Stack sx={{ gap: 0.5 }}>
              <Skeleton width={180} />
              <Skeleton width={260} />
            </Stack>
            <Skeleton width={320} />
          </Box>
        ))}
      </Stack>
    </Paper>
  );
}
