import { describe, expect, test } from 'vitest';
import { openTabular, packTabular } from '../tables/tabular-table.ts';
import { readTabular } from './icd10cm-tabular.ts';

/** An invented piece of a tabular list with the official structure. */
const LIST = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
  <version>2027</version>
  <introduction><introSection type="title"><title>Invented</title></introSection></introduction>
  <chapter>
    <name>4</name>
    <desc>Gland troubles (E00-E89)</desc>
    <excludes1><note>those of the newborn (P70-P74)</note></excludes1>
    <sectionIndex><sectionRef first="E08" last="E13" id="E08-E13">Sugar</sectionRef></sectionIndex>
    <section id="E08-E13">
      <desc>Sugar (E08-E13)</desc>
      <diag>
        <name>E11</name>
        <desc>Sugar, second kind</desc>
        <includes><note>sugar due to insulin &lt; need</note><note>sugar NOS</note></includes>
        <useAdditionalCode><note>code for insulin (Z79.4)</note></useAdditionalCode>
        <excludes1><note>sugar, first kind (E10.-)</note></excludes1>
        <diag>
          <name>E11.3</name>
          <desc>With eye trouble</desc>
          <sevenChrNote><note>Add the eye to E11.3:</note></sevenChrNote>
          <sevenChrDef><extension char="1">right</extension><extension char="2">left</extension></sevenChrDef>
          <diag><name>E11.31</name><desc>With swelling</desc></diag>
          <diag placeholder="true"><name>E11.3X</name><desc>Other</desc></diag>
        </diag>
        <diag><name>E11.9</name><desc>Without more</desc><inclusionTerm><note>Sweet blood</note></inclusionTerm></diag>
      </diag>
    </section>
    <section id="E36"><desc>After surgery (E36)</desc><diag><name>E36</name><desc>Gland hurt</desc></diag></section>
  </chapter>
  <chapter>
    <name>20</name>
    <desc>Causes (V00-Y99)</desc>
    <section id="V00-X58"><desc>Accidents (V00-X58)</desc><codeAlso><note>place</note></codeAlso></section>
    <section id="V00-V09"><desc>Walkers (V00-V09)</desc><diag><name>V00</name><desc>Walker hit</desc></diag></section>
    <section id="X92-Y09"><desc>Assault (X92-Y09)</desc></section>
  </chapter>
</ICD10CM.tabular>
`;

function opened(text = LIST) {
  const read = readTabular(text);
  if (!read.ok) throw new Error(read.fault.message);
  const table = openTabular(packTabular(read.rows));
  if (table === undefined) throw new Error('The packed list does not open.');
  return { read, table };
}
const faultOf = (text: string) => {
  const read = readTabular(text);
  return read.ok ? undefined : read.fault;
};

describe('reading the tabular list', () => {
  test('codes are counted without chapters and sections, and all notes are kept', () => {
    const { read, table } = opened();
    expect(read).toMatchObject({ year: 2027, codeCount: 7 });
    expect([...table.all()]).toEqual(read.rows);
    expect(table.notes('e11')).toEqual({
      code: 'E11',
      title: 'Sugar, second kind',
      parent: 'E08-E13',
      inclusionTerms: [],
      includes: ['sugar due to insulin < need', 'sugar NOS'],
      excludes1: ['sugar, first kind (E10.-)'],
      excludes2: [],
      codeFirst: [],
      codeAlso: [],
      useAdditionalCode: ['code for insulin (Z79.4)'],
    });
    expect(table.notes('E12')).toBeUndefined();
  });

  test('a code inherits the notes above it, nearest first', () => {
    const { table } = opened();
    expect(table.inherited('E11.9').map((row) => row.code)).toEqual(['E119', 'E11', 'E08-E13', '4']);
    expect(table.inherited('E11.8')).toEqual([]);
  });

  test('a section of one category has a name of its own', () => {
    const { table } = opened();
    expect(table.notes('E36-E36')?.title).toBe('After surgery (E36)');
    expect(table.notes('E36')).toMatchObject({ title: 'Gland hurt', parent: 'E36-E36' });
  });

  test('a wide section stands above those that it spans, not above others', () => {
    const { table } = opened();
    expect(table.inherited('V00').map((row) => row.code)).toEqual(['V00', 'V00-V09', 'V00-X58', '20']);
    expect(table.notes('X92-Y09')?.parent).toBe('20');
    expect(table.children('20')).toEqual(['V00-X58', 'X92-Y09']);
  });

  test('children are the places directly below', () => {
    const { table } = opened();
    expect(table.children('E11')).toEqual(['E113', 'E119']);
    expect(table.children('E11.9')).toEqual([]);
    expect(table.children('E99')).toEqual([]);
  });

  test('a seventh character is known from the place that defines it, also behind a placeholder', () => {
    const { table } = opened();
    expect(table.seventhCharacters('E11.31')).toEqual({ 1: 'right', 2: 'left' });
    expect(table.seventhCharacters('E11.9')).toBeUndefined();
    expect(table.heading('E11.31X1')).toBe('E1131');
    expect(table.heading('E11.3X2')).toBeUndefined();
    expect(table.heading('E113XX2')).toBe('E113X');
    expect(table.heading('E11.31X9')).toBeUndefined();
    expect(table.notes('E11.31X1')).toBeUndefined();
    expect(table.inherited('E1131X1')[0]?.code).toBe('E1131');
  });
});

describe('refusing a damaged tabular list', () => {
  test('a cut file is refused at its last line', () => {
    const cut = LIST.slice(0, LIST.indexOf('<section id="E36">'));
    expect(faultOf(cut)).toMatchObject({ place: 'line 29', message: expect.stringMatching(/cut off/) });
  });

  test.each([
    ['tags that do not match', LIST.replace('</includes>', '</include>'), 'line 15'],
    ['a code out of its place', LIST.replace('E11.9', 'E12.9'), 'line 26'],
    ['a code twice', LIST.replace('E11.9', 'E11.31'), 'line 26'],
    ['a missing year', LIST.replace('<version>2027</version>', ''), 'line 2'],
    ['an entity of its own', LIST.replace('&lt;', '&own;'), 'line 15'],
    ['no chapters', LIST.replace(/<chapter>[\s\S]*<\/chapter>/, ''), 'line 2'],
    ['another kind of XML', '<ICD10CM.index></ICD10CM.index>', 'line 1'],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${LIST}`, 'line 1'],
  ])('%s is refused with its line', (_, text, place) => {
    expect(faultOf(text)).toMatchObject({ place });
  });

  test('a packed list that is cut does not open', () => {
    const { read } = opened();
    const packed = packTabular(read.rows);
    expect(openTabular(packed.slice(0, -8))).toBeUndefined();
    expect(openTabular(new Uint8Array(3))).toBeUndefined();
  });
});
