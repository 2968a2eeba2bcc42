import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cents, cents } from '../kernel/index.ts';
import { balancesOf, type EntryDraft, linesOf } from '../ledger/index.ts';
import { claimAfter } from './post-claim-payment.ts';
import { postRemittance } from './post-remittance.ts';
import type { PostableClaim } from './posting-types.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';
import { dollars, eraFile, eraSet } from './testing/era-text.ts';

/**
 * What a payer does next to a claim: it decides, decides the same payment for other reasons, takes its newest decision
 * back, or takes back that it took it back.
 */
type Move =
  | { what: 'answer'; status: string; weights: readonly number[]; negative: number }
  | { what: 'repeat' }
  | { what: 'reverse' }
  | { what: 'restore' };

interface Story {
  charge: number;
  moves: readonly Move[];
}

/** Reason by reason, what the test expects of it, told apart from the tables under test. */
const PARTS = [
  ['CO', '45', 'written'],
  ['PI', '131', 'written'],
  ['OA', '94', 'written'],
  ['CO', '253', 'written'],
  ['CO', '104', 'withheld'],
  ['PR', '1', 'patient'],
  ['PR', '2', 'patient'],
  ['CO', '197', 'stays'],
  ['CR', '45', 'stays'],
  ['OA', '23', 'stays'],
  ['CO', '9Z9', 'stays'],
] as const;

type Sums = { cash: number; written: number; withheld: number; patient: number };
const NONE: Sums = { cash: 0, written: 0, withheld: 0, patient: 0 };
const offPayer = (sums: Sums) => sums.cash + sums.written + sums.withheld + sums.patient;
const times = (sign: number, sums: Sums): Sums => ({
  cash: sign * sums.cash,
  written: sign * sums.written,
  withheld: sign * sums.withheld,
  patient: sign * sums.patient,
});
const plus = (a: Sums, b: Sums): Sums => ({
  cash: a.cash + b.cash,
  written: a.written + b.written,
  withheld: a.withheld + b.withheld,
  patient: a.patient + b.patient,
});

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      status: fc.constantFrom('1', '1', '4', '19', '23'),
      weights: fc.array(fc.nat(9), { minLength: PARTS.length + 1, maxLength: PARTS.length + 1 }),
      negative: fc.nat(500),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'repeat' as const }) },
  { weight: 3, arbitrary: fc.constant({ what: 'reverse' as const }) },
  { weight: 2, arbitrary: fc.constant({ what: 'restore' as const }) },
);
const story: fc.Arbitrary<Story> = fc.record({
  charge: fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1_000_000, max: 900_000_000_000 })),
  moves: fc.array(move, { minLength: 1, maxLength: 7 }),
});

interface Decision {
  paid: number;
  amounts: number[];
  status: string;
  moved: Sums;
}

/** Books of one claim by arithmetic alone, and the segments that say the same. */
class Model {
  now = NONE;
  readonly groups: { paid: number; segments: string[] }[] = [];
  /** Decisions that stand, oldest first, and reversals that could be taken back. */
  private readonly standing: Decision[] = [];
  private readonly reversed: Decision[] = [];
  private readonly story: Story;
  readonly number: string;
  constructor(number: string, story: Story) {
    this.number = number;
    this.story = story;
    for (const one of story.moves) this[one.what](one as never);
  }
  private say(decision: Decision, status: string, sign: number): void {
    const money = (amount: number) => dollars(sign * amount);
    const cas = PARTS.flatMap(([group, carc], i) =>
      decision.amounts[i] ? [`CAS*${group}*${carc}*${money(decision.amounts[i])}`] : [],
    );
    const head = `CLP*${this.number}*${status}*${money(this.story.charge)}*${money(decision.paid)}**12*I${this.number}`;
    this.groups.push({ paid: sign * decision.paid, segments: [head, ...cas] });
  }
  answer({ status, weights, negative }: Extract<Move, { what: 'answer' }>): void {
    const { charge } = this.story;
    const all = weights.reduce((total, one) => total + one, 0) || 1;
    const amounts = PARTS.map((_, i) => Number((BigInt(charge) * BigInt(weights[i] ?? 0)) / BigInt(all)));
    // A little is paid above the charge: CARC 94 below zero.
    amounts[2] = -negative;
    this.decide(status, amounts);
  }
  /** The same money again, with write-off and patient's share changed about. */
  repeat(): void {
    const last = this.standing.at(-1);
    if (!last) return;
    const amounts = [...last.amounts];
    [amounts[0], amounts[5]] = [last.amounts[5] ?? 0, last.amounts[0] ?? 0];
    this.decide(last.status, amounts);
  }
  private decide(status: string, amounts: number[]): void {
    const paid = this.story.charge - amounts.reduce((total, one) => total + one, 0);
    const sum = (effect: string) =>
      PARTS.reduce((total, part, i) => total + (part[2] === effect ? (amounts[i] ?? 0) : 0), 0);
    const share = status === '19' || status === '23' ? 0 : sum('patient');
    const wanted = { cash: paid, written: sum('written'), withheld: sum('withheld'), patient: share };
    const decision = { paid, amounts, status, moved: this.fitted(wanted, 0 - (amounts[2] ?? 0)) };
    this.say(decision, status, 1);
    this.standing.push(decision);
    this.now = plus(this.now, decision.moved);
  }
  /** Beside a decision that stands another one takes no more than is left of the charge, write-offs giving way first. */
  private fitted(wanted: Sums, negative: number): Sums {
    const taken = offPayer(this.now);
    if (taken <= 0) return wanted;
    const room = Math.max(0, this.story.charge - taken - wanted.cash);
    let over = Math.max(0, wanted.written + wanted.withheld + wanted.patient - room);
    const give = (most: number) => {
      const given = Math.min(over, most);
      over -= given;
      return given;
    };
    // What is paid above the charge is no write-off that could give way.
    const written = wanted.written - give(wanted.written + negative);
    const withheld = wanted.withheld - give(wanted.withheld);
    return { cash: wanted.cash, written, withheld, patient: wanted.patient - give(wanted.patient) };
  }
  reverse(): void {
    const decision = this.standing.pop();
    if (!decision) return;
    this.say(decision, '22', -1);
    this.reversed.push(decision);
    this.now = plus(this.now, times(-1, decision.moved));
  }
  restore(): void {
    const decision = this.reversed.pop();
    if (!decision) return;
    this.say(decision, '22', 1);
    this.standing.push(decision);
    this.now = plus(this.now, decision.moved);
  }
}

