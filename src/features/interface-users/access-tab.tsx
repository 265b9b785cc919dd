import Box from '@mui/material/Box';
import { Outlet } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { SegmentedLinks } from '#src/ui/segmented-links.tsx';
import { recordGutter } from '#src/widgets/record/record-gutter.ts';
import { useShownUserId } from './use-shown-user.ts';

/** What a user can do: every endpoint that it reaches or not, and the permissions that this rests on. */
export function AccessTab() {
  const id = useShownUserId();
  const { access, accessPermissions } = paths.interfaceUsers;
  return (
    <>
      <Box sx={{ paddingTop: 4, paddingInline: recordGutter }}>
        <SegmentedLinks
          label="Access"
          links={[
            { to: access(id), label: 'Endpoints' },
            { to: accessPermissions(id), label: 'Permissions' },
          ]}
        />
      </Box>
      <Outlet />
    </>
  );
}
