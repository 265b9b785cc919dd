import { indentLess, indentMore } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** What somebody does who works in the text, rather than passes by. */
const work = ['input', 'delete', 'select', 'move', 'undo', 'redo'];

/**
 * The tab key indents while somebody writes, and is never a trap: it goes on to the next control when the focus has only
 * just come by the keyboard, and after Escape.
 */
export function tabKey(): Extension {
  let isLeaving = false;
  let isPressed = false;
  let isBackInWindow = false;

  function turn(view: EditorView, leaves: boolean) {
    isLeaving = leaves;
    view.setTabFocusMode(leaves);
  }

  function letLeave(view: EditorView): boolean {
    // A second Escape belongs to what the editor stands in.
    if (isLeaving) return false;
    turn(view, true);
    view.dispatch({ effects: EditorView.announce.of('Tab leaves the editor now.') });
    return true;
  }

  return [
    keymap.of([
      { key: 'Tab', run: indentMore, shift: indentLess },
      { key: 'Escape', run: letLeave },
    ]),
    EditorView.domEventHandlers({
      mousedown(_, view) {
        isPressed = true;
        turn(view, false);
      },
      focus({ relatedTarget }, view) {
        const isFromInside =
          relatedTarget instanceof Node && relatedTarget.getRootNode() === view.dom.getRootNode();
        if (!isPressed && !isBackInWindow && !isFromInside) turn(view, true);
      },
      blur() {
        isPressed = false;
        // Another window came to the front: whoever returns goes on where they were.
        isBackInWindow = !document.hasFocus();
      },
    }),
    EditorView.updateListener.of(({ transactions, view }) => {
      if (!isLeaving) return;
      if (transactions.some((one) => work.some((kind) => one.isUserEvent(kind)))) turn(view, false);
    }),
  ];
}
