import './claim.css';
import type { Api } from 'cleanclaim/contract/api';
import { correctClaimSchema } from 'cleanclaim/contract/schemas/claims';
import type { ClaimView } from 'cleanclaim/contract/views';
import { type SyntheticEvent, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import type { FieldGroup } from '../../ui/form/conflicts.ts';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { DiagnosesSection } from './claim-diagnoses.tsx';
import { DocumentsSection } from './claim-documents.tsx';
import { placeFindings } from './claim-findings.ts';
import { ClaimFormProvider } from './claim-form-state.tsx';
import { ClaimHead } from './claim-head.tsx';
import { LinesSection } from './claim-lines.tsx';
import { MoreSection } from './claim-more.tsx';
import { FindingsSummary, Outcome, ToDo } from './claim-notices.tsx';
import { PatientSection, PayerSection } from './claim-parties.tsx';
import { ProvidersSection } from './claim-providers.tsx';
import { ClaimSide } from './claim-side.tsx';
import { type ClaimValues, claimChanges, claimValues, providerText } from './claim-values.ts';
import { VisitSection } from './claim-visit.tsx';
import { RebillNotice } from './rebill.tsx';

/** One claim: where it stands, its form with every finding at its field, and what goes over the wire beside it. */
export function Page() {
  const claimId = usePathParam('claimId');
  const query = useEndpoint('show-claim', { claimId });
  return <Await query={query}>{(view) => <ClaimScreen key={claimId} view={view} />}</Await>;
}

const CONFLICT_GROUPS: readonly FieldGroup<ClaimValues>[] = [
  { label: 'Rendering provider', paths: ['rendering'], shown: (values) => providerText(values.rendering) },
  { label: 'Referring provider', paths: ['referring'], shown: (values) => providerText(values.referring) },
];

type Correction = Api['correct-claim'];

function ClaimScreen({ view }: { view: ClaimView }) {
  const may = useMay();
  const correct = useAction('correct-claim');
  const [outcome, setOutcome] = useState<Correction['output']>();
  const [focused, setFocused] = useState<string>();
  const { claim } = view;
  const saved = claimValues(claim);
  const draft = useDraftForm({
    draftKey: `claim:${claim.id}`,
    schema: correctClaimSchema,
    saved,
    version: view.version,
    groups: CONFLICT_GROUPS,
    toInput: (values, version) => ({
      claimId: claim.id,
      ...(version === undefined ? {} : { version }),
      changes: claimChanges(values, saved),
    }),
    save: (input: Correction['input']) => correct.mutateAsync(input),
    onSaved: (answer: Correction['output']) => setOutcome(answer),
  });
  const editable = view.correctable && may('correct-claim');
  const placed = placeFindings(claim, view.findings);
  const save = () => {
    setOutcome(undefined);
    void draft.submit();
  };
  const follow = (event: SyntheticEvent) => {
    if (event.target instanceof Element)
      setFocused(event.target.closest('[data-path]')?.getAttribute('data-path') ?? undefined);
  };
  return (
    <ClaimFormProvider value={{ view, draft, placed, editable }}>
      <div className="page">
        <ClaimHead view={view} save={editable ? { run: save, saving: draft.saving } : undefined} />
        <div className="claim-notices">
          <Outcome outcome={outcome?.outcome === view.claimStatus ? outcome : undefined} />
          {editable && <FormNotices draft={draft} />}
          <ToDo view={view} />
          <RebillNotice view={view} />
          <FindingsSummary placed={placed} />
        </div>
        <div className="claim-body">
          <div className="claim-form" onFocusCapture={follow} onPointerDownCapture={follow}>
            <PayerSection />
            <PatientSection />
            <VisitSection />
            <ProvidersSection />
            <MoreSection />
            <DiagnosesSection />
            <LinesSection />
            <DocumentsSection claimId={claim.id} />
          </div>
          <ClaimSide view={view} focused={focused} />
        </div>
        <InstalledCodes sets={['icd10cm', 'cpt', 'hcpcs', 'modifier']} date={claim.dateOfService} />
      </div>
    </ClaimFormProvider>
  );
}
