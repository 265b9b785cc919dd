import { describe, expect, it } from 'vitest';
import { withNotice, type Notice, type NoticeInput } from './notice-list.ts';

const success = (text: string): NoticeInput => ({ tone: 'success', text });
const error = (text: string): NoticeInput => ({ tone: 'error', text });
const all = (...inputs: NoticeInput[]) =>
  inputs.reduce<Notice[]>((notices, input) => withNotice(notices, input), []);
const texts = (notices: readonly Notice[]) => notices.map((notice) => notice.text);

describe('withNotice', () => {
  it('makes one of the same notice twice, and its time start anew', () => {
    const notices = all(error('No answer'), error('No answer'));
    expect(texts(notices)).toEqual(['No answer']);
    expect(notices[0]?.turn).toBe(2);
  });

  it('replaces the words of the same key', () => {
    const notices = all({ ...error('Lost'), key: 'net' }, { ...success('Back'), key: 'net' });
    expect(texts(notices)).toEqual(['Back']);
  });

  it('never has more than three, and lets a success go before an error', () => {
    expect(texts(all(error('1'), success('2'), error('3'), error('4')))).toEqual(['1', '3', '4']);
    expect(texts(all(error('1'), error('2'), error('3'), error('4')))).toEqual(['2', '3', '4']);
  });
});
