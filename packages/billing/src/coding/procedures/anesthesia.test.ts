import { expect, test } from 'vitest';
import { anesthesiaMinutes, timeUnits } from './anesthesia.ts';
import { review } from './testing/outpatient.ts';

const record =
  'ANESTHESIA RECORD\nProcedure: laparoscopic cholecystectomy\nASA class III. Anesthesia start 07:30, anesthesia end 09:05. ' +
  'Anesthesia was personally performed by the anesthesiologist.';

test('time units are minutes over 15, to one decimal', () => {
  expect(timeUnits(95)).toBe(6.3);
  expect(timeUnits(7)).toBe(0.5);
});

test('minutes from start to stop, also over midnight and in the afternoon', () => {
  expect(anesthesiaMinutes('Anesthesia start 23:50. Anesthesia stop 00:20.')?.minutes).toBe(30);
  expect(anesthesiaMinutes('Anesthesia start time: 11:45 am; anesthesia end time: 1:15 pm')?.minutes).toBe(90);
  expect(anesthesiaMinutes('Total anesthesia time 45 minutes')?.minutes).toBe(45);
  expect(anesthesiaMinutes('Surgery start 07:30, end 08:00')).toBeUndefined();
});

test('a record of anesthesia gives group, minutes, who gave it and the physical status', () => {
  const { suggestions } = review(record);
  expect(suggestions).toHaveLength(1);
  expect(suggestions[0]).toMatchObject({
    label: 'Anesthesia: Upper belly operations',
    units: { count: 95, reason: '95 minutes / 15 = 6.3 time units, with 7 base units 13.3' },
  });
  expect(suggestions[0]?.modifiers?.map(({ code }) => code)).toEqual(['AA', 'P3']);
});

test('an operation without a record of anesthesia gives none', () => {
  const { suggestions } = review('PROCEDURE: Laparoscopic cholecystectomy under general anesthesia.');
  expect(suggestions.map(({ code, label }) => [code, label])).toEqual([['47562', 'Gallbladder removed by scope']]);
});
