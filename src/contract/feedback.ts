import * as z from 'zod';
import { text, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';

export const newFeedback = z.strictObject({
  topic: z.string().min(1).max(80),
  rating: z.int().min(1).max(5),
  reason: text(1000),
});
export type NewFeedback = z.infer<typeof newFeedback>;

export const feedback = z.object({
  id: z.string(),
  topic: z.string(),
  rating: z.int(),
  reason: z.string(),
  createdAt: timestamp,
});

export const feedbackEndpoints = {
  create: endpoint({
    id: 'giveFeedback',
    method: 'POST',
    path: '/feedback',
    summary: 'Rates a help topic',
    body: newFeedback,
    response: feedback,
    status: 201,
    problems: ['validation'],
    needs: 'feedback:write',
  }),
};
