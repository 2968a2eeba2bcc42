import { cents, formatDate, formatDollars, sumCents } from '@cleanclaim/billing/kernel';
import {
  explainToPatient as decide,
  type ExplainedVisit,
  type Language,
  STATEMENT_LABELS,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PatientExplanationView } from '../contract/patient-billing-views.ts';
import { explainToPatientSchema, taxReceiptSchema } from '../contract/schemas/patient-billing.ts';
import { addressee, patientLetterPdf } from '../documents/patient-letter-pdf.ts';
import { explainedVisits, unappliedOf } from './billed-visits.ts';
import { loadHousehold } from './household.ts';
import { loadPractice } from './household-billing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import type { OriginalFile } from './read-original.ts';

type Asked = z.infer<typeof explainToPatientSchema>;

/** The visits asked about: those of a claim or a visit, or every one with something open on the patient's side. */
async function visitsAskedFor(
  context: OperationContext,
  { patientId, encounterId, claimId }: Asked,
): Promise<ExplainedVisit[]> {
  if (!encounterId && !claimId) return explainedVisits(context, patientId, undefined);
  const { rows } = await sql<{ id: string }>`
    select n.id from encounter n
     where n.tenant_id = ${context.tenantId} and n.patient_id = ${patientId}
       and (n.id = ${encounterId ?? null}::uuid
            or n.id = (select encounter_id from claim where tenant_id = ${context.tenantId} and id = ${claimId ?? null}::uuid))`.execute(
    context.tx,
  );
  if (rows.length === 0) throw new Refusal('not-found', 'There is no such visit or claim of this patient.');
  return explainedVisits(
    context,
    patientId,
    rows.map((row) => row.id),
  );
}

async function explanation(context: OperationContext, asked: Asked): Promise<PatientExplanationView> {
  const household = await loadHousehold(context, asked.patientId);
  const own = household.members.find((member) => member.patientId === asked.patientId);
  const language: Language = asked.language ?? own?.language ?? household.language;
  const visits = (await visitsAskedFor(context, asked)).map((visit) => decide(visit, language, asked.lineNumber));
  const unappliedCents = (await unappliedOf(context, [asked.patientId])).get(asked.patientId) ?? 0;
  const { first = '', last = '' } = own?.patient.name ?? {};
  context.audit({
    action: 'read',
    subjectKind: 'patient-account',
    subjectId: asked.patientId,
    patientId: asked.patientId,
  });
  const youOweCents = sumCents(visits.map((visit) => visit.youOweCents));
  return { patientName: `${first} ${last}`, language, visits, unappliedCents, youOweCents };
}

/** Explains a patient's balance, a visit, a claim or one line, in words a patient understands. */
export const explainToPatient = operation<Asked, PatientExplanationView>({
  name: 'explain-to-patient',
  summary: "Explains a patient's balance from the charge to what is left, in the patient's language.",
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: explainToPatientSchema as z.ZodType<Asked>,
  run: explanation,
});

const WORDS = {
  title: { en: 'Your bill, explained', es: 'Su cuenta, explicada' },
  patient: STATEMENT_LABELS.patient,
  from: { en: 'Source', es: 'Fuente' },
  unapplied: STATEMENT_LABELS.unapplied,
  closing: { en: 'Questions? Call us', es: '¿Preguntas? Llámenos' },
  receipt: { en: 'Receipt for taxes', es: 'Recibo para impuestos' },
  year: { en: 'Year', es: 'Año' },
  paid: { en: 'Payments', es: 'Pagos' },
  taken: { en: 'Payment', es: 'Pago' },
  back: { en: 'Given back or not completed', es: 'Devuelto o no completado' },
  service: { en: 'service of', es: 'servicio del' },
  noService: { en: 'not used for a service yet', es: 'aún no aplicado a un servicio' },
  total: { en: 'Paid in the year', es: 'Pagado en el año' },
  tin: { en: 'Tax id of the practice', es: 'Número fiscal del consultorio' },
} as const;

