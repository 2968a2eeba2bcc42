import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate, emptyMemory, remember } from './adjudicate.ts';
import { payerById } from './data/payers.ts';
import type { DecidedClaim } from './decision.ts';
import { cents, sum } from './money.ts';
import type { SubmittedClaim } from './submitted-claim.ts';
import { sampleClaim, sampleLine } from './testing/sample-claim.ts';

const context = { receivedDate: '2026-10-12', payerClaimControlNumber: 'N1' };

function decide(parts: Partial<SubmittedClaim>): DecidedClaim {
  const claim = sampleClaim(parts);
  const payer = payerById(claim.payerId);
  if (payer === undefined) throw new Error(`no payer ${claim.payerId}`);
  return adjudicate(claim, payer, emptyMemory(), context).decided;
}

/** `CO-45 5850` per adjustment of each line. */
function shown(decided: DecidedClaim): string[][] {
  return decided.lines.map((line) => line.adjustments.map((a) => `${a.groupCode}-${a.carc} ${a.amountCents}`));
}

describe('what a payable line pays', () => {
  it('Medicare: fee schedule, 20% coinsurance, 2% sequestration of its own part', () => {
    const decided = decide({});
    // 150.00 billed, 91.50 allowed, 18.30 patient, 73.20 payer, 1.46 withheld
    expect(shown(decided)).toEqual([['CO-45 5850', 'PR-2 1830', 'CO-253 146']]);
    expect(decided.paidCents).toBe(71_74);
    expect(decided.patientResponsibilityCents).toBe(18_30);
    expect(decided.claimStatusCode).toBe('1');
  });

  it('Medicaid leaves nothing to the patient', () => {
    const decided = decide({ payerId: 'STMCD' });
    expect(shown(decided)).toEqual([['CO-45 9327']]);
    expect(decided.patientResponsibilityCents).toBe(0);
  });

  it('an HMO takes its copay for a visit and none for a test', () => {
    const lines = [sampleLine(), sampleLine({ number: 2, procedure: '85025', chargeCents: cents(20_00) })];
    expect(shown(decide({ payerId: 'HRBR3', lines }))).toEqual([['CO-45 5392', 'PR-3 2000'], ['CO-45 1186']]);
  });

  it('a charge below the fee is allowed in full, without CO-45', () => {
    const decided = decide({ payerId: 'STMCD', lines: [sampleLine({ chargeCents: cents(20_00) })] });
    expect(shown(decided)).toEqual([[]]);
    expect(decided.paidCents).toBe(20_00);
  });

  it('a code without a fee is allowed a whole percentage of its charge', () => {
    const decided = decide({
      payerId: 'STMCD',
      lines: [sampleLine({ procedure: '99999', chargeCents: cents(101_01) })],
    });
    expect(decided.lines[0]?.allowedCents).toBe(35_35);
  });

  it('units multiply the fee, in thousandths', () => {
    const line = sampleLine({ procedure: 'J3301', milliUnits: 2500, chargeCents: cents(50_00) });
    expect(decide({ payerId: 'SMPMB', lines: [line] }).lines[0]?.allowedCents).toBe(4_50);
  });

  it('the second procedure of a day loses half (CO-59), the better paid one nothing', () => {
    const lines = [
      sampleLine({ procedure: '17000', chargeCents: cents(200_00) }),
      sampleLine({ number: 2, procedure: '11102', chargeCents: cents(200_00) }),
    ];
    expect(shown(decide({ payerId: 'STMCD', lines }))).toEqual([['CO-45 15855', 'CO-59 2072'], ['CO-45 13679']]);
    const apart = lines.map((line, i) => ({ ...line, fromDate: `2026-10-0${i + 1}`, toDate: `2026-10-0${i + 1}` }));
    expect(shown(decide({ payerId: 'STMCD', lines: apart })).flat()).not.toContain('CO-59 2072');
  });
});

