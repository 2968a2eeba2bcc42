import { describe, expect, it } from 'vitest';
import { withEdited } from './edited.ts';

describe('withEdited', () => {
  it('puts the row into the address and keeps what the list keeps there', () => {
    expect(withEdited('/settings/payers?search=blue', 'p1')).toBe('/settings/payers?search=blue&edit=p1');
    expect(withEdited('/settings/payers?edit=p1', 'p2')).toBe('/settings/payers?edit=p2');
  });
  it('takes it out again', () => {
    expect(withEdited('/settings/payers?edit=p1&search=blue', undefined)).toBe('/settings/payers?search=blue');
    expect(withEdited('/settings/payers?edit=p1', undefined)).toBe('/settings/payers');
  });
});
