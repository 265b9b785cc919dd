import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { WarningNote } from '#src/widgets/warning-note.tsx';

type Owner = Extract<InterfaceUser['owner'], { kind: 'app' }>;

/** In the form of an app-owned user: what it has not, and what changing the rest by hand means. */
export function AppOwnedNote({ owner, password }: { owner: Owner; password: string | undefined }) {
  const { appId, appName } = owner;
  return (
    <>
      <div>
        <Typography sx={{ fontWeight: 'fontWeightMedium' }}>Password</Typography>
        <FormHelperText>None. {password}</FormHelperText>
      </div>
      <WarningNote>
        Permissions and groups can be changed here. What then differs from the manifest of {appName}{' '}
        counts as drift, and is listed in the app to be restored or kept:{' '}
        <RouterLink to={paths.apps.drift(appId)} isNewTab>
          Drift of {appName}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </RouterLink>
        .
      </WarningNote>
    </>
  );
}