describe('what the member changes', () => {
  it('a member id ending in 7, 8 or 9 owes a part of the deductible, once over several claims', () => {
    const payer = payerById('SMPMB');
    if (payer === undefined) throw new Error('no payer');
    const memory = emptyMemory();
    const first = adjudicate(sampleClaim({ memberId: 'M100007' }), payer, memory, context);
    expect(shown(first.decided)).toEqual([['CO-45 5850', 'PR-1 2400', 'PR-2 1350', 'CO-253 108']]);
    remember(memory, first.trace);
    const next = sampleClaim({ memberId: 'M100007', order: 1, lines: [sampleLine({ procedure: '99214' })] });
    expect(
      shown(adjudicate(next, payer, memory, context).decided)
        .flat()
        .join(),
    ).not.toContain('PR-1');
  });

  it('K: the whole allowed amount is deductible and the claim is not a denial', () => {
    const decided = decide({ memberId: 'M10000K' });
    expect(shown(decided)).toEqual([['CO-45 5850', 'PR-1 9150']]);
    expect(decided).toMatchObject({ paidCents: 0, claimStatusCode: '1', patientResponsibilityCents: 91_50 });
  });

  it('C: one copay of $25.00 on the first paid line', () => {
    const lines = [sampleLine(), sampleLine({ number: 2, procedure: '85025', chargeCents: cents(20_00) })];
    const decided = decide({ payerId: 'SMT22', memberId: 'M10000C', lines });
    expect(shown(decided)).toEqual([['CO-45 2922', 'PR-3 2500'], ['CO-45 977']]);
  });

  it('T: denied CO-27, nothing to the patient, status as the payer prints denials', () => {
    expect(shown(decide({ memberId: 'M10000T' }))).toEqual([['CO-27 15000']]);
    expect(decide({ memberId: 'M10000T' }).claimStatusCode).toBe('4');
    expect(decide({ memberId: 'M10000T', payerId: 'SMT22' }).claimStatusCode).toBe('1');
  });
});

describe('a secondary claim', () => {
  const prior = (patientCents: number) => ({
    payerId: 'SMPMB',
    paidCents: cents(71_74),
    adjustments: [
      { groupCode: 'CO', carc: '45', amountCents: cents(150_00 - 71_74 - patientCents) },
      { groupCode: 'PR', carc: '2', amountCents: cents(patientCents) },
    ],
  });

  it('holds the first payer in OA-23 and pays at most what it left', () => {
    const decided = decide({
      payerId: 'SMT22',
      payerSequence: 'S',
      lines: [sampleLine({ priorDecisions: [prior(18_30)] })],
    });
    expect(shown(decided)).toEqual([['OA-23 13170']]);
    expect(decided).toMatchObject({ claimStatusCode: '2', paidCents: 18_30 });
    const tertiary = decide({
      payerId: 'SMT22',
      payerSequence: 'T',
      lines: [sampleLine({ priorDecisions: [prior(18_30)] })],
    });
    expect(tertiary.claimStatusCode).toBe('3');
  });

  it('leaves to the patient what it does not pay; Medicaid writes it off', () => {
    const lines = [sampleLine({ priorDecisions: [prior(78_26)] })];
    expect(shown(decide({ payerId: 'STMCD', payerSequence: 'S', lines }))).toEqual([['OA-23 7174', 'CO-45 2153']]);
    const commercial = decide({ payerId: 'SMT22', memberId: 'M100009', payerSequence: 'S', lines });
    expect(shown(commercial)).toEqual([['OA-23 7174', 'PR-2 7826']]);
  });

  it('takes the answer from the claim when its lines have none', () => {
    const otherPayers = [{ ...prior(18_30) }];
    expect(shown(decide({ payerId: 'SMT22', payerSequence: 'S', otherPayers }))).toEqual([['OA-23 13170']]);
  });
});

it('every decided line adds up and pays between nothing and its charge', () => {
  const line = fc.record({
    procedure: fc.constantFrom('99213', '99397', '17000', '11102', 'J3301', '93000', '99999', '82306', 'G0180'),
    chargeCents: fc.integer({ min: 0, max: 500_000 }).map(cents),
    milliUnits: fc.integer({ min: 0, max: 20_000 }),
    modifiers: fc.subarray(['25', '50', '26', 'GA', 'GY'], { maxLength: 2 }),
  });
  const claim = fc.record({
    payerId: fc.constantFrom('SMPMB', 'BWHP1', 'SMT22', 'STMCD', 'HRBR3'),
    memberId: fc.constantFrom('M1', 'M7', 'M8', 'M9', 'MC', 'MK', 'MP', 'MT', 'MX'),
    payerSequence: fc.constantFrom('P', 'S'),
    lines: fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.map((parts) => sampleLine(parts))),
  });
  fc.assert(
    fc.property(claim, (parts) => {
      const decided = decide(parts);
      for (const { chargeCents, paidCents, adjustments } of decided.lines) {
        expect(chargeCents - paidCents).toBe(sum(adjustments.map((a) => a.amountCents)));
        expect(paidCents).toBeGreaterThanOrEqual(0);
        expect(paidCents).toBeLessThanOrEqual(chargeCents);
        expect(adjustments.every((a) => a.amountCents > 0)).toBe(true);
      }
    }),
  );
});
