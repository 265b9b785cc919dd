import { ApiError } from '#src/client/api-error.ts';

type Place = { pathname: string; at: Date; agent: string };

/** What stands in quotes in an error's message may be somebody's input. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '"…"');
}

/** The frames alone: an engine repeats the message in front of them. Queries of addresses are cut. */
function framesOf(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at \S|^\S*@\S+:\d+/.test(line))
    .map((line) => line.replaceAll(/\?[^\s:)]*/g, '').trim())
    .slice(0, 20);
}

function headOf(error: unknown): string[] {
  if (error instanceof ApiError) {
    const { failure } = error;
    const request = failure.kind === 'unexpected' ? failure.requestId : null;
    return [
      withoutQuotes(`${error.name}: ${error.message}`),
      ...(request === null ? [] : [`Request: ${request}`]),
    ];
  }
  if (error instanceof Error) return [withoutQuotes(`${error.name}: ${error.message}`)];
  return [`Thrown: ${typeof error}`];
}

/** What support needs to know of an error, as text to copy: nothing that was typed, searched for or secret. */
export function errorDetails(error: unknown, { pathname, at, agent }: Place): string {
  return [
    ...headOf(error),
    `Page: ${pathname}`,
    `Time: ${at.toISOString()}`,
    `Browser: ${agent}`,
    ...(error instanceof Error ? framesOf(error.stack) : []),
  ].join('\n');
}
