import type { SendFault } from '#src/client/send-call.ts';

const reasonPhrases: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** "202 Accepted": browsers don't pass the words on. */
export function statusWords(status: number): string {
  const phrase = reasonPhrases[status];
  return phrase === undefined ? String(status) : `${String(status)} ${phrase}`;
}

/** Why there is no answer, and what to do. */
export const faultWords: Readonly<Record<SendFault, { title: string; detail: string }>> = {
  offline: {
    title: 'Not sent',
    detail: 'You are offline. Nothing was sent, and nothing will be sent later by itself.',
  },
  network: {
    title: 'No answer',
    detail:
      'The connection failed, or the gateway does not let the console’s origin call it. Whether the call arrived is not known.',
  },
  timeout: {
    title: 'No answer',
    detail: 'The gateway did not answer within 30 seconds. Whether the call arrived is not known.',
  },
  cancelled: {
    title: 'Cancelled',
    detail: 'You cancelled it. The gateway may have got it all the same.',
  },
  unsendable: {
    title: 'Not sent',
    detail: 'The browser does not send such a request. Check the address and the credential.',
  },
};

/** A body as it is read best: JSON with line breaks, anything else as it came. */
export function readableBody(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
