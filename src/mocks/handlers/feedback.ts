import { feedbackEndpoints } from '#src/contract/feedback.ts';
import { mock } from '#src/mocks/mock.ts';

export const feedbackMocks = [
  mock(feedbackEndpoints.create, ({ body, world }) => {
    const feedback = {
      id: world.store.nextId('fbk'),
      ...body,
      createdAt: world.now().toISOString(),
    };
    world.store.feedback.put(feedback);
    return { body: feedback };
  }),
];
