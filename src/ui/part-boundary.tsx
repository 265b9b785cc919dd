import { Component, type ReactNode } from 'react';

/**
 * Around a part that is fetched when it is needed: if that fails, the rest of the page stays, and a line says what to do.
 * Reloading is a press of a button, so that the browser can ask about unsaved input. Plain elements in the look of the
 * static shell: rows of a list have such parts too, and stand before MUI is there.
 */
export class PartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="static-failure" role="alert">
        A part of the console could not be loaded.
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
