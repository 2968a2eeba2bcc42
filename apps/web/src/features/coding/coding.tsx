import { Alert, Button, Group, List } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { BILLING_STATUSES } from 'cleanclaim/contract/columns';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { day } from '../../ui/words.ts';
import { Assistant } from './assistant.tsx';
import { ChooseCode } from './choose-code.tsx';
import { useDesk } from './desk.ts';
import type { Desk } from './desk-shape.ts';
import { Findings } from './findings.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { History } from './history.tsx';
import { LeftOutWords } from './left-out.tsx';
import { Level } from './level.tsx';
import { NoteText } from './note-text.tsx';
import { PartLinks } from './part.tsx';
import { Queries } from './queries.tsx';
import { SecondCoder } from './second-coder.tsx';
import { Standing } from './standing.tsx';
import { Suggestions } from './suggestions.tsx';
import './coding.css';

export function Page() {
  const encounterId = usePathParam('encounterId');
  const query = useEndpoint('review-coding', { encounterId });
  return <Await query={query}>{(view) => <Coding key={encounterId} view={view} />}</Await>;
}

/** The note with its evidence on the left, codes on the right; pointing at one shows the other. */
function Coding({ view }: { view: CodingReviewView }) {
  const desk = useDesk(view);
  const { choosing } = desk;
  return (
    <div className="page page-fill coding-page">
      <Head view={view} desk={desk} />
      <Refusal desk={desk} />
      <WhereItStands view={view} />
      <Notices notices={view.review.notices} />
      <div className="coding-desk">
        <NoteText notes={view.notes} items={desk.items} pointing={desk} onTake={desk.take} />
        <div className="coding-side">
          <PartLinks view={view} desk={desk} />
          <Suggestions desk={desk} />
          <Standing desk={desk} />
          <Level visit={view.review.visit} pointing={desk} />
          <Findings view={view} desk={desk} />
          <Queries view={view} desk={desk} />
          <Assistant view={view} />
          <LeftOutWords leftOut={view.review.leftOut} notes={view.notes} desk={desk} />
          <History view={view} />
        </div>
      </div>
      <InstalledCodes
        sets={view.setting === 'inpatient' ? ['icd10cm', 'icd10pcs', 'hcpcs'] : ['icd10cm', 'cpt', 'hcpcs']}
        date={view.dateOfService}
      >
        {view.model
          ? `Ranked by your own model ${view.model.version} of ${day(view.model.trainedAt.slice(0, 10))}`
          : 'Suggested by rules, no model of your own'}
      </InstalledCodes>
      <div role="status" aria-live="polite" className="coding-said">
        {desk.said}
      </div>
      {choosing?.kind === 'finish' && <FinishDialog view={view} desk={desk} />}
      {choosing && choosing.kind !== 'finish' && <ChooseCode view={view} desk={desk} choosing={choosing} />}
    </div>
  );
}

function Head({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const { patient } = view;
  return (
    <PageHead
      title={`Coding: visit of ${day(view.dateOfService)}`}
      facts={
        <Group gap="sm" component="span">
          <Status value={view.billingStatus} words={BILLING_STATUSES} />
          <Go to={`/patients/${patient.id}`}>{patient.name}</Go>
          <span>{patient.birthDate ? `Born ${day(patient.birthDate)}` : 'Birth date not known'}</span>
          <span>MRN {patient.mrn}</span>
          <span>{view.setting === 'inpatient' ? 'Inpatient rules' : 'Outpatient rules'}</span>
          <Go to={`/visits/${view.encounterId}`}>Open the visit</Go>
        </Group>
      }
      actions={
        <>
          <SecondCoder view={view} />
          {desk.canCode && (
            <>
              <Button
                variant="default"
                onClick={desk.undo}
                disabled={desk.undoable === undefined || desk.busy}
                title={desk.undoable ? `Key: z. Takes back: ${desk.undoable}` : 'Key: z'}
              >
                Undo
              </Button>
              <Button variant="default" onClick={() => desk.choose({ kind: 'add' })} title="Key: n">
                Add a code
              </Button>
              <Button onClick={() => desk.choose({ kind: 'finish' })} title="Key: f">
                Coding done
              </Button>
            </>
          )}
        </>
      }
    />
  );
}

/** Why the last decision was not taken. */
function Refusal({ desk }: { desk: Desk }) {
  const { failure } = desk;
  if (!failure) return null;
  const isStale = failure.code === 'changed-meanwhile';
  return (
    <Alert color="red" variant="light" p="xs" role="alert">
      <Group justify="space-between" wrap="nowrap">
        <span>{isStale ? 'Someone else changed this visit. Your last decision was not taken.' : failure.message}</span>
        <Button size="compact-sm" variant="default" onClick={desk.lookAgain}>
          {isStale ? 'Look again' : 'Close'}
        </Button>
      </Group>
    </Alert>
  );
}

/** Why nothing can be changed here. */
function WhereItStands({ view }: { view: CodingReviewView }) {
  const may = useMay();
  if (view.editable || !may('decide-code')) return null;
  return (
    <Alert color="pine" variant="light" p="xs">
      {view.billingStatus === 'billed' ? 'This visit is on a claim; ' : 'This visit is not coded now; '}
      its codes are shown to read.{' '}
      <Go to={`/visits/${view.encounterId}`} underline="always">
        Open the visit
      </Go>
    </Alert>
  );
}

/** What the review could not know. */
function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <Alert color="orange" variant="light" p="6px 10px" className="coding-notices">
      {notices.length === 1 ? (
        notices[0]
      ) : (
        <List size="sm">
          {notices.map((notice) => (
            <List.Item key={notice}>{notice}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
