import { lateChargesBill, nextStayBill, patientControlNumber, type StayBillResult } from '@cleanclaim/billing/claims';
import { formatDate } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { billInterimSchema } from '../contract/schemas/corrections.ts';
import { decideBill, price } from './build-claim.ts';
import { claimWithAuthorization } from './claim-authorizations.ts';
import { postCharges } from './claim-charges.ts';
import { loadClaimParties } from './claim-parties.ts';
import { insertClaim } from './insert-claim.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { nextPart } from './split-claim.ts';
import { billsOf, expectNextBill } from './stay-bills.ts';
import { lockVisit } from './visit-row.ts';

const BILL_WORDS: Readonly<Record<string, string>> = {
  '1': 'The bill of the whole stay',
  '2': 'First bill of the stay',
  '3': 'Next bill of the stay',
  '4': 'Last bill of the stay',
  '5': 'Late charges of the stay',
};

type Visit = Awaited<ReturnType<typeof lockVisit>>;

async function chooseBill(
  context: OperationContext,
  row: Visit,
  input: z.infer<typeof billInterimSchema>,
): Promise<StayBillResult & { ok: true }> {
  const { encounter, codes = { diagnoses: [], charges: [] } } = row.content;
  const bills = (await billsOf(context, row.id)).map((bill) => bill.content);
  const { charges } = await price(context, codes);
  const { throughDate: through, patientStatus, dischargeTime, nonCoveredDays } = input;
  const period = {
    through: through ?? '',
    patientStatus,
    ...(dischargeTime === undefined ? {} : { dischargeTime }),
    ...(nonCoveredDays === undefined ? {} : { nonCoveredDays }),
  };
  const bill =
    input.bill === 'late'
      ? lateChargesBill(encounter, charges, bills)
      : nextStayBill(encounter, charges, bills, period, context.today);
  if (!bill.ok) throw new Refusal(bill.reason, bill.message);
  return bill;
}

/**
 * Makes the next bill of a stay: the first, one that goes on, the last, or its late charges. Each is a part of the visit
 * with its own days and charges, and charges them to the payer. The visit is locked, so that no charge is billed twice.
 */
export const billInterim = operation<
  z.infer<typeof billInterimSchema>,
  { claimId: string; claimStatus: 'held' | 'ready' }
>({
  name: 'bill-interim',
  summary: 'Makes the next bill of a stay, or one of its late charges.',
  roles: ['biller', 'manager', 'admin'],
  input: billInterimSchema,
  async run(context, input) {
    const row = await lockVisit(context, input.encounterId);
    await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, input.version);
    if (row.billing_status !== 'billed') {
      throw new Refusal(
        'not-billed',
        'The first bill of the stay is made once it is coded. Finish the coding, or build the claim of the visit.',
      );
    }
    const bill = await chooseBill(context, row, input);
    const parties = await loadClaimParties(context, row.patient_id, row.content.encounter, bill.charges);
    const built = decideBill(context, row.content, parties, bill);
    if (!built.ok) throw new Refusal(built.reason, built.message);
    const { claim: authorized, reason } = await claimWithAuthorization(context, built.claim);
    const claim = {
      ...authorized,
      patientControlNumber: patientControlNumber(await nextNumber(context, 'patient-control')),
      part: await nextPart(context, { encounter_id: row.id, payer_sequence: built.claim.payerSequence }),
    };
    const { dateOfService, endDate = dateOfService, frequencyCode = '1' } = bill.encounter;
    const how = `${BILL_WORDS[frequencyCode]}, ${formatDate(dateOfService)} to ${formatDate(endDate)}, built`;
    const claimStatus = await insertClaim(context, claim, { detail: reason ? `${reason} ${how}` : how });
    await postCharges(context, claim);
    await expectNextBill(context, row, row.content);
    context.audit({ action: 'update', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    return { claimId: claim.id, claimStatus };
  },
});
