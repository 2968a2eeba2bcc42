import { describe, expect, it } from 'vitest';
import { type LoopRule, loop, r, s, segment } from '../guide.ts';
import { GUIDES } from '../guides/index.ts';
import { camelCase, type Field, fieldsOf, itemKeys, pascalCase } from './keys.ts';

const keysOf = (rule: LoopRule): string[] => itemKeys(rule).map(({ key }) => key);

describe('keys of names', () => {
  it.each([
    ['Last X-ray date', 'lastXRayDate'],
    ['CLIA number', 'cliaNumber'],
    ["Payer's address", 'payersAddress'],
    ['City, state, ZIP', 'cityStateZip'],
    ['277 status', 'n277Status'],
  ])('%s', (name, key) => {
    expect(camelCase(name)).toBe(key);
  });

  it('are capitalized for types', () => {
    expect(pascalCase('NM1 pay-to')).toBe('Nm1PayTo');
  });
});

describe('keys of items', () => {
  const opener = segment('NM1', 'R', 1, 'Pay-to name', r('87'));

  it('are the names; a loop leaves out that it is a name or a hierarchical level', () => {
    const level = loop(
      '2000B',
      'R',
      1,
      'Subscriber hierarchical level',
      segment('HL', 'R', 1, 'Subscriber level', r()),
    );
    expect(keysOf(loop('X', 'R', 1, 'X', opener, loop('2010AB', 'S', 1, 'Payer name', opener), level))).toEqual([
      'payToName',
      'payer',
      'subscriberLevel',
    ]);
  });

  it('tell items of one name apart by segment, qualifier or loop', () => {
    const items = [
      segment('N3', 'R', 1, 'Pay-to name', r()),
      segment('REF', 'S', 1, 'Number', r('EI'), r()),
      segment('REF', 'S', 1, 'Number', r('SY', '1G'), r()),
      loop('2310A', 'S', 1, 'Provider', opener),
      loop('2310B', 'S', 1, 'Provider', opener),
    ];
    expect(keysOf(loop('X', 'R', 1, 'X', opener, ...items))).toEqual([
      'payToNameNm1',
      'payToNameN3',
      'numberRefEi',
      'numberRefSy',
      'provider2310A',
      'provider2310B',
    ]);
  });

  it('are numbered where nothing else tells them apart', () => {
    const note = segment('MSG', 'S', 1, 'Message', s());
    expect(keysOf(loop('X', 'R', 1, 'X', opener, note, note))).toEqual(['payToName', 'messageMsg', 'messageMsg2']);
  });

  it('are made once', () => {
    const rule = loop('X', 'R', 1, 'X', opener);
    expect(itemKeys(rule)).toBe(itemKeys(rule));
    expect(fieldsOf(opener)).toBe(fieldsOf(opener));
  });
});

describe('fields', () => {
  it('are the elements that the guide uses, with what becomes of them', () => {
    const dtp = segment('DTP', 'R', 1, 'Date', r('472'), r('D8', 'RD8'), r());
    expect(fieldsOf(dtp).map(({ key, kind, formatKey }) => [key, kind, formatKey])).toEqual([
      ['qualifier', 'text', ''],
      ['format', 'text', ''],
      ['date', 'period', 'format'],
    ]);
    const svd = segment('SVD', 'R', 1, 'Line', r(), r(), s());
    expect(fieldsOf(svd).map(({ key, kind, fields }) => [key, kind, fields.length])).toEqual([
      ['payer', 'text', 0],
      ['paid', 'cents', 0],
      ['procedure', 'composite', 8],
    ]);
    expect(fieldsOf(segment('DTM', 'R', 1, 'Date', r(), r())).map(({ kind }) => kind)).toEqual(['text', 'date']);
  });
});

describe.each(GUIDES)('keys of the $name', (guide) => {
  function problems(rule: LoopRule): string[] {
    return itemKeys(rule).flatMap(({ key, item }, i, all) => [
      ...(all.findIndex((one) => one.key === key) === i ? [] : [`${rule.id}: ${key} twice`]),
      ...(/^[a-z][A-Za-z0-9]*$/.test(key) ? [] : [`${rule.id}: ${key}`]),
      ...(item.kind === 'loop' ? problems(item) : fieldProblems(`${rule.id}/${item.id}`, fieldsOf(item))),
    ]);
  }
  function fieldProblems(place: string, fields: readonly Field[]): string[] {
    const keys = fields.map(({ key }) => key);
    return [
      ...(new Set(keys).size === keys.length ? [] : [`${place}: ${keys}`]),
      ...fields.flatMap((field) => fieldProblems(`${place}-${field.key}`, field.fields)),
    ];
  }

  it('are unique in their loop and in their segment', () => {
    expect(problems(guide.root)).toEqual([]);
  });
});

it('names of guides are unique: types and pages are found by them', () => {
  const slugs = GUIDES.map(({ name }) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
  expect(new Set(slugs).size).toBe(GUIDES.length);
});
