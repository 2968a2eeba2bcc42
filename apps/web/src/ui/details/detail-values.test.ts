import { detailsSchema } from 'cleanclaim/contract/claim-schema/details';
import { lineDetails } from 'cleanclaim/contract/claim-schema/line';
import { describe, expect, test } from 'vitest';
import { detailData, detailValues, filledFields } from './detail-values.ts';
import { CLAIM_DETAIL_GROUPS, LINE_DETAIL_GROUPS } from './details-of-claims.ts';

const FIELDS = CLAIM_DETAIL_GROUPS.flatMap(({ fields }) => fields);
const STAY = {
  dates: { discharge: '2026-10-05' },
  note: { kind: 'ADD', text: 'Came by night.' },
  conditionCodes: ['09', '77'],
  patientPaidCents: 2500,
  homebound: false,
  institutional: {
    facilityTypeCode: '11',
    statementFrom: '2026-10-01',
    statementThrough: '2026-10-05',
    patientStatus: '01',
    presentOnAdmission: { J189: 'Y' },
    procedures: [{ code: '0SR9019', date: '2026-10-02' }],
    occurrenceSpans: [{ code: '74', from: '2026-10-03', through: '2026-10-04' }],
    values: [{ code: '80', hundredths: 400 }],
  },
  ambulance: {
    reason: 'A',
    miles: 12.5,
    conditions: ['01'],
    pickUp: { line1: '1 Alder Ct', city: 'Newark', state: 'OH', zip: '430550001' },
    dropOff: { address: { line1: '2 Elm St', city: 'Newark', state: 'OH', zip: '430550001' } },
  },
} as const;

describe('details of a claim', () => {
  test('come back from the form as they went in', () => {
    expect(detailData(FIELDS, detailValues(FIELDS, STAY))).toEqual(STAY);
    expect(detailsSchema.safeParse(STAY).success).toBe(true);
  });

  test('that are blank are not there, and neither are parts without a field filled', () => {
    expect(detailData(FIELDS, detailValues(FIELDS, {}))).toEqual({});
  });

  test('keep what has no field, and lose what was emptied', () => {
    const over = { note: { kind: 'ADD', text: 'x' }, dental: { orthodontics: { totalMonths: 3 } } };
    const some = FIELDS.filter(({ path }) => path.startsWith('note.'));
    expect(detailData(some, { 'note.kind': '', 'note.text': '' }, over)).toEqual({
      dental: { orthodontics: { totalMonths: 3 } },
    });
  });

  test('that are no number or no amount stay as typed, so that the schema refuses them', () => {
    const data = detailData(FIELDS, { patientPaidCents: 'two', 'ambulance.miles': 'far' });
    expect(data).toEqual({ patientPaidCents: 'two', ambulance: { miles: 'far', conditions: [] } });
    expect(detailsSchema.safeParse(data).success).toBe(false);
  });

  test('read as words with what their codes mean', () => {
    expect(filledFields(FIELDS, { institutional: { admissionType: '1' }, conditionCodes: ['09'] })).toEqual([
      { path: 'institutional.admissionType', label: 'Admission', text: '1 Emergency' },
      { path: 'conditionCodes', label: 'Condition codes', text: '09' },
    ]);
  });
});

const LINE_FIELDS = LINE_DETAIL_GROUPS.flatMap(({ fields }) => fields);

test('an extracted tooth has no surfaces, and a part without codes says so', () => {
  const line = { teeth: [{ number: '14', surfaces: [] }] };
  expect(detailData(LINE_FIELDS, detailValues(LINE_FIELDS, line))).toEqual(line);
  const claim = { vision: { category: 'E1', conditions: [] } };
  expect(detailData(FIELDS, detailValues(FIELDS, claim))).toEqual(claim);
});

test('a comma at the end of codes is no code', () => {
  expect(detailData(FIELDS, { conditionCodes: '09, 77,' })).toEqual({ conditionCodes: ['09', '77'] });
});

test('every detail of a line that the contract takes has a field', () => {
  const fields = LINE_DETAIL_GROUPS.flatMap((group) => group.fields.map(({ path }) => path.split('.')[0]));
  expect(Object.keys(lineDetails).filter((key) => !fields.includes(key))).toEqual([]);
});

test('every detail of a claim that the contract takes has a field', () => {
  const paths = FIELDS.map(({ path }) => path);
  const missing = Object.keys(detailsSchema.shape).filter(
    (key) => !paths.some((path) => path === key || path.startsWith(`${key}.`)),
  );
  expect(missing).toEqual([]);
});
