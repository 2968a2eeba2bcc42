import { expect, test } from 'vitest';
import { codesOf, review } from '../testing/outpatient.ts';
import { contrastOf, viewsOf } from './imaging.ts';
import { ageOn, countOf, lengthsCm, minutesOf, skinSite } from './read-facts.ts';

/** Codes without modifiers and units; a number that nothing installed knows stands as its draft reasons only. */
const labels = (text: string) => review(text).suggestions.map(({ code, label }) => (code === '' ? label : code));

test('lengths, counts, minutes, ages and sites are read', () => {
  expect(lengthsCm('a 3.5 cm wound and a 12 mm one, 2 x 4 cm')).toEqual([3.5, 1.2, 4]);
  expect(countOf('three actinic keratoses', 'actinic keratos[ei]s')).toBe(3);
  expect(countOf('lesions x 7', 'lesions?')).toBe(7);
  expect(countOf('a lesion', 'lesions?')).toBe(1);
  expect(countOf('the lesion', 'lesions?')).toBeUndefined();
  expect(minutesOf('1 hour and 10 minutes')).toBe(70);
  expect(minutesOf('no time')).toBeUndefined();
  expect([ageOn('2000-06-02', '2024-06-01'), ageOn('2000-06-01', '2024-06-01')]).toEqual([23, 24]);
  expect([skinSite('left forearm'), skinSite('upper lip'), skinSite('somewhere')]).toEqual([
    'limbs',
    'lids-nose-ears-lips',
    undefined,
  ]);
});

test('contrast and views are read, and their absence', () => {
  expect([
    contrastOf('without and with contrast'),
    contrastOf('noncontrast'),
    contrastOf('with IV contrast'),
    contrastOf('CT head'),
  ]).toEqual([2, 0, 1, undefined]);
  expect([viewsOf('3 views'), viewsOf('AP and lateral'), viewsOf('portable'), viewsOf('x-ray')]).toEqual([
    3,
    2,
    1,
    undefined,
  ]);
});

test('skin biopsies: one first code, others add on', () => {
  expect(codesOf('PROCEDURE: Punch biopsy of the back was performed. Shave biopsy of the arm was performed.')).toEqual([
    '11104',
    '11103',
  ]);
  expect(codesOf('PROCEDURE: Shave biopsy of 3 lesions was performed.')).toEqual(['11102', '11103x2']);
});

test('growths cut out by kind, region and size', () => {
  expect(codesOf('PROCEDURE: Excision of benign lesion, 1.5 cm, of the back.')).toEqual(['11402']);
  const [open] = review('PROCEDURE: Excision of lesion of the back.').suggestions;
  expect(open?.gaps.map(({ what }) => what)).toEqual(['size']);
});

test('wounds debrided by depth and area', () => {
  expect(codesOf('PROCEDURE: Debridement of wound to muscle, 18 sq cm.')).toEqual(['11043']);
  expect(codesOf('PROCEDURE: Debridement of wound, skin only, 12 sq cm.')).toEqual(['97597']);
});

test('corns, nails and skin tags by number', () => {
  expect(codesOf('PROCEDURE: Paring of 5 calluses.')).toEqual(['11057']);
  expect(codesOf('PROCEDURE: Paring of callus x 3.')).toEqual(['11056']);
  expect(codesOf('PROCEDURE: Debridement of nails, all ten toenails.')).toEqual(['11721']);
  expect(codesOf('PROCEDURE: Skin tag removal, 8 skin tags.')).toEqual(['11200']);
});

test('joints by size and ultrasound', () => {
  expect(codesOf('PROCEDURE: Joint injection of the right ankle.')).toEqual(['20605-RT']);
  expect(codesOf('PROCEDURE: Joint injection of the left knee under ultrasound.')).toEqual(['20611-LT']);
});

test('trigger points by muscles', () => {
  expect(codesOf('PROCEDURE: Trigger point injection of 4 muscles.')).toEqual(['20553']);
  expect(codesOf('PROCEDURE: Trigger point injection of 2 muscles.')).toEqual(['20552']);
});

test('fractures by bone, set or not; a fracture alone is no service', () => {
  expect(codesOf('PROCEDURE: Closed treatment of fracture of the left distal radius without manipulation.')).toEqual([
    '25600-LT',
  ]);
  expect(codesOf('PROCEDURE: Closed reduction of the left distal radius fracture.')).toEqual(['25605-LT']);
  expect(codesOf('ASSESSMENT: Left distal radius fracture.')).toEqual([]);
});

test('abscesses drained, simple or not', () => {
  expect(codesOf('PROCEDURE: Incision and drainage of an abscess of the thigh.')).toEqual(['10060']);
  expect(codesOf('PROCEDURE: Incision and drainage of an abscess, loculated, packed.')).toEqual(['10061']);
  expect(codesOf('ASSESSMENT: Abscess of the thigh.')).toEqual([]);
});

test('breathing tests with and without an inhaler', () => {
  expect(codesOf('RESULTS: Spirometry was performed before and after albuterol.')).toEqual(['94060']);
  expect(codesOf('PROCEDURE: Spirometry was performed.')).toEqual(['94010']);
});

test('urine tests: by hand, analyzer, microscope', () => {
  expect(codesOf('LABS: Urinalysis negative.')).toEqual(['81002']);
  expect(codesOf('LABS: Urinalysis with microscopy: 5 WBC.')).toEqual(['81001']);
});

test('tobacco counseling by minutes; up to 3 is part of the visit', () => {
  const after = (minutes: number) => codesOf(`PLAN: Smoking cessation counseling was provided for ${minutes} minutes.`);
  expect([after(12), after(8), after(2)]).toEqual([['99407'], ['99406'], []]);
});

test('manipulation by regions', () => {
  expect(codesOf('PROCEDURE: OMT to cervical, thoracic and lumbar regions.')).toEqual(['98926']);
  expect(codesOf('PROCEDURE: Chiropractic adjustment of 2 spinal regions.')).toEqual(['98940']);
});

test('counselled vaccines of children count antigens', () => {
  const child = { patient: { birthDate: '2023-05-20' } };
  expect(codesOf('IMMUNIZATIONS: DTaP and MMR given today; parents were counseled.', child)).toEqual([
    '90700',
    '90707',
    '90460x2',
    '90461x4',
  ]);
});

test('a device is billed when it is handed out', () => {
  expect(labels('PLAN: Crutches were dispensed.')).toEqual(['E0114']);
  expect(labels('HPI: She walks with crutches.')).toEqual([]);
});

test('imaging of several parts is several studies, abdomen and pelvis by CT one', () => {
  expect(labels('IMAGING: CT of the chest, abdomen and pelvis with contrast was performed.')).toEqual([
    '71260',
    '74177',
  ]);
});
