import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

const isOpen = (box: HTMLElement) => box.getAttribute('aria-expanded') === 'true';

/** Opens a picker, found by its label, where it isn't open yet, and gives the option, found by the beginning of its words. */
export async function optionOf(user: UserEvent, picker: string, option: RegExp) {
  const box = await screen.findByRole('combobox', { name: picker });
  if (!isOpen(box)) await user.click(box);
  return screen.findByRole('option', { name: option });
}

/** Presses an option of a picker, which takes it or takes it out, and closes the list. */
export async function pick(user: UserEvent, picker: string, option: RegExp) {
  await user.click(await optionOf(user, picker, option));
  if (isOpen(screen.getByRole('combobox', { name: picker }))) await user.keyboard('{Escape}');
}
