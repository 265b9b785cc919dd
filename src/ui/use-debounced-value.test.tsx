import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { compose, endComposition } from '#src/test/composition.ts';
import { withRest } from '#src/test/rest.ts';
import { useDebouncedValue } from './use-debounced-value.ts';

afterEach(cleanup);

function Probe() {
  const [text, setText] = useState('');
  const [isGone, setIsGone] = useState(false);
  const settled = useDebouncedValue(text, 200);
  return (
    <>
      {!isGone && (
        <input aria-label="First" value={text} onChange={({ target }) => setText(target.value)} />
      )}
      <input aria-label="Second" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="button" onClick={() => setIsGone(true)}>
        Take away
      </button>
      <output>{settled}</output>
    </>
  );
}

const box = (name: string) => screen.getByRole('textbox', { name });
const settled = () => screen.getByRole('status').textContent;

test('settles after the pause, and while an input method composes only after its end', () => {
  render(<Probe />);
  withRest(() => {
    fireEvent.input(box('First'), { target: { value: 'sap' } });
  });
  expect(settled()).toBe('sap');
  withRest(() => compose(box('First'), ['sap か']));
  expect(settled()).toBe('sap');
  withRest(() => endComposition(box('First'), 'sap 会社'));
  expect(settled()).toBe('sap 会社');
});

test('a box that is taken away while it composes stops nobody', () => {
  render(<Probe />);
  withRest(() => compose(box('First'), ['か']));
  fireEvent.click(screen.getByRole('button', { name: 'Take away' }));
  withRest(() => {
    fireEvent.input(box('Second'), { target: { value: 'sap' } });
  });
  expect(settled()).toBe('sap');
});
