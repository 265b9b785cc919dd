import { Component, type ReactNode } from 'react';

/**
 * Around everything: what even the pages' own boundaries can't catch ends here, in words. Plain elements in the look of
 * the static shell, for it may be the theme itself that broke.
 */
export class LastResort extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="static-words">
        <h1>The console broke</h1>
        <p>
          That is a fault of the console, not of the data. Reload the page; if it happens again,
          tell support what you did last.
        </p>
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </main>
    );
  }
}
