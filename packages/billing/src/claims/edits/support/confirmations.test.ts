import { expect, test } from 'vitest';
import type { EditFinding } from '../edit.ts';
import { withConfirmations } from './confirmations.ts';

const finding: EditFinding = {
  editId: 'new-patient-seen-before',
  title: 'New patient was not seen here within three years',
  severity: 'hold',
  confirmable: true,
  why: 'The payer denies it.',
  source: 'a guide',
  where: 'lines[0].procedureCode',
  message: 'Line 1 bills 99203 for a new patient, who was seen here on 1 June 2025.',
  fix: 'Use another code.',
};
const { editId, where, message } = finding;
const confirmed = { id: 'c-1', reason: 'Another specialty.', by: 'Bo Biller', at: '2026-11-10T09:00:00.000Z' };
const stored = { ...confirmed, editId, where, message };

test('a confirmed hold warns, and says who confirmed it and why', () => {
  expect(withConfirmations([finding], [stored])).toEqual([{ ...finding, severity: 'warn', confirmed }]);
});

test('a finding of other words, at another place or of another edit holds again', () => {
  const others = [{ message: 'Other.' }, { where: 'lines[1].procedureCode' }, { editId: 'duplicate-claim' }];
  for (const other of others) expect(withConfirmations([finding], [{ ...stored, ...other }])).toEqual([finding]);
});

test('a hold that may not be confirmed holds whatever is on file', () => {
  const { confirmable: _may, ...hard } = finding;
  expect(withConfirmations([hard], [stored])).toEqual([hard]);
});
