import { describe, expect, test } from 'vitest';
import { codeChecklist } from './code-rules.ts';

describe('the naming rule', () => {
  const unmet = (code: string) =>
    codeChecklist(code)
      .filter((rule) => !rule.met)
      .map((rule) => rule.label);

  test('ticks what a code keeps of it', () => {
    expect(unmet('ticket_create')).toEqual([]);
    expect(unmet('Ticket')).toEqual(['Lowercase letters and underscores only']);
    expect(unmet('_ticket')).toEqual(['Begins with a letter']);
    expect(unmet('a__b')).toEqual(['One underscore at a time']);
    expect(unmet('a'.repeat(61))).toEqual(['1 to 60 characters']);
  });

  test('ticks nothing while there is no code', () => {
    expect(unmet('')).toHaveLength(4);
  });
});
