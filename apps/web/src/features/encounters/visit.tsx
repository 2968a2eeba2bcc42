import { Alert, Group, Stack } from '@mantine/core';
import { BILLING_STATUSES, CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { fullName } from '../../ui/parties/values.ts';
import { day } from '../../ui/words.ts';
import { useBuildClaim } from './build-claim.tsx';
import { ClaimKindPanel } from './claim-kind.tsx';
import { CodesShown } from './codes-shown.tsx';
import { CodingPanel } from './coding-panel.tsx';
import { LineDetailsPanel } from './line-details.tsx';
import { ChartPanel, NotePanel } from './note-panel.tsx';
import { Questions } from './questions.tsx';
import { ReopenButton } from './reopen-visit.tsx';
import { StayPanel } from './stay-panel.tsx';
import { VisitDetails } from './visit-details.tsx';
import './coding.css';

export function Page() {
  const encounterId = usePathParam('encounterId');
  const query = useEndpoint('show-encounter', { encounterId });
  return <Await query={query}>{(view) => <VisitScreen key={encounterId} view={view} />}</Await>;
}

/** The note on the left, what is billed from it on the right. */
function VisitScreen({ view }: { view: EncounterView }) {
  const may = useMay();
  const { patient, encounter } = view;
  const [unsaved, setUnsaved] = useState(false);
  const build = useBuildClaim(view, unsaved);
  const editable = view.editable && may('save-codes');
  return (
    <div className="page">
      <PageHead
        title={`Visit of ${day(encounter.dateOfService)}`}
        facts={
          <Group gap="sm" component="span">
            <Status value={view.billingStatus} words={BILLING_STATUSES} />
            <Go to={`/patients/${patient.id}`}>{fullName(patient.name)}</Go>
            <span>{patient.birthDate ? `Born ${day(patient.birthDate)}` : 'Birth date not known'}</span>
            <span>MRN {patient.mrn}</span>
            <span>Visit {encounter.visitNumber}</span>
          </Group>
        }
        actions={
          <>
            {may('review-coding') && view.notes.length > 0 && (
              <Go to={`/visits/${encounter.id}/coding`}>Code from the note</Go>
            )}
            {may('request-authorization') && (
              <Go to={`/authorizations/new?visit=${encounter.id}`}>Ask for authorization</Go>
            )}
            {build.button}
            <ReopenButton view={view} />
          </>
        }
      />
      {build.outcome}
      <WhereItStands view={view} />
      <div className="coding">
        <Stack gap="sm">
          <NotePanel view={view} />
          <ChartPanel view={view} />
        </Stack>
        <Stack gap="sm">
          <Questions view={view} />
          <StayPanel view={view} />
          {editable ? <CodingPanel view={view} onUnsaved={setUnsaved} /> : <CodesShown view={view} />}
          <VisitDetails view={view} />
          <ClaimKindPanel view={view} />
          <LineDetailsPanel view={view} />
        </Stack>
      </div>
      <InstalledCodes sets={['icd10cm', 'cpt', 'hcpcs', 'modifier']} date={encounter.dateOfService} />
    </div>
  );
}

/** What stops the visit, or where its bill is. */
function WhereItStands({ view }: { view: EncounterView }) {
  const may = useMay();
  if (view.claim && view.billingStatus === 'billed') {
    return (
      <Alert color="pine" variant="light" p="xs">
        Billed on claim{' '}
        <Go to={`/claims/${view.claim.id}`} underline="always">
          {view.claim.patientControlNumber}
        </Go>{' '}
        ({CLAIM_STATUSES[view.claim.claimStatus]}). Its codes are changed by correcting the claim.
      </Alert>
    );
  }
  if (view.billingStatus === 'self-pay') {
    return (
      <Alert color="grape" variant="light" p="xs">
        Billed to the patient: no coverage on that day. If the charge is wrong, or a coverage came in later, open the
        visit again: what was paid waits for it.{' '}
        {may('show-account') && (
          <Go to={`/patients/${view.patient.id}/account`} underline="always">
            Open the account
          </Go>
        )}
      </Alert>
    );
  }
  if (!view.blockedBy) return null;
  return (
    <Alert color="orange" variant="light" p="xs" title="Blocked">
      {view.blockedBy}{' '}
      <Go to={`/patients/${view.patient.id}`} underline="always">
        Open the patient
      </Go>
    </Alert>
  );
}
