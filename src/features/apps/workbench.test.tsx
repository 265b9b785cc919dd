// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { brokenReferences, documentedFragment, smallManifest } from '#src/test/manifest-samples.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { InstallPage } from './install-page.tsx';
import { UpdatePage } from './update-page.tsx';

const routes: readonly RouteObject[] = [
  { path: '/apps/install', element: <InstallPage /> },
  { path: '/apps/:id/update', element: <UpdatePage /> },
  { path: '*', element: <p>Elsewhere</p> },
];

beforeAll(() => preloadCodeEditor('json'));

const show = (world: WorldForTest = aWorld(), path = '/apps/install') =>
  renderScreen(routes, { path, world });

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const chooser = () => screen.getByLabelText<HTMLInputElement>('Manifest file');
const nameBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'App name' });
const aFile = (text: BlobPart, name = 'small.json', type = 'application/json') =>
  new File([text], name, { type });

describe('the manifest', () => {
  test('a file gives the text and proposes a name; another one is in its place until it is put back', async () => {
    const { user } = await show();
    const editor = await findEditor('Manifest');
    await user.upload(chooser(), aFile(smallManifest, 'spare-parts.v2.json'));
    expect(await screen.findByText('spare-parts.v2.json is read.')).toBeDefined();
    expect(nameBox().value).toBe('Spare parts v2');
    expect(editor.text()).toBe(smallManifest);
    expect(await screen.findByText('The manifest keeps every rule.')).toBeDefined();

    await user.clear(nameBox());
    await user.type(nameBox(), 'Parts');
    await user.upload(chooser(), aFile(documentedFragment, 'fragment.txt', 'text/plain'));
    await user.click(await screen.findByRole('button', { name: 'Put back what stood there' }));
    expect(nameBox().value).toBe('Parts');
    expect(editor.text()).toBe(smallManifest);
  });

  test('what is no manifest is refused with a sentence, and what is typed stays', async () => {
    const { user } = await show();
    const editor = await findEditor('Manifest');
    editor.typeOver('{}');
    const choose = async (file: File, sentence: RegExp) => {
      // What a file chooser filters, a drop does not.
      await userEvent.setup({ applyAccept: false }).upload(chooser(), file);
      expect(await screen.findByText(sentence)).toBeDefined();
      expect(editor.text()).toBe('{}');
    };
    await choose(aFile('x', 'photo.png', 'image/png'), /photo\.png is no manifest: choose/);
    await choose(aFile('', 'empty.json'), /empty\.json is empty/);
    await choose(aFile('a\0b', 'binary.json'), /binary\.json is no text file/);
    await choose(aFile(new Uint8Array([0x7b, 0xff]), 'latin.json'), /not written in UTF-8/);
    await choose(aFile(new Uint8Array([0xff, 0xfe, 0x7b]), 'wide.json'), /written in UTF-16/);
    await choose(aFile('x'.repeat(1_200_000), 'big.json'), /big\.json is 1\.1 MiB large/);
    await user.upload(
      chooser(),
      aFile(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d]), 'mark.json'),
    );
    expect(await screen.findByText(/began with a byte order mark/)).toBeDefined();
    expect(editor.text()).toBe('[]');
  });

  test('a finding leads to its place, and what was meant is put there by a press', async () => {
    const { user } = await show();
    const editor = await findEditor('Manifest');
    editor.typeOver(brokenReferences);
    const errors = within(await screen.findByRole('region', { name: '11 errors' }));
    await user.click(errors.getByRole('button', { name: /_REED/ }));
    const view = EditorView.findFromDOM(editor.content);
    const at = view?.state.selection.main.head ?? -1;
    expect(brokenReferences.slice(at)).toMatch(/^"_REED"/);

    await user.click(errors.getByRole('button', { name: 'Change to _READ' }));
    expect(editor.text()).toContain('["_READ"]');
    expect(await screen.findByRole('region', { name: '10 errors' })).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Change to license_code' }));
    expect(editor.text()).toContain('"license_code": "_A"');
  });

  test('the documented fragment is recognised, wrapped, and completed with stubs', async () => {
    const { user, world } = await show();
    const editor = await findEditor('Manifest');
    editor.typeOver(documentedFragment);
    expect(await screen.findByRole('region', { name: '5 errors' })).toBeDefined();
    await user.click(press('Add the outer braces'));
    expect(editor.text().startsWith('{\n"users"')).toBe(true);
    await waitFor(() => expect(screen.queryByText(/braces around it are missing/)).toBeNull());
    await user.click(await screen.findByRole('button', { name: /as stubs/ }));
    expect(await screen.findByText('The manifest keeps every rule.')).toBeDefined();

    await user.type(nameBox(), 'Example');
    await user.click(press('Show plan'));
    await user.click(await screen.findByRole('button', { name: 'Install' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Install Example?' }));
    expect(dialog.getByText('Installing Example creates 6 items.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Install' }));
    expect(await screen.findByRole('heading', { name: 'Example is installed' })).toBeDefined();
    expect(world.store.permissions.get('_EXAMPLE_PERMISSION_1')).toBeDefined();
  });

  test('errors keep the plan away: the first one is gone to', async () => {
    const { user, asked } = await show();
    const editor = await findEditor('Manifest');
    await user.click(press('Show plan'));
    expect(
      (await screen.findAllByText('Drop, choose or paste a manifest.')).length,
    ).toBeGreaterThan(0);
    editor.typeOver('{ "users": 1 }');
    await screen.findByRole('region', { name: '1 error' });
    await user.click(press('Show plan'));
    expect(EditorView.findFromDOM(editor.content)?.state.selection.main.head).toBe(11);
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });
});

