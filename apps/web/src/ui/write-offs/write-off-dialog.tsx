import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import {
  SELF_PAY_WRITE_OFFS,
  WRITE_OFF_ACCOUNTS,
  writeOffSchema,
  writeOffSelfPaySchema,
} from 'cleanclaim/contract/schemas/payments';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../dialog.tsx';
import { FormNotices } from '../form/form-notices.tsx';
import { MoneyInput } from '../form/money-input.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { money } from '../words.ts';

/** A claim, or what a patient owes without one: a self-pay visit, or with no visit the fees on the account. */
type Balance = { claimId: string } | { patientId: string; encounterId?: string };

interface Props {
  title: string;
  of: Balance;
  /** Whose balances are open. */
  sides: readonly { value: 'payer-ar' | 'patient-ar'; label: string }[];
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

/** Gives up what is still owed, with the kind of write-off and the reason. */
export function GiveUpDialog(props: Props) {
  return (
    <Dialog opened onClose={props.onClose} title={props.title}>
      <WriteOffForm {...props} />
    </Dialog>
  );
}

const isSelfPay = (of: Balance) => !('claimId' in of);

/** Kinds that are about what a patient owes. */
const OF_PATIENTS: readonly string[] = ['bad-debt-write-off', 'charity-write-off', 'prompt-pay-discount'];

/** Kinds that fit whose balance it is. */
function kindsFor(from: string, of: Balance) {
  const selfPay: readonly string[] = SELF_PAY_WRITE_OFFS;
  return Object.entries(WRITE_OFF_ACCOUNTS)
    .filter(([kind]) => (isSelfPay(of) ? selfPay.includes(kind) : from !== 'payer-ar' || !OF_PATIENTS.includes(kind)))
    .map(([value, label]) => ({ value, label }));
}

function inputOf({ householdSize, incomeCents, proof, ...values }: Values, of: Balance) {
  const isGiven = householdSize !== undefined || incomeCents !== undefined || Boolean(proof);
  const isCharity = values.to === 'charity-write-off';
  const household = isCharity && isGiven ? { household: { householdSize, incomeCents, proof } } : {};
  const { notRoutine, from, ...rest } = values;
  if (isSelfPay(of)) return { ...of, ...rest, ...household };
  return { ...of, from, ...rest, ...household, ...(mayBeRoutine(values, of) && notRoutine ? { notRoutine } : {}) };
}

/** A waiver of the patient's share that has to say why it is no routine. */
const mayBeRoutine = ({ from, to }: Pick<Values, 'from' | 'to'>, of: Balance) =>
  !isSelfPay(of) && from === 'patient-ar' && to !== '' && to !== 'bad-debt-write-off' && to !== 'charity-write-off';

const BLANK = {
  ...{ to: '', cents: undefined, reason: '', notRoutine: '' },
  ...{ householdSize: undefined, incomeCents: undefined, proof: '' },
};

function useWriteOffDraft({ of, sides, onClose }: Props) {
  const onClaim = useAction('write-off-claim');
  const onAccount = useAction('write-off-self-pay');
  const selfPay = isSelfPay(of);
  return useDraftForm<Values>({
    draftKey: `write-off:${Object.values(of).join(':')}`,
    schema: selfPay ? writeOffSelfPaySchema : writeOffSchema,
    saved: { ...BLANK, from: sides.length === 1 ? (sides[0]?.value ?? '') : '' },
    toInput: (values) => inputOf(values, of),
    save: (input: Api['write-off-claim']['input'] & Api['write-off-self-pay']['input']) =>
      (selfPay ? onAccount : onClaim).mutateAsync(input),
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
  const { of, sides } = props;
  const draft = useWriteOffDraft(props);
  const { form, saving, submit } = draft;
  const { from, to } = form.values;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        {isSelfPay(of) ? (
          <Text size="sm">{sides[0]?.label}</Text>
        ) : (
          <Select
            label="What is given up"
            required
            data={sides.map(({ value, label }) => ({ value, label }))}
            allowDeselect={false}
            {...form.getInputProps('from')}
            onChange={(side) => {
              form.setFieldValue('from', side ?? '');
              if (side === 'payer-ar' && OF_PATIENTS.includes(to)) form.setFieldValue('to', '');
            }}
          />
        )}
        <Select
          label="Why it is written off"
          required
          data-autofocus
          data={kindsFor(from, of)}
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
        <Grounds form={form} of={of} />
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
function Grounds({ form, of }: { form: WriteOffFields; of: Balance }) {
  return (
    <>
      {form.values.to === 'charity-write-off' && <Household form={form} />}
      {mayBeRoutine(form.values, of) && (
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
