import type { ProblemDetails, ProblemSlug } from '#src/contract/problem.ts';

/** What goes wrong. */
export type FaultEffect =
  /** The connection dies before anything is done. */
  | 'network-error'
  /** Everything is done, then the connection dies. */
  | 'commit-then-drop'
  /** As if the session had ended. */
  | 'unauthenticated'
  /** The answer comes late, and may still go wrong by the next fault that matches. */
  | { readonly delayMs: number }
  | {
      readonly problem: ProblemSlug;
      readonly detail?: string;
      readonly more?: ProblemDetails;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly status: number;
      readonly body: string;
      readonly contentType: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

export type Fault = {
  readonly match?: {
    readonly method?: string;
    /** Below the base path: as in the contract (`/interface-users/:id`) or as asked. */
    readonly path?: string;
    /** How often it happens; without it, until it is cleared. */
    readonly times?: number;
  };
  readonly effect: FaultEffect;
};

export type Faults = {
  readonly plan: (...faults: readonly Fault[]) => void;
  readonly clear: () => void;
  /** The effects on one request, used up by asking: delays, and the first that is more than a delay. */
  readonly take: (request: { method: string; path: string; pattern: string }) => FaultEffect[];
};

const isDelay = (effect: FaultEffect): effect is { delayMs: number } =>
  typeof effect === 'object' && 'delayMs' in effect;

/** What is planned to go wrong in one world. */
export function createFaults(): Faults {
  let planned: { readonly fault: Fault; left: number }[] = [];
  return {
    plan: (...faults) => {
      planned.push(
        ...faults.map((fault) => ({ fault, left: fault.match?.times ?? Number.POSITIVE_INFINITY })),
      );
    },
    clear: () => {
      planned = [];
    },
    take: ({ method, path, pattern }) => {
      const effects: FaultEffect[] = [];
      for (const entry of planned) {
        const { match = {}, effect } = entry.fault;
        const isMeant =
          (match.method === undefined || match.method === method) &&
          (match.path === undefined || [path, pattern].includes(match.path));
        if (isMeant && entry.left > 0) {
          entry.left -= 1;
          effects.push(effect);
          if (!isDelay(effect)) break;
        }
      }
      planned = planned.filter((entry) => entry.left > 0);
      return effects;
    },
  };
}
