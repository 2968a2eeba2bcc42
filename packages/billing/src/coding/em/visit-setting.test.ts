import { expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { visitSettingOf } from './visit-setting.ts';

const of = (text: string, place?: string, isNew?: boolean) => visitSettingOf([readNote(text)], place, isNew);
const VISIT = 'Chief Complaint: cough.\nHPI: three days of cough.\nAssessment: bronchitis.\nPlan: rest.';

test('an operative report and a reading of images hold no visit', () => {
  const operation = `PREOPERATIVE DIAGNOSIS: Left inguinal hernia.
POSTOPERATIVE DIAGNOSIS: Same.
PROCEDURE: Left inguinal hernia repair.
ANESTHESIA: General.
DESCRIPTION OF PROCEDURE: The patient was taken to the operating room and draped.`;
  expect(of(operation)).toBeUndefined();
  expect(of('INDICATION: Cough.\nFINDINGS: Lungs clear.\nIMPRESSION: Normal chest.')).toBeUndefined();
  expect(of('')).toBeUndefined();
});

test('a discharge summary is a visit, also where it names the operation', () => {
  const summary = `DISCHARGE SUMMARY
FINAL DIAGNOSIS: Disc herniation.
OPERATION: Discectomy.
HOSPITAL COURSE: She went home on day 2.`;
  expect(of(summary)).toBe('hospital-subsequent');
});

test('the place of service decides where it can', () => {
  expect(of(VISIT, '23')).toBe('ed');
  expect(of(VISIT, '31')).toBe('nursing');
  expect(of(VISIT, '12')).toBe('home');
  expect(of(VISIT, '21')).toBe('hospital-subsequent');
  expect(of(VISIT, '11')).toBe('office-established');
  expect(of(VISIT, '11', true)).toBe('office-new');
});

test('without it the words do', () => {
  expect(of(VISIT)).toBe('office-established');
  expect(of(`New patient.\n${VISIT}`)).toBe('office-new');
  expect(of('HISTORY AND PHYSICAL\nHPI: fever.\nAssessment: pneumonia.\nPlan: admit to medicine.')).toBe(
    'hospital-initial',
  );
  expect(of('PROGRESS NOTE, hospital day 3.\nSubjective: better.\nAssessment: pneumonia.')).toBe('hospital-subsequent');
  expect(of('He presents to the emergency department with a cut hand.\nPlan: sutures.')).toBe('ed');
  expect(of('Annual physical of a 40-year-old.\nAssessment: healthy.')).toBe('preventive');
  expect(of('Reason for consultation: anemia.\nHPI: asked to see for anemia.\nAssessment: anemia.')).toBe('consult');
  expect(of('Assessment: septic shock. Critical care time 45 minutes.')).toBe('critical-care');
  expect(of('House call.\nHPI: falls.\nAssessment: gait disturbance.')).toBe('home');
});
