import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { adjustments } from './adjustments.ts';
import type { ClaimSite } from './levels-837.ts';
import { address, memberId, organization, payerName, personName } from './people.ts';
import { chance, dayAfter, digits, maybe, parts, pick, type Random, several, times, whole, word } from './random.ts';

/** Coordination of benefits in an 837: what another payer is, what it paid and how it adjusted each line. */

/** A line as another payer sees it. */
export interface BilledLine {
  cents: number;
  /** SVD03. */
  procedure: OutElement;
  /** SVD04, of institutional lines. */
  revenue?: string;
  quantity: string;
}

export interface OtherPayer {
  sequence: string;
  payerId: string;
  /** How it answered: not at all, for the claim as a whole, or line by line. */
  answered: 'no' | 'claim' | 'lines';
  remitted: string;
  /** Paid per line in cents; undefined for a line that it did not see. */
  linePaid: (number | undefined)[];
  /** Adjustments of the claim as a whole, in cents. */
  claimAdjusted: number;
  paid: number;
}

const SEQUENCES = ['P', 'S', 'T', 'A'] as const;

/** The other payers of a claim that goes to the payer of this sequence: those before it have answered. */
export function otherPayers(site: ClaimSite, lines: readonly BilledLine[]): OtherPayer[] {
  const { random, serviceDay } = site;
  const place = SEQUENCES.indexOf(site.sequence as 'P');
  const before = SEQUENCES.slice(0, place).map((sequence) => answered(random, sequence, lines, serviceDay));
  const after = SEQUENCES.slice(
    place + 1,
    place + 1 + (site.filing !== 'MC' && chance(random, 0.15) ? whole(random, 1, 2) : 0),
  );
  return [
    ...before,
    ...after.map(
      (sequence): OtherPayer => ({ ...blank(random, sequence), remitted: dayAfter(serviceDay, 20), answered: 'no' }),
    ),
  ];
}

function blank(random: Random, sequence: string): OtherPayer {
  const payerId = `${sequence}${digits(random, 5)}`;
  return { sequence, payerId, answered: 'no', remitted: '', linePaid: [], claimAdjusted: 0, paid: 0 };
}

function answered(random: Random, sequence: string, lines: readonly BilledLine[], serviceDay: string): OtherPayer {
  const payer = { ...blank(random, sequence), remitted: dayAfter(serviceDay, whole(random, 5, 20)) };
  const charge = lines.reduce((sum, line) => sum + line.cents, 0);
  if (chance(random, 0.3)) {
    const paid = whole(random, 0, charge);
    return { ...payer, answered: 'claim', paid, claimAdjusted: charge - paid };
  }
  const linePaid = lines.map(({ cents }, i) =>
    i > 0 && chance(random, 0.1) ? undefined : chance(random, 0.1) ? 0 : whole(random, 0, cents),
  );
  const sum = linePaid.reduce((total: number, paid) => total + (paid ?? 0), 0);
  const claimAdjusted = chance(random, 0.1) ? whole(random, 0, sum) : 0;
  return { ...payer, answered: 'lines', linePaid, claimAdjusted, paid: sum - claimAdjusted };
}

/** CAS of a claim. */
export const claimAdjustments = (random: Random, payer: OtherPayer): OutSegment[] =>
  adjustments(random, payer.claimAdjusted);

/** AMT of loop 2320: paid, not covered, left to the patient. */
export function claimAmounts(random: Random, payer: OtherPayer): OutSegment[] {
  if (payer.answered === 'no') return [];
  const left = payer.claimAdjusted === 0 ? 0 : whole(random, 0, payer.claimAdjusted);
  return [
    ['AMT', 'D', formatCents(payer.paid)],
    ...maybe(random, payer.answered === 'claim' ? 0.4 : 0, (): OutSegment => ['AMT', 'EAF', formatCents(left)]),
  ];
}

/** Loop 2330A: who is insured there. */
export function otherSubscriber(random: Random): OutSegment[] {
  const isPerson = chance(random, 0.95);
  const name = isPerson ? personName(random) : [organization(random), '', '', '', ''];
  return [
    ['NM1', 'IL', isPerson ? '1' : '2', ...name, 'MI', memberId(random)],
    ...maybe(random, 0.5, () => address(random)).flat(),
    ...maybe(random, 0.1, (): OutSegment => ['REF', 'SY', digits(random, 9)]),
  ];
}

/** Loop 2330B: the payer, when it remitted, and its numbers. */
export function otherPayerName(random: Random, payer: OtherPayer): OutSegment[] {
  const isDated = payer.answered === 'claim'; // where it answered by line, the lines give the date
  return [
    ['NM1', 'PR', '2', payerName(random), ...times(4, () => undefined), 'PI', payer.payerId],
    ...maybe(random, 0.3, () => address(random)).flat(),
    ...(isDated ? [['DTP', '573', 'D8', payer.remitted] as const] : []),
    ...maybe(random, 0.1, (): OutSegment => ['REF', word(random, '2U EI FY NF'), digits(random, 9)]),
    ...maybe(random, 0.1, (): OutSegment => ['REF', 'G1', `AUTH${digits(random, 6)}`]),
    ...maybe(random, 0.1, (): OutSegment => ['REF', '9F', `RFL${digits(random, 6)}`]),
    ...maybe(random, 0.05, (): OutSegment => ['REF', 'T4', 'Y']),
    ...maybe(random, payer.answered === 'no' ? 0 : 0.4, (): OutSegment => ['REF', 'F8', `ICN${digits(random, 9)}`]),
  ];
}

/** Loop 2430 of line `i` for one payer, where that payer saw the line. */
export function lineAdjudication(random: Random, payer: OtherPayer, line: BilledLine, i: number): OutSegment[] {
  const paid = payer.answered === 'lines' ? payer.linePaid[i] : undefined;
  if (paid === undefined) return [];
  const left = line.cents - paid;
  return [
    ['SVD', payer.payerId, formatCents(paid), line.procedure, line.revenue, line.quantity],
    ...adjustments(random, left),
    ['DTP', '573', 'D8', payer.remitted],
    ...maybe(random, 0.2, (): OutSegment => ['AMT', 'EAF', formatCents(whole(random, 0, left))]),
  ];
}

/** The loops that only name a provider's role for another payer: each with one to three numbers. */
export function otherPayerProviders(
  random: Random,
  roles: readonly (readonly [entity: string, types: string, qualifiers: string])[],
): OutSegment[] {
  return roles.flatMap(([entity, types, qualifiers]) =>
    maybe(random, 0.06, (): OutSegment[] => [
      ['NM1', entity, word(random, types)],
      ...several(random, qualifiers.split(' '), whole(random, 1, 2)).map(
        (qualifier): OutSegment => ['REF', qualifier, pick(random, ['A', 'B', '']) + digits(random, 6)],
      ),
    ]).flat(),
  );
}

/** A charge split over lines, each at least one cent. */
export function charges(random: Random, count: number): number[] {
  return chance(random, 0.1)
    ? parts(random, whole(random, 5000, 90_000), count)
    : times(count, () => (chance(random, 0.5) ? whole(random, 10, 900) * 100 : whole(random, 1, 99_999)));
}
