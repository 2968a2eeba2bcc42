import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { claimPayment, type Payment } from './835-claim.ts';
import { address, npi, organization, payerName, telephone } from './people.ts';
import { chance, digits, maybe, parts, pick, type Random, several, times, whole, word } from './random.ts';

/**
 * The body of an 835 (what stands between ST and SE) that pays so many claims: processed, denied, reversed and paid
 * again, forwarded, with lines or without, and provider adjustments. All of it balances.
 */
export function generate835(random: Random, claims: number): OutSegment[] {
  const payments: Payment[] = [];
  while (payments.length < claims) payments.push(...paymentsOf(random, payments.length, claims));
  const claimed = payments.reduce((sum, one) => sum + one.cents, 0);
  const interest = payments.reduce((sum, one) => sum + one.interest, 0);
  const adjusted = providerAdjustments(random, claimed, interest);
  return [...header835(random, claimed - adjusted.cents), ...groups(random, payments), ...adjusted.segments];
}

/** The next payment; or a reversal of an earlier one together with its correction. */
function paymentsOf(random: Random, made: number, claims: number): Payment[] {
  const control = `GEN-${100_001 + made}`;
  if (claims - made < 2 || !chance(random, 0.05)) return [claimPayment(random, control, 1)];
  return [claimPayment(random, control, -1), claimPayment(random, control, 1)];
}

/** Payer and payee, and how so many cents are paid. */
export function header835(random: Random, cents: number): OutSegment[] {
  const originator = `1${digits(random, 9)}`;
  const trace = `EFT${digits(random, 8)}`;
  // The originator's own division stands in both, where it is told.
  const division = maybe(random, 0.2, () => digits(random, 9));
  return [
    financial(random, cents, originator, division),
    ['TRN', '1', trace, originator, ...division],
    ...maybe(random, 0.02, (): OutSegment => ['CUR', 'PR', 'USD']),
    ...maybe(random, 0.6, (): OutSegment => ['REF', 'EV', 'MAPLECLINIC']),
    ...maybe(random, 0.2, (): OutSegment => ['REF', 'F2', 'V5.1']),
    ...maybe(random, 0.6, (): OutSegment => ['DTM', '405', '20261101']),
    ['N1', 'PR', payerName(random), ...maybe(random, 0.3, () => ['XV', digits(random, 5)]).flat()],
    ...address(random),
    ...numbered(random, '2U EO HI NF', 0.3),
    ...maybe(random, 0.3, (): OutSegment => ['PER', 'CX', 'CLAIMS DESK', 'TE', telephone(random), 'EX', '12']),
    ['PER', 'BL', 'EDI HELP', 'TE', telephone(random), ...maybe(random, 0.3, () => ['EM', 'edi(at)plan']).flat()],
    ...maybe(random, 0.2, (): OutSegment => ['PER', 'BL', undefined, 'UR', 'plan.example/edi']),
    ...maybe(random, 0.3, (): OutSegment => ['PER', 'IC', undefined, 'UR', 'plan.example/policies']),
    ['N1', 'PE', organization(random), 'XX', npi(random)],
    ...maybe(random, 0.5, () => address(random)).flat(),
    ...numbered(random, '0B D3 PQ', 0.2),
    ['REF', 'TJ', digits(random, 9)],
    ...maybe(random, 0.1, (): OutSegment => ['RDM', word(random, 'FT OL BM'), 'REMIT DESK', 'plan.example/remits']),
  ];
}

function financial(random: Random, cents: number, originator: string, division: readonly string[]): OutSegment {
  const amount = formatCents(cents);
  const blanks = (count: number): undefined[] => times(count, () => undefined);
  if (cents === 0) return ['BPR', 'H', '0', 'C', 'NON', ...blanks(11), '20261102'];
  if (chance(random, 0.3)) return ['BPR', 'I', amount, 'C', 'CHK', ...blanks(11), '20261102'];
  const from = ['01', '011000015', 'DA', digits(random, 9), originator, ...division];
  const to = ['01', '021000021', word(random, 'DA SG'), digits(random, 9)];
  return [
    'BPR',
    'I',
    amount,
    'C',
    'ACH',
    word(random, 'CCP CTX'),
    ...from,
    ...blanks(6 - from.length),
    ...to,
    '20261102',
  ];
}

/** REF numbers of different kinds, with this probability. */
function numbered(random: Random, qualifiers: string, probability: number): OutSegment[] {
  const count = chance(random, probability) ? whole(random, 1, 2) : 0;
  return several(random, qualifiers.split(' '), count).map((one): OutSegment => ['REF', one, digits(random, 8)]);
}

/** Loops 2000: the payments in one or several groups, some with the provider's totals. */
function groups(random: Random, payments: readonly Payment[]): OutSegment[] {
  const out: OutSegment[] = [];
  for (let from = 0, lx = 1; from < payments.length; lx += 1) {
    const group = payments.slice(from, from + whole(random, 1, 400));
    from += group.length;
    out.push(['LX', String(lx)]);
    if (chance(random, 0.2)) out.push(...summary(random, group));
    for (const one of group) out.push(...one.segments);
  }
  return out;
}

function summary(random: Random, group: readonly Payment[]): OutSegment[] {
  const charge = group.reduce((sum, one) => sum + one.charge, 0);
  const ts3: OutSegment = ['TS3', npi(random), '11', '20261231', String(group.length), formatCents(charge)];
  if (!chance(random, 0.3)) return [ts3];
  return [ts3, ['TS2', ...parts(random, 90_000, 3).map(formatCents)]];
}

const REASONS = '50 72 90 AM B2 CS FB FC IR J1 L6 LE WO WU'.split(' ');

/** PLB segments of one to six adjustments each, the interest of claims among them; the payment is never negative. */
function providerAdjustments(
  random: Random,
  claimed: number,
  interest: number,
): { cents: number; segments: OutSegment[] } {
  const provider = npi(random);
  const segments: OutSegment[] = [];
  let left = claimed + interest;
  if (interest > 0) segments.push(['PLB', provider, '20261231', 'L6', formatCents(-interest)]);
  for (let i = chance(random, 0.5) ? whole(random, 1, 3) : 0; i > 0; i -= 1) {
    const pairs = times(whole(random, 1, 6), (): OutElement[] => {
      const cents = whole(random, -5000, Math.max(0, Math.min(left, 20_000))) || -100;
      left -= cents;
      return [[pick(random, REASONS), `ICN${digits(random, 9)}`], formatCents(cents)];
    });
    segments.push(['PLB', provider, '20261231', ...pairs.flat()]);
  }
  // A negative payment is carried forward to the next one.
  if (left < 0) segments.push(['PLB', provider, '20261231', ['FB', 'NEXTPAYMENT'], formatCents(left)]);
  return { cents: claimed - Math.max(0, left), segments };
}
