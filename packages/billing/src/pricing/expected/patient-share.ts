import { formatDate } from '../../kernel/index.ts';
import { share } from './decimal.ts';
import type { PatientBenefits, PriceStep } from './types.ts';

/** Medicare Part B: 20 percent after the deductible (42 CFR 410.152, 410.160). */
const PART_B_COINSURANCE = 2000;

function known(indicator: string, benefits: PatientBenefits | undefined): PatientBenefits | undefined {
  if (indicator !== 'MB') return benefits;
  return { coinsuranceShare: PART_B_COINSURANCE, ...benefits };
}

/**
 * The patient's part of an allowed amount: what is left of the deductible first, then the copay, then coinsurance on the
 * rest, never more than the allowed amount or what is left of the out-of-pocket limit.
 * @returns cents and the steps, with a step that says so when the benefits are not known.
 */
export function patientShare(
  allowedCents: number,
  claimFilingIndicator: string,
  asked: PatientBenefits | undefined,
): { cents: number; steps: PriceStep[] } {
  const benefits = known(claimFilingIndicator, asked);
  if (!benefits)
    return { cents: 0, steps: [{ what: "The patient's share is not known: check eligibility", cents: 0 }] };
  const steps: PriceStep[] = [];
  if (benefits.askedOn)
    steps.push({ what: `Benefits as the payer answered on ${formatDate(benefits.askedOn)}`, cents: 0 });
  const deductible = Math.min(allowedCents, benefits.deductibleLeftCents ?? 0);
  if (deductible > 0) steps.push({ what: 'Deductible', cents: deductible });
  if (benefits.deductibleLeftCents === undefined) steps.push({ what: 'Deductible left is not known', cents: 0 });
  const copay = Math.min(allowedCents - deductible, benefits.copayCents ?? 0);
  if (copay > 0) steps.push({ what: 'Copay', cents: copay });
  const coinsurance = share(allowedCents - deductible - copay, benefits.coinsuranceShare ?? 0);
  if (coinsurance > 0)
    steps.push({ what: `Coinsurance ${(benefits.coinsuranceShare ?? 0) / 100}%`, cents: coinsurance });
  const total = deductible + copay + coinsurance;
  const cents = Math.min(total, benefits.outOfPocketLeftCents ?? total);
  if (cents < total) steps.push({ what: 'Out-of-pocket limit reached', cents });
  return { cents, steps };
}
