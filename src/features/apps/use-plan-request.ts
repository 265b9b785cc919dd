import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { appQueries } from '#src/api/apps.ts';
import type { PlanAnswer, PlanRequest } from '#src/contract/apps.ts';

type Outcome = {
  onAnswer: (answer: PlanAnswer) => void;
  onRefused: (error: unknown) => void;
};

/** Asks for plans, one at a time: what was asked last counts, and nothing once the page has gone. */
export function usePlanRequest() {
  const client = useQueryClient();
  const asked = useRef(0);
  const [isAsking, setIsAsking] = useState(false);

  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );

  async function ask(request: PlanRequest, { onAnswer, onRefused }: Outcome): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    const isCurrent = () => asked.current === mine;
    setIsAsking(true);
    try {
      const answer = await client.query({ ...appQueries.plan(request), staleTime: 0 });
      if (isCurrent()) onAnswer(answer);
    } catch (error) {
      if (isCurrent()) onRefused(error);
    } finally {
      if (isCurrent()) setIsAsking(false);
    }
  }

  return { isAsking, ask: (request: PlanRequest, outcome: Outcome) => void ask(request, outcome) };
}
