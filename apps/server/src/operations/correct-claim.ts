import { type Claim, patientControlNumber } from '@cleanclaim/billing/claims';
import { cents, sumCents } from '@cleanclaim/billing/kernel';
import { chargeEntry, reverseEntry } from '@cleanclaim/billing/ledger';
import type { Person, Provider } from '@cleanclaim/billing/parties';
import { z } from 'zod';
import { editClaim, saveFindings } from './claim-edits.ts';
import { type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { loadEntry, saveEntries } from './journal.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { finishWorkOnClaim } from './work-items.ts';

const isoDate = z.iso.date();
const addressSchema = z.object({
  line1: z.string().min(1).max(55),
  line2: z.string().max(55).optional(),
  city: z.string().min(1).max(30),
  state: z.string().length(2),
  zip: z.string().regex(/^\d{5}(\d{4})?$/, 'Enter 5 or 9 digits.'),
});
const personSchema = z.object({
  name: z.object({
    last: z.string().min(1),
    first: z.string().min(1),
    middle: z.string().optional(),
    suffix: z.string().optional(),
  }),
  birthDate: isoDate,
  sex: z.enum(['F', 'M', 'U']),
  address: addressSchema.optional(),
  phone: z.string().optional(),
});
const providerSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organization']),
  npi: z.string(),
  lastOrOrganizationName: z.string().min(1),
  firstName: z.string().optional(),
  taxonomy: z.string().optional(),
});
const lineSchema = z.object({
  lineNumber: z.int().min(1),
  procedureCode: z.string().length(5),
  description: z.string(),
  modifiers: z.array(z.string().length(2)).max(4),
  units: z.number().positive(),
  chargeCents: z.int().min(0).transform(cents),
  diagnosisPointers: z.array(z.int().min(1).max(12)).min(1).max(4),
  dateOfService: isoDate,
  placeOfService: z.string().length(2).optional(),
  ndc: z.string().optional(),
});

/** What a biller may change on a claim; what is absent stays. */
const changesSchema = z
  .object({
    memberId: z.string().min(1).max(80),
    groupNumber: z.string().max(50),
    subscriber: personSchema,
    rendering: providerSchema,
    referring: providerSchema,
    placeOfService: z.string().length(2),
    diagnoses: z.array(z.string().min(3).max(7)).min(1).max(12),
    lines: z.array(lineSchema).min(1).max(50),
    priorAuthorizationNumber: z.string().min(1).max(50),
    accident: z.object({
      kind: z.enum(['auto', 'employment', 'other']),
      date: isoDate.optional(),
      state: z.string().length(2).optional(),
    }),
    patientSex: z.enum(['F', 'M', 'U']),
    patientAddress: addressSchema,
  })
  .partial()
  .strict();

export type ClaimChanges = z.infer<typeof changesSchema>;

/** Drops keys whose value is undefined, so that absent stays absent. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

function changed(claim: Claim, { patientSex, patientAddress, ...rest }: ClaimChanges): Claim {
  const patient = {
    ...claim.patient,
    ...(patientSex ? { sex: patientSex } : {}),
    ...(patientAddress ? { address: defined(patientAddress) } : {}),
  } as Claim['patient'];
  const next = { ...claim, ...defined(rest), patient } as Claim;
  const { id: _id, mrn: _mrn, ...self } = patient;
  const subscriber: Person = claim.relationship === '18' && !rest.subscriber ? self : next.subscriber;
  const rendering = rest.rendering ? (defined(rest.rendering) as Provider) : claim.rendering;
  return {
    ...next,
    subscriber,
    ...(rendering ? { rendering } : {}),
    totalChargeCents: sumCents(next.lines.map((line) => line.chargeCents)),
  };
}

/** A new sending needs a number of its own; a claim that was adjudicated goes as a replacement of the payer's claim. */
async function nextAttempt(context: OperationContext, row: ClaimRow, claim: Claim): Promise<Claim> {
  if (row.claim_status === 'held') return claim;
  const number = patientControlNumber(await nextNumber(context, 'patient-control'));
  if (row.claim_status === 'rejected') return { ...claim, patientControlNumber: number, frequencyCode: '1' };
  if (!row.payer_claim_control_number) {
    throw new Refusal(
      'no-payer-number',
      "The payer's claim control number is missing. Take it from the remittance; without it, call the payer.",
    );
  }
  return {
    ...claim,
    patientControlNumber: number,
    frequencyCode: '7',
    payerClaimControlNumber: row.payer_claim_control_number,
  };
}