/** The same explanation as a letter. */
export const openPatientExplanation = operation<Asked, OriginalFile>({
  name: 'open-patient-explanation',
  summary: "Opens the explanation of a patient's balance as PDF, in the patient's language.",
  roles: explainToPatient.roles,
  input: explainToPatientSchema as z.ZodType<Asked>,
  async run(context, asked) {
    const { visits, language, patientName, unappliedCents } = await explanation(context, asked);
    const household = await loadHousehold(context, asked.patientId);
    const practice = await loadPractice(context);
    const letter = {
      title: WORDS.title[language],
      to: addressee(household.guarantor),
      facts: [
        `${WORDS.patient[language]}: ${patientName}`,
        ...(unappliedCents > 0 ? [`${WORDS.unapplied[language]}: ${formatDollars(cents(unappliedCents))}`] : []),
      ],
      blocks: visits.map((visit) => ({
        heading: formatDate(visit.dateOfService),
        rows: visit.steps.map((step) => ({
          day: formatDate(step.date),
          what: step.what,
          note: `${WORDS.from[language]}: ${step.source}.`,
          amount: formatDollars(step.youOweCents),
        })),
        conclusion: visit.conclusion,
      })),
      closing: `${WORDS.closing[language]}: ${practice.phone}.`,
    };
    return { bytes: await patientLetterPdf(letter, practice, context.now), fileName: 'bill-explained.pdf', ours: true };
  },
});

interface PaidRow {
  date: string;
  receipt_number: string;
  kind: string;
  service_date: string | null;
  cents: number;
}

/** What a household paid in a year by day and service: payments less what was given back or did not go through. */
async function paidInYear(context: OperationContext, patientIds: readonly string[], year: number): Promise<PaidRow[]> {
  const { rows } = await sql<PaidRow>`
    select e.posting_date as date, p.receipt_number, m.kind, coalesce(c.date_of_service, n.date_of_service)::text as service_date,
           sum(m.cents)::bigint as cents
      from payment_move m
      join patient_payment p on p.tenant_id = m.tenant_id and p.id = m.payment_id
      join journal_entry e on e.tenant_id = m.tenant_id and e.source_key = m.source_key
      left join claim c on c.tenant_id = m.tenant_id and c.id = m.claim_id
      left join encounter n on n.tenant_id = m.tenant_id and n.id = m.encounter_id
     where m.tenant_id = ${context.tenantId} and p.patient_id = any(${[...patientIds]}::uuid[])
       and m.kind in ('taken', 'returned', 'refunded')
       and e.posting_date between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
     group by 1, 2, 3, 4 having sum(m.cents) <> 0 order by 1, 2, 4 nulls last`.execute(context.tx);
  return rows;
}

/** What a household paid in a calendar year, by day and service, for its taxes (26 USC 213). */
export const openTaxReceipt = operation<z.infer<typeof taxReceiptSchema>, OriginalFile>({
  name: 'open-tax-receipt',
  summary: 'Opens what a guarantor paid in a year as PDF, by date and service.',
  roles: explainToPatient.roles,
  input: taxReceiptSchema as z.ZodType<z.infer<typeof taxReceiptSchema>>,
  async run(context, { patientId, year }) {
    const household = await loadHousehold(context, patientId);
    const practice = await loadPractice(context);
    const { language } = household;
    const ids = household.members.map((member) => member.patientId);
    const paid = await paidInYear(context, ids, year);
    for (const id of ids)
      context.audit({ action: 'read', subjectKind: 'patient-account', subjectId: id, patientId: id, detail: { year } });
    const total = sumCents(paid.map((row) => cents(row.cents)));
    const letter = {
      title: `${WORDS.receipt[language]} ${year}`,
      to: addressee(household.guarantor),
      facts: [
        ...household.members.map(
          ({ patient }) => `${WORDS.patient[language]}: ${patient.name.first} ${patient.name.last}`,
        ),
        `${WORDS.tin[language]}: ${practice.taxId.replace(/^(\d{2})(\d{7})$/, '$1-$2')}`,
      ],
      blocks: [
        {
          heading: `${WORDS.paid[language]}, ${WORDS.year[language]} ${year}`,
          rows: paid.map((row) => ({
            day: formatDate(row.date),
            what: `${row.kind === 'taken' ? WORDS.taken[language] : WORDS.back[language]} ${row.receipt_number}, ${
              row.service_date
                ? `${WORDS.service[language]} ${formatDate(row.service_date)}`
                : WORDS.noService[language]
            }`,
            amount: formatDollars(cents(row.cents)),
          })),
          conclusion: `${WORDS.total[language]}: ${formatDollars(total)}`,
        },
      ],
      closing: `${WORDS.closing[language]}: ${practice.phone}.`,
    };
    return {
      bytes: await patientLetterPdf(letter, practice, context.now),
      fileName: `receipt-${year}.pdf`,
      ours: true,
    };
  },
});