function claimOf(number: string, charge: number): PostableClaim {
  const keys = { claimId: number, patientId: 'p', payerId: 'y', patientControlNumber: number };
  return { ...keys, totalChargeCents: cents(charge), payerArCents: cents(charge), lines: [], posted: [] };
}

/** Posts files one after the other; each knows what the ones before did. */
function post(claims: readonly PostableClaim[], files: readonly (readonly { paid: number; segments: string[] }[])[]) {
  const entries: EntryDraft[] = [];
  let now = [...claims];
  for (const [i, groups] of files.entries()) {
    const paid = groups.reduce((total, one) => total + one.paid, 0);
    const header = { paid: dollars(Math.abs(paid)), trace: `T${i}`, creditOrDebit: paid < 0 ? 'D' : 'C' };
    const set = eraSet(
      header,
      groups.flatMap((one) => one.segments),
    );
    const remittance = remittancesFrom835(readX12(eraFile([set]))).remittances[0];
    if (!remittance) throw new Error('the file does not read');
    const posting = postRemittance({
      remittance,
      claims: now,
      postingDate: '2026-11-03',
      ids: { remittanceId: `r${i}`, payerId: 'y' },
      settings: { postBalancedPartOfUnbalanced: false },
    });
    expect(posting).toMatchObject({ outcome: 'posted', exceptions: [], cashCents: paid });
    entries.push(...posting.entries);
    for (const one of posting.claimPostings) {
      const payment = remittance.claimPayments[one.claimPaymentIndex];
      if (payment) now = now.map((claim) => (claim.claimId === one.claimId ? claimAfter(claim, payment, one) : claim));
    }
  }
  return entries;
}

function balances(entries: readonly EntryDraft[], claimId: string): Record<string, Cents> {
  return balancesOf(linesOf(entries).filter((one) => one.claimId === claimId));
}

const RUNS = { numRuns: 250 };

test('any history of decisions, reversals and reversals of reversals leaves what arithmetic says, to the cent', () => {
  fc.assert(
    fc.property(story, (told) => {
      const model = new Model('A', told);
      const entries = post(
        [claimOf('A', told.charge)],
        model.groups.map((one) => [one]),
      );
      const { cash, written, withheld, patient } = model.now;
      expect(balances(entries, 'A')).toMatchObject({
        ...{ cash, 'contractual-adjustment': written, withhold: withheld, 'patient-ar': patient },
        'payer-ar': 0 - offPayer(model.now),
      });
      expect(new Set(entries.map((one) => one.sourceKey)).size).toBe(entries.length);
    }),
    RUNS,
  );
});

test('any history comes to the same in one file and in one file for each answer', () => {
  fc.assert(
    fc.property(story, (told) => {
      const { groups } = new Model('A', told);
      const apart = post(
        [claimOf('A', told.charge)],
        groups.map((one) => [one]),
      );
      const together = post([claimOf('A', told.charge)], [groups]);
      expect(balances(together, 'A')).toEqual(balances(apart, 'A'));
    }),
    RUNS,
  );
});

test('any history of one claim is not changed by those of others, in whatever order their answers come', () => {
  const two = fc.tuple(story, story, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }));
  fc.assert(
    fc.property(two, ([a, b, picks]) => {
      const [one, other] = [new Model('A', a), new Model('B', b)];
      const left: [Model['groups'], Model['groups']] = [[...one.groups], [...other.groups]];
      const mixed = picks.flatMap((pick) => left[pick ? 0 : 1].splice(0, 1));
      const files = [...mixed, ...left[0], ...left[1]].map((group) => [group]);
      const entries = post([claimOf('A', a.charge), claimOf('B', b.charge)], files);
      for (const model of [one, other])
        expect(balances(entries, model.number)['payer-ar']).toBe(0 - offPayer(model.now));
    }),
    RUNS,
  );
});
