import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './link-tabs.css';
import './tabs.css';

export type Tab = { id: string; label: string; content: ReactNode };

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Several views of one thing, one at a time, without addresses of their own: the arrows go from one to the next. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState(tabs[0]?.id);
  const shown = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];

  function move(event: KeyboardEvent, at: number) {
    const to = steps[event.key]?.(at, tabs.length) ?? -1;
    const button = list.current?.children[to];
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    setChosenId(tabs[to]?.id);
    button.focus();
  }

  return (
    <div>
      <div className="ui-tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            className="ui-tab"
            aria-selected={tab === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => setChosenId(tab.id)}
            onKeyDown={(event) => move(event, at)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div
          className="ui-tab-panel"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${shown.id}`}
        >
          {shown.content}
        </div>
      )}
    </div>
  );
}
