import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { systemQueries } from '#src/api/systems.ts';
import { mappingPath } from '#src/contract/incoming-mapping-record.ts';
import { EndpointLinkLine } from './endpoint-link-line.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';

type LinkPreviewProps = { control: Control<MappingValues, unknown, MappingBody> };

/** The endpoint link as it will be, while one types. */
export function LinkPreview({ control }: LinkPreviewProps) {
  const systemId = useWatch({ control, name: 'systemId' });
  const path = useWatch({ control, name: 'path' });
  const { data: systems } = useQuery(systemQueries.catalogue());
  const system = systems?.items.find(({ id }) => id === systemId);

  return (
    <Stack sx={{ gap: 0.5, marginTop: 2, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ fontWeight: 500 }}>
        Endpoint link
      </Box>
      {system === undefined || !mappingPath.safeParse(path).success ? (
        <Typography component="span" variant="inherit" color="textSecondary">
          It stands here once there are a system and a valid path.
        </Typography>
      ) : (
        <EndpointLinkLine systemSlug={system.slug} path={path} />
      )}
    </Stack>
  );
}
