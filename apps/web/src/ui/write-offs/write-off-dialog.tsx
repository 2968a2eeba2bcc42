import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { WRITE_OFF_ACCOUNTS, writeOffSchema } from 'cleanclaim/contract/schemas/payments';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';

interface Props {
  view: ClaimView;
  onClose: () => void;
}

interface Values {
  from: string;
  to: string;
  cents: number | undefined;
  reason: string;
  notRoutine: string;
  householdSize: number | undefined;
  incomeCents: number | undefined;
  proof: string;
}

type WriteOffFields = ReturnType<typeof useDraftForm<Values>>['form'];

/** Gives up what the payer or the patient still owes on a claim, with the kind of write-off and the reason. */
export function WriteOffDialog({ view, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={`Write off on claim ${view.claim.patientControlNumber}`}>
      <WriteOffForm view={view} onClose={onClose} />
    </Dialog>
  );
}

/** Kinds that are about what a patient owes. */
const OF_PATIENTS: readonly string[] = ['bad-debt-write-off', 'charity-write-off', 'prompt-pay-discount'];

function openSides(view: ClaimView) {
  return [
    { value: 'payer-ar', label: `${money(view.payerBalanceCents)} that the payer owes`, cents: view.payerBalanceCents },
    {
      value: 'patient-ar',
      label: `${money(view.patientBalanceCents)} that the patient owes`,
      cents: view.patientBalanceCents,
    },
  ].filter((side) => side.cents > 0);
}

/** Kinds that fit whose balance it is. */
function kindsFor(from: string) {
  return Object.entries(WRITE_OFF_ACCOUNTS)
    .filter(([kind]) => from !== 'payer-ar' || !OF_PATIENTS.includes(kind))
    .map(([value, label]) => ({ value, label }));
}

function inputOf({ householdSize, incomeCents, proof, ...values }: Values, claimId: string) {
  const isGiven = householdSize !== undefined || incomeCents !== undefined || Boolean(proof);
  const isCharity = values.to === 'charity-write-off';
  const household = isCharity && isGiven ? { household: { householdSize, incomeCents, proof } } : {};
  const { notRoutine, ...rest } = values;
  return { claimId, ...rest, ...household, ...(mayBeRoutine(values) && notRoutine ? { notRoutine } : {}) };
}

/** A waiver of the patient's share that has to say why it is no routine. */
const mayBeRoutine = ({ from, to }: Pick<Values, 'from' | 'to'>) =>
  from === 'patient-ar' && to !== '' && to !== 'bad-debt-write-off' && to !== 'charity-write-off';

const BLANK = {
  ...{ to: '', cents: undefined, reason: '', notRoutine: '' },
  ...{ householdSize: undefined, incomeCents: undefined, proof: '' },
};

function useWriteOffDraft({ view, onClose }: Props, open: ReturnType<typeof openSides>) {
  const { id } = view.claim;
  const writeOff = useAction('write-off-claim');
  return useDraftForm<Values>({
    draftKey: `write-off:${id}`,
    schema: writeOffSchema,
    saved: { ...BLANK, from: open.length === 1 ? (open[0]?.value ?? '') : '' },
    toInput: (values) => inputOf(values, id),
    save: (input: Api['write-off-claim']['input']) => writeOff.mutateAsync(input),
    onSaved: ({ writtenOffCents, waitsForApproval }: Api['write-off-claim']['output']) => {
      const message = waitsForApproval
        ? 'This is more than you may write off. It waits for approval in the work queue.'
        : `${money(writtenOffCents)} written off.`;
      notifications.show({ message });
      onClose();
    },
  });
}

function WriteOffForm(props: Props) {
  const open = openSides(props.view);
  const draft = useWriteOffDraft(props, open);
  const { form, saving, submit } = draft;
  const { from, to } = form.values;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Select
          label="What is given up"
          required
          data={open.map(({ value, label }) => ({ value, label }))}
          allowDeselect={false}
          {...form.getInputProps('from')}
          onChange={(side) => {
            form.setFieldValue('from', side ?? '');
            if (side === 'payer-ar' && OF_PATIENTS.includes(to)) form.setFieldValue('to', '');
          }}
        />
        <Select
          label="Why it is written off"
          required
          data-autofocus
          data={kindsFor(from)}
          allowDeselect={false}
          {...form.getInputProps('to')}
        />
        <MoneyInput
          label="Amount"
          description={
            to === 'charity-write-off' || to === 'prompt-pay-discount'
              ? 'Leave it out for what the practice’s rule allows.'
              : 'Leave it out for all of it.'
          }
          value={form.values.cents}
          onChange={(cents) => form.setFieldValue('cents', cents)}
          error={form.errors.cents}
        />
        <Grounds form={form} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            Write it off
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the write-off rests on, by its kind, and the reason. */
function Grounds({ form }: { form: WriteOffFields }) {
  return (
    <>
      {form.values.to === 'charity-write-off' && <Household form={form} />}
      {mayBeRoutine(form.values) && (
        <Textarea
          label="What is special here"
          description="The share that insurance leaves to a patient may not be waived as a routine."
          required
          autosize
          minRows={2}
          maxLength={300}
          {...form.getInputProps('notRoutine')}
        />
      )}
      <Textarea
        label="Reason in your words"
        required
        autosize
        minRows={2}
        maxLength={200}
        {...form.getInputProps('reason')}
      />
    </>
  );
}

/** What charity goes by. */
function Household({ form }: { form: WriteOffFields }) {
  return (
    <>
      <Group grow align="flex-start">
        <NumberInput
          label="People in the household"
          min={1}
          max={30}
          value={form.values.householdSize ?? ''}
          onChange={(size) => form.setFieldValue('householdSize', size === '' ? undefined : Number(size))}
          error={form.errors['household.householdSize']}
        />
        <MoneyInput
          label="Income a year"
          value={form.values.incomeCents}
          onChange={(cents) => form.setFieldValue('incomeCents', cents)}
          error={form.errors['household.incomeCents']}
        />
      </Group>
      <TextInput
        label="What proves it"
        maxLength={200}
        value={form.values.proof}
        onChange={(event) => form.setFieldValue('proof', event.currentTarget.value)}
        error={form.errors['household.proof']}
      />
      <Text size="sm" c="dimmed">
        How much is forgiven follows from the practice’s charity policy (Settings, Money). Leave all three out where an
        earlier decision for this patient still stands.
      </Text>
    </>
  );
}
