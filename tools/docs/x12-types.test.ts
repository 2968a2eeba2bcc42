import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loop, r, s, segment } from '../../packages/x12/src/guide.ts';
import { GUIDES } from '../../packages/x12/src/guides/index.ts';
import { x12TypeFiles } from './x12-types.ts';

const root = new URL('../../', import.meta.url);

test('the types of the guides are what the guides say today (else run npm run docs)', () => {
  const stale = x12TypeFiles().filter(({ path, text }) => readFileSync(new URL(path, root), 'utf8') !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test('there is no file of types without a guide', () => {
  const folder = 'packages/x12/src/typed/types/';
  const expected = x12TypeFiles().map(({ path }) => path.slice(folder.length));
  expect(readdirSync(new URL(folder, root)).sort()).toEqual(expected.sort());
});

test('a changed guide makes its types stale', () => {
  const [first] = GUIDES;
  if (first === undefined) throw new Error('no guides');
  const changed = { ...first, root: loop('ST', 'R', 1, 'Set', segment('ST', 'R', 1, 'Header', r('837'), r(), s())) };
  const [before, after] = [first, changed].map((guide) => x12TypeFiles([guide])[0]?.text);
  expect(after).not.toBe(before);
});

test('required, situational and repeated items, codes and shared segments become types', () => {
  const ref = (name: string, repeat: number, code: string) => segment('REF', 'S', repeat, name, r(code), r());
  const items = [
    segment('BHT', 'R', 1, 'Beginning', r('0019'), r('00', '18')),
    ref('Authorization', 1, 'G1'),
    ref('Referral', 5, '9F'),
    loop('2000A', 'R', 9, 'Level', segment('HL', 'R', 1, 'Level', r())),
  ];
  const [guide] = GUIDES;
  if (guide === undefined) throw new Error('no guides');
  const [file] = x12TypeFiles([{ ...guide, units: ['2000A'], root: loop('ST', 'R', 1, 'Set', ...items) }]);
  expect(file?.text.split('\n').slice(3, 24)).toEqual([
    'interface Bht {',
    "  /** BHT01 */ readonly structure: '0019';",
    "  /** BHT02 */ readonly purpose: '00' | '18';",
    '}',
    '',
    'interface Ref<Qualifier extends string> {',
    '  /** REF01 */ readonly qualifier: Qualifier;',
    '  /** REF02 */ readonly number: string;',
    '}',
    '',
    'interface Hl {',
    '  /** HL01 */ readonly number: string;',
    '}',
    '',
    '/** 2000A Level. */',
    'interface Loop2000A {',
    '  /** HL Level */ readonly level: Hl;',
    '}',
    '',
    '/** ST Set. */',
    'interface TransactionSet {',
  ]);
  expect(file?.text).toContain('  /** BHT Beginning */ readonly beginning: Bht;\n');
  expect(file?.text).toContain("  /** REF[G1] Authorization */ readonly authorization?: Ref<'G1'> | undefined;\n");
  expect(file?.text).toContain("  /** REF[9F] Referral, up to 5 */ readonly referral: readonly Ref<'9F'>[];\n");
  expect(file?.text).toContain('  /** 2000A Level, up to 9 */ readonly level: Some<Loop2000A>;\n');
  expect(file?.text).toContain('export type Unit = Loop2000A;');
});
