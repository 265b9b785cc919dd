import { exactText, parseInstant, relativeText } from '#src/lib/dates.ts';
import { useNow } from './use-now.ts';

type RelativeTimeProps = {
  /** A timestamp of the wire; null where it has not happened. */
  at: string | null;
  /** The word for null: empty is a word, never a dash. */
  never?: string | undefined;
  /** The time to count from, where it is not this machine's own. */
  now?: Date | undefined;
};

/** How long ago, ticking; the moment itself with its zone on hover and for assistive technology. */
export function RelativeTime({ at, never = 'Never', now }: RelativeTimeProps) {
  const ownNow = useNow();
  if (at === null) return <span className="ui-muted">{never}</span>;
  const moment = parseInstant(at);
  // Not a time after all: what came is shown as such.
  if (moment === undefined) return <span>{at}</span>;
  const exact = exactText(moment);
  return (
    <time dateTime={at} data-tip={exact} className="tnum">
      {relativeText(moment, now ?? ownNow)}
      <span className="visually-hidden"> ({exact})</span>
    </time>
  );
}
