import { EditorView } from '@codemirror/view';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type Ref } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, expect, test, vi } from 'vitest';
import { findEditor } from '#src/test/code-editor.ts';
import type { CodeEditorHandle, CodeEditorProps, CodeMarker } from './code-editor-types.ts';
import { CodeEditor } from './code-editor.tsx';
import { PlainCodeBox } from './plain-code-box.tsx';
import { preloadCodeEditor } from './use-editor-part.ts';

afterEach(cleanup);

const base: CodeEditorProps = {
  id: 'code',
  label: 'Code',
  value: 'one\ntwo\n',
  onChange: () => undefined,
  language: 'python',
};

const viewIn = (content: HTMLElement) => {
  const view = EditorView.findFromDOM(content);
  if (view === null) throw new Error('There is no editor.');
  return view;
};

test('its shape stands there while it is fetched, and what was asked of it is done then', async () => {
  const ref: Ref<CodeEditorHandle> & { current: CodeEditorHandle | null } = { current: null };
  render(<CodeEditor {...base} ref={ref} />);
  expect(screen.getByText('Loading the editor')).toBeDefined();
  ref.current?.jumpTo({ line: 2, column: 3 });
  const editor = await findEditor('Code');
  expect(editor.text()).toBe('one\ntwo\n');
  expect(viewIn(editor.content).state.selection.main.head).toBe(6);
  expect(document.activeElement).toBe(document.getElementById('code'));
});

