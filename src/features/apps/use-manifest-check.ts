import { useEffect, useState } from 'react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { checkManifest, type ManifestCheck } from '#src/domain/manifest/check-manifest.ts';
import type { Surroundings } from '#src/domain/manifest/surroundings.ts';

export type CheckState =
  /** There is nothing to check. */
  | { readonly kind: 'empty' }
  /** Somebody types, or what it is checked against is on its way; `last` is of a text before. */
  | { readonly kind: 'waiting'; readonly last: ManifestCheck | undefined }
  | { readonly kind: 'checked'; readonly check: ManifestCheck };

type Checked = {
  readonly text: string;
  readonly surroundings: Surroundings;
  readonly check: ManifestCheck;
};

/** A long text takes a moment to check: that moment comes when the hand rests, not between two keys. */
const pauseFor = (text: string) => (text.length > 100_000 ? 700 : 250);

/** Checks a manifest as it is typed, once the hand rests. */
export function useManifestCheck(text: string, surroundings: Surroundings | undefined): CheckState {
  const [checked, setChecked] = useState<Checked>();
  const isEmpty = text.trim() === '';

  useEffect(() => {
    if (isEmpty || surroundings === undefined) return undefined;
    const timer = setTimeout(() => {
      setChecked({ text, surroundings, check: checkManifest(text, surroundings) });
    }, pauseFor(text));
    return () => clearTimeout(timer);
  }, [isEmpty, text, surroundings]);

  if (isEmpty) return { kind: 'empty' };
  const isCurrent = checked?.text === text && checked.surroundings === surroundings;
  if (checked !== undefined && isCurrent) return { kind: 'checked', check: checked.check };
  return { kind: 'waiting', last: checked?.check };
}

/** The same with what the service found, where that is more than was found here. */
export function withFindings(
  state: CheckState,
  findings: readonly ManifestFinding[] | undefined,
): CheckState {
  if (state.kind !== 'checked' || findings === undefined) return state;
  return { kind: 'checked', check: { ...state.check, findings } };
}
