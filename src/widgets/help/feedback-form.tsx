import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { giveFeedback } from '#src/api/feedback.ts';
import { createIntent } from '#src/client/intent.ts';
import { newFeedback } from '#src/contract/feedback.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { StarRating } from '#src/ui/star-rating.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import type { HelpTopic } from './help-topics.ts';
import { FieldNote } from '#src/ui/form/field-frame.tsx';

/** No star chosen yet is 0, which the contract refuses. */
const unrated = { rating: 0, reason: '' };

/** Whether a topic of the help was any: one to five stars, and why. */
export function FeedbackForm({ topic }: { topic: HelpTopic }) {
  const block = useWriteBlock('feedback');
  const [intent] = useState(createIntent);
  const { mutate, isPending, isSuccess, error } = useMutation(giveFeedback());
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(newFeedback.omit({ topic: true })),
    defaultValues: unrated,
  });
  const { field, fieldState } = useController({ control, name: 'rating' });

  const send = handleSubmit((values) => {
    const body = { topic, ...values };
    mutate({ intent: intent.keyFor(body), body });
  });

  if (isSuccess) {
    return (
      <output className="help-feedback">
        Your rating was sent. It decides what is explained better next.
      </output>
    );
  }

  const failure = error === null ? undefined : failureWords(error, 'the rating');
  return (
    <form className="help-feedback" noValidate onSubmit={(event) => void send(event)}>
      {failure !== undefined && <FormAlert title={failure.title}>{failure.detail}</FormAlert>}
      <div>
        <StarRating
          label="Was this topic helpful?"
          value={field.value === 0 ? null : field.value}
          onChange={field.onChange}
        />
        <FieldNote
          id="feedback-rating"
          error={fieldState.invalid ? 'Choose one to five stars.' : undefined}
        />
      </div>
      <TextField control={control} name="reason" label="Reason" isOptional rows={2} spellCheck />
      <div className="help-feedback-actions">
        <ActionButton type="submit" pending={isPending} disabledReason={block}>
          Send rating
        </ActionButton>
      </div>
    </form>
  );
}
