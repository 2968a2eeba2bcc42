import {
  type Claim,
  type ClaimBuildReason,
  buildClaim as decideClaim,
  firstBill,
  isInForce,
  patientControlNumber,
} from '@cleanclaim/billing/claims';
import { type EncounterCodes, findCodeQuestions } from '@cleanclaim/billing/coding';
import type { Charge, Encounter } from '@cleanclaim/billing/encounters';
import { addDays, cents } from '@cleanclaim/billing/kernel';
import { reverseEntry } from '@cleanclaim/billing/ledger';
import { priceCharge } from '@cleanclaim/billing/pricing';
import { sql } from 'kysely';
import { z } from 'zod';
import type { EncounterContent } from '../db/schema.ts';
import { acceptByRule } from './accept-by-rule.ts';
import { capture } from './capture-codes.ts';
import { claimWithAuthorization } from './claim-authorizations.ts';
import { postCharges } from './claim-charges.ts';
import { loadConfirmedCodes } from './claim-edits.ts';
import { type ClaimParties, loadClaimParties, loadFeeSchedule } from './claim-parties.ts';
import { saveQuestions } from './code-questions.ts';
import { refusedOfVisit } from './denied-to-patient.ts';
import { insertClaim } from './insert-claim.ts';
import { loadEntry, saveEntries } from './journal.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { applyCopays } from './patient-payments.ts';
import { chargeKeysOf } from './reopen-self-pay.ts';
import { nextPart } from './split-claim.ts';
import { billsOf, expectNextBill } from './stay-bills.ts';
import { finishWorkOnEncounter, raiseWork } from './work-items.ts';

export type BuildOutcome =
  | { outcome: 'already-billed' | 'waits-for-coder' | 'no-charge' | 'self-pay' }
  | { outcome: 'blocked'; reason: ClaimBuildReason; message: string }
  | { outcome: 'held' | 'ready'; claimId: string };

interface EncounterRow {
  id: string;
  patient_id: string;
  content: EncounterContent;
}

/** Charges with the price of the fee schedule where the sender set none. */
export async function price(context: OperationContext, codes: EncounterCodes): Promise<EncounterCodes> {
  const schedule = await loadFeeSchedule(context);
  const charges = codes.charges.map((charge) => {
    const { chargeCents, reason } = priceCharge(charge, schedule, charge.dateOfService);
    return { ...charge, chargeCents, priceSource: reason };
  });
  return { ...codes, charges };
}

/** A check that finds what it found before writes nothing: the version that a form was filled from stays the one on file. */
async function setEncounter(
  context: OperationContext,
  id: string,
  status: 'coding' | 'blocked' | 'billed' | 'self-pay' | 'no-charge',
  content: EncounterContent,
) {
  const json = JSON.stringify(content);
  await context.tx
    .updateTable('encounter')
    .set({ billing_status: status, content: json })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .where(sql<boolean>`(billing_status, content) is distinct from (${status}::text, ${json}::jsonb)`)
    .execute();
}

