import type { ReactNode } from 'react';
import './list-frame.css';

type ListFrameProps = {
  /** Title, count and primary action, on one line. */
  header: ReactNode;
  /** Search and filters, on the next. */
  toolbar?: ReactNode;
  /** The data table. */
  children: ReactNode;
};

/**
 * A list page: header and toolbar stand still, the table below takes the remaining height and is what scrolls, so that its
 * header sticks under the page's. The area around it has to have a height of its own (a flex column or grid row that is
 * as tall as the window, with `min-height: 0`) and may scroll: on very low screens the frame is taller than it.
 */
export function ListFrame({ header, toolbar, children }: ListFrameProps) {
  return (
    <div className="list-frame">
      <div className="list-frame-header">{header}</div>
      {toolbar !== undefined && <div className="list-frame-toolbar">{toolbar}</div>}
      <div className="list-frame-body">{children}</div>
    </div>
  );
}
