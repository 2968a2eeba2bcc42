import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleClaim, samplePayer } from '../../../../packages/billing/src/claims/testing/sample-claim.ts';
import type { Actor, Operation } from '../operations/operation.ts';
import { everyone } from './practice.ts';
import { quietRule } from './practice-edits.ts';
import { appealsSamples } from './samples/appeals.ts';
import { denialsSamples } from './samples/denials.ts';
import { depositsSamples } from './samples/deposits.ts';
import { fastPostingSamples } from './samples/fast-posting.ts';
import { figuresSamples } from './samples/figures.ts';
import { followUpSamples } from './samples/follow-up.ts';
import { moneySamples } from './samples/money.ts';
import { paperSamples } from './samples/paper.ts';
import { patientBillingSamples } from './samples/patient-billing.ts';
import { postingSamples } from './samples/posting.ts';
import type { Samples } from './samples/samples.ts';
import { variancesSamples } from './samples/variances.ts';
import { smallModel } from './small-model.ts';
import { superbill } from './superbill.ts';
import type { World } from './world.ts';
import { requestInput } from './world-authorizations.ts';

export type AnyOperation = Operation<never, unknown>;

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../operations');

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === 'object' && value !== null && 'roles' in value && 'input' in value && 'run' in value;
}

/** Every operation that a file of operations/ exports, by name. */
export async function everyOperation(): Promise<AnyOperation[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const modules = await Promise.all(files.map((name) => import(join(FOLDER, name))));
  return modules
    .flatMap((module: Record<string, unknown>) => Object.values(module).filter(isOperation))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const NEW_MODEL = '00000000-0000-4000-8000-00000000c0de';
const address = { line1: '1 Elm Street', city: 'Cedar Hollow', state: 'OH', zip: '43062' };

/** For each operation an input that does something in the world given. An operation without one fails the tests: add it here. */
const SAMPLES: Samples = {
  ...postingSamples,
  ...fastPostingSamples,
  ...moneySamples,
  ...depositsSamples,
  ...variancesSamples,
  ...denialsSamples,
  ...appealsSamples,
  ...patientBillingSamples,
  ...paperSamples,
  ...followUpSamples,
  ...figuresSamples,
  'accept-invitation': (world) => ({ invitationId: world.invitationId, userId: 'someone' }),
  'add-encounter': (world) => ({
    patientId: world.patientId,
    dateOfService: '2026-10-30',
    placeOfService: '11',
    renderingProviderId: world.providerId,
    diagnoses: ['J06.9'],
    charges: [{ procedureCode: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
  }),
  'add-patient': () => ({
    mrn: 'W12',
    name: { last: 'Newcombe', first: 'Perpetua' },
    birthDate: '1990-01-31',
    sex: 'F',
    address,
  }),
  'age-receivables': () => ({}),
  'answer-clinician-query': (world) => ({ queryId: world.queryId, answer: 'The right knee.' }),
  'open-second-coding': (world) => ({ encounterId: world.visitToCodeId }),
  'show-second-coding': (world) => ({ secondCodingId: world.secondCodingId }),
  'finish-second-coding': (world) => ({
    secondCodingId: world.secondCodingId,
    diagnoses: ['J06.9'],
    procedures: ['99213'],
  }),
  'list-second-codings': () => ({}),
  'list-coding-models': () => ({}),
  'train-coding-model': () => ({}),
  'switch-coding-model': (world) => ({ modelId: world.modelId, on: false }),
  'load-training-visits': () => ({ modelId: NEW_MODEL }),
  'keep-coding-model': () => ({ modelId: NEW_MODEL, trainedBy: 'Cora Coder', model: smallModel() }),
  'list-auto-accept-rules': () => ({}),
  'save-auto-accept-rule': () => ({
    on: true,
    system: 'icd10cm',
    codePattern: 'Z23*',
    minConfidence: 0.9,
    minAgreement: 0.95,
    minCount: 20,
    samplePercent: 5,
  }),
  'ask-assistant': (world) => ({ encounterId: world.visitToDecideId }),
  'keep-assistant-answer': (world) => ({ answerId: world.assistantAnswerId, failure: 'It did not answer.' }),
  'load-assistant-question': (world) => ({ answerId: world.assistantAnswerId }),
  'save-assistant': () => ({ on: false, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', version: 1 }),
  'show-assistant': () => ({}),
  'ask-clinician': (world) => ({
    encounterId: world.visitToDecideId,
    code: 'S52.5',
    what: 'encounter',
    text: 'Was this the first treatment of the fracture?',
  }),
  'decide-code': (world) => ({
    encounterId: world.visitToDecideId,
    version: 2,
    system: 'icd10cm',
    decision: 'add',
    finalCode: 'I10',
  }),
  'finish-coding': (world) => ({ encounterId: world.visitToFinishId, version: 2 }),
  'review-coding': (world) => ({ encounterId: world.encounterId }),
  'sequence-diagnoses': (world) => ({ encounterId: world.visitToSequenceId, version: 2, ranks: [1] }),
  'show-code': () => ({ system: 'icd10cm', code: 'E11', date: '2026-10-30' }),
  'answer-code-question': (world) => ({
    questionId: world.questionId,
    answer: { action: 'add-diagnosis', replacement: 'J06.9' },
  }),
  'apply-held-payment': (world) => ({ exceptionId: world.exceptionId, claimId: world.unmatchedClaimId }),
  'assign-payer': (world) => ({ coverageId: world.coverageId, payerId: world.payerId }),
  'ask-eligibility': (world) => ({ coverageIds: [world.coverageToAskId], serviceTypes: ['30'] }),
  'ask-eligibility-of-visits': () => ({ date: '2026-10-20' }),
  'check-eligibility-due': () => ({}),
  'list-eligibility-checks': () => ({}),
  'show-eligibility-check': (world) => ({ checkId: world.eligibilityCheckId }),
  'show-coverage-eligibility': (world) => ({ coverageId: world.coverageId }),
  'assign-work': (world) => ({ workItemIds: [world.workItemId], assigneeId: null }),
  'bill-next-payer': (world) => ({ claimId: world.claimToBillNextId }),
  'build-claim': (world) => ({ encounterId: world.blockedEncounterId }),
  'check-books': () => ({}),
  'check-claims': (world) => ({ claims: [world.heldClaimId] }),
  'combine-claims': (world) => ({ claimId: world.splitClaimId, otherClaimId: world.otherPartId }),
  'show-denial-risk': (world) => ({ claimId: world.readyClaimId }),
  'confirm-finding': ({ claimToConfirmId: claimId, findingToConfirm: { editId, where, message } }) => ({
    claimId,
    editId,
    where,
    message,
    reason: 'Seen by another specialty then.',
  }),
  'withdraw-confirmation': (world) => ({ claimId: world.confirmedClaimId, confirmationId: world.confirmationId }),
  'correct-claim': (world) => ({ claimId: world.rejectedClaimId, changes: { memberId: 'BWP300200104' } }),
  'deliver-submission': (world) => ({ submissionId: world.submissionId }),
  'edit-patient': (world) => ({
    patientId: world.patientId,
    version: 1,
    mrn: 'W1',
    name: { last: 'Paidmann', first: 'Ottoline' },
    birthDate: '1984-05-17',
    sex: 'F',
    address,
  }),
  'edit-practice': () => ({
    version: 1,
    name: 'Renamed Practice',
    npi: '1999000106',
    taxonomy: '207Q00000X',
    taxId: '999000001',
    address,
    phone: '7405550100',
    submitterId: 'CLEAN1',
  }),
  'edit-visit': (world) => ({
    encounterId: world.visitToEditId,
    version: 2,
    placeOfService: '11',
    renderingProviderId: world.providerId,
  }),
  'save-visit-details': (world) => ({
    encounterId: world.visitToDetailId,
    version: 2,
    claimKind: 'professional',
    details: { note: { kind: 'ADD', text: 'Seen at home.' } },
    providerIds: { supervising: world.providerId },
  }),
  'save-line-details': (world) => ({
    encounterId: world.visitWithLineId,
    version: 2,
    chargeId: world.chargeToDetailId,
    details: { emergency: true },
    providerIds: { ordering: world.providerId },
  }),
  'export-claims': (world) => ({ claims: [world.paidClaimId], format: 'jsonl' }),
  'import-claim': () => ({ claim: sampleClaim({ payer: { ...samplePayer, payerIdentifier: 'SMPMB' } }) }),
  'visits-to-build': (world) => ({ visits: [world.blockedEncounterId] }),
  'explain-claim': (world) => ({ claim: world.paidClaimId }),
  'follow-up-claims': () => ({}),
  'show-mail': () => ({}),
  'make-print-batch': (world) => ({ claimIds: [world.claimToPrintId] }),
  'list-print-batches': () => ({}),
  'show-print-batch': (world) => ({ printBatchId: world.mailedBatchId }),
  'choose-batch-printer': (world) => ({
    printBatchId: world.batchToPrintId,
    version: 1,
    printerOffsetId: world.printerOffsetId,
  }),
  'mark-batch-mailed': (world) => ({ printBatchId: world.batchToMailId, version: 1, mailedDate: '2026-11-02' }),
  'unmake-print-batch': (world) => ({ printBatchId: world.batchToUnmakeId, version: 1 }),
  'record-mail-delivery': (world) => ({ certifiedMailId: world.certifiedMailId, deliveredDate: '2026-11-02' }),
  'record-returned-claim': (world) => ({ claimId: world.mailedClaimId, reason: 'The address was wrong.' }),
  'list-printer-offsets': () => ({}),
  'save-printer-offset': (world) => ({
    printerOffsetId: world.printerOffsetId,
    version: 1,
    name: 'Front desk',
    form: 'cms-1500',
    rightTenths: 12,
    downTenths: -5,
  }),
  'open-print-batch': (world) => ({ printBatchId: world.mailedBatchId, part: 'copy' }),
  'open-claim-copy': (world) => ({ claimId: world.paidClaimId }),
  'open-alignment-page': (world) => ({ form: 'cms-1500', printerOffsetId: world.printerOffsetId }),
  'request-authorization': ({ authorizationPatientId: patientId }) => requestInput({ patientId }),
  'enter-authorization': ({ authorizationPatientId: patientId, authorizationPayerId: payerId }) => ({
    patientId,
    payerId,
    kind: 'prior-authorization',
    number: 'TEL1',
    procedureCodes: ['97803'],
    unitsApproved: 4,
  }),
  'note-authorization-reply': (world) => ({
    authorizationId: world.authorizationToNoteId,
    version: 2,
    outcome: 'approved',
    number: 'TEL2',
  }),
  'cancel-authorization': (world) => ({
    authorizationId: world.authorizationToCancelId,
    version: 2,
    reason: 'Not needed.',
  }),
  'load-authorization-call': (world) => ({ authorizationId: world.fhirAuthorizationId, step: 'submit' }),
  'keep-authorization-reply': (world) => ({
    authorizationId: world.fhirAuthorizationId,
    step: 'submit',
    reply: { kind: 'failed', isPassing: true, message: 'Nobody answers.' },
  }),
  'list-authorizations': () => ({}),
  'show-authorization': (world) => ({ authorizationId: world.authorizationToNoteId }),
  'watch-authorizations': () => ({}),
  'save-payer-sign-in': (world) => ({
    payerId: world.payerId,
    tokenUrl: 'https://payer.world.invalid/token',
    clientId: 'practice',
    clientSecret: 'of the world',
  }),
  'ask-claim-status': (world) => ({ claimIds: [world.quietClaimId] }),
  'show-claim-documents': (world) => ({ claimId: world.claimWithRequestId }),
  'attach-document': (world) => ({
    claimId: world.claimWithRequestId,
    requestId: world.documentRequestId,
    loinc: '11506-3',
    source: { from: 'note', noteId: world.noteToAttachId },
  }),
  'send-attachments': (world) => ({
    claimId: world.claimWithRequestId,
    attachmentIds: [world.attachmentToSendId],
  }),
  'remove-attachment': (world) => ({ attachmentId: world.attachmentToRemoveId }),
  'note-proof': (world) => ({
    attachmentId: world.sentAttachmentId,
    proof: 'Receipt 4471 of the site',
    proofDate: '2026-11-20',
  }),
  'deliver-file': (world) => ({ outgoingFileId: world.outgoingFileId }),
  'watch-submissions': () => ({}),
  'list-connections': () => ({}),
  'note-contact': (world) => ({ connectionId: world.connectionId, failure: 'Nobody answers.' }),
  'save-connection': (world) => ({
    connectionId: world.connectionId,
    version: 1,
    name: 'Mailbox',
    isUsual: true,
    settings: { kind: 'folder', receiptHours: 6 },
  }),
  'test-connection': (world) => ({ connectionId: world.connectionId }),
  'accept-host-key': (world) => ({ connectionId: world.sftpId, hostKey: `SHA256:${'A'.repeat(43)}` }),
  'set-connection-state': (world) => ({ connectionId: world.connectionId, state: 'paused' }),
  'import-chart': (world) => ({ receivedFileId: world.waitingChartId }),
  'invite-member': () => ({ name: 'Ned Abara', email: 'ned@world.invalid', roles: ['biller'] }),
  'list-audit-events': () => ({}),
  'list-code-sets': () => ({}),
  'list-encounters': () => ({}),
  'list-facilities': () => ({}),
  'list-enrollments': () => ({}),
  'watch-roster': () => ({}),
  'list-practice-edits': () => ({}),
  'show-edit-vocabulary': () => ({}),
  'export-practice-edits': () => ({}),
  'list-edit-suggestions': () => ({}),
  'show-practice-edit': (world) => ({ editId: world.practiceEditId }),
  'save-practice-edit': (world) => ({ editId: world.practiceEditToSaveId, version: 1, ...quietRule('To save') }),
  'order-practice-edits': (world) => ({
    editIds: [world.practiceEditToSwitchId, world.practiceEditId, world.practiceEditToSaveId],
  }),
  'import-practice-edits': () => ({
    format: 'cleanclaim-practice-edits',
    formatVersion: 1,
    edits: [quietRule('To try')],
  }),
  'try-practice-edit': (world) => ({ editId: world.practiceEditId }),
  'switch-practice-edit': (world) => ({ editId: world.practiceEditToSwitchId, version: 1, run: 1 }),
  'dismiss-edit-suggestion': () => ({ key: 'p1|97110|197' }),
  'list-contracts': () => ({}),
  'list-fees': () => ({}),
  'list-members': () => ({}),
  'list-payers': () => ({}),
  'list-providers': () => ({}),
  'list-remittances': () => ({}),
  'list-submissions': () => ({}),
  'delete-view': (world) => ({ viewId: world.viewId }),
  'list-assignees': () => ({}),
  'list-saved-views': () => ({ list: 'claims' }),
  'save-view': () => ({ list: 'claims', name: 'Mine', shared: false, state: '{}' }),
  search: (world) => ({ text: world.paidClaimNumber }),
  'todays-work': () => ({}),
  'list-claims': () => ({}),
  'list-code-questions': () => ({}),
  'list-exceptions': () => ({}),
  'list-files': () => ({}),
  'list-patient-balances': () => ({}),
  'list-patients': () => ({}),
  'list-work': () => ({}),
  'note-work': (world) => ({ workItemId: world.workItemId, note: 'Called the payer.' }),
  'post-remittance': (world) => ({ receivedFileId: world.remittanceFileId, index: 0 }),
  'read-answer': (world) => ({ receivedFileId: world.waitingAnswerId }),
  'read-original': (world) => ({ sha256: world.remittanceSha256 }),
  'receive-file': () => ({
    kind: 'chart',
    fileName: 'new.csv',
    bytes: new TextEncoder().encode(superbill([{ mrn: 'W11' }])),
  }),
  'record-sign-in': (world) => ({ memberId: world.memberId, event: 'signed-in', address: '127.0.0.1' }),
  'renew-invitation': (world) => ({ memberId: world.memberId }),
  'resolve-work': (world) => ({ workItemIds: [world.unreadableWorkId], resolution: 'Asked the payer.' }),
  'save-codes': (world) => ({
    encounterId: world.visitToCodeId,
    version: 2,
    diagnoses: ['J06.9'],
    charges: [{ procedureCode: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
  }),
  'save-coverage': (world) => ({
    patientId: world.patientId,
    payerId: world.payerId,
    payerSequence: 'S',
    memberId: 'W1-2',
    relationship: '18',
  }),
  'show-contract': (world) => ({ contractId: world.contractId }),
  'try-contract': (world) => ({
    contract: {
      payerId: world.payerId,
      name: 'Agreement',
      from: '2026-01-01',
      lesserOfCharge: true,
      reducesMultiple: false,
      terms: [{ codes: ['992*'], rate: { how: 'per-unit', cents: 9_000 } }],
    },
    service: { kind: 'professional', procedureCode: '99213', modifiers: [], units: 1, date: '2026-10-30' },
  }),
  'save-contract': (world) => ({
    payerId: world.payerId,
    name: 'Agreement',
    from: '2026-01-01',
    lesserOfCharge: true,
    reducesMultiple: false,
    terms: [{ codes: ['*'], rate: { how: 'percent-of-charge', share: 8000 } }],
  }),
  'save-guarantor': (world) => ({
    patientId: world.patientId,
    name: { last: 'Paidmann', first: 'Rowan' },
    address,
  }),
  'save-payer': (world) => ({
    payerId: world.payerId,
    version: 1,
    name: 'Bluewater Health Plan',
    payerIdentifier: 'NEWID1',
    claimFilingIndicator: 'CI',
    timelyFilingDays: 180,
    responseDays: 30,
    appealDays: 90,
  }),
  'save-enrollments': (world) => ({
    providerId: world.referringId,
    version: 1,
    payerId: world.otherPayerId,
    enrollments: [{ payerId: world.otherPayerId, status: 'pending', from: '2026-10-01' }],
  }),
  'save-facility': (world) => ({
    facilityId: world.facilityId,
    version: 1,
    name: 'Fairmeade Regional Hospital',
    placeOfService: '22',
    address,
  }),
  'save-provider': (world) => ({
    providerId: world.providerId,
    version: 1,
    kind: 'person',
    npi: '1999000015',
    lastOrOrganizationName: 'Okafor',
    firstName: 'Adaeze',
  }),
  'search-codes': () => ({ set: 'diagnosis', text: 'hypertension', date: '2026-11-02' }),
  'send-statement': (world) => ({ patientId: world.patientId }),
  'set-fee': () => ({ code: '99213', chargeCents: 15_000, effectiveFrom: '2026-11-01' }),
  'set-member-roles': (world) => ({ memberId: world.memberId, roles: ['auditor'] }),
  'set-member-state': (world) => ({ memberId: world.memberId, state: 'disabled' }),
  'set-up-practice': () => ({
    slug: 'third',
    practice: {
      name: 'Third',
      npi: '1999000106',
      taxonomy: '207Q00000X',
      taxId: '1',
      address,
      phone: '1',
      submitterId: 'T',
    },
    payers: [],
    providers: [],
    facilities: [],
    fees: [],
    settings: {},
  }),
  'show-account': (world) => ({ patientId: world.patientId }),
  'show-claim': (world) => ({ claimId: world.paidClaimId }),
  'show-encounter': (world) => ({ encounterId: world.encounterId }),
  'show-patient': (world) => ({ patientId: world.patientId }),
  'show-file': (world) => ({ receivedFileId: world.remittanceFileId }),
  'show-payer': (world) => ({ payerId: world.payerId }),
  'show-practice': () => ({}),
  'show-provider': (world) => ({ providerId: world.providerId }),
  'show-remittance': (world) => ({ remittanceId: world.remittanceId }),
  'show-submission': (world) => ({ submissionId: world.submissionId }),
  'show-work': (world) => ({ workItemId: world.workItemId }),
  'snooze-work': (world) => ({ workItemIds: [world.workItemId], until: '2026-11-09' }),
  'submit-claims': () => ({}),
  'take-payment': (world) => ({ patientId: world.patientId, receiptNumber: 'R-1', method: 'card', paidCents: 100 }),
  'reopen-visit': (world) => ({ encounterId: world.voidedVisitId }),
  'bill-interim': (world) => ({
    encounterId: world.stayId,
    throughDate: '2026-10-14',
    patientStatus: '01',
    dischargeTime: '1100',
  }),
  'rebill-denied-lines': (world) => ({ claimId: world.claimToRebillId }),
  'split-claim': (world) => ({ claimId: world.claimToSplitId, lineNumbers: [2] }),
  'void-claim': (world) => ({ claimId: world.claimToVoidId, reason: 'Wrong patient' }),
  'write-off-claim': (world) => ({
    claimId: world.deniedClaimId,
    from: 'payer-ar',
    to: 'denial-write-off',
    reason: 'Coverage had ended.',
  }),
};

/** Operations that only a person of the practice may call: what they keep belongs to someone. */
const BY_A_MEMBER: readonly string[] = ['delete-view', 'list-saved-views', 'save-view'];

/** Someone who may do everything in this world; the member where an operation is for people only. */
export function actorFor(operation: AnyOperation, world: World): Actor {
  const actor = everyone(world.tenantId);
  return BY_A_MEMBER.includes(operation.name) ? { ...actor, memberId: world.memberId } : actor;
}

/** An input of the operation that is right in this world. */
export function sampleInput(operation: AnyOperation, world: World): Record<string, unknown> {
  const sample = SAMPLES[operation.name];
  if (!sample) throw new Error(`${operation.name} has no sample input: add one to testing/every-operation.ts`);
  return sample(world);
}
