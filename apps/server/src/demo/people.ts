import type { EditFinding } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Provider } from '@cleanclaim/billing/parties';
import { inTenant } from '../db/connect.ts';
import { answerCodeQuestion, type CoderAnswer } from '../operations/answer-code-question.ts';
import { applyHeldPayment } from '../operations/apply-held-payment.ts';
import { assignPayer } from '../operations/assign-payer.ts';
import { billInterim } from '../operations/bill-interim.ts';
import { type ClaimChanges, correctClaim } from '../operations/correct-claim.ts';
import { listCodeQuestions, type OpenQuestion } from '../operations/list-code-questions.ts';
import { listExceptions } from '../operations/list-exceptions.ts';
import { listPatientBalances } from '../operations/list-patient-balances.ts';
import { listWork } from '../operations/list-work.ts';
import { type Actor, mustPerform, perform, type Runtime } from '../operations/operation.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { setFee } from '../operations/set-fee.ts';
import { showEncounter } from '../operations/show-encounter.ts';
import { showMatchCandidates } from '../operations/show-match-candidates.ts';
import { takePayment } from '../operations/take-payment.ts';
import { writeOffClaim } from '../operations/write-off-claim.ts';

/**
 * What the demo's coder reads in the sample charts' notes. Everything else is confirmed when only the starter set lacks
 * it, and left in the queue otherwise.
 */
const CODER_KNOWS: Readonly<Record<string, string>> = { E11: 'E119', M545: 'M5459', J1040: 'J1010' };

function coderAnswer(question: OpenQuestion): CoderAnswer | undefined {
  const known = CODER_KNOWS[question.code];
  if (known) return { action: 'replace', replacement: known };
  if (question.reason === 'unknown' && question.message.includes('subset'))
    return { action: 'confirm', reason: 'Looked up in the full release.' };
  return undefined;
}

/** The coder answers what the charts tell. */
export async function answerQuestions(runtime: Runtime, actor: Actor): Promise<void> {
  const { questions } = await mustPerform(runtime, actor, listCodeQuestions, {});
  for (const question of questions) {
    const answer = coderAnswer(question);
    // A refusal means that another answer has settled it; it stays in the queue or is gone.
    if (answer) await perform(runtime, actor, answerCodeQuestion, { questionId: question.id, answer });
  }
}

/** For charts of a user's own: payers that the sample practice does not have are played by one that it has. */
export async function choosePayers(runtime: Runtime, actor: Actor, standIn: boolean): Promise<void> {
  if (!standIn) return;
  const { coverages, payers } = await inTenant(runtime.db, actor.tenantId, async (tx) => ({
    coverages: await tx.selectFrom('coverage').select('id').where('payer_id', 'is', null).orderBy('id').execute(),
    payers: await tx.selectFrom('payer').select('id').orderBy('payer_identifier').execute(),
  }));
  for (const [i, coverage] of coverages.entries()) {
    const payer = payers[i % payers.length];
    if (payer) await mustPerform(runtime, actor, assignPayer, { coverageId: coverage.id, payerId: payer.id });
  }
}

/** For charts of a user's own: services that the sample fee schedule does not price are charged this much. */
const STAND_IN_PRICE_CENTS = 10_000;

/** The manager prices what the sample fee schedule lacks. */
export async function priceServices(runtime: Runtime, actor: Actor, standIn: boolean): Promise<void> {
  if (!standIn) return;
  const blocked = await inTenant(runtime.db, actor.tenantId, (tx) =>
    tx.selectFrom('encounter').select('content').where('billing_status', '=', 'blocked').execute(),
  );
  const codes = blocked
    .flatMap((row) => row.content.codes?.charges ?? [])
    .filter((charge) => charge.priceSource === 'not-priced');
  for (const code of new Set(codes.map((charge) => charge.procedureCode))) {
    const input = { code, chargeCents: STAND_IN_PRICE_CENTS, effectiveFrom: '2000-01-01' };
    // A code that is none is refused; its visit stays with a person.
    await perform(runtime, actor, setFee, input);
  }
}

async function heldClaims(runtime: Runtime, actor: Actor): Promise<{ id: string; findings: EditFinding[] }[]> {
  return inTenant(runtime.db, actor.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('claim')
      .innerJoin('claim_finding', (join) =>
        join.onRef('claim_finding.tenant_id', '=', 'claim.tenant_id').onRef('claim_finding.claim_id', '=', 'claim.id'),
      )
      .select(['claim.id', 'claim_finding.content'])
      .where('claim_status', '=', 'held')
      .where('severity', '=', 'hold')
      .orderBy('claim.id')
      .execute();
    return [...Map.groupBy(rows, (row) => row.id)].map(([id, found]) => ({
      id,
      findings: found.map((row) => row.content),
    }));
  });
}

async function anyPhysician(runtime: Runtime, actor: Actor): Promise<Provider | undefined> {
  const row = await inTenant(runtime.db, actor.tenantId, (tx) =>
    tx.selectFrom('provider').select('content').orderBy('provider_key').executeTakeFirst(),
  );
  return row?.content;
}

/** The biller fixes what the schedule tells: who saw the patient. The rest stays held, with its reason, for the practice to answer. */
export async function fixHeldClaims(runtime: Runtime, actor: Actor): Promise<void> {
  const rendering = await anyPhysician(runtime, actor);
  for (const { id, findings } of await heldClaims(runtime, actor)) {
    const aboutRendering = findings.every((finding) => finding.editId.startsWith('rendering-'));
    if (aboutRendering && rendering)
      await mustPerform(runtime, actor, correctClaim, { claimId: id, changes: { rendering } });
  }
}

