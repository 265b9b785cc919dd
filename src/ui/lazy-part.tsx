import { createElement, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from './part-boundary.tsx';

type PropsOf<Part> = Part extends (props: infer Props extends object) => ReactNode ? Props : never;

type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Fetches it for a hand that reaches for it; a failure is met when it is shown. */
  preload: () => void;
};

function isComponent<Props>(part: unknown): part is ComponentType<Props> {
  return typeof part === 'function';
}

/**
 * A component in a chunk of its own: `lazyPart(() => import('./delete-dialog.tsx'), 'DeleteDialog')`. While it is on its
 * way `fallback` stands in its place; if it can't be fetched, the rest of the page stays and says so.
 */
export function lazyPart<Module, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
  fallback: ReactNode = null,
): LazyPart<PropsOf<Module[Name]>> {
  type Props = PropsOf<Module[Name]>;
  const Part = lazy(async () => {
    const { [name]: part } = await load();
    if (!isComponent<Props>(part)) throw new TypeError(`${name} is no component.`);
    return { default: ({ own }: { own: Props }) => createElement(part, own) };
  });
  function Bounded(own: Props) {
    return (
      <PartBoundary>
        <Suspense fallback={fallback}>
          <Part own={own} />
        </Suspense>
      </PartBoundary>
    );
  }
  return Object.assign(Bounded, { preload: () => void load().catch(noop) });
}