test('says what is typed, and takes what is put in its place', async () => {
  const onChange = vi.fn<(text: string) => void>();
  preloadCodeEditor('python');
  const { rerender } = render(<CodeEditor {...base} onChange={onChange} />);
  const editor = await findEditor('Code');
  editor.type('three');
  expect(onChange).toHaveBeenLastCalledWith('one\ntwo\nthree');
  rerender(<CodeEditor {...base} onChange={onChange} value={'one\ntwo\nthree'} />);
  rerender(<CodeEditor {...base} onChange={onChange} value="other" />);
  expect(editor.text()).toBe('other');
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('keeps how lines end, and is back at the text it was given', async () => {
  const onChange = vi.fn<(text: string) => void>();
  render(<CodeEditor {...base} value={'one\r\ntwo'} onChange={onChange} />);
  const editor = await findEditor('Code');
  editor.type('\nthree');
  expect(onChange).toHaveBeenLastCalledWith('one\r\ntwo\r\nthree');
  editor.typeOver('one\ntwo');
  expect(onChange).toHaveBeenLastCalledWith('one\r\ntwo');
});

test('is named, described and marked as wrong inside its shadow root', async () => {
  const { rerender } = render(<CodeEditor {...base} description="Python." isInvalid />);
  const { content } = await findEditor('Code');
  expect(content.getAttribute('role')).toBe('textbox');
  expect(content.getAttribute('aria-invalid')).toBe('true');
  const root = content.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('It is not in a shadow root.');
  const describedBy = content.getAttribute('aria-describedby') ?? '';
  expect(root.getElementById(describedBy)?.textContent).toBe('Python.');

  rerender(<CodeEditor {...base} isReadOnly />);
  expect(content.getAttribute('aria-readonly')).toBe('true');
  expect(content.getAttribute('contenteditable')).toBe('false');
  expect(content.hasAttribute('aria-describedby')).toBe(false);
});

test('shows markers beside their lines, and takes them away', async () => {
  const markers: readonly CodeMarker[] = [
    { line: 2, column: 1, severity: 'error', message: 'What is two?' },
    { line: 1, column: 1, length: 2, severity: 'warning', message: 'Rather not.' },
    { line: 99, column: 99, severity: 'info', message: 'Behind the end.' },
  ];
  const { rerender } = render(<CodeEditor {...base} language="json" markers={markers} />);
  const { content } = await findEditor('Code');
  const all = (selector: string) => viewIn(content).dom.querySelectorAll(selector);
  await waitFor(() => expect(all('.cm-lintRange-error')[0]?.textContent).toBe('two'));
  expect(all('.cm-lintRange-warning')[0]?.textContent).toBe('on');
  expect(all('.cm-lint-marker').length).toBeGreaterThan(1);
  rerender(<CodeEditor {...base} language="json" markers={[]} />);
  await waitFor(() => expect(all('.cm-lintRange')).toHaveLength(0));
  expect(all('.cm-gutter-lint')).toHaveLength(0);
});

test('a label outside leads into it', async () => {
  render(
    <>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is the editor below */}
      <label htmlFor="code">Script</label>
      <CodeEditor {...base} />
    </>,
  );
  await findEditor('Code');
  fireEvent.click(screen.getByText('Script'));
  expect(document.activeElement).toBe(document.getElementById('code'));
});

test('keys that it has used are nobody else’s, others are', async () => {
  const onKeyDown = vi.fn<() => void>();
  const onBlur = vi.fn<() => void>();
  render(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens as a dialog would
    <div onKeyDown={onKeyDown}>
      <CodeEditor {...base} onBlur={onBlur} />
    </div>,
  );
  const { content, type, text } = await findEditor('Code');
  act(() => viewIn(content).focus());
  const press = (key: string, more = {}) => fireEvent.keyDown(content, { key, ...more });
  type('x');
  press('a');
  press('Tab', { keyCode: 9 });
  expect(text()).toBe('    one\ntwo\nx');
  press('Escape', { keyCode: 27 });
  expect(onKeyDown).not.toHaveBeenCalled();
  // A second Escape is for what it stands in.
  press('Escape', { keyCode: 27 });
  expect(onKeyDown).toHaveBeenCalledTimes(1);
  act(() => content.blur());
  expect(onBlur).toHaveBeenCalledTimes(1);
});

function Form({ onSave }: { onSave: (values: { script: string }) => void }) {
  const form = useForm({ defaultValues: { script: 'one' } });
  const { isDirty } = form.formState;
  return (
    <form onSubmit={(event) => void form.handleSubmit(onSave)(event)}>
      <Controller
        control={form.control}
        name="script"
        rules={{ maxLength: 5 }}
        render={({ field: { ref, ...field } }) => (
          <CodeEditor {...base} {...field} id="code" ref={ref} />
        )}
      />
      <p>{isDirty ? 'Changed' : 'As saved'}</p>
      <button type="submit">Save</button>
    </form>
  );
}

test('is a field of a form: changed only while its text differs, and focused when it is wrong', async () => {
  const onSave = vi.fn<(values: { script: string }) => void>();
  render(<Form onSave={onSave} />);
  const { type, typeOver } = await findEditor('Code');
  type(' and more');
  expect(screen.getByText('Changed')).toBeDefined();
  fireEvent.click(screen.getByText('Save'));
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('code')));
  expect(onSave).not.toHaveBeenCalled();
  typeOver('one');
  expect(await screen.findByText('As saved')).toBeDefined();
});

function PlainBox({ handle }: { handle: Ref<CodeEditorHandle> }) {
  const [value, setValue] = useState('one\ntwo');
  return (
    <PlainCodeBox
      {...base}
      value={value}
      onChange={setValue}
      description="Python."
      isInvalid
      ref={handle}
    />
  );
}

test('without the editor a text area takes the text', () => {
  const ref: Ref<CodeEditorHandle> & { current: CodeEditorHandle | null } = { current: null };
  render(<PlainBox handle={ref} />);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
  fireEvent.change(box, { target: { value: 'one\nthree' } });
  expect(box.value).toBe('one\nthree');
  expect(screen.getByText('Python.').id).toBe(box.getAttribute('aria-describedby'));
  ref.current?.jumpTo({ line: 2, column: 2 });
  expect(box.selectionStart).toBe(5);
  ref.current?.focus();
  expect(document.activeElement).toBe(box);
});
