import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim, sampleLine, samplePayer, samplePractice, sampleReferring } from '../testing/sample-claim.ts';
import { sampleCrownClaim, sampleDentalClaim, sampleDentalLine } from '../testing/sample-dental.ts';
import {
  sampleInpatientClaim,
  sampleInstitutionalLine,
  sampleOutpatientClaim,
} from '../testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import type { Claim } from '../types.ts';
import { boxMap } from './box-map.ts';
import { capacityOf } from './form.ts';
import { paperForm } from './paper-form.ts';

const FORMS = ['cms-1500', 'ub-04', 'ada-2024'] as const;
const address = samplePractice.address;
const toMail = { ...samplePayer, address };
const valuesOf = (claim: Claim, page = 0) =>
  Object.fromEntries(paperForm(claim).pages[page]?.boxes.map(({ box, text }) => [box, text]) ?? []);
const faultsOf = (claim: Claim) => paperForm({ ...claim, payer: { ...claim.payer, address } }).faults;

test.each(FORMS)('every box of the %s is on the paper, holds a character and has a name of its own', (form) => {
  const boxes = boxMap(form);
  expect(new Set(boxes.map(({ box }) => box)).size).toBe(boxes.length);
  for (const box of boxes) {
    expect(box.x, box.box).toBeGreaterThan(20);
    expect(box.x + box.width, box.box).toBeLessThan(2159 - 12);
    expect(box.y, box.box).toBeGreaterThan(20);
    expect(box.y + box.height, box.box).toBeLessThan(2794 - 20);
    expect(capacityOf(box), box.box).toBeGreaterThanOrEqual(1);
  }
});

test.each(FORMS)('no two boxes of the %s lie over each other, but where the form says so', (form) => {
  const boxes = boxMap(form);
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.x + a.width - b.x > 6 && b.x + b.width - a.x > 6 && a.y + a.height - b.y > 6 && b.y + b.height - a.y > 6,
      )
      .map((b) => `${a.box} and ${b.box}`),
  );
  expect(over).toEqual([]);
});

test('twelve diagnoses fill A to L, and a thirteenth is told', () => {
  const codes = Array.from({ length: 12 }, (_, i) => `Z${10 + i}0`);
  const values = valuesOf(sampleClaim({ diagnoses: codes }));
  expect([values['21A'], values['21L'], values['21.indicator']]).toEqual(['Z100', 'Z210', '0']);
  expect(faultsOf(sampleClaim({ diagnoses: codes }))).toEqual([]);
  expect(faultsOf(sampleClaim({ diagnoses: [...codes, 'Z99'] }))).toMatchObject([{ box: '21L' }]);
});

test('thirteen lines take three pages of six, and only the last one has the total', () => {
  const lines = Array.from({ length: 13 }, (_, i) => sampleLine({ lineNumber: i + 1 }));
  const form = paperForm(sampleClaim({ lines }));
  expect(form.pages).toHaveLength(3);
  expect([0, 1, 2].map((page) => valuesOf(sampleClaim({ lines }), page)['28.dollars'])).toEqual([
    undefined,
    undefined,
    '1625',
  ]);
  expect(form.pages[2]?.boxes.filter(({ box }) => /^24D\.\d\.code$/.test(box))).toHaveLength(1);
});

test('box 1 names the program', () => {
  const marked = (indicator: string, groupNumber?: string) => {
    const { groupNumber: _group, ...claim } = sampleClaim({ payer: { ...toMail, claimFilingIndicator: indicator } });
    const values = valuesOf(groupNumber ? { ...claim, groupNumber } : claim);
    return Object.keys(values).filter((box) => /^1\.\w+$/.test(box));
  };
  expect(marked('MB')).toEqual(['1.medicare']);
  expect(marked('MC')).toEqual(['1.medicaid']);
  expect(marked('CI', 'G-1')).toEqual(['1.group']);
  expect(marked('CI')).toEqual(['1.other']);
  expect(marked('WC', 'G-1')).toEqual(['1.other']);
});

