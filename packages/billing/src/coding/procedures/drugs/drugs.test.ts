import { expect, test } from 'vitest';
import { codesOf, review } from '../testing/outpatient.ts';
import { buildDrugIndex } from './drug-index.ts';
import { dosesIn, routeOf, unitsOf } from './read-doses.ts';

const index = buildDrugIndex(
  [
    ['J9991', 'Injection, examplicillin g benzathine, 100,000 units'],
    ['J9992', 'Injection, examplone hydrochloride, per 10 mg'],
    ['J9993', 'Injection, examplone (brandex), not therapeutically equivalent to j9992, 1 mg'],
    ['J9994', 'Examplone, oral, 5 mg'],
    ['J9995', 'Unclassified drugs'],
  ].map(([code = '', longLabel = '']) => ({ code, label: code, longLabel, from: '2024-01-01', billable: true })),
);

test('a title gives name, unit and route; salts are no part of the name', () => {
  const drug = (code: string) => index.drugs.find((one) => one.code === code);
  expect(drug('J9991')).toMatchObject({ names: ['examplicillin g benzathine'], measure: 'unit', amount: 100_000 });
  expect(drug('J9992')).toMatchObject({ names: ['examplone'], measure: 'mcg', amount: 10_000, route: 'injection' });
  expect(drug('J9993')).toMatchObject({ branded: true });
  expect(drug('J9994')).toMatchObject({ route: 'oral' });
});

test('a title without an amount has no units and is left out', () => {
  expect(index.drugs.some(({ code }) => code === 'J9995')).toBe(false);
});

test('units are the dose over the unit, rounded up', () => {
  const drug = index.drugs.find(({ code }) => code === 'J9992');
  const [dose] = dosesIn('25 mg');
  expect(dose && drug && unitsOf(dose, drug)).toEqual({ count: 3, reason: '25 mg / 10 mg per unit = 3' });
});

test('concentrations are no doses; grams, millions and repeats are read', () => {
  expect(dosesIn('10 mg/ml and 5 mg/kg')).toEqual([]);
  expect(dosesIn('1 g, 1.2 million units, 40 mg x 2').map(({ amount, times }) => [amount, times])).toEqual([
    [1_000_000, 1],
    [1_200_000, 1],
    [40_000, 2],
  ]);
});

test('the route is read from the words near the drug', () => {
  expect(routeOf('60 mg IM in the deltoid')).toBe('im');
  expect(routeOf('infused over 60 minutes')).toBe('infusion');
  expect(routeOf('40 mg po daily')).toBe('oral');
  expect(routeOf('injected into the right knee')).toBe('local');
  expect(routeOf('takes it')).toBeUndefined();
});

test('a shot is a drug with units and its administration', () => {
  expect(codesOf('PLAN: Ceftriaxone 1 g IM was given in the office.')).toEqual(['J0696x4', '96372']);
});

test('a drug by mouth or only listed is no J-code', () => {
  expect(codesOf('PLAN: Ondansetron 4 mg po was given.')).toEqual([]);
  expect(codesOf('MEDICATIONS: Ceftriaxone 1 g IM daily.')).toEqual([]);
});

test('waste takes JW, documented lack of it JZ, silence neither', () => {
  expect(codesOf('PLAN: Ceftriaxone 1 g IM given, 250 mg wasted.')).toContain('J0696-JWx4');
  expect(codesOf('PLAN: Ceftriaxone 1 g IM given, no waste.')).toContain('J0696-JZx4');
  expect(codesOf('PLAN: Ceftriaxone 1 g IM given.')).toContain('J0696x4');
});

test('each dose goes to the drug that it stands beside', () => {
  const text = 'PLAN: Ceftriaxone 500 mg IM and ketorolac 60 mg IM were given.';
  expect(codesOf(text)).toEqual(['J0696x2', 'J1885x4', '96372x2']);
});

test('a drug without a dose asks for it', () => {
  const [drug] = review('PLAN: Ceftriaxone IM was given.').suggestions;
  expect(drug?.gaps.map(({ what }) => what)).toEqual(['dose']);
});

test('the first infusion, its further hour, then a push of another drug', () => {
  const text = 'PLAN: Ceftriaxone 1 g IV infused over 120 minutes. Ondansetron 4 mg IV push given.';
  expect(codesOf(text)).toEqual(['J0696x4', 'J2405x4', '96365', '96366', '96375']);
});
