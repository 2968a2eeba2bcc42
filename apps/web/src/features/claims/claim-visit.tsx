import { SimpleGrid } from '@mantine/core';
import type { ClaimView } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Panel } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';
import { ClaimFact, CodeField, SelectField, TextField } from './claim-fields.tsx';
import { useClaimForm } from './claim-form-state.tsx';

const ACCIDENTS = { auto: 'Auto', employment: 'At work', other: 'Other' } as const;

/** `11 Office`: a place of service with its meaning. */
export function placeWords(labels: ClaimView['labels'], code: string): string {
  return [code, labels[`pos:${code}`]?.label].filter(Boolean).join(' ');
}

/** When and where, under which authorization, and after which accident. */
export function VisitSection() {
  const { view, draft, editable } = useClaimForm();
  const may = useMay();
  const { claim, labels } = view;
  const { accident } = draft.form.values;
  return (
    <Panel
      title="Visit"
      actions={
        <>
          {claim.priorAuthorizationNumber && may('list-authorizations') && (
            <Go to={`/authorizations?search=${encodeURIComponent(claim.priorAuthorizationNumber)}`} fz="xs">
              Open the authorization
            </Go>
          )}
          {may('show-encounter') && (
            <Go to={`/visits/${claim.encounterId}`} fz="xs">
              Open the visit
            </Go>
          )}
        </>
      }
    >
      <SimpleGrid cols={5} spacing="sm" verticalSpacing="xs">
        <ClaimFact path="dateOfService" label="Service date">
          <Day date={claim.dateOfService} />
        </ClaimFact>
        <ClaimFact path="facility" label="Facility">
          {claim.facility?.name}
        </ClaimFact>
        <CodeField
          path="placeOfService"
          label="Place of service"
          set="pos"
          date={claim.dateOfService}
          shown={placeWords(labels, claim.placeOfService)}
        />
        {claim.kind !== 'dental' && (editable || claim.admissionDate) && (
          <TextField path="admissionDate" label="Admitted" type="date" shown={day(claim.admissionDate)} />
        )}
        <TextField path="priorAuthorizationNumber" label="Authorization" maxLength={50} />
        {(editable || claim.accident) && (
          <SelectField path="accident.kind" label="Accident" options={ACCIDENTS} clearable />
        )}
        {accident.kind !== '' && (
          <TextField path="accident.date" label="Accident date" type="date" shown={day(claim.accident?.date)} />
        )}
        {accident.kind === 'auto' && <TextField path="accident.state" label="State" maxLength={2} placeholder="OH" />}
      </SimpleGrid>
    </Panel>
  );
}