/** Types the small manifest, and goes to its plan. */
async function planSmall(world: WorldForTest) {
  const rendered = await show(world);
  const editor = await findEditor('Manifest');
  editor.typeOver(smallManifest);
  await rendered.user.type(nameBox(), 'Parts');
  await rendered.user.click(press('Show plan'));
  await screen.findByRole('button', { name: 'Install' });
  return { ...rendered, editor };
}

async function confirm(user: Awaited<ReturnType<typeof show>>['user'], verb: 'Install' | 'Update') {
  await user.click(press(verb));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: verb }));
}

describe('the plan', () => {
  test('is applied as it was shown; what changed in between shows another one', async () => {
    const world = aWorld();
    const { user, router } = await planSmall(world);
    expect(router.state.location.search).toBe('?step=plan');
    const [some] = world.store.permissions.all();
    if (some === undefined) throw new Error('There is no permission.');
    world.store.permissions.put({ ...some, etag: world.store.nextEtag(), description: 'Other' });

    await confirm(user, 'Install');
    expect(await screen.findByText(/This is the plan as it is now/)).toBeDefined();
    expect(world.store.licences.get('_PARTS_LICENSE')).toBeUndefined();
    await confirm(user, 'Install');
    expect(await screen.findByRole('heading', { name: 'Parts is installed' })).toBeDefined();
    const done = within(screen.getByRole('list', { name: 'What was done' }));
    expect(done.getByRole('link', { name: 'Read parts' }).getAttribute('href')).toBe(
      '/permissions/_PARTS_READ',
    );
    expect(world.store.licences.get('_PARTS_LICENSE')).toMatchObject({ enabled: true });
  });

  test('that can’t be made leaves everything as it is typed', async () => {
    const world = aWorld();
    const { user } = await show(world);
    const editor = await findEditor('Manifest');
    editor.typeOver(smallManifest);
    await user.type(nameBox(), 'Shelf');
    world.faults.plan({
      match: { path: '/apps/plan', times: 1 },
      effect: { problem: 'unavailable', detail: 'Back in a minute.' },
    });
    await user.click(press('Show plan'));
    expect(await screen.findByText('Back in a minute.')).toBeDefined();
    expect(nameBox().value).toBe('Shelf');
    expect(editor.text()).toBe(smallManifest);
    await user.click(press('Show plan'));
    expect(await screen.findByRole('button', { name: 'Install' })).toBeDefined();
  });

  test('whose answer is lost is done once, however often it is asked for', async () => {
    const world = aWorld();
    const { user } = await planSmall(world);
    world.faults.plan({
      match: { method: 'POST', path: '/apps', times: 1 },
      effect: 'commit-then-drop',
    });
    await confirm(user, 'Install');
    expect(await screen.findByText('The connection was lost')).toBeDefined();
    await confirm(user, 'Install');
    expect(await screen.findByRole('heading', { name: 'Parts is installed' })).toBeDefined();
    expect([...world.store.apps.all()].filter(({ name }) => name === 'Parts')).toHaveLength(1);
  });

  test('leads back to the text, which is asked for before it is left', async () => {
    const { user, editor, router } = await planSmall(aWorld());
    await user.click(press('Back to the manifest'));
    expect(editor.text()).toBe(smallManifest);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    const dialog = within(
      await screen.findByRole('alertdialog', { name: 'Leave without saving?' }),
    );
    await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
    expect(router.state.location.pathname).toBe('/apps/install');
    expect(editor.text()).toBe(smallManifest);
  });

  test('who may only read sees it, and why it can’t be installed', async () => {
    await planSmall(aWorld({ role: 'support' }));
    const reason = /can read apps but not change them/;
    const install = screen.getByRole('button', { name: 'Install', description: reason });
    expect(install.getAttribute('aria-disabled')).toBe('true');
  });
});

test('an update begins with what is installed, and shows exactly what is another', async () => {
  const world = aWorld();
  const [app] = world.store.apps.all();
  if (app === undefined) throw new Error('There is no app.');
  const { user } = await show(world, `/apps/${app.id}/update`);
  const editor = await findEditor('Manifest');
  expect(JSON.parse(editor.text())).toEqual(JSON.parse(app.manifest));
  editor.typeOver(app.manifest.replace(/\{\s*"licenses"/, '{ "config_fields": [], "licenses"'));
  await user.click(press('Show plan'));
  expect(await screen.findByText(/also has config_fields/)).toBeDefined();
});
