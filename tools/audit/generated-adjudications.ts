/** A source of whole numbers from 0 up to, not including, a limit. */
export type Dice = (limit: number) => number;

/** mulberry32: a small seeded generator, so that a run that finds something can be repeated. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

export interface GeneratedLine {
  charge: number;
  paid: number;
  adjustments: { group: string; carc: string; cents: number }[];
}

/** A claim of ours and the answers to it, each in the file of its turn. */
export interface GeneratedClaim {
  number: string;
  charge: number;
  lineCharges: number[];
  afterPayer: boolean;
  /** What its payer owes before the first answer: the charge, or what an earlier payer left of it. */
  openCents: number;
  known: boolean;
  /** `turn` is the file, from 0; the same turn keeps the order of the list. */
  answers: { turn: number; segments: string[]; paid: number }[];
}

const REASONS = [
  'CO-45 CO-45 CO-45 CO-253 OA-94 PI-59 CO-144 CO-104 CO-225 CO-A2 CO-24 PI-131 CO-303',
  'PR-1 PR-2 PR-3 PR-96 PR-204 CO-16 CO-50 CO-97 OA-18 OA-23 CO-23 PI-999 XX-45 CO-197 CO-29 PR-101 CR-45 CO-105',
]
  .join(' ')
  .split(' ')
  .map((one) => one.split('-') as [string, string]);

export const dollarsOf = (amount: number): string => {
  const [sign, whole] = [amount < 0 ? '-' : '', Math.abs(amount)];
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
};

function adjudicate(roll: Dice, charge: number, paysNothing: boolean): GeneratedLine {
  const adjustments: GeneratedLine['adjustments'] = [];
  let paid = charge;
  for (let i = roll(9); i > 0; i--) {
    const [group, carc] = REASONS[roll(REASONS.length)] ?? ['CO', '45'];
    const negative = roll(12) === 0;
    const amount = negative ? -roll(5_000) : roll(Math.max(1, paid + 1));
    if (amount === 0) continue;
    adjustments.push({ group, carc: roll(60) === 0 ? '209' : carc, cents: amount });
    paid -= amount;
  }
  if (!paysNothing || paid === 0) return { charge, paid, adjustments };
  const [group, carc] = REASONS[roll(REASONS.length)] ?? ['PR', '1'];
  return { charge, paid: 0, adjustments: [...adjustments, { group, carc, cents: paid }] };
}

/** CAS segments of a line: up to six reasons of one group in each, as 005010X221A1 lets a payer write them. */
function casOf(adjustments: GeneratedLine['adjustments'], sign: number): string[] {
  return [...Map.groupBy(adjustments, (one) => one.group)].flatMap(([group, all]) => {
    const segments: string[] = [];
    for (let i = 0; i < all.length; i += 6) {
      const six = all.slice(i, i + 6).map((one) => `${one.carc}*${dollarsOf(sign * one.cents)}*`);
      segments.push(`CAS*${group}*${six.join('*').replace(/\*+$/, '')}`);
    }
    return segments;
  });
}

interface Sent {
  number: string;
  payerNumber: string;
  status: string;
  lines: readonly GeneratedLine[];
  sign?: 1 | -1;
  slip?: number;
  remark?: string;
}

function answer({ number, payerNumber, status, lines, sign = 1, slip = 0, remark }: Sent) {
  const charge = sign * lines.reduce((total, one) => total + one.charge, 0);
  const paid = sign * lines.reduce((total, one) => total + one.paid, 0);
  const segments = [
    `CLP*${number}*${status}*${dollarsOf(charge)}*${dollarsOf(paid)}**12*${payerNumber}`,
    'NM1*QC*1*DOE*PAT',
    ...(remark === 'N781' ? [`MOA***${remark}`] : []),
    ...(slip === 0 ? [] : [`CAS*CO*45*${dollarsOf(slip)}`]),
    ...lines.flatMap((one, i) => [
      `SVC*HC:9921${i}*${dollarsOf(sign * one.charge)}*${dollarsOf(sign * one.paid)}**1`,
      'DTM*472*20261005',
      ...casOf(one.adjustments, sign),
      `REF*6R*${i + 1}`,
      ...(remark !== undefined && remark !== 'N781' ? [`LQ*HE*${remark}`] : []),
    ]),
  ];
  return { segments, paid };
}

/**
 * A claim with the answers of its payer over some files: paid, refused, sent on, for a later payer, reversed, corrected,
 * reversed again, its reversal taken back (and that too), answered twice without a reversal, out of balance, or not ours
 * at all. Amounts up to a million dollars.
 */
export function generateClaim(roll: Dice, number: string, turns: number): GeneratedClaim {
  const lineCharges = Array.from({ length: 1 + roll(5) }, () => 1 + roll(roll(50) === 0 ? 100_000_000 : 900_000));
  const decide = () => {
    const paysNothing = roll(6) === 0;
    return lineCharges.map((charge) => adjudicate(roll, charge, paysNothing));
  };
  const story = roll(20);
  const afterPayer = roll(6) === 0;
  const statuses = afterPayer ? ['2', '3', '20', '21'] : ['1', '1', '1', '4', '19', '23', '2'];
  const status = statuses[roll(statuses.length)] ?? '1';
  const payerNumber = roll(15) === 0 ? '' : `ICN${number}`;
  const common = {
    number,
    payerNumber,
    ...(roll(12) === 0 ? { remark: ['N781', 'N782', 'MA18'][roll(3)] ?? 'N781' } : {}),
  };
  const first = decide();
  const answers: GeneratedClaim['answers'] = [];
  let turn = roll(turns);
  const add = (sent: Omit<Sent, keyof typeof common>) => answers.push({ turn, ...answer({ ...common, ...sent }) });
  const later = () => {
    turn = Math.min(turns - 1, turn + roll(2));
  };
  if (story === 0)
    add({ status: '25', lines: first.map((one) => ({ ...one, paid: 0, adjustments: nothingPaid(one) })) });
  add({ status, lines: first, slip: story === 1 ? 7 : 0 });
  for (let rounds = story >= 16 ? 1 + roll(2) : 0, standing = first; rounds > 0; rounds--) {
    later();
    add({ status: '22', lines: standing, sign: -1 });
    if (story === 16) break;
    standing = decide();
    add({ status, lines: standing });
  }
  // Its reversal is taken back, and that again: the answer stands, and falls, as often.
  for (let times = story >= 3 && story <= 5 ? 2 + roll(3) : 0, sign: 1 | -1 = -1; times > 0; times--) {
    later();
    add({ status: '22', lines: first, sign });
    sign = sign === 1 ? -1 : 1;
  }
  for (let times = story >= 6 && story <= 8 ? 1 + roll(2) : 0; times > 0; times--) {
    later();
    add({ status, lines: roll(2) === 0 ? first : decide() });
  }
  const charge = lineCharges.reduce((total, one) => total + one, 0);
  const openCents = afterPayer ? roll(charge + 1) : charge;
  return { number, charge, lineCharges, afterPayer, openCents, known: story !== 2, answers };
}

function nothingPaid({ charge }: GeneratedLine): GeneratedLine['adjustments'] {
  return [{ group: 'OA', carc: '101', cents: charge }];
}
