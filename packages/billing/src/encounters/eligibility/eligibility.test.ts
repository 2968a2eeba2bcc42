import { checkX12, readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitsInWords } from './benefits-in-words.ts';
import { eligibilityResponsesFrom } from './eligibility-from-271.ts';
import { otherPayerFirst, statusOn } from './eligibility-on.ts';
import { eligibilityRequestsTo270 } from './eligibility-to-270.ts';
import { sampleEnvelope, sampleQuestion } from './testing/sample-question.ts';

const subscriber = {
  name: { last: 'Vance', first: 'Elias' },
  birthDate: '1978-01-30',
  sex: 'M',
} as const;

function written(...[questions, envelope = sampleEnvelope]: Partial<Parameters<typeof eligibilityRequestsTo270>>) {
  const result = eligibilityRequestsTo270(questions ?? [], envelope);
  if (!result.ok) throw new Error(`${result.finding.element}: ${result.finding.message}`);
  return { ...result, text: new TextDecoder().decode(result.bytes) };
}

/** A 271 whose levels below the receiver are these segments. */
function answer(segments: string, receiver = ''): ReturnType<typeof eligibilityResponsesFrom> {
  const text = [
    'ISA*00*          *00*          *ZZ*NORTHPAYER     *ZZ*MAPLECLINIC    *261121*1405*^*00501*000000035*1*T*:',
    'GS*HB*NORTHPAYER*MAPLECLINIC*20261121*1405*35*X*005010X279A1',
    'ST*271*0001*005010X279A1',
    'BHT*0022*11*41-0001*20261121*1405',
    'HL*1**20*1',
    'NM1*PR*2*NORTHERN MUTUAL*****PI*NM001',
    'HL*2*1*21*1',
    'NM1*1P*2*LAKESIDE FAMILY MEDICINE*****XX*1999999109',
    ...receiver.split('\n').filter(Boolean),
    ...segments.trim().split(/\s*\n\s*/),
    'SE*99*0001',
    'GE*1*35',
    'IEA*1*000000035',
  ].join('~');
  return eligibilityResponsesFrom(readX12(new TextEncoder().encode(`${text}~`)));
}

const MEMBER = 'HL*3*2*22*0\nTRN*2*E1*1471234567\nNM1*IL*1*VANCE*MARTA****MI*NM100200300';
const one = (segments: string) => {
  const [first] = answer(`${MEMBER}\n${segments}`)[0]?.answers ?? [];
  if (!first) throw new Error('no answer');
  return first.eligibility;
};

