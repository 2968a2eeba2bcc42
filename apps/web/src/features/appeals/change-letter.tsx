import { Radio, Stack, Text } from '@mantine/core';
import type { AppealView } from 'cleanclaim/contract/appeal-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { dropDraft } from '../../ui/form/draft.ts';
import { type AppealValues, appealDraftKey, appealInput } from './appeal-values.ts';
import { Ask } from './ask.tsx';

interface Props {
  view: AppealView;
  /** As typed, saved or not. */
  values: AppealValues;
  onClose: () => void;
}

/** Takes another letter for the draft; the one that stands, also what was typed and not saved, is kept among its versions. */
export function ChangeLetterDialog({ view, values, onClose }: Props) {
  const edit = useAction('edit-appeal');
  const choices = useEndpoint('show-appeal-choices', { claimId: view.row.claimId });
  const [reason, setReason] = useState(view.row.reason);
  const run = () =>
    edit.mutate(
      { ...appealInput(view.id, view.version, values), reason },
      {
        onSuccess: () => {
          dropDraft(appealDraftKey(view.id));
          onClose();
        },
      },
    );
  return (
    <Ask
      title="Choose another letter"
      verb="Take this letter"
      busy={edit.isPending}
      error={edit.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Text size="sm">The new letter is drafted from the claim. The one that stands is kept under “Letters”.</Text>
      <Await query={choices}>
        {({ reasons }) => (
          <Radio.Group aria-label="Letter" value={reason} onChange={(value) => setReason(value as typeof reason)}>
            <Stack gap={6}>
              {reasons.map(({ reason: value, title, chance }) => (
                <Radio
                  key={value}
                  value={value}
                  data-autofocus={value === view.row.reason || undefined}
                  label={`${title} · ${chance.percent}%`}
                  description={chance.records[0]}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </Await>
    </Ask>
  );
}
