import { expect, test } from 'vitest';
import { codesOf, lexicon, review } from '../testing/outpatient.ts';
import { visitModifiers } from './visit-modifiers.ts';

test('a side is RT or LT; without one it is asked for', () => {
  expect(codesOf('PROCEDURE: Right knee injection was performed.')).toEqual(['20610-RT']);
  const [open] = review('PROCEDURE: Knee injection was performed.').suggestions;
  expect(open?.gaps.map(({ what }) => what)).toEqual(['laterality']);
});

test('both sides: 50 with bilateral indicator 1, two lines with indicator 3', () => {
  expect(codesOf('PROCEDURE: Bilateral knee injection was performed.')).toEqual(['20610-50']);
  expect(codesOf('IMAGING: Bilateral shoulder x-ray, 2 views each.')).toEqual(['73030-RT', '73030-LT']);
});

test('fingers and toes', () => {
  expect(codesOf('PROCEDURE: Nail avulsion of the left great toe.')).toEqual(['11730-TA']);
  expect(codesOf('PROCEDURE: Nail avulsion of the right index finger.')).toEqual(['11730-F6']);
});

test('eyelids', () => {
  const [lid] = review('PROCEDURE: Chalazion excision of the left upper eyelid.').suggestions;
  expect(lid?.modifiers?.map(({ code }) => code)).toEqual(['E1']);
});

test('in a facility imaging is the reading; in the office the whole', () => {
  const text = 'IMAGING: Chest x-ray, 2 views, is clear.';
  expect(codesOf(text, { placeOfService: '23' })).toEqual(['71046-26']);
  expect(codesOf(text, { placeOfService: '11' })).toEqual(['71046']);
});

test('an ECG in a facility is the reading only', () => {
  expect(codesOf('RESULTS: EKG showed sinus rhythm.', { placeOfService: '23' })).toEqual(['93010']);
  expect(codesOf('RESULTS: EKG showed sinus rhythm.', { placeOfService: '11' })).toEqual(['93000']);
});

test('a waived kit in the office takes QW, in the hospital not; a laboratory test only at the point of care', () => {
  expect(codesOf('LABS: Rapid strep negative.', { placeOfService: '11' })).toEqual(['87880-QW']);
  expect(codesOf('LABS: Rapid strep negative.', { placeOfService: '22' })).toEqual(['87880']);
  expect(codesOf('LABS: Point of care hemoglobin A1c 7.1.', { placeOfService: '11' })).toEqual(['83036-QW']);
  expect(codesOf('LABS: Hemoglobin A1c 7.1.', { placeOfService: '11' })).toEqual(['83036']);
});

test('telehealth therapy takes 95, by phone only 93, in the office neither', () => {
  const text = 'Individual psychotherapy, 45 minutes, was provided.';
  expect(codesOf(text, { telehealth: true })).toEqual(['90834-95']);
  expect(codesOf(`${text} The visit was audio-only.`, { telehealth: true })).toEqual(['90834-93']);
  expect(codesOf(text)).toEqual(['90834']);
});

test('a stopped colonoscopy takes 53', () => {
  expect(codesOf('PROCEDURE: Colonoscopy. The procedure was aborted because of hypotension.')).toEqual(['45378-53']);
});

test('a signed ABN is GA on the service of its sentence only', () => {
  expect(codesOf('PLAN: EKG done today, ABN signed. Spirometry was done today.')).toEqual(['93000-GA', '94010']);
});

test('a pair that may be parted takes XS or 59 when the note parts it, else a finding', () => {
  const apart =
    'PROCEDURE: Colonoscopy. A polyp of the sigmoid was removed by snare. The cecum was biopsied with cold forceps.';
  expect(codesOf(apart)).toEqual(['45385', '45380-59']);
  const together = review('PROCEDURE: Colonoscopy. A polyp of the sigmoid was biopsied and removed by snare.');
  expect(together.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['ptp-pair', 'warning']]);
});

test('a pair with indicator 0 is an error', () => {
  const { findings } = review('LABS: CMP normal. BMP normal.');
  expect(findings.map(({ severity, codes }) => [severity, codes])).toEqual([['error', ['80053', '80048']]]);
});

test('beside a small procedure the visit takes 25, beside a large one 57, beside tests nothing', () => {
  const of = (text: string) => visitModifiers(review(text).suggestions, lexicon).map(({ code }) => code);
  expect(of('PROCEDURE: Right knee injection was performed.')).toEqual(['25']);
  expect(of('PROCEDURE: Right cataract extraction.')).toEqual(['57']);
  expect(of('LABS: CBC normal.')).toEqual([]);
});
