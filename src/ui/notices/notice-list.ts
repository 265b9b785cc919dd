export type NoticeTone = 'success' | 'error' | 'info';

export type NoticeInput = {
  tone: NoticeTone;
  text: string;
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onPress: () => void } | undefined;
  /** Notices of the same key are one; by default those of the same tone and text. */
  key?: string | undefined;
};

export type Notice = NoticeInput & {
  key: string;
  /** Grows with every repetition, so that the time of a success starts anew. */
  turn: number;
};

const mostAtOnce = 3;

/** Takes a notice in: the same one twice is one, and never more than three stand. Errors are the last to give way. */
export function withNotice(notices: readonly Notice[], input: NoticeInput): Notice[] {
  const key = input.key ?? `${input.tone}: ${input.text}`;
  const earlier = notices.find((notice) => notice.key === key);
  const next: Notice = { ...input, key, turn: (earlier?.turn ?? 0) + 1 };
  if (earlier !== undefined) return notices.map((notice) => (notice === earlier ? next : notice));

  const all = [...notices, next];
  if (all.length <= mostAtOnce) return all;
  const giveWay = notices.find((notice) => notice.tone !== 'error') ?? notices[0];
  return all.filter((notice) => notice !== giveWay);
}