test('a second payer sees what the first one paid, and whose insurance that was', () => {
  const values = valuesOf(sampleSecondaryClaim());
  expect([values['29.dollars'], values['29.cents']]).toEqual(['64', '00']);
  expect([values['9'], values['9a'], values['9d'], values['11d.yes']]).toEqual([
    'VANCE, MARTA',
    'G-2200',
    'NORTHERN MUTUAL',
    'X',
  ]);
  expect(valuesOf(sampleClaim())['11d.no']).toBe('X');
});

test('where Medicare is first box 11 says so, and where it is second it names the plan before it', () => {
  const medicare = { ...toMail, claimFilingIndicator: 'MB' };
  const first = valuesOf(sampleClaim({ payer: medicare }));
  expect([first['11'], first['4'], first['11d.no']]).toEqual(['NONE', undefined, undefined]);
  const second = valuesOf(sampleSecondaryClaim({ payer: medicare }));
  expect([second['11'], second['4'], second['11c']]).toEqual(['G-2200', 'VANCE, MARTA', 'NORTHERN MUTUAL']);
});

test('a replacement names its code and the number that the payer gave', () => {
  const values = valuesOf(sampleClaim({ frequencyCode: '7', payerClaimControlNumber: 'PCN77' }));
  expect([values['22'], values['22.reference']]).toEqual(['7', 'PCN77']);
  expect(valuesOf(sampleClaim())['22']).toBeUndefined();
});

test('the shaded half tells drugs, minutes of anesthesia and words', () => {
  const drug = sampleLine({ procedureCode: 'J1885', ndc: '00409379501', ndcUnit: 'ML', ndcQuantity: 1.5 });
  const time = sampleLine({ lineNumber: 2, procedureCode: '00840', units: 95, unitOfMeasure: 'MJ', note: 'Two rooms' });
  const values = valuesOf(sampleClaim({ lines: [drug, time] }));
  expect(values['24.1.more']).toBe('N400409379501 ML1.5');
  expect(values['24.2.more']).toBe('7TIME 95 MINUTES   ZZTWO ROOMS');
  expect(valuesOf(sampleClaim())['24.1.more']).toBeUndefined();
});

test('box 17 says in which role the provider stands; a second one is told', () => {
  const named = valuesOf(sampleClaim({ providers: { ordering: sampleReferring } }));
  expect([named['17.qualifier'], named['17'], named['17b']]).toEqual(['DK', 'PER LINDQVIST', '1999999125']);
  const both = sampleClaim({ referring: sampleReferring, providers: { supervising: sampleReferring } });
  expect(valuesOf(both)['17.qualifier']).toBe('DN');
  expect(faultsOf(both)).toMatchObject([{ box: '17' }]);
});

test('an auto accident names its state and its day', () => {
  const accident = { kind: 'auto', date: '2026-10-20', state: 'WI' } as const;
  const values = valuesOf(sampleClaim({ accident }));
  expect([values['10b.yes'], values['10b.state'], values['10a.no'], values['15.qualifier'], values['15.day']]).toEqual([
    'X',
    'WI',
    'X',
    '439',
    '20',
  ]);
});

test('what does not fit is cut and told; an amount that does not fit is left out', () => {
  const long = sampleClaim({
    patient: { ...sampleClaim().patient, name: { last: 'Vanderholt-Przybyszewska', first: 'Wilhelmina' } },
  });
  expect(valuesOf(long)['2']).toBe('VANDERHOLT-PRZYBYSZEWSKA, WI');
  expect(faultsOf(long)).toMatchObject([{ box: '2' }]);
  const dear = sampleClaim({ lines: [sampleLine({ chargeCents: cents(123_456_789) })] });
  expect(valuesOf(dear)['24F.1.dollars']).toBeUndefined();
  expect(faultsOf(dear).map(({ box }) => box)).toContain('24F.1.dollars');
});

