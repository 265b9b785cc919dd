import type { Locator, Page } from 'playwright/test';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import type { World } from '#src/mocks/world.ts';

function mappingNamed(world: World, name: string) {
  const found = [...world.store.mappings.all()].find((row) => row.name === name);
  if (found === undefined) throw new Error(`There is no mapping ${name}.`);
  return found;
}

const scriptOf = (world: World, name: string) => mappingNamed(world, name).script;

async function openScript(page: Page, world: World, name: string): Promise<Locator> {
  await page.goto(`/incoming-mappings/${mappingNamed(world, name).id}/script`);
  const editor = page.getByRole('textbox', { name: 'Script text' });
  await expect(editor).toBeVisible();
  return editor;
}

const hostHasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.classList.contains('code-editor') === true);

test.describe('a developer', () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs('developer');
  });

  test('writes a script, searches in it, saves it, and finds it after a reload', async ({
    page,
    world,
  }) => {
    test.setTimeout(90_000);
    const editor = await openScript(page, world, 'Create order');
    await expect(page.getByText('Sample payload')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save script' })).toBeDisabled();
    await checkAccessibility(page);

    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('def transform(data, props):\norder = data["orderNumber"]\n');
    await page.keyboard.type('return {"order": order}');
    await expect(page.getByText(/of 100,000 characters/)).toContainText(/^8\d of/);
    await checkAccessibility(page);

    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('order');
    await expect(page.locator('.code-editor .cm-searchMatch')).toHaveCount(4);
    await page.keyboard.press('Enter');
    await expect(page.locator('.code-editor .cm-searchMatch-selected')).toHaveText('order');
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeHidden();

    await page.getByRole('button', { name: 'Save script' }).click();
    await expect(page.getByText('The script of Create order is saved.')).toBeVisible();
    const script =
      'def transform(data, props):\n    order = data["orderNumber"]\n    return {"order": order}';
    expect(scriptOf(world, 'Create order')).toBe(script);

    await page.reload();
    await expect(editor).toContainText('order = data["orderNumber"]');
    await expect(editor).not.toContainText('return data');
  });

  test('saves twice from the same page, and is asked before unsaved lines are left', async ({
    page,
    world,
  }) => {
    const editor = await openScript(page, world, 'Create order');
    for (const line of ['# first', '# second']) {
      await editor.click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(`${line}\n`);
      await page.getByRole('button', { name: 'Save script' }).click();
      await expect.poll(() => scriptOf(world, 'Create order')).toContain(`${line}\n`);
      await expect(page.getByRole('button', { name: 'Save script' })).toBeDisabled();
    }

    await editor.click();
    await page.keyboard.type('# third');
    await page.getByRole('link', { name: 'Callers' }).click();
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
    await checkAccessibility(page);
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(editor).toContainText('# third');

    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect(editor).not.toContainText('# third');
    await page.getByRole('link', { name: 'Callers' }).click();
    await expect(page).toHaveURL(/\/callers$/);
    expect(scriptOf(world, 'Create order')).not.toContain('# third');
  });

  test('decides between two scripts when somebody else saved first', async ({
    page,
    world,
    allowNoise,
  }) => {
    const editor = await openScript(page, world, 'Create order');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('# mine');

    const row = mappingNamed(world, 'Create order');
    world.store.mappings.put({ ...row, etag: world.store.nextEtag(), script: '# theirs\n' });
    allowNoise({ status: 412 });
    await page.getByRole('button', { name: 'Save script' }).click();
    const dialog = page.getByRole('dialog', { name: /was changed in the meantime/ });
    await expect(dialog).toContainText('# theirs');
    await expect(dialog).toContainText('# mine');
    await checkAccessibility(page);
    expect(scriptOf(world, 'Create order')).toBe('# theirs\n');

    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await expect(editor).toHaveText('# mine');
    allowNoise({ status: 412 });
    await page.getByRole('button', { name: 'Save script' }).click();
    await dialog.getByRole('button', { name: 'Save these values' }).click();
    await expect(page.getByText('The script of Create order is saved.')).toBeVisible();
    await expect(dialog).toBeHidden();
    expect(scriptOf(world, 'Create order')).toBe('# mine');
  });

  test('passes the editor by with the tab key, and leaves it after Escape', async ({
    page,
    world,
  }) => {
    const editor = await openScript(page, world, 'Create order');
    const before = scriptOf(world, 'Create order');
    await page.getByRole('button', { name: 'Copy saved script' }).focus();
    await page.keyboard.press('Tab');
    expect(await hostHasFocus(page)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Discard changes' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await hostHasFocus(page)).toBe(true);

    // Whoever writes indents.
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Tab');
    await expect(editor.locator('.cm-line').first()).toHaveText(/^ {4}"""/);
    await page.keyboard.press('Shift+Tab');
    await expect(editor.locator('.cm-line').first()).toHaveText(/^"""/);
    expect(await hostHasFocus(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.locator('.code-editor .cm-announced')).toHaveText(/Tab leaves the editor/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Discard changes' })).toBeFocused();
    // What was indented and put back is what was saved.
    await expect(page.getByRole('button', { name: 'Save script' })).toBeDisabled();
    expect(scriptOf(world, 'Create order')).toBe(before);
  });

  test('writes in the sheet, where Escape in the editor does not close it', async ({
    page,
    world,
  }) => {
    const { id } = mappingNamed(world, 'Read orders');
    await page.goto(`/incoming-mappings/${id}/edit/script`);
    const sheet = page.getByRole('dialog', { name: 'Edit Read orders' });
    const editor = sheet.getByRole('textbox', { name: 'Mapping script' });
    await expect(sheet.getByText('Calls to this endpoint have no body')).toBeVisible();
    await sheet.getByText('Mapping script').click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# in the sheet');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeVisible();
    await expect(editor).toContainText('# in the sheet');
    await checkAccessibility(page);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Read orders is saved.')).toBeVisible();
    expect(scriptOf(world, 'Read orders')).toContain('# in the sheet');
  });

  test('goes on in a plain box where the editor can’t be fetched', async ({
    page,
    world,
    allowNoise,
  }) => {
    allowNoise({ unanswered: /mounted-editor/ });
    await page.route(/\/assets\/mounted-editor/, (route) => route.abort());
    const box = await openScript(page, world, 'Create order');
    await box.fill('# plain');
    await checkAccessibility(page);
    await page.getByRole('button', { name: 'Save script' }).click();
    await expect(page.getByText('The script of Create order is saved.')).toBeVisible();
    expect(scriptOf(world, 'Create order')).toBe('# plain');
  });

  test('is told how long a script may be, and brought back to it', async ({ page, world }) => {
    const editor = await openScript(page, world, 'Create order');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('# '.repeat(50_000));
    await page.getByRole('button', { name: 'Save script' }).click();
    const error = page.getByText('Shorten it to at most 100,000 characters.');
    await expect(error.filter({ visible: true })).toBeVisible();
    expect(await hostHasFocus(page)).toBe(true);
    await checkAccessibility(page);
  });
});

test('support staff read and search a script, and are told who may change it', async ({
  page,
  world,
  signInAs,
}) => {
  await signInAs('support');
  const editor = await openScript(page, world, 'Create order');
  await expect(page.getByText(/scripts.*developer/i).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save script' })).toBeHidden();
  await editor.click();
  await page.keyboard.type('# not mine');
  await expect(editor).not.toContainText('# not mine');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('return');
  await expect(page.locator('.code-editor .cm-searchMatch')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Replace' })).toBeHidden();
  await checkAccessibility(page);
});
