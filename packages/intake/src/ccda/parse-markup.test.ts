import { describe, expect, test } from 'vitest';
import { parseMarkup } from './parse-markup.ts';
import { textOf } from './xml.ts';

describe('well-formed markup is read', () => {
  test('prefixes go, attributes take either quote, references are decoded once', () => {
    const parsed = parseMarkup(`<?xml version="1.0"?><!-- c --><x:a y:b='1 > 0' c="&lt;&#65;&#x42;&amp;lt;"/>`);
    expect('root' in parsed && [parsed.root.name, [...parsed.root.attributes]]).toEqual([
      'a',
      [
        ['b', '1 > 0'],
        ['c', '<AB&lt;'],
      ],
    ]);
  });

  test('text, CDATA and children stand in order, comments and instructions go', () => {
    const parsed = parseMarkup('<a>one <b>two</b><!-- no <b> --><![CDATA[ <three> & ]]><?no?>four</a>');
    expect('root' in parsed && textOf(parsed.root)).toBe('one two <three> & four');
  });
});

describe('what is not well formed is told with its place', () => {
  test.each([
    ['<a><b></a></b>', 6],
    ['<a></a><b/>', 7],
    ['<a>', 3],
    ['<a b=c/>', 0],
    ['<a b="1"c="2"/>', 0],
    ['<a>5 & 6</a>', 5],
    ['<a/>text', 4],
    ['<a><!-- </a>', 3],
    ['<a></a x="1">', 3],
    ['<ab></a>', 4],
    ['<a></ab>', 3],
    ['<a><!DOCTYPE b></a>', 3],
  ])('%s', (text, position) => {
    expect(parseMarkup(text)).toEqual({ fault: { kind: 'syntax', position } });
  });

  test('nothing but white space holds no element', () => {
    expect(parseMarkup(' \n ')).toMatchObject({ fault: { kind: 'no-element' } });
  });
});
