import Typography from '@mui/material/Typography';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { Mono } from '#src/ui/mono.tsx';

/** What the addresses of a system's endpoints carry; it never changes. */
export function SlugLine({ slug, isSaved }: { slug: string; isSaved: boolean }) {
  return (
    <Typography variant="body2" aria-live="polite" sx={{ marginTop: 2, overflowWrap: 'anywhere' }}>
      {slug === '' ? (
        'The addresses of its endpoints will carry what the name gives.'
      ) : (
        <>
          Endpoint addresses {isSaved ? 'carry' : 'will carry'}{' '}
          <Mono>
            {gatewayPath}
            {slug}
          </Mono>
          . {isSaved ? 'It stays, whatever the system is called.' : 'It never changes afterwards.'}
        </>
      )}
    </Typography>
  );
}
