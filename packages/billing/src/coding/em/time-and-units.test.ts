import { describe, expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { furtherCriticalCare, pediatricCriticalCare } from './critical-care.ts';
import { prolongedServices } from './prolonged.ts';
import { visitMinutes } from './time-spent.ts';
import { codeByMdm, codeByTime, compareVisitCodes, visitFamily } from './visit-families.ts';

const minutes = (text: string, given?: number) => visitMinutes([readNote(text)], given)?.minutes;

describe('minutes of the visit', () => {
  test.each([
    ['I spent 32 minutes on this visit today.', 32],
    ['Total time: 1 hour and 5 minutes.', 65],
    ['Total time spent was 1.5 hours.', 90],
    ['Time spent 45 min, more than half in counselling.', 45],
    ['Spent more than 30 minutes on discharge.', 31],
    ['A total of 40 minutes was spent, excluding 10 minutes for the injection.', 40],
    ['Total time 40 minutes, including 10 minutes of smoking cessation counselling.', 30],
    ['She walks 30 minutes every day.', undefined],
    ['Chest pain lasting 20 minutes. No fever.', undefined],
    ['Recheck in 15 minutes was normal.', undefined],
    ['The resident spent 30 minutes with the patient.', undefined],
    ['Drove 40 minutes to the home.', undefined],
  ])('%s', (text, expected) => {
    expect(minutes(text)).toBe(expected);
  });

  test('minutes that are given win over the note, less what the note takes out', () => {
    expect(minutes('Total time 20 minutes.', 50)).toBe(50);
    expect(minutes('Includes 15 minutes of advance care planning.', 50)).toBe(35);
  });
});

test.each([
  ['office-new', 14, undefined],
  ['office-new', 15, '99202'],
  ['office-new', 60, '99205'],
  ['office-established', 19, '99212'],
  ['office-established', 40, '99215'],
  ['hospital-initial', 39, undefined],
  ['hospital-initial', 55, '99222'],
  ['hospital-subsequent', 50, '99233'],
  ['hospital-same-day', 84, '99235'],
  ['consult-office', 55, '99245'],
  ['consult-inpatient', 79, '99254'],
  ['nursing-subsequent', 20, '99308'],
  ['home-new', 60, '99344'],
  ['home-established', 60, '99350'],
  ['ed', 120, undefined],
] as const)('%s with %i minutes is %s', (family, spent, code) => {
  expect(codeByTime(visitFamily(family, '2026-01-01'), spent)?.code).toBe(code);
});

test('low decision making gives the lowest code where a family has no level of its own for it', () => {
  expect(codeByMdm(visitFamily('hospital-initial', '2026-01-01'), 'low')?.code).toBe('99221');
  expect(codeByMdm(visitFamily('office-established', '2026-01-01'), 'low')?.code).toBe('99213');
});

test.each([
  ['99205', 60, 74, false, undefined],
  ['99205', 60, 75, false, '99417 x1'],
  ['99205', 60, 88, true, undefined],
  ['99205', 60, 89, true, 'G2212 x1'],
  ['99215', 40, 84, true, 'G2212 x2'],
  ['99255', 80, 95, false, '99418 x1'],
  ['99245', 55, 120, true, undefined],
  ['99236', 85, 110, true, 'G0316 x1'],
  ['99306', 50, 95, true, 'G0317 x1'],
  ['99345', 75, 140, true, 'G0318 x1'],
  ['99214', 30, 90, false, undefined],
] as const)('beside %s (%i) %i minutes, Medicare %s: %s', (code, least, spent, isMedicare, expected) => {
  const found = prolongedServices({ code, mdm: 'high', minutes: least }, spent, isMedicare);
  expect(found && `${found.code} x${found.units}`).toBe(expected);
});

test('further critical care starts at 75 minutes, for Medicare at 104', () => {
  const units = (spent: number, isMedicare: boolean) => furtherCriticalCare(spent, isMedicare)?.units;
  expect([74, 75, 104, 105, 134, 135].map((spent) => units(spent, false))).toEqual([undefined, 1, 1, 2, 2, 3]);
  expect([75, 103, 104, 133, 134].map((spent) => units(spent, true))).toEqual([undefined, undefined, 1, 1, 2]);
});

test('critical care of young children goes by age', () => {
  expect(pediatricCriticalCare(0, 10, true)).toBe('99468');
  expect(pediatricCriticalCare(0, 90, false)).toBe('99472');
  expect(pediatricCriticalCare(3, undefined, true)).toBe('99475');
  expect(pediatricCriticalCare(6, undefined, true)).toBeUndefined();
});

test('codes compare within their family only', () => {
  expect(compareVisitCodes('99214', '99213')).toBeGreaterThan(0);
  expect(compareVisitCodes('99211', '99212')).toBeLessThan(0);
  expect(compareVisitCodes('99213', '99213')).toBe(0);
  expect(compareVisitCodes('99213', '99203')).toBeUndefined();
});