describe('a 270', () => {
  test('asks about patients and dependents of several payers, each payer in a set of its own', () => {
    const other = { name: 'Prairie Trust', payerIdentifier: 'PT1', identifiers: { eligibility: 'PTELIG' } };
    const child = { memberId: 'NM5', relationship: '19', subscriber } as const;
    const { text, bytes, placements } = written([
      sampleQuestion(),
      sampleQuestion({ traceNumber: 'E2', coverage: child, serviceTypes: ['30', 'PT'], renderingNpi: '1999999117' }),
      sampleQuestion({ traceNumber: 'E3', payer: other }),
    ]);
    expect(checkX12(bytes).findings).toEqual([]);
    expect(text.match(/TRN\*1\*E\d\*1471234567/g)).toHaveLength(3);
    expect(text).toContain('NM1*IL*1*Vance*Marta*Q***MI*NM100200300');
    expect(text).toContain('REF*6P*G77');
    expect(text).toContain('NM1*IL*1*Vance*Elias****MI*NM5');
    expect(text).toContain('NM1*03*1*Vance*Marta');
    expect(text).toContain('INS*N*19');
    expect(text).toContain('DTP*291*D8*20261123');
    expect(text).toContain('EQ*30^PT');
    expect(text).toContain('PRV*PE*HPI*1999999117');
    expect(text).toContain('NM1*PR*2*Prairie Trust*****PI*PTELIG');
    expect(placements).toEqual([
      { traceNumber: 'E1', transactionSetControl: '0001' },
      { traceNumber: 'E2', transactionSetControl: '0001' },
      { traceNumber: 'E3', transactionSetControl: '0002' },
    ]);
  });

  test('holds at most 99 patients in a set', () => {
    const many = Array.from({ length: 150 }, (_, i) => sampleQuestion({ traceNumber: `E${i}` }));
    const { placements, bytes } = written([...many]);
    expect(checkX12(bytes).findings).toEqual([]);
    expect(placements.filter((place) => place.transactionSetControl === '0001')).toHaveLength(99);
    expect(placements.filter((place) => place.transactionSetControl === '0002')).toHaveLength(51);
  });

  test('refuses a service type that the guide does not know', () => {
    const result = eligibilityRequestsTo270([sampleQuestion({ serviceTypes: ['ZZZ'] })], sampleEnvelope);
    expect(result.ok).toBe(false);
  });

  test('without a question is a bug', () => {
    expect(() => eligibilityRequestsTo270([], sampleEnvelope)).toThrow('needs a question');
  });

  test('of any names and days has no finding', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z' -]{0,30}[A-Za-z]$/);
    const person = fc.record({
      name: fc.record({ last: word, first: word }),
      birthDate: fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
      sex: fc.constantFrom('F' as const, 'M' as const, 'U' as const),
    });
    const asked = fc.record({
      patient: person,
      holder: person,
      relationship: fc.constantFrom('18' as const, '01' as const, '19' as const, 'G8' as const),
      memberId: fc.stringMatching(/^[A-Z0-9]{2,20}$/),
      serviceTypes: fc.uniqueArray(fc.constantFrom('30', '98', 'PT', '35', 'MH'), { minLength: 1 }),
    });
    const day = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 5 }), (all) => {
        const questions = all.map(({ patient, holder, relationship, memberId, serviceTypes }, i) =>
          sampleQuestion({
            traceNumber: `E${i}`,
            serviceTypes,
            patient: { ...patient, birthDate: day(patient.birthDate), id: 'p', mrn: 'm' },
            coverage: { memberId, relationship, subscriber: { ...holder, birthDate: day(holder.birthDate) } },
          }),
        );
        expect(checkX12(written(questions).bytes).findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a 271', () => {
  test('of a plan in force tells copay, deductible, out-of-pocket, limits and who else pays', () => {
    const eligibility = one(`REF*6P*G77
      DTP*346*D8*20260101
      DTP*347*D8*20261231
      EB*1**30**NORTHERN CHOICE
      EB*B**98***27*25*****Y
      EB*C*IND*30***23*500*****Y
      EB*C*IND*30***29*120.5*****Y
      EB*G*IND*30***23*4000*****Y
      EB*G*IND*30***24*1500*****Y
      EB*A**30*****.2****Y
      EB*F**PT***23***VS*20
      EB*F**PT***29***VS*12
      EB*D**62********Y*Y
      EB*I**AL
      EB*R**30
      REF*1W*PT900
      LS*2120
      NM1*PRP*2*PRAIRIE BENEFIT TRUST*****PI*PBT1
      PER*IC**TE*8005550199
      LE*2120
      EB*L
      LS*2120
      NM1*P3*1*OKAFOR*RUTH
      LE*2120`);
    expect(eligibility).toMatchObject({
      status: 'active',
      planName: 'NORTHERN CHOICE',
      groupNumber: 'G77',
      memberId: 'NM100200300',
      from: '2026-01-01',
      to: '2026-12-31',
      primaryCare: { name: 'RUTH OKAFOR' },
    });
    expect(otherPayerFirst(eligibility, '2026-11-23')).toMatchObject({ name: 'PRAIRIE BENEFIT TRUST', order: 1 });
    expect(benefitsInWords(eligibility)).toEqual([
      { heading: 'Other payers', lines: ['PRAIRIE BENEFIT TRUST pays first (member id PT900, phone 8005550199)'] },
      { heading: 'Copay', lines: ['Office visit, in network: $25.00 a visit'] },
      { heading: 'Deductible', lines: ['The plan, per person, in network: $120.50 left of $500.00 a calendar year'] },
      {
        heading: 'Out-of-pocket',
        lines: ['The plan, per person, in network: $2,500.00 left of $4,000.00 a calendar year'],
      },
      { heading: 'Coinsurance', lines: ["The plan, in network: 20% is the patient's"] },
      { heading: 'Limits', lines: ['Physical therapy: 12 left of 20 visits a calendar year'] },
      { heading: 'Authorization needed', lines: ['MRI or CT, in network'] },
      { heading: 'Not covered', lines: ['Vision'] },
      { heading: 'Covered', lines: ['The plan: NORTHERN CHOICE'] },
      { heading: 'Primary care', lines: ['RUTH OKAFOR'] },
    ]);
  });

  test('tells limits by HSD, codes, places of service and messages', () => {
    const eligibility = one(`EB*1**30
      EB*F**98
      HSD*VS*30***22*1
      MSG*ALL THERAPIES TOGETHER
      EB*B*IND*****40*****Y*HC:97110:GP
      III*ZZ*11`);
    expect(benefitsInWords(eligibility).slice(0, 2)).toEqual([
      { heading: 'Copay', lines: ['Code 97110, per person, in network, at place of service 11: $40.00'] },
      { heading: 'Limits', lines: ['Office visit: 30 visits a service year (ALL THERAPIES TOGETHER)'] },
    ]);
  });

  test.each([
    ['EB*6**30', 'inactive'],
    ['EB*6**35\nEB*1**30', 'active'],
    ['EB*1**35\nEB*6**30', 'inactive'],
    ['EB*V**30', 'unknown'],
    ['AAA*N**75*C', 'not-found'],
    ['AAA*N**71*C', 'not-found'],
    ['AAA*Y**42*R', 'unknown'],
    ['DMG*D8*19800517*F', 'unknown'],
  ])('of %s is %s', (segments, status) => {
    expect(one(segments).status).toBe(status);
  });

  test('of a plan that ended before the day is not in force on it', () => {
    const ended = one('DTP*291*RD8*20250101-20261031\nEB*1**30');
    expect(statusOn(ended, '2026-10-31')).toBe('active');
    expect(statusOn(ended, '2026-11-01')).toBe('inactive');
    expect(statusOn(ended, '2024-12-31')).toBe('inactive');
  });

  test('of a plan in force beside one that has ended has the days of the one in force', () => {
    const { status, from, to } = one('EB*1**30\nDTP*346*D8*20260101\nEB*6**30\nDTP*347*D8*20251231');
    expect({ status, from, to }).toEqual({ status: 'active', from: '2026-01-01', to: undefined });
  });

  test('says why a member was not found, and the fix', () => {
    const { problems, status } = one('AAA*N**71*C');
    expect(status).toBe('not-found');
    expect(problems[0]?.message).toContain('birth date');
    expect(problems[0]?.fix).toContain('card');
  });

  test('of a dependent is one answer, with what was said above it', () => {
    const [response] = answer(`HL*3*2*22*1
      NM1*IL*1*VANCE*ELIAS****MI*NM5
      REF*6P*G1
      HL*4*3*23*0
      TRN*1*OWN*9PAYER0001
      TRN*2*E2*1471234567
      NM1*03*1*VANCE*MARTA
      EB*1**30`);
    expect(response?.reference).toBe('41-0001');
    expect(response?.answers).toMatchObject([
      { traceNumbers: ['E2'], eligibility: { status: 'active', memberId: 'NM5', groupNumber: 'G1' } },
    ]);
  });

  test('that refuses the practice speaks for every question', () => {
    const [response] = answer('HL*3*2*22*0\nNM1*IL*1*VANCE*MARTA', 'AAA*N**51*N');
    expect(response?.problems).toMatchObject([{ code: '51' }]);
    expect(response?.answers[0]?.eligibility).toMatchObject({ status: 'unknown', problems: [{ code: '51' }] });
  });

  test('names no other payer that comes second, ended or pays for drugs only', () => {
    const other = (role: string, more = '', types = '30') =>
      one(`EB*1**30\nEB*R**${types}${more}\nLS*2120\nNM1*${role}*2*OTHER PLAN\nLE*2120`);
    expect(otherPayerFirst(other('PRP'), '2026-11-23')?.name).toBe('OTHER PLAN');
    expect(otherPayerFirst(other('PR'), '2026-11-23')?.name).toBe('OTHER PLAN');
    expect(otherPayerFirst(other('SEP'), '2026-11-23')).toBeUndefined();
    expect(otherPayerFirst(other('PRP', '\nDTP*290*RD8*20200101-20211231'), '2026-11-23')).toBeUndefined();
    expect(otherPayerFirst(other('PRP', '', '88'), '2026-11-23')).toBeUndefined();
  });

  test('of what is no answer is none', () => {
    expect(eligibilityResponsesFrom(readX12(new TextEncoder().encode('no interchange')))).toEqual([]);
  });
});
