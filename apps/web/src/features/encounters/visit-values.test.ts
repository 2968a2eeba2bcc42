import { expect, test } from 'vitest';
import { visitInput, visitValues } from './visit-values.ts';

test('names of providers are shown and not sent', () => {
  const sent = visitInput({ ...visitValues(), renderingProviderId: 'p1', renderingName: 'Osei, Ama' });
  expect(sent).toMatchObject({ renderingProviderId: 'p1', placeOfService: '11' });
  expect(sent).not.toHaveProperty('renderingName');
});

test('a date without a kind of accident is no accident', () => {
  const values = visitValues();
  expect(visitInput({ ...values, accident: { kind: '', date: '2026-01-02', state: '' } }).accident).toBeUndefined();
  const accident = { kind: 'auto', date: '2026-01-02', state: 'OH' };
  expect(visitInput({ ...values, accident }).accident).toEqual(accident);
});
