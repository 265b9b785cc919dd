/** Which of the demo bar's choices is open, and the button that opened it. */
export type DemoChoice = {
  readonly kind: 'reset' | 'operator' | 'scenario';
  readonly anchor: HTMLElement;
};
