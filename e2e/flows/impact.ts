import { expect, type Locator, type Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';

/** A record by the name that it has on the screen. */
export function named<Row extends { name: string }>(rows: Iterable<Row>, name: string): Row {
  for (const row of rows) if (row.name === name) return row;
  throw new Error(`The tenant has no ${name}.`);
}

/** A user whose password and keys reach many endpoints, some by a group. */
export const connector = ({ store }: World): InterfaceUser =>
  named(store.users.all(), 'sap-connector');

/** The calls that a question lists. */
export const callsIn = (dialog: Locator) =>
  dialog.getByRole('list', { name: 'Calls that would be refused' }).getByRole('listitem');

/**
 * Opens a question and looks at it: while it is being worked out what would be refused, nothing can be confirmed; then
 * the calls are listed, each with its last use, and it can.
 */
export async function asked(page: Page, world: World, open: () => Promise<void>, title: string) {
  world.faults.plan({ match: { path: '/impact', times: 1 }, effect: { delayMs: 700 } });
  await open();
  const dialog = page
    .getByRole('dialog', { name: title })
    .or(page.getByRole('alertdialog', { name: title }));
  const verb = title.split(' ')[0] ?? '';
  const confirm = dialog.getByRole('button', { name: new RegExp(`^${verb}`) });
  await expect(dialog.getByText(/Working out which calls/)).toBeVisible();
  await expect(confirm).toBeDisabled();
  await expect(callsIn(dialog).first()).toContainText(/Used|Never used/);
  await expect(confirm).toBeEnabled();
  await checkAccessibility(page);
  return { dialog, confirm };
}
