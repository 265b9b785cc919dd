import { useEffect, useState } from 'react';
import { useLocation, useRevalidator, useRouteError } from 'react-router';
import { ApiError } from '#src/client/api-error.ts';
import { serverNow } from '#src/client/server-clock.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { isChunkFailure, isServerThere, takeReload } from './chunk-failure.ts';
import { CopyDetails } from './copy-details.tsx';
import { errorDetails } from './error-details.ts';
import { ProblemView } from './problem-view.tsx';

type RouteErrorProps = {
  /** What was asked for, in words: "the page". */
  subject: string;
  isAlone?: boolean | undefined;
};

/** Takes the place of a page that is broken or can't be read; what is around it stays. */
export function RouteError({ subject, isAlone = false }: RouteErrorProps) {
  const error = useRouteError();
  if (isChunkFailure(error)) return <StaleVersion isAlone={isAlone} />;
  if (error instanceof ApiError) {
    return <UnreadPage error={error} subject={subject} isAlone={isAlone} />;
  }
  return <BrokenPage error={error} isAlone={isAlone} />;
}

type PartProps = { isAlone: boolean };

/** After a deployment the parts of the version before are gone: one reload by itself, and a button if that did not help. */
function StaleVersion({ isAlone }: PartProps) {
  const [isReloading, setIsReloading] = useState(() => takeReload(Date.now()));
  useEffect(() => {
    const reload = () => window.location.reload();
    if (isReloading)
      void isServerThere().then((isThere) => (isThere ? reload() : setIsReloading(false)));
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [isReloading]);
  return (
    <ProblemView
      title={isReloading ? 'Loading the new version' : 'A part of the console is missing'}
      isAlone={isAlone}
      actions={
        <ActionButton variant="contained" onClick={() => window.location.reload()}>
          Reload the page
        </ActionButton>
      }
    >
      <p>
        {isReloading
          ? 'The console was updated while this tab was open.'
          : 'It could not be fetched. Check the network, then reload the page.'}
      </p>
    </ProblemView>
  );
}

/** The service did not answer. Comes back by itself with the network. */
function UnreadPage({ error, subject, isAlone }: PartProps & { error: ApiError; subject: string }) {
  const { revalidate, state } = useRevalidator();
  const { title, detail } = failureWords(error, subject);
  useEffect(() => {
    const retry = () => void revalidate();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [revalidate]);
  return (
    <ProblemView
      title={title}
      isAlone={isAlone}
      actions={
        <ActionButton
          variant="contained"
          pending={state === 'loading'}
          onClick={() => void revalidate()}
        >
          Try again
        </ActionButton>
      }
    >
      <p>{detail}</p>
    </ProblemView>
  );
}

function BrokenPage({ error, isAlone }: PartProps & { error: unknown }) {
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const [at] = useState(serverNow);
  const details = errorDetails(error, { pathname, at, agent: navigator.userAgent });
  return (
    <ProblemView
      title="This page broke"
      isAlone={isAlone}
      actions={
        <>
          <ActionButton variant="contained" onClick={() => void revalidate()}>
            Try again
          </ActionButton>
          <ButtonLink to={paths.home}>Go to the start page</ButtonLink>
          <CopyDetails text={details} />
        </>
      }
    >
      <p>
        That is a fault of the console, not of the data: nothing was changed by it. If it happens
        again, copy the details and send them to support. They hold nothing that was typed.
      </p>
    </ProblemView>
  );
}