test('a payer without an address is told: nobody could mail the claim', () => {
  expect(paperForm(sampleClaim()).faults).toMatchObject([{ box: 'payer.1' }]);
  expect(faultsOf(sampleClaim())).toEqual([]);
});

test('a stay shows type of bill, times, diagnoses with their letters and the procedure', () => {
  const values = valuesOf(sampleInpatientClaim());
  expect(values).toMatchObject({
    '4': '0111',
    '6.from': '110226',
    '6.through': '110526',
    '12': '110226',
    '13': '09',
    '16': '11',
    '17': '01',
    '39a.code': '80',
    '39a.dollars': '3',
    '67': 'K4090',
    '67.poa': 'Y',
    '67A': 'I10',
    '74.code': '0YQ50ZZ',
    '74.date': '110326',
    '76.last': 'HALVORSEN',
    '77.npi': '1999999174',
    '42.23': '0001',
    '47.23.dollars': '11005',
    '47.23.cents': '40',
  });
});

test('twenty-three facility lines take two pages, each with its number; the total stands on the second', () => {
  const lines = Array.from({ length: 23 }, (_, i) => sampleInstitutionalLine({ lineNumber: i + 1 }));
  const claim = sampleOutpatientClaim({ lines });
  expect(valuesOf(claim, 0)).toMatchObject({ '43.page': '1', '43.pages': '2' });
  expect(valuesOf(claim, 0)['42.23']).toBeUndefined();
  expect(valuesOf(claim, 1)).toMatchObject({ '43.page': '2', '42.23': '0001', '47.23.dollars': '2300' });
});

test('values of a facility claim fill 39a, 40a, 41a, then 39b', () => {
  const claim = sampleInpatientClaim();
  const institutional = claim.details?.institutional;
  if (!institutional) throw new Error('the sample is a stay');
  const values = ['A1', 'A2', 'B1', 'B2'].map((code) => ({ code, hundredths: 12_345 }));
  const shown = valuesOf({ ...claim, details: { institutional: { ...institutional, values } } });
  expect([shown['39a.code'], shown['40a.code'], shown['41a.code'], shown['39b.code']]).toEqual([
    'A1',
    'A2',
    'B1',
    'B2',
  ]);
});

test('each payer has its row by its turn, with what it paid', () => {
  const claim = {
    ...sampleOutpatientClaim(),
    payerSequence: 'S' as const,
    otherPayers: sampleSecondaryClaim().otherPayers ?? [],
  };
  expect(valuesOf(claim)).toMatchObject({
    '50A': 'NORTHERN MUTUAL',
    '54A.dollars': '64',
    '64A': 'NM20261100771',
    '50B': 'NORTHERN MUTUAL',
    '60B': 'NMX4470021',
  });
});

test('a dental claim shows teeth, surfaces, missing teeth and an older crown', () => {
  const filling = valuesOf(
    sampleDentalClaim({
      details: {
        dental: {
          toothStatus: [
            { tooth: '1', status: 'M' },
            { tooth: '32', status: 'E' },
          ],
        },
      },
    }),
  );
  expect(filling).toMatchObject({
    '27.1': '19',
    '28.1': 'MO',
    '26.1': 'JP',
    '33.1': 'X',
    '31.1': '248.00',
    '32': '248.00',
  });
  expect(filling['33.32']).toBeUndefined();
  expect(valuesOf(sampleCrownClaim())).toMatchObject({ '43.yes': 'X', '44': '03/14/2018' });
});

test('a predetermination has no dates and says what it is', () => {
  const values = valuesOf(sampleDentalClaim({ details: { dental: { predetermination: true } } }));
  expect([values['1.predetermination'], values['24.1']]).toEqual(['X', undefined]);
});

test('thirteen dental lines take two pages', () => {
  const lines = Array.from({ length: 13 }, (_, i) => sampleDentalLine({ lineNumber: i + 1 }));
  expect(paperForm(sampleDentalClaim({ lines })).pages).toHaveLength(2);
});
