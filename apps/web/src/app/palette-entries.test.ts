import { describe, expect, it } from 'vitest';
import type { NavItem } from './feature.ts';
import { commandEntries, hitEntries } from './palette-entries.ts';

const items: NavItem[] = [
  { label: 'Claims', to: '/claims', group: 'Claims', keys: 'g c', endpoint: 'list-claims' },
  { label: 'Patients', to: '/patients', group: 'Care', keys: 'g p', endpoint: 'list-patients' },
];
const hint = (keys: string, what: string) => ({ keys, what, run: () => {} });

describe('the palette', () => {
  it('offers what can be done on the screen and where one can go, without the keys for moving in a list', () => {
    const hints = [hint('j', 'Next row'), hint('s', 'Submit claims'), hint('g c', 'Go to Claims')];
    expect(commandEntries('', items, hints, () => {}).map(({ title }) => title)).toEqual([
      'Submit claims',
      'Claims',
      'Patients',
    ]);
  });

  it('narrows by every word typed', () => {
    const hints = [hint('s', 'Submit claims')];
    expect(commandEntries('claims sub', items, hints, () => {}).map(({ title }) => title)).toEqual(['Submit claims']);
    expect(commandEntries('nothing', items, hints, () => {})).toEqual([]);
  });

  it('groups what was found by kind and goes where the server says', () => {
    const gone: string[] = [];
    const hit = (kind: 'claim' | 'patient', id: string) => ({ kind, id, title: id, detail: '', to: `/${kind}/${id}` });
    const entries = hitEntries([hit('claim', '1'), hit('patient', '2'), hit('claim', '3')], (to) => gone.push(to));
    expect(entries.map(({ group, title }) => `${group} ${title}`)).toEqual(['Patients 2', 'Claims 1', 'Claims 3']);
    entries[0]?.run();
    expect(gone).toEqual(['/patient/2']);
  });
});
