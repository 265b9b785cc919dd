import { Component, type ReactNode } from 'react';
import './part-boundary.css';

/**
 * Around a part that is fetched when it is needed: if that fails, the rest of the page stays, and a line says what to do.
 * Reloading is a press of a button, so that the browser can ask about unsaved input.
 */
export class PartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="ui-part-failure" role="alert">
        A part of the console could not be loaded.
        <button type="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
