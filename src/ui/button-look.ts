export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'regular' | 'compact';

type ButtonLook = {
  variant: ButtonVariant;
  size: ButtonSize;
  fullWidth?: boolean | undefined;
};

/** The classes of what looks like a button; `action-button.css` says what they mean. */
export function buttonLook({ variant, size, fullWidth = false }: ButtonLook): string {
  return [
    'ui-button',
    `ui-button-${variant}`,
    ...(size === 'compact' ? ['ui-button-compact'] : []),
    ...(fullWidth ? ['ui-button-wide'] : []),
  ].join(' ');
}
