import { LISTS } from 'cleanclaim/contract/columns';
import { describe, expect, it } from 'vitest';
import { describeFilters, draftOf, filtersOf } from './filter-values.ts';
import {
  isQuickOn,
  NO_STATE,
  nextSort,
  readState,
  replaceFilters,
  requestOf,
  shownColumns,
  toggleColumn,
  toggleQuick,
  writeState,
} from './state.ts';

const columns = LISTS.claims;
const held = { field: 'claimStatus', op: 'is', values: ['held'] } as const;
const filters = [{ ...held, values: ['held'] }];
const denied = [{ field: 'claimStatus', op: 'is' as const, values: ['denied'] }];

describe('the state of a table in the address', () => {
  it('comes back as it was written, whatever is searched for', () => {
    for (const search of ['', 'smith & co', '1E10', '00012345678901234567890', '"quoted"', 'Añez=ü']) {
      const state = { search, filters, sort: '-chargeCents', columns: ['patientName', 'chargeCents'] };
      expect(readState(writeState('', state), columns)).toEqual(state);
    }
  });

  it('is read from a link written by hand', () => {
    const query = '?filters=[{"field":"claimStatus","op":"is","values":["held"]}]';
    expect(readState(query, columns)).toEqual({ ...NO_STATE, filters });
  });

  it('leaves out what is no question: broken JSON, unknown operators, unknown columns, an odd sort', () => {
    expect(readState('?filters=[{"field"', columns)).toEqual(NO_STATE);
    expect(readState('?filters=[{"field":"a","op":"like","values":["x"]},7,null]', columns)).toEqual(NO_STATE);
    expect(readState('?filters={}&columns=toString,nothing&sort=a;b', columns)).toEqual(NO_STATE);
  });

  it('keeps parameters of others and removes its own when they are empty', () => {
    expect(writeState('?tab=users&search=x&sort=name', NO_STATE)).toBe('?tab=users');
    expect(writeState('?search=x', NO_STATE)).toBe('');
  });

  it('asks the server only for what was asked', () => {
    expect(requestOf(NO_STATE)).toEqual({});
    expect(requestOf({ ...NO_STATE, search: 'ann', filters })).toEqual({ search: 'ann', filters });
  });
});

describe('columns and sort', () => {
  it('hides what is usually hidden, shows what was chosen in the order of the list', () => {
    expect(shownColumns(columns, undefined).map(([key]) => key)).not.toContain('updatedAt');
    expect(shownColumns(columns, ['chargeCents', 'patientName']).map(([key]) => key)).toEqual([
      'patientName',
      'chargeCents',
    ]);
  });

  it('forgets the choice when it is the usual one, and keeps the last column', () => {
    const withTime = toggleColumn(columns, undefined, 'updatedAt');
    expect(withTime).toContain('updatedAt');
    expect(toggleColumn(columns, withTime, 'updatedAt')).toBeUndefined();
    expect(toggleColumn(columns, ['patientName'], 'patientName')).toEqual(['patientName']);
  });

  it('sorts one way, the other way, then as the list does; money begins with the largest', () => {
    const { patientName, chargeCents } = columns;
    expect(nextSort(undefined, 'patientName', patientName)).toBe('patientName');
    expect(nextSort('patientName', 'patientName', patientName)).toBe('-patientName');
    expect(nextSort('-patientName', 'patientName', patientName)).toBeUndefined();
    expect(nextSort('patientName', 'chargeCents', chargeCents)).toBe('-chargeCents');
  });
});

describe('filters', () => {
  it('take the place of the filters of the same field', () => {
    const charge = [{ field: 'chargeCents', op: 'from' as const, values: ['100'] }];
    expect(replaceFilters([...filters, ...charge], 'claimStatus', denied)).toEqual([...denied, ...charge]);
    expect(replaceFilters(filters, 'claimStatus', [])).toEqual([]);
  });

  it('of a quick button go on, off, and in the place of another one', () => {
    const quick = [filters, denied];
    const on = toggleQuick([], quick, filters);
    expect(isQuickOn(on, filters)).toBe(true);
    expect(toggleQuick(on, quick, filters)).toEqual([]);
    expect(toggleQuick(on, quick, denied)).toEqual(denied);
  });

  it('become what the editor shows and back: ranges, one day as a range, several values', () => {
    const range = [
      { field: 'dateOfService', op: 'from' as const, values: ['2026-01-01'] },
      { field: 'dateOfService', op: 'to' as const, values: ['2026-01-31'] },
    ];
    const { dateOfService, claimStatus, patientName, chargeCents } = columns;
    expect(filtersOf('dateOfService', draftOf(dateOfService, range))).toEqual(range);
    expect(describeFilters(dateOfService, range)).toMatch(/^from .*2026 to .*2026$/);
    const oneDay = draftOf(dateOfService, [{ field: 'dateOfService', op: 'is', values: ['2026-01-05'] }]);
    expect([oneDay.from, oneDay.to]).toEqual(['2026-01-05', '2026-01-05']);
    expect(filtersOf('claimStatus', draftOf(claimStatus, filters))).toEqual(filters);
    expect(describeFilters(claimStatus, [{ ...held, values: ['held', 'partly-paid'] }])).toBe('Held or Paid short');
    expect(filtersOf('patientName', { ...draftOf(patientName, []), values: ['  '] })).toEqual([]);
    expect(describeFilters(chargeCents, [{ field: 'chargeCents', op: 'from', values: ['12345'] }])).toBe(
      'from $123.45',
    );
  });

  it('that only ask whether something is there hold no value', () => {
    const { dateOfService } = columns;
    const empty = [{ field: 'dateOfService', op: 'empty' as const, values: [] }];
    expect(filtersOf('dateOfService', draftOf(dateOfService, empty))).toEqual(empty);
  });
});