/** Without coverage the patient owes the charges; a statement asks for them. */
async function billPatient(context: OperationContext, row: EncounterRow, codes: EncounterCodes): Promise<void> {
  const lines = codes.charges.flatMap((charge, i) => {
    const common = {
      encounterId: row.id,
      patientId: row.patient_id,
      lineNumber: i + 1,
      memo: `Charge for ${charge.procedureCode}`,
    };
    return [
      { ...common, account: 'patient-ar' as const, cents: cents(charge.chargeCents) },
      { ...common, account: 'revenue' as const, cents: cents(-charge.chargeCents) },
    ];
  });
  const earlier = await chargeKeysOf(context, row.id);
  const sourceKey = `charge:encounter:${row.id}${earlier.length > 0 ? `:${earlier.length + 1}` : ''}`;
  const kept = lines.filter((line) => line.cents !== 0);
  if (kept.length > 0) {
    await saveEntries(context, [
      { kind: 'charge', sourceKey, postingDate: context.today, memo: 'Charges of a self-pay visit', lines: kept },
    ]);
    context.audit({ action: 'post', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
  }
}

async function blockEncounter(
  context: OperationContext,
  row: EncounterRow,
  content: EncounterContent,
  reason: ClaimBuildReason,
  message: string,
) {
  await setEncounter(context, row.id, 'blocked', content);
  // The same reason keeps its item and its deadline; another reason replaces it.
  const same = await context.tx
    .selectFrom('work_item')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', row.id)
    .where('kind', '=', 'encounter-blocked')
    .where('work_status', '=', 'open')
    .where('reason', '=', message)
    .executeTakeFirst();
  if (same) return { outcome: 'blocked' as const, reason, message };
  await finishWorkOnEncounter(context, row.id, 'Checked again.', ['encounter-blocked']);
  const amountCents = content.codes?.charges.reduce((sum, charge) => sum + charge.chargeCents, 0) ?? 0;
  await raiseWork(context, [
    {
      workKey: `encounter-blocked:${row.id}:${context.newId()}`,
      kind: 'encounter-blocked',
      title: 'A visit cannot be billed yet',
      reason: message,
      steps: ['Settle what is missing, then build the claim again.'],
      amountCents,
      deadlineDate: addDays(context.today, 2),
      encounterId: row.id,
      patientId: row.patient_id,
    },
  ]);
  return { outcome: 'blocked' as const, reason, message };
}

async function saveFirstClaim(context: OperationContext, built: Claim): Promise<BuildOutcome> {
  const { claim, reason } = await claimWithAuthorization(context, built);
  const voided = (await billsOf(context, claim.encounterId)).at(-1);
  const how = voided ? `Built again after the void of claim ${voided.patient_control_number}` : 'Built';
  const outcome = await insertClaim(context, claim, { detail: reason ? `${reason} ${how}` : how });
  await finishWorkOnEncounter(context, claim.encounterId, 'The claim was built.', ['encounter-blocked']);
  await postCharges(context, claim);
  return { outcome, claimId: claim.id };
}

/** The claim of a visit, or of one part of a stay: `bill` says which of its days and charges it takes. */
export function decideBill(
  context: OperationContext,
  content: EncounterContent,
  parties: ClaimParties,
  bill: { encounter: Encounter; charges: readonly Charge[] },
) {
  const codes = content.codes ?? { diagnoses: [], charges: [] };
  return decideClaim({
    ...parties,
    id: context.newId(),
    patientControlNumber: '', // a number is taken only for a claim that can be built
    encounter: bill.encounter,
    diagnoses: codes.diagnoses,
    charges: bill.charges,
    inpatientProcedures: codes.inpatientProcedures,
  });
}

function decide(context: OperationContext, content: EncounterContent, parties: ClaimParties) {
  const bill = firstBill(content.encounter, content.codes?.charges ?? []);
  if (!bill.ok) return { ok: false, reason: 'stay-in-parts', message: bill.message } as const;
  return decideBill(context, content, parties, bill);
}

async function billPayer(
  context: OperationContext,
  row: EncounterRow,
  content: EncounterContent,
  claim: Claim,
): Promise<BuildOutcome> {
  await setEncounter(context, row.id, 'billed', content);
  const number = patientControlNumber(await nextNumber(context, 'patient-control'));
  const { payerSequence } = claim;
  const part = await nextPart(context, { encounter_id: row.id, payer_sequence: payerSequence });
  const numbered = { ...claim, patientControlNumber: number, ...(part > 1 ? { part } : {}) };
  const saved = await saveFirstClaim(context, numbered);
  await expectNextBill(context, row, content);
  return saved;
}

async function buildFrom(
  context: OperationContext,
  row: EncounterRow,
  content: EncounterContent,
  parties: ClaimParties,
): Promise<BuildOutcome> {
  const codes = content.codes ?? { diagnoses: [], charges: [] };
  const built = decide(context, content, parties);
  if (built.ok) return billPayer(context, row, content, built.claim);
  const unpriced = codes.charges.some((charge) => charge.priceSource === 'not-priced');
  if (built.reason === 'no-coverage' && !unpriced && codes.charges.length > 0) {
    const refused = await refusedOfVisit(context, row.id);
    if (refused !== '') {
      const message = `A payer refused services of this visit as not the patient's (${refused}): the patient may not be billed for it. Enter the coverage that pays, or mark the visit as without charge.`;
      return blockEncounter(context, row, content, built.reason, message);
    }
    await setEncounter(context, row.id, 'self-pay', content);
    await finishWorkOnEncounter(context, row.id, 'The patient is billed.', ['encounter-blocked']);
    await billPatient(context, row, codes);
    await applyCopays(context, [row.id]);
    return { outcome: 'self-pay' };
  }
  return blockEncounter(context, row, content, built.reason, built.message);
}

/**
 * A visit that the patient was billed for, and whose coverage has come in since: the charge is taken from the patient and
 * goes to the payer. Only while nothing was paid, written off or refunded; after that a person decides.
 */
async function moveToPayer(context: OperationContext, row: EncounterRow): Promise<BuildOutcome> {
  const { content } = row;
  const codes = content.codes ?? { diagnoses: [], charges: [] };
  const charge = await loadEntry(context, `charge:encounter:${row.id}`);
  const untouched = charge === undefined || (await visitEntries(context, row.id)) === 1;
  const parties = await loadClaimParties(context, row.patient_id, content.encounter, codes.charges);
  const inForce = parties.coverage !== undefined && isInForce(parties.coverage, content.encounter.dateOfService);
  if (!untouched || !inForce) return { outcome: 'already-billed' };
  const claim = decide(context, content, parties);
  if (!claim.ok) return { outcome: 'already-billed' };
  if (charge) await saveEntries(context, [reverseEntry(charge, `reverse:${charge.sourceKey}`, context.today)]);
  return billPayer(context, row, content, claim.claim);
}

/** Journal entries that touch a visit's self-pay charge. */
async function visitEntries(context: OperationContext, encounterId: string): Promise<number> {
  const rows = await context.tx
    .selectFrom('journal_line')
    .select('entry_id')
    .distinct()
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .execute();
  return rows.length;
}

/**
 * Takes a visit from its codes to a claim: questions for the coder first, then charge capture, prices, the claim and
 * its edits. Repeated, it finds the claim there and does nothing.
 */
export const buildClaim = operation<{ encounterId: string }, BuildOutcome>({
  name: 'build-claim',
  summary: 'Checks codes, captures charges, builds the claim of a visit and runs the claim edits.',
  roles: ['system', 'biller', 'coder', 'manager', 'admin'],
  input: z.object({ encounterId: z.uuid() }),
  async run(context, { encounterId }) {
    const row = await context.tx
      .selectFrom('encounter')
      .select(['id', 'patient_id', 'billing_status', 'content'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', encounterId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such visit.');
    context.audit({ action: 'read', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    if (row.billing_status === 'billed') return { outcome: 'already-billed' };
    if (row.billing_status === 'self-pay') return moveToPayer(context, row);
    if (row.billing_status === 'no-charge') return { outcome: 'no-charge' };
    const content = await acceptByRule(context, row, capture(context, row.content));
    const codes = content.codes ?? { diagnoses: [], charges: [] };
    const confirmed = await loadConfirmedCodes(context);
    const questions = findCodeQuestions(
      { ...codes, dateOfService: content.encounter.dateOfService, claimKind: content.encounter.claimKind, confirmed },
      context.codes,
    );
    await saveQuestions(context, row, questions);
    if (questions.length > 0) {
      await setEncounter(context, row.id, 'coding', content);
      return { outcome: 'waits-for-coder' };
    }
    const priced = { ...content, codes: await price(context, codes) };
    const parties = await loadClaimParties(context, row.patient_id, content.encounter, codes.charges);
    return buildFrom(context, row, priced, parties);
  },
});
