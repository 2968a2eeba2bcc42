import { addDays } from '@cleanclaim/billing/kernel';
import { type DisputedCase, disputeLetter } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import { CASES_A_DISPUTE, disputeVariancesSchema } from '../contract/schemas/variances.ts';
import { disputeLetterPdf } from '../documents/dispute-letter-pdf.ts';
import { disputeNumber } from './list-variances.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { loadVarianceSettings } from './variance-settings.ts';
import { lockCases, moveCases, type VarianceRow } from './variance-store.ts';

/** One letter goes to one payer, about money that it owes and that nobody has asked for yet. */
function checkChosen(rows: readonly VarianceRow[]): string {
  const [first] = rows;
  if (!first) throw new Refusal('not-found', 'There is no such variance.');
  const payers = new Set(rows.map((row) => row.payer_id)).size;
  if (payers > 1)
    throw new Refusal(
      'several-payers',
      `These are of ${payers} payers. Choose those of one payer: a letter goes to one.`,
    );
  const others = rows.filter((row) => row.variance_status !== 'open').length;
  if (others > 0)
    throw new Refusal('not-open', `${others} of the ${rows.length} are not open any more. Choose only open ones.`);
  const owed = rows.filter((row) => row.variance_cents <= 0).length;
  if (owed > 0)
    throw new Refusal(
      'not-owed',
      `On ${owed} of the ${rows.length} the payer paid too much. Choose only what it owes.`,
    );
  return first.payer_id;
}

async function disputedCases(context: OperationContext, rows: readonly VarianceRow[]): Promise<DisputedCase[]> {
  const claims = await context.tx
    .selectFrom('claim')
    .select(['id', 'patient_control_number', 'payer_claim_control_number', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...new Set(rows.map((row) => row.claim_id))]}::uuid[])`)
    .execute();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return rows
    .flatMap((row): DisputedCase[] => {
      const claim = byId.get(row.claim_id);
      if (!claim) return [];
      const { last, first } = claim.content.patient.name;
      return [
        {
          patientName: `${last}, ${first}`,
          memberId: claim.content.memberId,
          patientControlNumber: claim.patient_control_number,
          payerClaimControlNumber: claim.payer_claim_control_number ?? '',
          dateOfService: row.date_of_service,
          lineNumber: row.line_number,
          procedureCode: row.procedure_code,
          expectedCents: row.expected_cents,
          actualCents: row.actual_cents,
          varianceCents: row.variance_cents,
          why: row.content.why,
          trail: row.content.trail,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        a.dateOfService.localeCompare(b.dateOfService) || a.patientControlNumber.localeCompare(b.patientControlNumber),
    );
}

/** What a payer owes by open cases, up to one letter of them. */
async function owedBy(
  { tx, tenantId }: OperationContext,
  payerId: string,
  code: string | undefined,
): Promise<string[]> {
  let query = tx
    .selectFrom('variance')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('payer_id', '=', payerId)
    .where('variance_status', '=', 'open')
    .where('variance_cents', '>', 0);
  if (code !== undefined) query = query.where('procedure_code', '=', code);
  const rows = await query.orderBy('date_of_service').orderBy('id').limit(CASES_A_DISPUTE).execute();
  if (rows.length === 0)
    throw new Refusal('nothing-open', 'This payer owes nothing by open variances. Nothing was disputed.');
  return rows.map(({ id }) => id);
}

async function loadParties({ tx, tenantId }: OperationContext, payerId: string) {
  const { content: payer } = await tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', payerId)
    .executeTakeFirstOrThrow();
  const { content: practice } = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return { payer, practice };
}

export interface DisputeMade {
  disputeId: string;
  disputeNumber: string;
  cases: number;
  disputedCents: number;
}

/**
 * Disputes what a payer paid on several lines and claims with one letter: number, list and terms in a PDF, a day until
 * which the payer is to answer, and the cases wait for it. No money moves in the ledger: what comes of it is posted when it
 * is paid.
 */
export const disputeVariances = operation<z.infer<typeof disputeVariancesSchema>, DisputeMade>({
  name: 'dispute-variances',
  summary: 'Makes one letter to a payer that disputes the chosen variances, as PDF.',
  roles: ['biller', 'payment-poster', 'manager', 'admin'],
  input: disputeVariancesSchema,
  async run(context, { varianceIds, payerId: ofPayer, procedureCode, sentBy, note }) {
    const ids = varianceIds ?? (await owedBy(context, ofPayer ?? '', procedureCode));
    const rows = await lockCases(context, ids);
    const payerId = checkChosen(rows);
    const { payer, practice } = await loadParties(context, payerId);
    if (sentBy === 'mail' && !payer.address)
      throw new Refusal('no-address', `${payer.name} has no mailing address on file. Enter it under Settings, Payers.`);
    const settings = await loadVarianceSettings(context);
    const answerBy = addDays(context.today, settings.answerDays);
    const number = await nextNumber(context, 'variance-dispute');
    const letter = disputeLetter({
      disputeNumber: disputeNumber(number),
      date: context.today,
      answerBy,
      payer: { name: payer.name, ...(payer.address ? { address: payer.address } : {}) },
      practice,
      cases: await disputedCases(context, rows),
      ...(note ? { note } : {}),
    });
    const id = context.newId();
    await context.tx
      .insertInto('variance_dispute')
      .values({
        tenant_id: context.tenantId,
        id,
        dispute_number: number,
        payer_id: payerId,
        case_count: rows.length,
        disputed_cents: letter.totalCents,
        pdf_sha256: await storeOriginal(context, await disputeLetterPdf(letter, practice, context.now)),
        sent_by: sentBy,
        sent_date: context.today,
        answer_due_date: answerBy,
        dispute_state: 'sent',
        answer_note: '',
        made_at: context.now,
        made_by: context.actor.name,
      })
      .execute();
    const what = `Disputed in letter ${letter.disputeNumber}.`;
    await moveCases(context, rows, { status: 'disputed', dueDate: answerBy, disputeId: id, what });
    const detail = { cases: rows.length, cents: letter.totalCents };
    context.audit({ action: 'send', subjectKind: 'variance-dispute', subjectId: id, detail });
    return { disputeId: id, disputeNumber: letter.disputeNumber, cases: rows.length, disputedCents: letter.totalCents };
  },
});
