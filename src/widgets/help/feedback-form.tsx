import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import FormLabel from '@mui/material/FormLabel';
import Rating from '@mui/material/Rating';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { giveFeedback } from '#src/api/feedback.ts';
import { createIntent } from '#src/client/intent.ts';
import { newFeedback } from '#src/contract/feedback.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FieldNote } from '#src/ui/form/field-frame.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import type { HelpTopic } from './help-topics.ts';

/** No star chosen yet is 0, which the contract refuses. */
const unrated = { rating: 0, reason: '' };

const look = { gap: 4, paddingTop: 6, borderTop: '1px solid', borderColor: 'line.hair' } as const;

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
      <Box component="output" sx={look}>
        Your rating was sent. It decides what is explained better next.
      </Box>
    );
  }

  const failure = error === null ? undefined : failureWords(error, 'the rating');
  return (
    <Stack
      component="form"
      noValidate
      data-not-first
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => void send(event)}
      sx={look}
    >
      {failure !== undefined && <FormAlert title={failure.title}>{failure.detail}</FormAlert>}
      <div>
        <FormLabel component="div" id="feedback-question">
          Was this topic helpful?
        </FormLabel>
        <Rating
          name={field.name}
          aria-labelledby="feedback-question"
          value={field.value === 0 ? null : field.value}
          onChange={(_, rating) => field.onChange(rating ?? 0)}
          getLabelText={(stars) => (stars === 1 ? '1 star' : `${String(stars)} stars`)}
          icon={<Star size={20} fill="currentColor" aria-hidden />}
          emptyIcon={<Star size={20} aria-hidden />}
        />
        <FieldNote
          id="feedback-rating"
          error={fieldState.invalid ? 'Choose one to five stars.' : undefined}
        />
      </div>
      <TextField control={control} name="reason" label="Reason" isOptional rows={2} spellCheck />
      <Box sx={{ alignSelf: 'flex-end' }}>
        <ActionButton type="submit" pending={isPending} disabledReason={block}>
          Send rating
        </ActionButton>
      </Box>
    </Stack>
  );
}
