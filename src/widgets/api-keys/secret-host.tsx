import { lazy, Suspense } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { preloadReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { useIssuedSecret } from './issued-secret.ts';

const importDialog = () => import('./secret-dialog.tsx');
const LazySecretDialog = lazy(async () => ({ default: (await importDialog()).SecretDialog }));

/** For the way to a new secret, which is shown once and can't be waited for. */
export function preloadSecretDialog(): void {
  void importDialog().catch(noop);
  preloadReachableKit();
}

/** Where the secret of a key that was issued on this page appears. */
export function SecretHost() {
  const issued = useIssuedSecret();
  if (issued === undefined) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <LazySecretDialog key={issued.key.id} issued={issued} />
      </Suspense>
    </PartBoundary>
  );
}
