import { useState } from 'react';
import { problemIn } from '#src/client/api-error.ts';

type Coded = { code: string; name: string };

/**
 * The codes that are taken, as far as the catalogue at hand and the service's refusals tell. `freed` is the code of what
 * was deleted and is made again: the catalogue may still have it.
 */
export function useTakenCodes(catalogue: readonly Coded[] | undefined, freed?: string) {
  const [refusal, setRefusal] = useState<Coded>();
  // A code that was sent from here may be taken by this very record: whether it is, the service says, and a retry after
  // a lost answer must not be refused by the list that has been read again since.
  const [sentCode, setSentCode] = useState<string>();
  const others = catalogue?.filter(({ code }) => code !== sentCode && code !== freed);
  const taken = new Map(others?.map(({ code, name }) => [code, name]));

  return {
    taken,
    holderOf: (code: string) => (refusal?.code === code ? refusal.name : taken.get(code)),
    onSend: ({ code }: { code: string }) => setSentCode(code),
    onRefused: (error: unknown, { code }: { code: string }) => {
      const holder = problemIn(error, 'conflict')?.heldBy;
      if (holder !== undefined) setRefusal({ code, name: holder.name });
    },
  };
}
