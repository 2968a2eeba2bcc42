import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { disputeVariancesSchema } from 'cleanclaim/contract/schemas/variances';
import { useAction } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { count, money } from '../../ui/words.ts';
import { SENT_BY } from './variance-words.ts';

/** What is disputed: chosen cases, or what a payer owes. */
export interface DisputeOf {
  what: string;
  cents: number;
  varianceIds?: string[];
  payerId?: string;
  procedureCode?: string;
}

/** One letter to one payer about everything chosen; it opens as soon as it is made. */
export function DisputeDialog({ of, onClose }: { of: DisputeOf; onClose: (done?: boolean) => void }) {
  const go = useGo();
  const dispute = useAction('dispute-variances');
  const { what, cents, ...chosen } = of;
  const draft = useDraftForm({
    draftKey: `dispute:${chosen.payerId ?? 'lines'}`,
    schema: disputeVariancesSchema,
    saved: { sentBy: 'portal', note: '' },
    toInput: (values) => ({ ...values, ...chosen }),
    save: (input: Api['dispute-variances']['input']) => dispute.mutateAsync(input),
    onSaved: ({ disputeId, disputeNumber, cases }: Api['dispute-variances']['output']) => {
      notifications.show({ message: `${count(cases, 'payment')} disputed in letter ${disputeNumber}.` });
      onClose(true);
      go(`/disputes/${disputeId}`);
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={() => onClose()} title={`Dispute ${what}`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            One letter asks for {money(cents)}: each claim with the agreed amount, what was allowed, and the terms. The
            cases wait for the answer; a later payment closes them by itself.
          </Text>
          <Select
            label="It goes by"
            required
            data-autofocus
            allowDeselect={false}
            data={Object.entries(SENT_BY).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('sentBy')}
          />
          <Textarea
            label="Words of yours in the letter"
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('note')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Make the letter
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
