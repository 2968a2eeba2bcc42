import { SimpleGrid, Text } from '@mantine/core';
import { Go } from '../../app/navigate.tsx';
import { Day, Fact, Panel } from '../../ui/bits.tsx';
import type { FieldForm } from '../../ui/parties/field-form.ts';
import { NameFields } from '../../ui/parties/fields.tsx';
import { addressText, fullName } from '../../ui/parties/values.ts';
import { ClaimFact, SelectField, TextField } from './claim-fields.tsx';
import { useClaimForm, useFields } from './claim-form-state.tsx';

const SEQUENCES = { P: 'Primary', S: 'Secondary', T: 'Tertiary' } as const;
const RELATIONSHIPS = {
  '18': 'The patient',
  '01': "The patient's spouse",
  '19': "The patient's parent",
  G8: 'Someone else',
} as const;
const SEXES = { F: 'Female', M: 'Male', U: 'Not known' } as const;

/** The shared fields of names and addresses, with the claim's findings at them. */
function useFieldForm(): FieldForm {
  const fields = useFields();
  return { errors: {}, getInputProps: (path) => fields(path).props };
}

/** Who pays, under which number, and whose coverage it is. */
export function PayerSection() {
  const { view } = useClaimForm();
  const { payer, payerSequence, relationship } = view.claim;
  return (
    <Panel title="Payer and subscriber">
      <SimpleGrid cols={4} spacing="sm" verticalSpacing="xs">
        <ClaimFact path="payer" label={`${SEQUENCES[payerSequence]} payer`}>
          {payer.name}{' '}
          <Text span c="dimmed" size="xs">
            {payer.payerIdentifier}
          </Text>
        </ClaimFact>
        <ClaimFact path="relationship" label="Subscriber">
          {RELATIONSHIPS[relationship]}
        </ClaimFact>
        <TextField path="memberId" label="Member id" maxLength={80} />
        <TextField path="groupNumber" label="Group number" maxLength={50} />
      </SimpleGrid>
      {relationship !== '18' && <Subscriber />}
    </Panel>
  );
}

function Subscriber() {
  const { view, editable } = useClaimForm();
  const form = useFieldForm();
  const { subscriber } = view.claim;
  if (!editable) {
    return (
      <SimpleGrid cols={4} spacing="sm" mt="xs">
        <ClaimFact path="subscriber.name.last" label="Subscriber's name">
          {fullName(subscriber.name)}
        </ClaimFact>
        <ClaimFact path="subscriber.birthDate" label="Born">
          <Day date={subscriber.birthDate} />
        </ClaimFact>
        <ClaimFact path="subscriber.sex" label="Sex">
          {SEXES[subscriber.sex]}
        </ClaimFact>
        <ClaimFact path="subscriber.address.line1" label="Address">
          {addressText(subscriber.address)}
        </ClaimFact>
      </SimpleGrid>
    );
  }
  return (
    <div className="claim-form" style={{ gap: 6, marginTop: 6 }}>
      <NameFields form={form} prefix="subscriber.name" />
      <SimpleGrid cols={4} spacing="xs">
        <TextField path="subscriber.birthDate" label="Born" type="date" />
        <SelectField path="subscriber.sex" label="Sex" options={SEXES} />
      </SimpleGrid>
      <AddressRow prefix="subscriber.address" />
    </div>
  );
}

/** An address in one row. */
function AddressRow({ prefix }: { prefix: string }) {
  return (
    <div className="claim-address">
      <TextField path={`${prefix}.line1`} label="Street" maxLength={55} />
      <TextField path={`${prefix}.line2`} label="Apartment, suite" maxLength={55} />
      <TextField path={`${prefix}.city`} label="City" maxLength={30} />
      <TextField path={`${prefix}.state`} label="State" maxLength={2} placeholder="OH" />
      <TextField path={`${prefix}.zip`} label="ZIP code" maxLength={9} inputMode="numeric" />
    </div>
  );
}

/** The patient as the claim has them: sex and address may be corrected here, the rest on the patient's record. */
export function PatientSection() {
  const { view, editable } = useClaimForm();
  const { patient } = view.claim;
  return (
    <Panel
      title="Patient"
      actions={
        editable && (
          <Text size="xs">
            <Go to={`/patients/${patient.id}`}>Name and birth date: on the patient’s record</Go>
          </Text>
        )
      }
    >
      <SimpleGrid cols={4} spacing="sm" verticalSpacing="xs">
        <ClaimFact path="patient" label="Name">
          {fullName(patient.name)}
        </ClaimFact>
        <Fact label="Born">
          <Day date={patient.birthDate} />
        </Fact>
        <SelectField path="patientSex" label="Sex" options={SEXES} />
        {!editable && (
          <ClaimFact path="patientAddress.line1" label="Address">
            {addressText(patient.address)}
          </ClaimFact>
        )}
      </SimpleGrid>
      {editable && <AddressRow prefix="patientAddress" />}
    </Panel>
  );
}