/** Charges that changed are reversed and posted anew; the original entry stays. */
async function repostCharges(context: OperationContext, row: ClaimRow, claim: Claim): Promise<void> {
  const charges = (of: Claim) => JSON.stringify(of.lines.map((line) => [line.procedureCode, line.chargeCents]));
  if (charges(row.content) === charges(claim)) return;
  const key = await currentChargeKey(context, row.id);
  const original = await loadEntry(context, key);
  const next = `charge:claim:${row.id}:${context.newId()}`;
  const entry = chargeEntry(
    { claimId: row.id, patientId: row.patient_id, payerId: row.payer_id, lines: claim.lines },
    next,
    context.today,
  );
  await saveEntries(context, [
    ...(original ? [reverseEntry(original, `reverse:${key}`, context.today)] : []),
    ...(entry ? [entry] : []),
  ]);
}

async function currentChargeKey(context: OperationContext, claimId: string): Promise<string> {
  const row = await context.tx
    .selectFrom('journal_entry')
    .select('source_key')
    .where('tenant_id', '=', context.tenantId)
    .where('kind', '=', 'charge')
    .where((where) =>
      where.or([
        where('source_key', '=', `charge:claim:${claimId}`),
        where('source_key', 'like', `charge:claim:${claimId}:%`),
      ]),
    )
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.source_key ?? `charge:claim:${claimId}`;
}

export type CorrectionOutcome = {
  outcome: 'ready' | 'held';
  findings: { title: string; where: string; message: string; fix: string }[];
};

/**
 * Corrects a claim and checks it again. Held: the claim itself is fixed. Rejected: it goes again as an original.
 * Denied or paid short: it goes as a replacement (frequency 7) under the payer's number. What was sent stays as it was.
 */
export const correctClaim = operation<{ claimId: string; changes: ClaimChanges }, CorrectionOutcome>({
  name: 'correct-claim',
  summary: 'Corrects a held, rejected, denied or short-paid claim and checks it again.',
  roles: ['biller', 'coder', 'manager', 'admin'],
  input: z.object({ claimId: z.uuid(), changes: changesSchema }),
  async run(context, { claimId, changes }) {
    const row = await lockClaim(context, claimId);
    if (!['held', 'rejected', 'denied', 'partly-paid'].includes(row.claim_status)) {
      throw new Refusal(
        'not-correctable',
        `A claim that is ${row.claim_status} cannot be corrected. Wait for the payer's answer.`,
      );
    }
    const claim = await nextAttempt(context, row, changed(row.content, changes));
    await repostCharges(context, row, claim);
    const findings = await editClaim(context, claim);
    const result = await saveFindings(context, claim, findings);
    const resent = claim.patientControlNumber !== row.patient_control_number;
    const event = result === 'clean' ? (row.claim_status === 'held' ? 'built-clean' : 'corrected') : 'built-held';
    const verb = row.claim_status === 'held' ? 'Fixed' : `Corrected (frequency ${claim.frequencyCode})`;
    await moveClaim(context, row, {
      event,
      detail: `${verb}: ${Object.keys(changes).join(', ') || 'sent again unchanged'}`,
      set: {
        content: claim,
        total_charge_cents: claim.totalChargeCents,
        patient_control_number: claim.patientControlNumber,
        frequency_code: claim.frequencyCode,
        attempt: row.attempt + (resent ? 1 : 0),
      },
    });
    if (result === 'clean')
      await finishWorkOnClaim(context, claimId, 'Corrected.', ['denial', 'rejection', 'claim-held', 'no-answer']);
    context.audit({
      action: 'update',
      subjectKind: 'claim',
      subjectId: claimId,
      patientId: row.patient_id,
      detail: { fields: Object.keys(changes).join(' ') },
    });
    const holds = findings.filter((finding) => finding.severity === 'hold');
    return {
      outcome: result === 'clean' ? 'ready' : 'held',
      findings: holds.map(({ title, where, message, fix }) => ({ title, where, message, fix })),
    };
  },
});
