import { describe, expect, test } from 'vitest';
import { readIndex } from './icd10cm-index.ts';

const file = (inside: string) => `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index>
  <version>2027</version>
  ${inside}
</ICD10CM.index>`;

const INDEX = file(`<title>INVENTED INDEX OF DISEASES</title>
  <letter><title>S</title>
    <mainTerm><title>Sweetness<nemod>(of blood) (mild (very))</nemod>, tasted</title>
      <code>E11.9</code>
      <term level="1"><title>with</title>
        <term level="2"><title>dimness</title><code>E11.3-</code><manif>H28</manif></term>
      </term>
      <term level="1"><title>sourness</title><see>Sourness, sweet</see></term>
      <term level="1"><title>salt</title><seeAlso>Salt</seeAlso><code>R43.8</code></term>
    </mainTerm>
  </letter>`);

const heads = (names: string[]) =>
  `<indexHeading>${names.map((name, at) => `<head col="${at + 1}">${name}</head>`).join('')}</indexHeading>`;
const cells = (codes: string[]) => codes.map((code, at) => `<cell col="${at + 2}">${code}</cell>`).join('');
const NEOPLASM = file(`${heads(['Neoplasm', 'Malignant Primary', 'Malignant Secondary', 'Ca in situ', 'Benign'])}
  <letter><title>N</title><mainTerm><title>Neoplasm</title>${cells(['C80.1', 'C79.9', 'D09.9', 'D36.9', 'D48.9', 'D49.9'])}
    <term level="1"><title>toe<nemod>(big)</nemod></title>${cells(['C76.5-', 'C79.8-', '-', 'D36.7'])}</term>
    <term level="1"><title>toenail</title><see>Neoplasm, toe</see></term>
  </mainTerm></letter>`);
const DRUGS =
  file(`${heads(['Substance', 'Poisoning, accidental', 'Poisoning, self-harm', 'Adverse effect', 'Underdosing'])}
  <letter><title>Z</title><mainTerm><title>Zzinol</title>${cells(['T40.0X1', 'T40.0X2', 'T40.0X3', 'T40.0X4', 'T40.0X5', '--'])}
  </mainTerm></letter>`);

const rowsOf = (text: string) => {
  const read = readIndex(text);
  if (!read.ok) throw new Error(`${read.fault.place}: ${read.fault.message}`);
  return read;
};

test('an entry has its path, its modifiers, its code and its references', () => {
  expect(rowsOf(INDEX)).toEqual({
    ok: true,
    kind: 'index',
    year: 2027,
    rows: [
      { path: ['Sweetness, tasted'], nonessential: ['of blood', 'mild (very)'], code: 'E119' },
      { path: ['Sweetness, tasted', 'with'], nonessential: [], code: '' },
      { path: ['Sweetness, tasted', 'with', 'dimness'], nonessential: [], code: 'E113-', manifestation: 'H28' },
      { path: ['Sweetness, tasted', 'sourness'], nonessential: [], code: '', see: 'Sourness, sweet' },
      { path: ['Sweetness, tasted', 'salt'], nonessential: [], code: 'R438', seeAlso: 'Salt' },
    ],
  });
});

test('the external-cause index is known by its title', () => {
  expect(rowsOf(INDEX.replace('DISEASES', 'EXTERNAL CAUSES')).kind).toBe('external-cause');
});

test('the neoplasm table has a code a column, and none for a dash', () => {
  const { kind, rows } = rowsOf(NEOPLASM);
  expect(kind).toBe('neoplasm');
  expect(rows[1]).toEqual({
    path: ['Neoplasm', 'toe'],
    nonessential: ['big'],
    malignantPrimary: 'C765-',
    malignantSecondary: 'C798-',
    inSitu: '',
    benign: 'D367',
    uncertain: '',
    unspecified: '',
  });
  expect(rows[2]).toMatchObject({ path: ['Neoplasm', 'toenail'], malignantPrimary: '', see: 'Neoplasm, toe' });
});

test('the drug table has a code for each intent, adverse effect and underdosing', () => {
  const { kind, rows } = rowsOf(DRUGS);
  expect(kind).toBe('drugs');
  expect(rows).toEqual([
    {
      path: ['Zzinol'],
      nonessential: [],
      accidental: 'T400X1',
      selfHarm: 'T400X2',
      assault: 'T400X3',
      undetermined: 'T400X4',
      adverseEffect: 'T400X5',
      underdosing: '',
    },
  ]);
});

test.each([
  ['E80.0-E80.4', { code: 'E80-' }],
  ['A00-A09', { code: '', see: 'A00-A09' }],
  ['code by site', { code: '', see: 'code by site' }],
  ['M1A.-', { code: 'M1A-' }],
])('%s in place of a code is kept for what it says', (written, entry) => {
  expect(rowsOf(INDEX.replace('E11.9', written)).rows[0]).toMatchObject(entry);
});

describe('a damaged index is refused with its line', () => {
  test.each([
    ['cut', INDEX.slice(0, INDEX.indexOf('Sourness') + 3), 'line 11'],
    ['garbage for a code', INDEX.replace('E11.9', 'E1#.9'), 'line 6'],
    ['a term without words', INDEX.replace('<title>salt</title>', ''), 'line 12'],
    ['an unknown column', NEOPLASM.replace('col="5">D36.7', 'col="9">D36.7'), 'line 6'],
    ['unknown headings', NEOPLASM.replaceAll('Malignant', 'Kind'), 'line 4'],
    ['no terms', file('<title>x</title>'), 'line 1'],
    ['another XML', '<ICD10CM.tabular/>', 'line 1'],
  ])('%s', (_, text, place) => {
    const read = readIndex(text);
    expect(read.ok ? undefined : read.fault.place).toBe(place);
  });
});
