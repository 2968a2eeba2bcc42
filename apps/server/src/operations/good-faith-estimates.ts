import { cents } from '@cleanclaim/billing/kernel';
import { findFee } from '@cleanclaim/billing/pricing';
import {
  compareWithEstimate,
  type EstimateItem,
  estimateDeadline,
  estimateTotal,
  type GoodFaithEstimate,
  serviceWords,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { EstimateView } from '../contract/patient-billing-views.ts';
import { makeEstimateSchema } from '../contract/schemas/patient-billing.ts';
import { estimatePdf } from '../documents/estimate-pdf.ts';
import { loadFeeSchedule } from './claim-parties.ts';
import { loadHousehold } from './household.ts';
import { loadPractice } from './household-billing.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { lockPatient } from './patient-row.ts';

type Input = z.infer<typeof makeEstimateSchema>;

/** Prices the services of an estimate by the fee schedule of the day, or as entered. */
async function priceItems(context: OperationContext, input: Input): Promise<EstimateItem[]> {
  const day = input.serviceDate ?? context.today;
  const schedule = await loadFeeSchedule(context);
  const { language } = await loadHousehold(context, input.patientId);
  return input.items.map((item, i) => {
    const fee = findFee(schedule, item.procedureCode, [], day);
    const chargeCents = item.chargeCents ?? (fee && fee.chargeCents * item.units);
    if (chargeCents === undefined) {
      const message = `The fee schedule has no price for ${item.procedureCode} on that day. Enter the charge.`;
      throw new Refusal('no-fee', message, { [`items.${i}.chargeCents`]: message });
    }
    const { procedureCode, units } = item;
    const what = serviceWords(procedureCode)[language];
    return { procedureCode, what, units, chargeCents: cents(chargeCents), diagnosisCodes: input.diagnosisCodes };
  });
}

async function loadProvider(context: OperationContext, id: string) {
  const row = await context.tx
    .selectFrom('provider')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such provider.');
  const { firstName, lastOrOrganizationName, npi } = row.content;
  return { name: [firstName, lastOrOrganizationName].filter(Boolean).join(' '), npi };
}

/** Makes a good-faith estimate for a patient who pays alone, and keeps what was given. */
export const makeEstimate = operation<
  Input,
  {
    estimateId: string;
    estimateNumber: string;
    totalCents: number;
    sha256: string;
    deadlineDate: string | null;
    isLate: boolean;
  }
>({
  name: 'make-estimate',
  summary: 'Makes a good-faith estimate (45 CFR 149.610) as PDF, priced by the fee schedule.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: makeEstimateSchema,
  async run(context, input) {
    const patient = await lockPatient(context, input.patientId);
    const items = await priceItems(context, input);
    const practice = await loadPractice(context);
    const estimateNumber = `E${String(await nextNumber(context, 'estimate')).padStart(6, '0')}`;
    const { name, birthDate } = patient.content;
    const estimate: GoodFaithEstimate = {
      estimateNumber,
      patientName: `${name.first} ${name.last}`,
      ...(birthDate ? { birthDate } : {}),
      ...(input.serviceDate ? { serviceDate: input.serviceDate } : {}),
      reason: input.reason,
      items,
      provider: await loadProvider(context, input.providerId),
      practice: { name: practice.name, npi: practice.npi, taxId: practice.taxId },
      givenDate: context.today,
    };
    const { language } = await loadHousehold(context, input.patientId);
    const sha256 = await storeOriginal(context, await estimatePdf(estimate, practice, language, context.now));
    const deadline = estimateDeadline({
      on: input.askedDate,
      ...(input.serviceDate ? { serviceDate: input.serviceDate } : {}),
    });
    const estimateId = context.newId();
    const totalCents = estimateTotal(items);
    await context.tx
      .insertInto('good_faith_estimate')
      .values({
        tenant_id: context.tenantId,
        id: estimateId,
        estimate_number: estimateNumber,
        patient_id: input.patientId,
        service_date: input.serviceDate ?? null,
        asked_date: input.askedDate,
        deadline_date: deadline ?? null,
        given_date: context.today,
        total_cents: totalCents,
        content: JSON.stringify(estimate),
        pdf_sha256: sha256,
        made_by: context.actor.name,
      })
      .execute();
    const { patientId } = input;
    context.audit({ action: 'create', subjectKind: 'good-faith-estimate', subjectId: estimateId, patientId });
    const isLate = deadline !== undefined && context.today > deadline;
    return { estimateId, estimateNumber, totalCents, sha256, deadlineDate: deadline ?? null, isLate };
  },
});

interface EstimateRow {
  id: string;
  estimate_number: string;
  patient_id: string;
  service_date: string | null;
  deadline_date: string | null;
  given_date: string;
  total_cents: number;
  pdf_sha256: string;
  billed_cents: number;
  first_bill: string | null;
}

/**
 * Estimates of patients, newest first, each compared with what the practice charged without insurance for the day that it
 * is for; the newest estimate of a day counts.
 */
export async function estimatesOf(
  context: OperationContext,
  patientIds: readonly string[],
): Promise<(EstimateView & { patientId: string })[]> {
  const { rows } = await sql<EstimateRow>`
    select g.id, g.estimate_number, g.patient_id, g.service_date, g.deadline_date, g.given_date, g.total_cents, g.pdf_sha256,
           coalesce(b.billed, 0)::bigint as billed_cents,
           (select min(s.statement_date)::text from statement_patient sp
              join statement s on s.tenant_id = sp.tenant_id and s.id = sp.statement_id, jsonb_array_elements(s.content->'visits') v
             where sp.tenant_id = g.tenant_id and sp.patient_id = g.patient_id and v->>'patientId' = g.patient_id::text and v->>'dateOfService' = g.service_date::text) as first_bill
      from good_faith_estimate g
      left join lateral (
        select sum(l.cents) as billed from journal_line l
          join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
          left join journal_entry o on o.tenant_id = e.tenant_id and o.id = e.reverses_entry_id
          join encounter n on n.tenant_id = l.tenant_id and n.id = l.encounter_id
         where l.tenant_id = g.tenant_id and l.patient_id = g.patient_id and l.account = 'patient-ar'
           and coalesce(o.kind, e.kind) = 'charge' and n.date_of_service = g.service_date) b on true
     where g.tenant_id = ${context.tenantId} and g.patient_id = any(${[...patientIds]}::uuid[])
     order by g.given_date desc, g.estimate_number desc`.execute(context.tx);
  return rows.map((row, i) => {
    const isNewest = !rows
      .slice(0, i)
      .some((one) => one.patient_id === row.patient_id && one.service_date === row.service_date);
    const billed = isNewest ? row.billed_cents : 0;
    const compared = compareWithEstimate(cents(row.total_cents), cents(billed), row.first_bill ?? undefined);
    return {
      id: row.id,
      patientId: row.patient_id,
      estimateNumber: row.estimate_number,
      serviceDate: row.service_date,
      deadlineDate: row.deadline_date,
      givenDate: row.given_date,
      isLate: row.deadline_date !== null && row.given_date > row.deadline_date,
      totalCents: row.total_cents,
      billedCents: billed,
      overCents: compared.overCents,
      mayDispute: compared.mayDispute,
      disputeBy: compared.disputeBy ?? null,
      sha256: row.pdf_sha256,
    };
  });
}
