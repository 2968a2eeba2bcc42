import { Button, Group, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OtherPayerFound } from 'cleanclaim/contract/eligibility-views';
import { saveCoverageSchema } from 'cleanclaim/contract/schemas/parties';
import type { CoverageView, PatientView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { FieldGroup } from '../../ui/form/conflicts.ts';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { type DraftForm, useDraftForm } from '../../ui/form/use-draft-form.ts';
import { PersonFields } from '../../ui/parties/fields.tsx';
import { PayerSelect } from '../../ui/parties/record-selects.tsx';
import { type PersonValues, personValues, withName } from '../../ui/parties/values.ts';
import { RELATIONSHIP_WORDS, SEQUENCE_WORDS } from './coverage-words.ts';

interface Values {
  payerId: string;
  /** What the chosen payer is called; not sent. */
  payerName: string;
  payerSequence: string;
  memberId: string;
  groupNumber: string;
  planName: string;
  relationship: string;
  subscriber: PersonValues;
  effectiveDate: string;
  terminationDate: string;
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const CONFLICT_GROUPS: readonly FieldGroup<Values>[] = [
  { label: 'Payer', paths: ['payerId', 'payerName'], shown: (values) => values.payerName },
  {
    label: "Patient is the subscriber's",
    paths: ['relationship'],
    shown: ({ relationship }) => RELATIONSHIP_WORDS[relationship as keyof typeof RELATIONSHIP_WORDS],
  },
  {
    label: 'Order',
    paths: ['payerSequence'],
    shown: ({ payerSequence }) => SEQUENCE_WORDS[payerSequence as keyof typeof SEQUENCE_WORDS],
  },
];

/** A new coverage takes the next free place in the order of payers. */
function nextSequence(coverages: readonly CoverageView[]): string {
  return ['P', 'S', 'T'].find((place) => !coverages.some((one) => one.payerSequence === place)) ?? 'P';
}

/** A coverage that another payer's answer names: it pays first. */
function foundValues({ payerId, name, memberId, groupNumber }: OtherPayerFound) {
  return { payerId: payerId ?? '', payerName: payerId ? name : '', payerSequence: 'P', memberId, groupNumber };
}

function valuesOf(coverage: CoverageView | undefined, view: PatientView, found?: OtherPayerFound): Values {
  return {
    payerId: coverage?.payerId ?? '',
    payerName: coverage?.payerId ? coverage.payerName : '',
    payerSequence: coverage?.payerSequence ?? nextSequence(view.coverages),
    memberId: coverage?.memberId ?? '',
    groupNumber: coverage?.groupNumber ?? '',
    planName: coverage?.planName ?? '',
    relationship: coverage?.relationship ?? '18',
    subscriber: personValues(coverage && coverage.relationship !== '18' ? subscriberOf(coverage) : undefined),
    effectiveDate: coverage?.effectiveDate ?? '',
    terminationDate: coverage?.terminationDate ?? '',
    ...(found ? foundValues(found) : {}),
  };
}

function subscriberOf({ subscriber }: CoverageView): Parameters<typeof personValues>[0] {
  const { relationship: _relationship, ...person } = subscriber;
  return person;
}

interface Props {
  view: PatientView;
  /** Undefined for a new one. */
  coverage: CoverageView | undefined;
  /** What a new one is filled from. */
  found?: OtherPayerFound | undefined;
  onDone: () => void;
}

/** A coverage as the insurance card has it. */
export function CoverageDialog({ view, coverage, found, onDone, opened }: Props & { opened: boolean }) {
  return (
    <Dialog
      opened={opened}
      onClose={onDone}
      title={coverage ? 'Edit coverage' : 'Add coverage'}
      size={760}
      transitionProps={{ duration: 0 }}
    >
      <CoverageForm view={view} coverage={coverage} found={found} onDone={onDone} />
    </Dialog>
  );
}

function CoverageForm({ view, coverage, found, onDone }: Props) {
  const save = useAction('save-coverage');
  const patientId = view.patient.id;
  const draft = useDraftForm<Values>({
    draftKey: coverage ? `coverage:${coverage.id}` : `coverage:${found ? 'found' : 'new'}:${patientId}`,
    schema: saveCoverageSchema,
    saved: valuesOf(coverage, view, found),
    version: coverage?.version,
    groups: CONFLICT_GROUPS,
    toInput: ({ payerName: _payerName, subscriber, ...values }, version) => ({
      ...values,
      patientId,
      coverageId: coverage?.id,
      version,
      subscriber: values.relationship === '18' ? undefined : withName(subscriber),
    }),
    save: (input) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: coverage ? 'Coverage saved.' : 'Coverage added.' });
      onDone();
    },
  });
  const cancel = () => {
    draft.discard();
    onDone();
  };
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Coverage">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <CardFields draft={draft} />
        {draft.form.values.relationship !== '18' && (
          <Stack gap="xs">
            <Title order={3}>Subscriber</Title>
            <PersonFields form={draft.form} prefix="subscriber" />
          </Stack>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
          <Button type="submit" loading={draft.saving}>
            {coverage ? 'Save' : 'Add the coverage'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function CardFields({ draft: { form } }: { draft: DraftForm<Values> }) {
  const field = form.getInputProps;
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <PayerSelect
          label="Payer"
          required
          autoFocus
          value={form.values.payerId}
          known={form.values.payerName}
          error={form.errors.payerId}
          onChange={(id, name) => {
            form.setFieldValue('payerId', id);
            form.setFieldValue('payerName', name);
          }}
        />
        <Select
          label="Order"
          required
          allowDeselect={false}
          data={options(SEQUENCE_WORDS)}
          {...field('payerSequence')}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs">
        <TextInput label="Member id" required maxLength={80} {...field('memberId')} />
        <TextInput label="Group number" maxLength={50} {...field('groupNumber')} />
        <TextInput label="Plan name" maxLength={60} {...field('planName')} />
        <Select
          label="Patient is the subscriber's"
          required
          allowDeselect={false}
          data={options({ ...RELATIONSHIP_WORDS, '18': 'Self (is the subscriber)' })}
          {...field('relationship')}
        />
        <TextInput label="In force from" type="date" {...field('effectiveDate')} />
        <TextInput label="Until" type="date" {...field('terminationDate')} />
      </SimpleGrid>
    </>
  );
}
