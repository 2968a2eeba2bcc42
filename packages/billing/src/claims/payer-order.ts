import type { Encounter } from '../encounters/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { Coverage, Payer, PayerSequence } from '../parties/index.ts';

/** A coverage in its turn, with why it stands there. */
export interface OrderedCoverage {
  /** With the sequence and, for Medicare that is not first, the reason that hold for this visit. */
  coverage: Coverage;
  /** Absent while nobody has said which payer is meant. */
  payer: Payer | undefined;
  /** In plain words. */
  reason: string;
}

/** Who is billed for a visit, first to last, and which coverages are not. */
export interface PayerOrder {
  ordered: OrderedCoverage[];
  passedOver: { coverageId: string; reason: string }[];
}

type Visit = Pick<Encounter, 'dateOfService' | 'accident'>;

/** SBR01 names three payers in words; claims to more are made by hand. */
const SEQUENCES: readonly PayerSequence[] = ['P', 'S', 'T'];

/** Which accident each coverage pays for; auto medical payments cover a crash on the way for an employer too. */
const ACCIDENTS: Readonly<Record<string, readonly string[]>> = {
  'workers-compensation': ['employment'],
  auto: ['auto'],
  liability: ['other', 'auto'],
};

const CASUALTY_ORDER: Readonly<Record<string, number>> = { 'workers-compensation': 0, auto: 1, liability: 2 };

/** SBR05 that follows from who pays first: 15 workers' compensation, 14 no-fault, 47 liability. */
const MEDICARE_REASON: Readonly<Record<string, string>> = { 'workers-compensation': '15', auto: '14', liability: '47' };

const kindOf = (coverage: Coverage) => coverage.kind ?? 'health';
const isCasualty = (coverage: Coverage) => Object.hasOwn(ACCIDENTS, kindOf(coverage));

/** Original Medicare by SBR09. */
const isMedicarePayer = (payer: Payer | undefined) =>
  payer?.claimFilingIndicator === 'MB' || payer?.claimFilingIndicator === 'MA';

/** True while a coverage holds on that day; dates that are not entered are open. */
export function isInForce(coverage: Coverage, day: IsoDate): boolean {
  return (coverage.effectiveDate ?? '') <= day && day <= (coverage.terminationDate ?? '9999-12-31');
}

/** Rank among payers of health care, with its rule. Lower is billed earlier; 20 to 22 keep the order in which they were entered. */
function rankOf(coverage: Coverage, payer: Payer | undefined): { rank: number; reason: string } {
  const indicator = payer?.claimFilingIndicator ?? '';
  if (isCasualty(coverage)) {
    const rank = CASUALTY_ORDER[kindOf(coverage)] ?? 0;
    return { rank, reason: 'Pays first: the visit is due to the accident that it covers.' };
  }
  if (indicator === 'MC') {
    return { rank: 60, reason: 'Medicaid pays last, after every other coverage (42 CFR 433.139).' };
  }
  if (indicator === 'CH') {
    return { rank: 50, reason: 'Tricare pays after other health coverage, before Medicaid (32 CFR 199.8).' };
  }
  if (kindOf(coverage) === 'medigap') return { rank: 40, reason: 'Medigap pays what Medicare leaves, right after it.' };
  if (isMedicarePayer(payer)) {
    return coverage.medicareSecondaryReason === undefined
      ? { rank: 10, reason: 'Medicare pays first: no reason is entered why another plan would.' }
      : { rank: 30, reason: 'Medicare pays after the plan that comes first by law (42 CFR 411).' };
  }
  return {
    rank: 20 + SEQUENCES.indexOf(coverage.payerSequence),
    reason: 'In the order in which the coverages are entered.',
  };
}

interface Candidate extends OrderedCoverage {
  rank: number;
}

function passedReason(coverage: Coverage, visit: Visit, all: readonly Coverage[]): string | undefined {
  if (!isCasualty(coverage) || all.every(isCasualty)) return undefined;
  if (visit.accident && ACCIDENTS[kindOf(coverage)]?.includes(visit.accident.kind)) return undefined;
  return 'It pays only for its accident, and the visit is not entered as due to that.';
}

/** Medicare behind another payer must say why (SBR05); behind an accident's payer the reason follows from its kind. */
function placed(candidates: readonly Candidate[]): OrderedCoverage[] {
  const first = candidates[0]?.coverage;
  return candidates.map(({ coverage, payer, reason }, i) => {
    const { medicareSecondaryReason, ...rest } = coverage;
    const derived = first && i > 0 ? (MEDICARE_REASON[kindOf(first)] ?? medicareSecondaryReason) : undefined;
    const why = isMedicarePayer(payer) && i > 0 ? derived : undefined;
    return {
      coverage: {
        ...rest,
        payerSequence: SEQUENCES[i] ?? 'T',
        ...(why === undefined ? {} : { medicareSecondaryReason: why }),
      },
      payer,
      reason,
    };
  });
}

/**
 * Puts a patient's coverages in the order in which they are billed for a visit.
 *
 * - Those in force on the day; when none is, all, for the edits and the payer to judge.
 * - Workers' compensation, auto and liability pay for their accident before health coverage, and for nothing else; where
 *   they are all that the patient has they are used, and edits ask for the accident.
 * - Medicare is first unless a reason says otherwise (42 CFR 411), Medigap follows it, Tricare and then Medicaid are last.
 * - Of two coverages of one kind entered in one place the newer one counts.
 * @param coverages newest first where they were entered in the same place
 */
export function coveragesInOrder(coverages: readonly Coverage[], payers: readonly Payer[], visit: Visit): PayerOrder {
  const byId = new Map(payers.map((payer) => [payer.id, payer]));
  const current = coverages.filter((coverage) => isInForce(coverage, visit.dateOfService));
  const usable = current.length > 0 ? current : coverages;
  const passedOver = coverages
    .filter((coverage) => !usable.includes(coverage))
    .map(({ id }) => ({ coverageId: id, reason: 'It is not in force on the day of the visit.' }));
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const coverage of usable) {
    const place = `${kindOf(coverage)} ${coverage.payerSequence}`;
    const reason = seen.has(place)
      ? 'A newer coverage is entered in the same place.'
      : passedReason(coverage, visit, usable);
    if (reason !== undefined) {
      passedOver.push({ coverageId: coverage.id, reason });
      continue;
    }
    seen.add(place);
    const payer = byId.get(coverage.payerId);
    candidates.push({ coverage, payer, ...rankOf(coverage, payer) });
  }
  const sorted = candidates.toSorted((a, b) => a.rank - b.rank);
  for (const { coverage } of sorted.slice(SEQUENCES.length)) {
    passedOver.push({
      coverageId: coverage.id,
      reason: 'Three payers are billed for a visit; this one comes after them.',
    });
  }
  return { ordered: placed(sorted.slice(0, SEQUENCES.length)), passedOver };
}
