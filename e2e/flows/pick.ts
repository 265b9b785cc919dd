import { expect, type Locator } from 'playwright/test';

/** Takes an option of a picker of several, searched for by its name, and closes the list. */
export async function pick(within: Locator, picker: string, name: string) {
  const box = within.getByRole('combobox', { name: picker });
  await box.fill(name);
  // The list floats over everything.
  const page = within.page();
  const option = page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) });
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await box.press('Escape');
}
