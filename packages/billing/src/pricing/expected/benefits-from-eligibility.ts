import type { Benefit, BenefitKind, Eligibility } from '../../encounters/index.ts';
import { benefitSums } from '../../encounters/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import type { PatientBenefits, PricedClaim } from './types.ts';

/** Office and other outpatient visits, eye visits: a copay for office visits (98) is taken for these. */
const VISIT = /^(9920[2-5]|9921[1-5]|9924[2-5]|920[01][24]|9938[1-7]|9939[1-7])$/;

/** Emergency room, by revenue code. */
const isEmergency = ({ revenueCode }: { revenueCode?: string }) => revenueCode?.startsWith('045') === true;

const PLAN = ['30', '1', ''];

/** Service types (EB03) in which a claim's benefits may stand, the nearest first; '' is none named. */
function serviceTypesOf(claim: Pick<PricedClaim, 'kind' | 'lines' | 'days' | 'drg'>): string[] {
  const { kind, lines, days, drg } = claim;
  if (kind === 'dental') return ['35', '23', ...PLAN];
  if (kind === 'institutional') {
    if (lines.some(isEmergency)) return ['86', '52', '50', '47', ...PLAN];
    return drg !== undefined || (days ?? 0) > 1 ? ['48', '47', ...PLAN] : ['50', '47', ...PLAN];
  }
  return [...(lines.some(({ procedureCode }) => VISIT.test(procedureCode)) ? ['98'] : []), '96', ...PLAN];
}

const holds = ({ from, to }: Benefit, date: IsoDate) =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** Benefits of a kind in the network, on the day, for the nearest service type that has one; those for single codes aside. */
function nearest(benefits: readonly Benefit[], kind: BenefitKind, types: readonly string[], date: IsoDate): Benefit[] {
  const some = benefits.filter(
    (one) => one.kind === kind && one.network !== 'out' && one.procedureCode === undefined && holds(one, date),
  );
  for (const type of types) {
    const fits = some.filter(({ serviceTypes }) =>
      type === '' ? serviceTypes.length === 0 : serviceTypes.includes(type),
    );
    if (fits.length > 0) return fits;
  }
  return [];
}

/** What is left: a family's sum that is met meets each person's too. */
function leftOf(benefits: readonly Benefit[]): number | undefined {
  const lefts = benefitSums(benefits).flatMap(({ leftCents }) => leftCents ?? []);
  return lefts.length > 0 ? Math.min(...lefts) : undefined;
}

/**
 * The patient's benefits for a claim as the payer told them (271): copay and coinsurance of the service that is nearest to
 * what is billed, what is left of deductible and out-of-pocket, in the network. What the payer did not say is absent.
 * @param askedOn ISO day of the answer; the reckoning names it.
 */
export function benefitsFromEligibility(
  { benefits }: Pick<Eligibility, 'benefits'>,
  claim: Pick<PricedClaim, 'kind' | 'lines' | 'days' | 'drg' | 'dateOfService'>,
  askedOn: IsoDate,
): PatientBenefits {
  const types = serviceTypesOf(claim);
  const of = (kind: BenefitKind) => nearest(benefits, kind, types, claim.dateOfService);
  const said = {
    copayCents: of('copay').find(({ amountCents }) => amountCents !== undefined)?.amountCents,
    coinsuranceShare: of('coinsurance').find(({ share }) => share !== undefined)?.share,
    deductibleLeftCents: leftOf(of('deductible')),
    outOfPocketLeftCents: leftOf(of('out-of-pocket')),
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    askedOn,
  };
}
