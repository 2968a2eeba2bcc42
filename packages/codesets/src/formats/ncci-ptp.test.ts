import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTable } from '../tables/open-table.ts';
import type { PtpTable } from '../tables/types.ts';
import type { FormatResult } from './format.ts';
import { ncciPtp } from './ncci-ptp.ts';

const NAME = 'ncci_ptp_practitioner_2027q1.csv';
const HEADER = 'column1,column2,modifier_indicator,rationale\n';
const read = (text: string, fileName = NAME): FormatResult => ncciPtp.read({ fileName, text });

function opened(text: string, fileName = NAME): PtpTable {
  const result = read(text, fileName);
  const [release] = result.ok ? result.releases : [];
  if (release?.kind !== 'table') throw new Error(JSON.stringify(result));
  const table = openTable('ncci-ptp-practitioner', [{ part: release.part, payload: release.payload as Uint8Array }]);
  if (table === undefined) throw new Error('The packed pairs do not open.');
  return table;
}

/** The layout of CMS: notice, a header of several lines, tab-delimited. */
const OFFICIAL = [
  'An invented notice\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
  '10000\t20000\t\t20240101\t*\t1\tInvented reason',
  '10000\t20001\t*\t19960101\t20240331\t0\tInvented reason',
  'G0001\t10000\t\t20200101\t20200101\t9\tOther reason',
  '',
].join('\r\n');

describe('reading PTP edits', () => {
  test('a pair is found in its order only', () => {
    const table = opened(`${HEADER}10000,20000,1,One\n10000,20001,0,Two\nG0001,10000,9,One\n`);
    expect(table.find('10000', '20000')).toEqual({ modifierIndicator: 1, rationale: 'One' });
    expect(table.find('10000', '20001')).toEqual({ modifierIndicator: 0, rationale: 'Two' });
    expect(table.find('g0001', '10000')?.modifierIndicator).toBe(9);
    expect(table.find('20000', '10000')).toBeUndefined();
    expect(table.find('10000', '99999')).toBeUndefined();
    expect(table.find('10000', '')).toBeUndefined();
  });

  test('the file of CMS keeps the days of its edits', () => {
    const name = 'ccipra-v321r0-f1.TXT';
    expect(ncciPtp.recognize({ fileName: name, head: OFFICIAL })).toBe(true);
    expect(read(OFFICIAL, name)).toMatchObject({
      ok: true,
      rows: 3,
      releases: [{ table: 'ncci-ptp-practitioner', part: '1', release: '2026Q2', from: '2026-04-01', rows: 3 }],
    });
    const table = opened(OFFICIAL, name);
    expect(table.find('10000', '20000')).toEqual({
      modifierIndicator: 1,
      rationale: 'Invented reason',
      from: '2024-01-01',
    });
    expect(table.find('10000', '20001', '2024-03-31')).toMatchObject({ from: '1996-01-01', to: '2024-03-31' });
    expect(table.find('G0001', '10000', '2020-01-01')?.modifierIndicator).toBe(9);
  });

  test('an edit counts from its first to its last day, and without a day on the first of the release', () => {
    const table = opened(OFFICIAL, 'ccipra-v321r0-f1.TXT');
    expect(table.find('10000', '20001')).toBeUndefined();
    expect(table.find('10000', '20001', '2024-04-01')).toBeUndefined();
    expect(table.find('10000', '20000', '2023-12-31')).toBeUndefined();
    expect(table.find('10000', '20000', '2024-01-01')).toBeDefined();
    expect(opened(`${HEADER}10000,20000,1,One\n`).find('10000', '20000', '1990-01-01')).toBeDefined();
  });

  test('the same sheet saved as CSV is read, quotes and all', () => {
    const csv = OFFICIAL.replaceAll('\t', ',').replace('Invented reason', '"Reason, invented"');
    expect(opened(csv).find('10000', '20000')?.rationale).toBe('Reason, invented');
  });

  test('of an edit that was ended and made again the one of the day counts', () => {
    const again = `${OFFICIAL}10000\t20001\t\t20250101\t*\t1\tAgain\r\n`;
    expect(opened(again).find('10000', '20001', '2024-01-01')?.rationale).toBe('Invented reason');
    expect(opened(again).find('10000', '20001')).toEqual({
      modifierIndicator: 1,
      rationale: 'Again',
      from: '2025-01-01',
    });
  });

  test('outpatient edits are told by name or title', () => {
    const text = `${HEADER}10000,20000,1,One\n`;
    expect(read(text, 'ncci_ptp_out_2027q1.csv')).toMatchObject({ releases: [{ table: 'ncci-ptp-outpatient' }] });
    expect(read(text, 'ccioph-v330r0-f2.csv')).toMatchObject({
      releases: [{ table: 'ncci-ptp-outpatient', part: '2' }],
    });
  });
});

describe('a damaged file of PTP edits is refused', () => {
  const whole = `${HEADER}10000,20000,1,Invented reason\n10000,20001,1,Invented reason\n`;
  test.each([
    ['cut within a code', whole.slice(0, whole.lastIndexOf('20001') + 3), 'line 3'],
    ['cut before the indicator', whole.slice(0, whole.lastIndexOf(',1,') + 1), 'line 3'],
    ['cut within a rationale', whole.slice(0, -5), 'line 3'],
    ['a wrong indicator', whole.replace('20000,1', '20000,7'), 'line 2'],
    ['something else in the middle', whole.replace('10000,20001', 'oops'), 'line 3'],
    ['no pairs', HEADER, 'file'],
    ['another header', 'a,b,c\n1,2,3\n', 'header'],
  ])('%s', (_, text, place) => {
    const result = read(text);
    expect(result.ok ? undefined : result.fault.place).toBe(place);
  });

  test('a name that says neither whose edits nor when is refused', () => {
    expect(read(whole, 'edits2027q1.csv')).toMatchObject({ ok: false, fault: { place: 'file name' } });
    expect(read(whole, 'practitioner.csv')).toMatchObject({ ok: false, fault: { place: 'release' } });
  });

  test('packed pairs that are cut do not open', () => {
    const result = read(whole);
    const [release] = result.ok ? result.releases : [];
    const payload = (release?.kind === 'table' ? release.payload : undefined) as Uint8Array;
    expect(openTable('ncci-ptp-practitioner', [{ part: '', payload: payload.slice(0, -8) }])).toBeUndefined();
    expect(openTable('ncci-ptp-practitioner', [])).toBeUndefined();
  });
});

test('exactly the pairs that are put in are found', () => {
  const code = fc.stringMatching(/^[0-9A-V][0-9]{3}[0-9A-Z]$/);
  const pair = fc.tuple(code, code, fc.constantFrom(0, 1, 9), fc.constantFrom('One', 'Two', 'Three'));
  const pairs = fc.uniqueArray(pair, { minLength: 1, maxLength: 80, selector: ([first, second]) => first + second });
  fc.assert(
    fc.property(pairs, fc.array(fc.tuple(code, code)), (made, others) => {
      const text = HEADER + made.map((fields) => `${fields.join(',')}\n`).join('');
      const table = opened(text);
      expect(table.count).toBe(made.length);
      for (const [first, second, modifierIndicator, rationale] of made) {
        expect(table.find(first, second)).toEqual({ modifierIndicator, rationale });
      }
      const known = new Set(made.map(([first, second]) => first + second));
      const all = made.map(([first]) => first).flatMap((first) => made.map(([, second]) => [first, second] as const));
      for (const [first, second] of [...others, ...all]) {
        expect(table.find(first, second) !== undefined).toBe(known.has(first + second));
      }
    }),
  );
});
