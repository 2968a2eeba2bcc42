import fc from 'fast-check';
import { allocate, cents, sumCents } from '../../kernel/index.ts';
import type { PostableClaim } from '../posting-types.ts';
import { dollars } from './era-text.ts';

/** What the test expects of a reason, told apart from the tables under test. */
type Effect = 'write-off' | 'patient' | 'stays';

const POOL: readonly (readonly [group: string, carc: string, effect: Effect])[] = [
  ['CO', '45', 'write-off'],
  ['CO', '253', 'write-off'],
  ['OA', '94', 'write-off'],
  ['PI', '59', 'write-off'],
  ['PR', '1', 'patient'],
  ['PR', '2', 'patient'],
  ['PR', '3', 'patient'],
  ['PR', '204', 'patient'],
  ['CO', '16', 'stays'],
  ['CO', '50', 'stays'],
  ['OA', '18', 'stays'],
  ['OA', '23', 'stays'],
  ['CO', '97', 'stays'],
  ['PI', '999', 'stays'],
  ['XX', '45', 'stays'],
];

export interface AdjudicatedLine {
  charge: number;
  paid: number;
  adjustments: { group: string; carc: string; effect: Effect; amount: number }[];
}

type Story = 'paid' | 'reversed' | 'reversed-and-corrected' | 'unmatched' | 'unbalanced';

export interface Adjudication {
  pcn: string;
  story: Story;
  lines: AdjudicatedLine[];
  /** The second adjudication, for a correction. */
  corrected: AdjudicatedLine[];
}

interface Plb {
  code: string;
  reference: string;
  amount: number;
}

/** A generated payment: its adjudications and provider adjustments. */
export interface GeneratedPayment {
  claims: Adjudication[];
  plbs: Plb[];
}

const line = fc
  .record({
    charge: fc.integer({ min: 1, max: 900_000 }),
    weights: fc.array(fc.nat(10), { minLength: 1, maxLength: 6 }),
    reasons: fc.shuffledSubarray(POOL.map((_, i) => i)),
  })
  .map(({ charge, weights, reasons }): AdjudicatedLine => {
    const parts = allocate(cents(charge), [...weights, 1]);
    const adjustments = parts.slice(1).map((amount, i) => {
      const [group, carc, effect] = POOL[reasons[i] ?? 0] ?? ['CO', '45', 'write-off'];
      return { group, carc, effect, amount };
    });
    const used = adjustments.filter((one) => one.amount !== 0);
    const paid = charge - used.reduce((total, one) => total + one.amount, 0);
    return { charge, paid, adjustments: used };
  });

/** The same charges adjudicated otherwise: everything paid but a tenth. */
function correct(lines: readonly AdjudicatedLine[]): AdjudicatedLine[] {
  return lines.map(({ charge }) => {
    const kept = Math.trunc(charge / 10);
    return {
      charge,
      paid: charge - kept,
      adjustments: [{ group: 'CO', carc: '45', effect: 'write-off', amount: kept }],
    };
  });
}

const adjudication = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    story: fc.constantFrom<Story[]>('paid', 'paid', 'reversed', 'reversed-and-corrected', 'unmatched', 'unbalanced'),
  })
  .map(({ lines, story }): Omit<Adjudication, 'pcn'> => ({ lines, story, corrected: correct(lines) }));

const plb = fc.record({
  code: fc.constantFrom('L6', 'WO', 'FB', '72', 'CS', 'AP', 'B2', 'J1', '50', 'IR', 'ZZ'),
  reference: fc.constantFrom('PCN0', 'PCN1 20261001', 'NOBODY', ''),
  amount: fc.integer({ min: -50_000, max: 50_000 }).filter((amount) => amount !== 0),
});

export const generatedPayment: fc.Arbitrary<GeneratedPayment> = fc
  .record({ claims: fc.array(adjudication, { minLength: 1, maxLength: 6 }), plbs: fc.array(plb, { maxLength: 5 }) })
  .map(({ claims, plbs }) => ({ claims: claims.map((claim, i) => ({ ...claim, pcn: `PCN${i}` })), plbs }));

function clpSegments(
  pcn: string,
  status: string,
  lines: readonly AdjudicatedLine[],
  sign: number,
  slip: number,
): string[] {
  const charge = sign * lines.reduce((total, one) => total + one.charge, 0);
  const paid = sign * lines.reduce((total, one) => total + one.paid, 0);
  const services = lines.flatMap((one, i) => [
    `SVC*HC:9921${i}*${dollars(sign * one.charge)}*${dollars(sign * one.paid)}**1`,
    'DTM*472*20261005',
    ...one.adjustments.map(
      (a, k) => `CAS*${a.group}*${a.carc}*${dollars(sign * a.amount + (i === 0 && k === 0 ? slip : 0))}`,
    ),
    ...(one.adjustments.length === 0 && i === 0 && slip !== 0 ? [`CAS*CO*45*${dollars(slip)}`] : []),
    `REF*6R*${i + 1}`,
  ]);
  return [`CLP*${pcn}*${status}*${dollars(charge)}*${dollars(paid)}**12*ICN${pcn}`, 'NM1*QC*1*DOE*PAT', ...services];
}

/** The CLP groups of one adjudication, each with the money it pays. */
export function claimGroups(claim: Adjudication): { segments: string[]; paid: number }[] {
  const paid = claim.lines.reduce((total, one) => total + one.paid, 0);
  const first = { segments: clpSegments(claim.pcn, '1', claim.lines, 1, claim.story === 'unbalanced' ? 7 : 0), paid };
  if (!claim.story.startsWith('reversed')) return [first];
  const reversal = { segments: clpSegments(claim.pcn, '22', claim.lines, -1, 0), paid: -paid };
  if (claim.story === 'reversed') return [first, reversal];
  const repaid = claim.corrected.reduce((total, one) => total + one.paid, 0);
  return [first, reversal, { segments: clpSegments(claim.pcn, '1', claim.corrected, 1, 0), paid: repaid }];
}

/** BPR02 and the body of the generated payment. */
export function bodyOf(payment: GeneratedPayment): { paid: number; body: string[] } {
  const groups = payment.claims.flatMap(claimGroups);
  const taken = payment.plbs.reduce((total, one) => total + one.amount, 0);
  const plbs = payment.plbs.map((one) => `PLB*1234567893*20261231*${one.code}:${one.reference}*${dollars(one.amount)}`);
  return {
    paid: groups.reduce((total, group) => total + group.paid, 0) - taken,
    body: [...groups.flatMap((group) => group.segments), ...plbs],
  };
}

/** Our claims behind the generated payment; an unmatched one is not ours. */
export function claimsOf(payment: GeneratedPayment): PostableClaim[] {
  return payment.claims
    .filter((claim) => claim.story !== 'unmatched')
    .map((claim) => {
      const total = sumCents(claim.lines.map((one) => cents(one.charge)));
      return {
        claimId: `claim-${claim.pcn}`,
        patientId: `patient-${claim.pcn}`,
        payerId: 'payer-1',
        patientControlNumber: claim.pcn,
        totalChargeCents: total,
        payerArCents: total,
        lines: claim.lines.map((one, i) => ({
          lineNumber: i + 1,
          procedureCode: `9921${i}`,
          chargeCents: cents(one.charge),
        })),
        posted: [],
      };
    });
}

/** The lines that stand at the end of the story: none when it was reversed for good or held. */
export function finalLines(claim: Adjudication): AdjudicatedLine[] {
  if (claim.story === 'paid') return claim.lines;
  return claim.story === 'reversed-and-corrected' ? claim.corrected : [];
}
