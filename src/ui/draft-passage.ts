import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

type Arrival = { leaveFreely: true; draft: string };

export type DraftPassage<Values> = {
  /** Keeps what was typed for the form that is opened next; what it gives is the navigation state to go there with. */
  pass: (values: Values) => Arrival;
  /** What was passed to the form that asks, if it was opened so. Once it has it, nothing waits any more. */
  useDraft: () => Values | undefined;
};

function draftIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
}

/**
 * The way of what was typed from one form to another. It goes through memory only, because a password may be among it:
 * the history has no more than a token, with which nothing is left to be had after the arrival.
 */
export function createDraftPassage<Values>(): DraftPassage<Values> {
  let waiting: { token: string; values: Values } | undefined;

  return {
    pass(values) {
      waiting = { token: crypto.randomUUID(), values };
      return { leaveFreely: true, draft: waiting.token };
    },
    useDraft() {
      const { state } = useLocation();
      const [draft] = useState(() =>
        waiting !== undefined && draftIn(state) === waiting.token ? waiting.values : undefined,
      );
      useEffect(() => {
        waiting = undefined;
      }, []);
      return draft;
    },
  };
}
