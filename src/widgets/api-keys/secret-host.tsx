import { lazyPart } from '#src/ui/lazy-part.tsx';
import { LazyReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { useIssuedSecret } from './issued-secret.ts';

const LazySecretDialog = lazyPart(() => import('./secret-dialog.tsx'), 'SecretDialog');

/** For the way to a new secret, which is shown once and can't be waited for. */
export function preloadSecretDialog(): void {
  LazySecretDialog.preload();
  LazyReachableKit.preload();
}

/** Where the secret of a key that was issued on this page appears. */
export function SecretHost() {
  const issued = useIssuedSecret();
  if (issued === undefined) return null;
  return <LazySecretDialog key={issued.key.id} issued={issued} />;
}
