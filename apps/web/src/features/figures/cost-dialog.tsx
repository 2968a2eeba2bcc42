import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { KpisView } from 'cleanclaim/contract/figures-views';
import { collectionCostSchema } from 'cleanclaim/contract/schemas/figures';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

type Costs = KpisView['costs'];

/** What billing and collecting cost in a month: wages, software, postage, fees of clearinghouse and agency. */
export function CostDialog({ month: first, costs, onClose }: { month: string; costs: Costs; onClose: () => void }) {
  const [month, setMonth] = useState(first);
  return (
    <Dialog opened onClose={onClose} title="Costs of a month">
      <Stack gap="sm">
        <Text size="sm">
          Wages, software, postage, and fees of the clearinghouse and the agency. The cost to collect is measured by it.
        </Text>
        <TextInput
          type="month"
          label="Month"
          value={month}
          onChange={({ currentTarget }) => currentTarget.value && setMonth(currentTarget.value)}
        />
        <CostForm key={month} month={month} cost={costs.find((one) => one.month === month)} onClose={onClose} />
      </Stack>
    </Dialog>
  );
}

function CostForm({ month, cost, onClose }: { month: string; cost: Costs[number] | undefined; onClose: () => void }) {
  const client = useQueryClient();
  const draft = useDraftForm({
    draftKey: `collection-cost:${month}`,
    schema: collectionCostSchema,
    saved: { costCents: cost?.costCents },
    version: cost?.version ?? 0,
    toInput: ({ costCents }, version) => ({ month, costCents, version: version ?? 0 }),
    save: (input) => call('save-collection-cost', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: `The costs of ${month} are kept.` });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <form onSubmit={draft.submit}>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <MoneyInput
          label="Costs"
          required
          value={form.values.costCents}
          onChange={(costCents) => form.setFieldValue('costCents', costCents)}
          error={form.errors.costCents}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={draft.saving}>
            Keep the costs
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
