import { expect, test } from 'vitest';
import { isFamily } from './families/index.ts';
import { codesOf, lexicon, review } from './testing/outpatient.ts';

test('every family that the lexicon names has a rule', () => {
  const families = lexicon.terms.flatMap((one) => (one.kind === 'service' ? [one.service.family] : []));
  expect(families.filter((family) => !isFamily(family))).toEqual([]);
});

test('tests with results are found; past operations are not billed', () => {
  const { suggestions, leftOut } = review(
    'LABS: CBC and CMP were drawn today. Rapid strep negative.\n\nPAST SURGICAL HISTORY: Appendectomy in 1999.',
  );
  expect(suggestions.map(({ code }) => code)).toEqual(['85025', '80053', '87880']);
  expect(leftOut.map(({ label, reason }) => [label, reason])).toEqual([['Appendix removed', 'past']]);
});

test('a refused, planned or negated procedure is not billed', () => {
  expect(codesOf('PLAN: She declined a knee injection today.')).toEqual([]);
  expect(codesOf('PLAN: No EKG was done.')).toEqual([]);
  expect(codesOf('PLAN: If pain returns, a knee injection will be performed.')).toEqual([]);
});

test('a finding that is negated beside a test does not negate the test', () => {
  expect(codesOf('IMAGING: No fracture was seen on left shoulder x-ray, 2 views.')).toEqual(['73030-LT']);
});

test('wounds of one kind and region are added up', () => {
  const text =
    'PROCEDURE: Laceration repair of a 3.2 cm wound of the left forearm. A second laceration repair, 2 cm, of the left leg.';
  const [wound] = review(text).suggestions;
  expect(wound?.code).toBe('12002');
  expect(wound?.reasons).toContain('Length 3.2 + 2 = 5.2 cm.');
});

test('a wound without a length asks for it', () => {
  const [wound] = review('PROCEDURE: Simple laceration repair of the forearm.').suggestions;
  expect(wound?.gaps.map(({ what }) => what)).toEqual(['length']);
});

test('premalignant lesions are counted, benign ones are one code', () => {
  expect(codesOf('PROCEDURE: Cryotherapy of 5 actinic keratoses of the face.')).toEqual(['17000', '17003x4']);
  expect(codesOf('PROCEDURE: Cryotherapy of 5 warts of the hand.')).toEqual(['17110']);
});

test('chest x-ray by views; without views the fewest and a gap', () => {
  expect(codesOf('IMAGING: Chest x-ray, PA and lateral, is clear.')).toEqual(['71046']);
  const [film] = review('IMAGING: Chest x-ray is clear.').suggestions;
  expect([film?.code, film?.gaps.map(({ what }) => what)]).toEqual(['71045', ['views']]);
});

test('a number that only the fee schedule knows is given; one that nothing knows is named without it', () => {
  const [known] = review('IMAGING: CT of the abdomen with contrast was performed.').suggestions;
  expect(known?.code).toBe('74160');
  const [open] = review('PROCEDURE: Carotid endarterectomy, right.').suggestions;
  expect([open?.code, open?.label]).toEqual(['', 'Neck artery cleaned out']);
  expect(open?.reasons.join(' ')).toContain("AMA's licensed file");
});

test('colonoscopy: each technique is a code, a look alone is one', () => {
  expect(codesOf('PROCEDURE: Colonoscopy to the cecum. Normal.')).toEqual(['45378']);
  expect(codesOf('PROCEDURE: Colonoscopy. A polyp was removed by snare.')).toEqual(['45385']);
});

test('timed therapy by the 8-minute rule', () => {
  expect(codesOf('Therapeutic exercise 25 minutes, manual therapy 13 minutes, gait training 8 minutes.')).toEqual([
    '97110x2',
    '97140',
  ]);
});

test('psychotherapy by minutes', () => {
  expect(codesOf('Individual psychotherapy, 45 minutes, was provided.')).toEqual(['90834']);
  expect(codesOf('Individual psychotherapy, 10 minutes, was provided.')).toEqual([]);
});

test('vaccines with the codes for giving them', () => {
  expect(codesOf('IMMUNIZATIONS: Tdap and MMR given today.')).toEqual(['90715', '90707', '90471', '90472']);
  expect(codesOf('Medicare patient. Flu vaccine given today.', { patient: { birthDate: '1950-01-01' } })).toEqual([
    '90656',
    'G0008',
  ]);
  expect(codesOf('IMMUNIZATIONS: Tdap 2015.')).toEqual([]);
});

test('what the history tells of another day or place is past', () => {
  expect(codesOf('HPI: A chest CT was done at another hospital.')).toEqual([]);
  expect(codesOf('RESULTS: EKG on 01/15/2019 was normal.')).toEqual([]);
  expect(codesOf('RESULTS: EKG on 06/01/2024 was normal.')).toEqual(['93000']);
});

test('what is thought of is not billed', () => {
  expect(codesOf('ASSESSMENT: We discussed a right knee injection, which was given before.')).toEqual([]);
  expect(codesOf('ASSESSMENT: Right knee injection was given today.')).toEqual(['20610-RT']);
});

test('lines, splints and closure of an operation are part of it', () => {
  const text =
    'PROCEDURE: Right carpal tunnel release.\nANESTHESIA: General.\nA volar splint was applied. The wound was closed with nylon.';
  expect(codesOf(text)).toEqual(['Carpal tunnel released-RT']);
});

test('adrenalin of a local anesthetic and rinsing fluids are no drugs given', () => {
  expect(
    codesOf(
      'PROCEDURE: The site was injected with 1% lidocaine with epinephrine 1:100,000. It was irrigated with normal saline 100 ml.',
    ),
  ).toEqual([]);
});

test('a very long text without periods is read', () => {
  const text = `RESULTS: ${'ekg mri of the left knee with contrast ceftriaxone 1 g im given '.repeat(3000)}`;
  expect(codesOf(text)).toContain('93000');
});