/** Last day of the month of a day. */
const endOfMonth = (date: string) => addDays(`${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);

/** The biller makes the bills of stays that are billed in parts: one a month, and the last when the patient had left. */
export async function billStays(runtime: Runtime, actor: Actor): Promise<void> {
  const open = await inTenant(runtime.db, actor.tenantId, (tx) =>
    tx
      .selectFrom('work_item')
      .select('encounter_id')
      .where('kind', '=', 'next-stay-bill')
      .where('work_status', '=', 'open')
      .orderBy('id')
      .execute(),
  );
  for (const { encounter_id } of open) if (encounter_id) await billStay(runtime, actor, encounter_id);
}

async function billStay(runtime: Runtime, actor: Actor, encounterId: string): Promise<void> {
  for (;;) {
    const { stay } = await mustPerform(runtime, actor, showEncounter, { encounterId });
    if (!stay || stay.ended || stay.coming.charges === 0) return;
    const throughDate = [endOfMonth(stay.nextFrom), stay.lastDay].sort()[0] ?? stay.lastDay;
    const { patientStatus, dischargeTime } = stay;
    const left = { patientStatus, ...(dischargeTime === '' ? {} : { dischargeTime }) };
    const end = throughDate === stay.lastDay ? left : { patientStatus: '30' };
    const made = await perform(runtime, actor, billInterim, { encounterId, bill: 'next', throughDate, ...end });
    // A refusal leaves the stay in the queue, for a person to settle.
    if (!made.ok) return;
  }
}

interface OpenClaim {
  id: string;
  claim_status: string;
  memberId: string;
}

async function claimsToWork(runtime: Runtime, actor: Actor): Promise<OpenClaim[]> {
  return inTenant(runtime.db, actor.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('claim')
      .select(['id', 'claim_status', 'content'])
      .where('claim_status', 'in', ['rejected', 'denied'])
      .orderBy('id')
      .execute();
    return rows.map((row) => ({ id: row.id, claim_status: row.claim_status, memberId: row.content.memberId }));
  });
}

/** What a phone call to the payer brings: the right member id, or an authorization number. */
function whatThePayerSays(claim: OpenClaim, reasons: string): ClaimChanges | undefined {
  if (claim.claim_status === 'rejected') return { memberId: claim.memberId.replace(/R$/, '4') };
  if (/197|authorization/i.test(reasons)) return { priorAuthorizationNumber: 'AUTH2026117' };
  return undefined;
}

/** Rejections are fixed and go again; denials are corrected when the payer's answer tells how, or written off when coverage had ended. */
export async function workDenials(runtime: Runtime, actor: Actor): Promise<void> {
  const { rows: items } = await mustPerform(runtime, actor, listWork, { limit: 1000 });
  for (const claim of await claimsToWork(runtime, actor)) {
    const reasons = items
      .filter((item) => item.claimId === claim.id)
      .map((item) => `${item.title} ${item.reason}`)
      .join(' ');
    const changes = whatThePayerSays(claim, reasons);
    if (changes) await mustPerform(runtime, actor, correctClaim, { claimId: claim.id, changes });
    else if (/\b27\b|coverage/i.test(reasons)) {
      await mustPerform(runtime, actor, writeOffClaim, {
        claimId: claim.id,
        from: 'payer-ar',
        to: 'denial-write-off',
        reason: 'Coverage had ended; no other coverage found.',
      });
    }
  }
}

/** The poster compares unmatched money with the claims that come near, and knows the right one by the patient. */
export async function applyHeldPayments(runtime: Runtime, actor: Actor): Promise<void> {
  const { rows } = await mustPerform(runtime, actor, listExceptions, {});
  for (const { id: exceptionId } of rows.filter((row) => row.kind === 'unmatched')) {
    const { payment, candidates } = await mustPerform(runtime, actor, showMatchCandidates, { exceptionId });
    const name = (text: string) => text.toUpperCase();
    const right = candidates.find((one) => name(one.patientName) === name(payment.patientName));
    if (right) await mustPerform(runtime, actor, applyHeldPayment, { exceptionId, claimId: right.claimId });
  }
}

/** Statements for everyone who owes and whose insurance has answered. */
export async function billPatients(runtime: Runtime, actor: Actor): Promise<void> {
  const { patients } = await mustPerform(runtime, actor, listPatientBalances, {});
  for (const patient of patients) await perform(runtime, actor, sendStatement, { patientId: patient.patientId });
}

/** Every patient pays the statement in full, but for each fifth, who pays half. */
export async function takePatientPayments(runtime: Runtime, actor: Actor): Promise<void> {
  const statements = await inTenant(runtime.db, actor.tenantId, (tx) =>
    tx
      .selectFrom('statement')
      .select(['id', 'patient_id', 'amount_due_cents', 'statement_number'])
      .orderBy('id')
      .execute(),
  );
  for (const [i, statement] of statements.entries()) {
    const paidCents = i % 5 === 4 ? Math.ceil(statement.amount_due_cents / 2) : statement.amount_due_cents;
    await mustPerform(runtime, actor, takePayment, {
      patientId: statement.patient_id,
      receiptNumber: `R-${statement.statement_number}`,
      method: i % 2 === 0 ? 'card' : 'check',
      paidCents,
    });
  }
}
