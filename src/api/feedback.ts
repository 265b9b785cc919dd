import { mutationOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import { feedbackEndpoints, type NewFeedback } from '#src/contract/feedback.ts';

export const giveFeedback = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewFeedback }) =>
      call(feedbackEndpoints.create, { intent, body }),
  });
