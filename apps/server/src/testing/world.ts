import type { EditFinding } from '@cleanclaim/billing/claims';
import { saveConnectionSchema } from '../contract/schemas/connections.ts';
import { askAssistant } from '../operations/ask-assistant.ts';
import { askClaimStatus } from '../operations/ask-claim-status.ts';
import { askClinician } from '../operations/ask-clinician.ts';
import { askEligibility } from '../operations/ask-eligibility.ts';
import { saveAssistant } from '../operations/assistant-settings.ts';
import { confirmFinding } from '../operations/confirm-finding.ts';
import { saveContract } from '../operations/contracts.ts';
import { keepCodingModel } from '../operations/fit-coding-model.ts';
import { inviteMember } from '../operations/invite-member.ts';
import { mustPerform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { saveConnection } from '../operations/save-connection.ts';
import { saveCoverage } from '../operations/save-coverage.ts';
import { saveView } from '../operations/save-view.ts';
import { openSecondCoding } from '../operations/second-codings.ts';
import { splitClaim } from '../operations/split-claim.ts';
import { everyone, exchange, receive, receiveVisits, setUpTenant, submit } from './practice.ts';
import { writePracticeEdits } from './practice-edits.ts';
import { smallModel } from './small-model.ts';
import { SELF_PAY, type SuperbillRow, superbill } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';
import { type AppealsWorld, makeAppeals } from './world-appeals.ts';
import { askForAuthorizations, type WorldAuthorizations } from './world-authorizations.ts';
import { answerCorrections, CORRECTION_VISITS, type CorrectionsWorld } from './world-corrections.ts';
import { type DenialsWorld, findDenialWork } from './world-denials.ts';
import { type DepositsWorld, makeDeposits } from './world-deposits.ts';
import { attachDocuments, DOCUMENT_VISITS, type DocumentsWorld } from './world-documents.ts';
import { type MailWorld, makeMail } from './world-mail.ts';
import { type MoneyWorld, takeMoney } from './world-money.ts';
import { type PaperWorld, typePapers } from './world-paper.ts';
import { agreeWithPatients, type PatientBillingWorld } from './world-patient-billing.ts';
import { holdByRule, type PostingWorld } from './world-posting.ts';
import { makeVariances, type VariancesWorld } from './world-variances.ts';

/** A practice in the middle of its work, with the ids of one thing of each kind. */
export interface World
  extends AppealsWorld,
    CorrectionsWorld,
    DepositsWorld,
    DenialsWorld,
    DocumentsWorld,
    MailWorld,
    PatientBillingWorld,
    MoneyWorld,
    PaperWorld,
    PostingWorld,
    VariancesWorld,
    WorldAuthorizations {
  tenantId: string;
  patientId: string;
  /** Paid, the patient owes a part. */
  paidClaimId: string;
  paidClaimNumber: string;
  deniedClaimId: string;
  rejectedClaimId: string;
  heldClaimId: string;
  /** With the payer, and nobody has asked after it. */
  quietClaimId: string;
  /** Denied; another one than `deniedClaimId`. */
  claimToVoidId: string;
  /** Paid by the first payer; a second coverage was entered since. */
  claimToBillNextId: string;
  claimToSplitId: string;
  /** Two parts of one visit. */
  splitClaimId: string;
  otherPartId: string;
  /** Held by a finding that may be confirmed. */
  claimToConfirmId: string;
  findingToConfirm: EditFinding;
  /** Held for another reason too; the finding that may be confirmed is confirmed. */
  confirmedClaimId: string;
  confirmationId: string;
  /** Built after the batch went out. */
  readyClaimId: string;
  encounterId: string;
  /** Its coverage names a payer that the practice does not have. */
  blockedEncounterId: string;
  /** Blocked too: one visit for each operation that changes a visit before it is on a claim. */
  visitToEditId: string;
  visitToDetailId: string;
  visitWithLineId: string;
  chargeToDetailId: string;
  visitToCodeId: string;
  visitToDecideId: string;
  visitToSequenceId: string;
  visitToFinishId: string;
  /** An open question to the clinician. */
  queryId: string;
  /** A model of the practice, off. */
  modelId: string;
  /** A visit that waits for its second coder. */
  secondCodingId: string;
  /** A question to the assistant that is not answered yet. */
  assistantAnswerId: string;
  questionId: string;
  coverageId: string;
  /** A question about it waits for its answer. */
  eligibilityCheckId: string;
  /** Of another patient, and nobody has asked about it. */
  coverageToAskId: string;
  payerId: string;
  providerId: string;
  /** Another provider and another payer than those above. */
  referringId: string;
  otherPayerId: string;
  facilityId: string;
  contractId: string;
  workItemId: string;
  /** An answer that cannot be read: its work is about no claim and may be closed. */
  unreadableWorkId: string;
  submissionId: string;
  /** Money that the payer sent under a number that is not ours, and the claim that it is for. */
  exceptionId: string;
  unmatchedClaimId: string;
  remittanceId: string;
  remittanceFileId: string;
  remittanceSha256: string;
  /** Invited, not joined yet. */
  memberId: string;
  /** A view that the member keeps and shares. */
  viewId: string;
  invitationId: string;
  /** Received, not read yet. */
  waitingChartId: string;
  waitingAnswerId: string;
  /** The usual one, a folder. */
  connectionId: string;
  sftpId: string;
  /** Questions that wait to go out. */
  outgoingFileId: string;
  /** Edits of the practice, all of them off: one to try, one to write anew, one that was tried. */
  practiceEditId: string;
  practiceEditToSaveId: string;
  practiceEditToSwitchId: string;
}

const UNKNOWN_PAYER = { payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit' };
/** Past this payer's filing limit. */
const LATE = { payer_id: 'SMT22', payer_name: 'Summit Commercial', date_of_service: '2026-06-15' };
const VISITS: readonly SuperbillRow[] = [
  { mrn: 'W1', last_name: 'Paidmann', first_name: 'Ottoline', member_id: 'BWP300200101' },
  { mrn: 'W2', last_name: 'Denniger', first_name: 'Thaddeus', member_id: 'BWP300200102T' },
  { mrn: 'W3', last_name: 'Rejowski', first_name: 'Calliope', member_id: 'BWP300200103R' },
  { mrn: 'W4', last_name: 'Heldwick', ...LATE },
  { mrn: 'W5', last_name: 'Askham', dx1: '' },
  { mrn: 'W6', last_name: 'Blockley', ...UNKNOWN_PAYER, member_id: 'EV1' },
  { mrn: 'W7', last_name: 'Selfridge', ...SELF_PAY },
  { mrn: 'W13', last_name: 'Editwell', ...UNKNOWN_PAYER, member_id: 'EV2' },
  { mrn: 'W59', birth_date: '1986-03-02', last_name: 'Linesby', ...UNKNOWN_PAYER, member_id: 'EV59' },
  { mrn: 'W30', birth_date: '1985-03-02', last_name: 'Detailby', ...UNKNOWN_PAYER, member_id: 'EV30' },
  { mrn: 'W14', last_name: 'Codrington', ...UNKNOWN_PAYER, member_id: 'EV3' },
  {
    mrn: 'W15',
    birth_date: '1990-03-02',
    last_name: 'Decidowski',
    ...UNKNOWN_PAYER,
    member_id: 'EV4',
    note: 'Knee pain.',
  },
  { mrn: 'W16', birth_date: '1991-03-02', last_name: 'Sequenzia', ...UNKNOWN_PAYER, member_id: 'EV5' },
  { mrn: 'W17', birth_date: '1992-03-02', last_name: 'Finisterre', ...UNKNOWN_PAYER, member_id: 'EV6' },
  { mrn: 'W19', last_name: 'Unanswerow', member_id: 'BWP300200119U' },
  { mrn: 'W9', last_name: 'Unmatchett', member_id: 'BWP300200109U' },
  { mrn: 'W20', birth_date: '1979-04-02', last_name: 'Quietson', member_id: 'BWP300200120U' },
  { mrn: 'W21', birth_date: '1979-04-02', last_name: 'Voidley', member_id: 'BWP300200121T' },
  { mrn: 'W22', birth_date: '1979-04-02', last_name: 'Nextworth', first_name: 'Ambrose', member_id: 'BWP300200122' },
  { mrn: 'W25', birth_date: '1979-04-02', last_name: 'Knowles', member_id: 'BWP300200125' },
  { mrn: 'W26', birth_date: '1979-04-02', last_name: 'Surewell', ...LATE, date_of_service: '2026-05-18' },
];
/** Of a patient who was here before. */
const NEW_PATIENT = { visit_number: 'V2', date_of_service: '2026-10-20', procedure_code: '99203' };
/** Built after the batch went out; two of them with two lines. */
const LATE_VISITS: readonly SuperbillRow[] = [
  { mrn: 'W8', last_name: 'Readyhough' },
  { mrn: 'W23', birth_date: '1979-04-02', last_name: 'Splitter' },
  { mrn: 'W23', birth_date: '1979-04-02', last_name: 'Splitter', procedure_code: '36415' },
  { mrn: 'W24', birth_date: '1979-04-02', last_name: 'Joiner' },
  { mrn: 'W24', birth_date: '1979-04-02', last_name: 'Joiner', procedure_code: '36415' },
  { mrn: 'W25', birth_date: '1979-04-02', last_name: 'Knowles', ...NEW_PATIENT },
  { mrn: 'W26', birth_date: '1979-04-02', last_name: 'Surewell', ...NEW_PATIENT, ...LATE },
];

async function idsOf(runtime: TestRuntime, tenantId: string) {
  const one = async (query: string): Promise<string> => {
    const { rows } = await runtime.owner.query<{ id: string }>(query, [tenantId]);
    const [row] = rows;
    if (!row) throw new Error(`nothing found by ${query}`);
    return row.id;
  };
  const ofPatient = (table: string, mrn: string) =>
    one(
      `select x.id from ${table} x join patient p on p.id = x.patient_id where x.tenant_id = $1 and p.mrn = '${mrn}'`,
    );
  const claim = (mrn: string) => ofPatient('claim', mrn);
  return {
    patientId: await one(`select id from patient where tenant_id = $1 and mrn = 'W1'`),
    paidClaimId: await claim('W1'),
    paidClaimNumber: await one(
      `select c.patient_control_number as id from claim c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn = 'W1'`,
    ),
    deniedClaimId: await claim('W2'),
    rejectedClaimId: await claim('W3'),
    heldClaimId: await claim('W4'),
    quietClaimId: await claim('W20'),
    claimToVoidId: await claim('W21'),
    claimToBillNextId: await claim('W22'),
    claimToSplitId: await claim('W23'),
    readyClaimId: await claim('W8'),
    encounterId: await ofPatient('encounter', 'W1'),
    blockedEncounterId: await ofPatient('encounter', 'W6'),
    visitToEditId: await ofPatient('encounter', 'W13'),
    visitToDetailId: await ofPatient('encounter', 'W30'),
    visitWithLineId: await ofPatient('encounter', 'W59'),
    chargeToDetailId: await one(
      `select x.content #>> '{codes,charges,0,id}' as id from encounter x join patient p on p.id = x.patient_id where x.tenant_id = $1 and p.mrn = 'W59'`,
    ),
    visitToCodeId: await ofPatient('encounter', 'W14'),
    visitToDecideId: await ofPatient('encounter', 'W15'),
    visitToSequenceId: await ofPatient('encounter', 'W16'),
    visitToFinishId: await ofPatient('encounter', 'W17'),
    modelId: await one('select id from coding_model where tenant_id = $1'),
    secondCodingId: await one('select id from second_coding where tenant_id = $1'),
    assistantAnswerId: await one('select id from assistant_answer where tenant_id = $1'),
    queryId: await one('select id from clinician_query where tenant_id = $1'),
    questionId: await one('select id from code_question where tenant_id = $1'),
    coverageId: await ofPatient('coverage', 'W6'),
    eligibilityCheckId: await one('select id from eligibility_check where tenant_id = $1'),
    coverageToAskId: await ofPatient('coverage', 'W8'),
    payerId: await one('select id from payer where tenant_id = $1 order by payer_identifier limit 1'),
    providerId: await one('select id from provider where tenant_id = $1 order by provider_key limit 1'),
    referringId: await one('select id from provider where tenant_id = $1 order by provider_key desc limit 1'),
    otherPayerId: await one('select id from payer where tenant_id = $1 order by payer_identifier desc limit 1'),
    facilityId: await one('select id from facility where tenant_id = $1 order by facility_key limit 1'),
    workItemId: await one(
      `select w.id from work_item w join patient p on p.id = w.patient_id
        where w.tenant_id = $1 and w.kind = 'claim-held' and p.mrn = 'W4'`,
    ),
    unreadableWorkId: await one(`select id from work_item where tenant_id = $1 and kind = 'answer-unreadable'`),
    connectionId: await one('select id from connection where tenant_id = $1 and is_usual'),
    outgoingFileId: await one(`select id from outgoing_file where tenant_id = $1 and transaction_set = '276'`),
    submissionId: await one('select id from submission where tenant_id = $1'),
    exceptionId: await one(`select id from posting_exception where tenant_id = $1 and kind = 'unmatched'`),
    unmatchedClaimId: await claim('W9'),
    remittanceId: await one('select id from remittance where tenant_id = $1 limit 1'),
    remittanceFileId: await one('select received_file_id as id from remittance where tenant_id = $1 limit 1'),
    remittanceSha256: await one(
      `select f.sha256 as id from remittance r join received_file f on f.id = r.received_file_id where r.tenant_id = $1 limit 1`,
    ),
  };
}

/** Two claims that a finding holds which may be confirmed; it is confirmed on one of them. */
async function confirmOne(runtime: TestRuntime, tenantId: string) {
  const { rows } = await runtime.owner.query<{ id: string; mrn: string; finding: EditFinding }>(
    `select c.id, p.mrn, f.content as finding
       from claim c join patient p on p.id = c.patient_id join claim_finding f on f.claim_id = c.id
      where c.tenant_id = $1 and c.claim_status = 'held' and f.content->>'confirmable' = 'true' and p.mrn in ('W25', 'W26') order by p.mrn`,
    [tenantId],
  );
  const [toConfirm, confirmed] = rows;
  if (!toConfirm || !confirmed) throw new Error('the world lacks a claim that is held until a person confirms');
  const { editId, where, message } = confirmed.finding;
  const reason = 'The earlier visit was of another specialty.';
  await mustPerform(runtime, everyone(tenantId), confirmFinding, {
    claimId: confirmed.id,
    editId,
    where,
    message,
    reason,
  });
  const { rows: kept } = await runtime.owner.query<{ id: string }>(
    'select id from confirmed_finding where tenant_id = $1',
    [tenantId],
  );
  return {
    claimToConfirmId: toConfirm.id,
    findingToConfirm: toConfirm.finding,
    confirmedClaimId: confirmed.id,
    confirmationId: kept[0]?.id ?? '',
  };
}

async function agreeWithPayer(runtime: TestRuntime, tenantId: string): Promise<{ contractId: string }> {
  const { rows } = await runtime.owner.query<{ id: string }>('select id from payer where tenant_id = $1 limit 1', [
    tenantId,
  ]);
  const { contractId } = await mustPerform(runtime, everyone(tenantId), saveContract, {
    ...{ payerId: rows[0]?.id ?? '', name: 'Agreement of the world', from: '2026-01-01' },
    ...{ lesserOfCharge: true, reducesMultiple: false },
    terms: [{ codes: ['9921*'], rate: { how: 'per-unit', cents: 9_000 } }],
  });
  return { contractId };
}

/** Sets up a practice and lives through one batch, so that there is something of every kind. */
export async function makeWorld(runtime: TestRuntime, slug: string): Promise<World> {
  const tenantId = await setUpTenant(runtime, slug);
  await receiveVisits(runtime, tenantId, [...VISITS, ...CORRECTION_VISITS, ...DOCUMENT_VISITS]);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  await receiveVisits(runtime, tenantId, LATE_VISITS);
  await receive(runtime, tenantId, 'x12', 'not an answer');
  const actor = everyone(tenantId);
  const waiting = async (kind: 'chart' | 'x12', text: string) => {
    const bytes = new TextEncoder().encode(text);
    return (await mustPerform(runtime, actor, receiveFile, { kind, fileName: `waiting-${kind}`, bytes }))
      .receivedFileId;
  };
  const waitingChartId = await waiting('chart', superbill([{ mrn: 'W10', last_name: 'Waitman' }]));
  const waitingAnswerId = await waiting('x12', 'no interchange');
  const person = { name: 'Orla Vance', email: 'orla@world.invalid', roles: ['coder' as const] };
  const { memberId } = await mustPerform(runtime, actor, inviteMember, person);
  const invitations = await runtime.owner.query<{ id: string }>('select id from invitation where member_id = $1', [
    memberId,
  ]);
  const invitationId = invitations.rows[0]?.id ?? '';
  const view = { list: 'claims', name: 'Denied', shared: true, state: '{}' };
  const { viewId } = await mustPerform(runtime, { ...actor, memberId }, saveView, view);
  const visits = await runtime.owner.query<{ id: string }>(
    `select n.id from encounter n join patient p on p.id = n.patient_id where n.tenant_id = $1 and p.mrn = 'W15'`,
    [tenantId],
  );
  const query = {
    encounterId: visits.rows[0]?.id ?? '',
    code: 'M25.50',
    what: 'laterality',
    text: 'Which side was it?',
  };
  await mustPerform(runtime, actor, askClinician, query);
  const assistant = { on: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', agreed: true };
  await mustPerform(runtime, actor, saveAssistant, assistant);
  const model = { modelId: runtime.newId(), trainedBy: 'Orla Vance', model: smallModel() };
  await mustPerform(runtime, { ...actor, roles: ['system'] }, keepCodingModel, model);
  await mustPerform(runtime, actor, openSecondCoding, { encounterId: query.encounterId });
  await mustPerform(runtime, actor, askAssistant, { encounterId: query.encounterId });
  const sftp = {
    name: 'Clearing House',
    settings: {
      kind: 'sftp' as const,
      host: 'sftp.world.invalid',
      user: 'practice',
      outFolder: '/in',
      inFolder: '/out',
    },
    secret: { password: 'of the world' },
  };
  const { connectionId: sftpId } = await mustPerform(runtime, actor, saveConnection, saveConnectionSchema.parse(sftp));
  const { rows: silent } = await runtime.owner.query<{ id: string }>(
    `select c.id from claim c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn = 'W19'`,
    [tenantId],
  );
  await mustPerform(runtime, actor, askClaimStatus, { claimIds: silent.map(({ id }) => id) });
  const { rows: covered } = await runtime.owner.query<{ id: string }>(
    `select c.id from coverage c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn = 'W19'`,
    [tenantId],
  );
  await mustPerform(runtime, actor, askEligibility, { coverageIds: covered.map(({ id }) => id), serviceTypes: ['30'] });
  const { rows: whole } = await runtime.owner.query<{ id: string; patient_id: string; mrn: string; payer_id: string }>(
    `select c.id, c.patient_id, p.mrn, (select id from payer where tenant_id = $1 and payer_identifier = 'SMT22') as payer_id
       from claim c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn in ('W22', 'W24')`,
    [tenantId],
  );
  const [paid, toPart] = ['W22', 'W24'].map((mrn) => whole.find((row) => row.mrn === mrn));
  if (!paid || !toPart) throw new Error('the world lacks a claim');
  const second = {
    payerId: paid.payer_id,
    payerSequence: 'S' as const,
    memberId: 'W22-2',
    relationship: '18' as const,
  };
  await mustPerform(runtime, actor, saveCoverage, { ...second, patientId: paid.patient_id });
  const part = await mustPerform(runtime, actor, splitClaim, { claimId: toPart.id, lineNumbers: [2] });
  const ids = {
    ...(await askForAuthorizations(runtime, tenantId)),
    ...(await answerCorrections(runtime, tenantId)),
    ...(await findDenialWork(runtime, tenantId)),
    ...(await agreeWithPayer(runtime, tenantId)),
    ...(await writePracticeEdits(runtime, tenantId)),
    otherPartId: part.claimId,
    splitClaimId: toPart.id,
    sftpId,
    memberId,
    viewId,
    invitationId,
    waitingChartId,
    waitingAnswerId,
  };
  return {
    tenantId,
    ...(await idsOf(runtime, tenantId)),
    ...ids,
    ...(await confirmOne(runtime, tenantId)),
    ...(await makeMail(runtime, tenantId)),
    ...(await agreeWithPatients(runtime, tenantId)),
    ...(await makeAppeals(runtime, tenantId)),
    ...(await takeMoney(runtime, tenantId)),
    ...(await holdByRule(runtime, tenantId)),
    ...(await typePapers(runtime, tenantId, paid.payer_id)),
    ...(await attachDocuments(runtime, tenantId)),
    ...(await makeDeposits(runtime, tenantId)),
    ...(await makeVariances(runtime, tenantId)),
  };
}
