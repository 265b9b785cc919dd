import { exactText, parseInstant, pastText, relativeText } from '#src/lib/dates.ts';
import { useNow } from './use-now.ts';

type RelativeTimeProps = {
  /** A timestamp of the wire; null where it has not happened. */
  at: string | null;
  /** The word for null: empty is a word, never a dash. */
  never?: string | undefined;
  /** It is an end or a date that was set, and may lie ahead; everything else has happened, and never reads "in ...". */
  isPlanned?: boolean;
};

/** How long ago, or for what is planned how soon, ticking; the moment itself with its zone on hover and for assistive technology. */
export function RelativeTime({ at, never = 'Never', isPlanned = false }: RelativeTimeProps) {
  const now = useNow();
  if (at === null) return <span className="quiet">{never}</span>;
  const moment = parseInstant(at);
  // Not a time after all: what came is shown as such.
  if (moment === undefined) return <span>{at}</span>;
  const exact = exactText(moment);
  return (
    <time dateTime={at} data-tip={exact} className="tnum">
      {isPlanned ? relativeText(moment, now) : pastText(moment, now)}
      <span className="visually-hidden"> ({exact})</span>
    </time>
  );
}
