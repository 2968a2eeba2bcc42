import { checkX12, element, readX12, type Segment } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerInterchanges, type SimulatedAnswers } from './answer-interchanges.ts';
import { payers } from './data/payers.ts';
import { memberBehavior, testMembers } from './data/test-members.ts';
import { imbalances, type Read835, read835 } from './testing/read-835.ts';
import { type SampleClaim, type SampleLine, sample837p } from './testing/sample-837p.ts';

const endings = ['0', '1', '7', '8', '9', 'A', ...testMembers.map((member) => member.ending)];

const line: fc.Arbitrary<SampleLine> = fc.record({
  procedure: fc.constantFrom(
    '99213',
    '99214',
    '99397',
    '17000',
    '11102',
    '20610',
    'J3301',
    'G0180',
    '82306',
    '83036',
    '99999',
  ),
  modifiers: fc.subarray(['25', '59'], { maxLength: 1 }),
  chargeCents: fc.integer({ min: 1, max: 300_000 }),
  units: fc.integer({ min: 1, max: 4 }),
  date: fc.constantFrom('2026-10-05', '2026-10-06', '2026-06-01', '2025-10-01'),
  pointers: fc.constantFrom([1], [2, 1]),
});

const claim: fc.Arbitrary<SampleClaim> = fc.record({
  payerId: fc.constantFrom(...payers.map((payer) => payer.id), 'NOPE1'),
  memberId: fc.tuple(fc.integer({ min: 100, max: 104 }), fc.constantFrom(...endings)).map(([n, end]) => `M${n}${end}`),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  diagnoses: fc.constant(['E559', 'Z0000']),
  billingNpi: fc.constantFrom('1555111222', '1333000440'),
  renderingNpi: fc.constantFrom('1777000112', '1992999825'),
  isDependent: fc.boolean(),
  referring: fc.boolean(),
  payerSequence: fc.constantFrom('P', 'P', 'P', 'S'),
});

const file = fc
  .array(fc.array(claim, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 })
  .map((sets) => sets.map((claims, s) => claims.map((one, i) => ({ ...one, patientControlNumber: `S${s}N${i}` }))));

function remittances(answers: SimulatedAnswers): Read835[] {
  const all = answers.files.filter((one) => one.kind === '835').map((one) => read835(one.bytes));
  // The second copy of a check (D) has the trace of the first.
  return [...new Map(all.map((remittance) => [remittance.traceNumber, remittance])).values()];
}

/** Payer number of each accepted claim, by its patient control number, from the 277CA. */
function acceptedNumbers(answers: SimulatedAnswers): { number: string; memberId: string }[] {
  const segments: Segment[] = answers.files.filter((f) => f.kind === '277CA').flatMap((f) => readX12(f.bytes).segments);
  return segments.flatMap((segment, i) => {
    if (segment.id !== 'REF' || element(segment, 1) !== '1K') return [];
    return [{ number: element(segment, 2), memberId: element(segments[i - 3], 9) }];
  });
}

it('every 835 balances and no payment is negative, but for the members who ask for it', () => {
  fc.assert(
    fc.property(file, fc.nat(), (sets, seed) => {
      const answers = answerInterchanges(sample837p({ sets }), { seed, today: '2026-10-12' });
      const wanted = acceptedNumbers(answers).filter(({ memberId }) => memberBehavior(memberId) === 'unbalanced');
      for (const remittance of remittances(answers)) {
        expect(remittance.paidCents).toBeGreaterThanOrEqual(0);
        const isMeant = remittance.claims.some((c) => wanted.some((w) => w.number === c.payerClaimControlNumber));
        expect(imbalances(remittance).length > 0).toBe(isMeant);
        expect(imbalances(remittance).some((failed) => failed.startsWith('BPR02'))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

/** A number as a U member's answer has it. */
const typedAnew = (number: string) => `Q${[...number].reverse().join('')}`.slice(0, 20);

it('every accepted claim is answered once, silent members and those asked for records never, and none is paid more than charged', () => {
  fc.assert(
    fc.property(file, fc.nat(), (sets, seed) => {
      const answers = answerInterchanges(sample837p({ sets }), { seed, today: '2026-10-12' });
      const claims = remittances(answers).flatMap((remittance) => remittance.claims);
      const accepted = acceptedNumbers(answers);
      for (const { number, memberId } of accepted) {
        const told = memberBehavior(memberId) === 'garbled-control-number' ? typedAnew(number) : number;
        const own = claims.filter((one) => one.payerClaimControlNumber === told);
        const reversals = own.filter((one) => one.status === '22');
        const isSilent = ['silent', 'records-requested'].includes(memberBehavior(memberId) ?? '');
        expect(own.length - 2 * reversals.length).toBe(isSilent ? 0 : 1);
        expect(reversals.length === 0 || memberBehavior(memberId) === 'corrected-and-recouped').toBe(true);
        for (const one of own.filter((each) => each.status !== '22')) {
          expect(one.paidCents).toBeGreaterThanOrEqual(0);
          expect(one.paidCents).toBeLessThanOrEqual(one.chargeCents);
        }
      }
      const numbers = new Set(accepted.flatMap(({ number }) => [number, typedAnew(number)]));
      expect(claims.every((one) => numbers.has(one.payerClaimControlNumber))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('every answer passes X12 validation without an error, but for the balance of unbalanced members', () => {
  fc.assert(
    fc.property(file, fc.nat(), (sets, seed) => {
      const answers = answerInterchanges(sample837p({ sets, acknowledgmentRequested: true }), {
        seed,
        today: '2026-10-12',
      });
      expect(answers.files.map((one) => one.kind)).toContain('277CA');
      for (const one of answers.files) {
        const errors = checkX12(one.bytes).findings.filter((finding) => finding.severity === 'error');
        const isMeant = one.kind === '835' && imbalances(read835(one.bytes)).length > 0;
        const others = errors.filter((error) => !isMeant || !['balance-line', 'balance-claim'].includes(error.code));
        expect(others.map((error) => `${one.kind} ${error.code} ${error.element}`)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
