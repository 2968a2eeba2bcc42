import { describe, expect, test } from 'vitest';
import { parseXml, textOf } from './xml.ts';

const parse = (text: string) => parseXml(text, text.length);

describe('well-formed markup is read', () => {
  test('prefixes go, attributes take either quote, references are decoded once', () => {
    const parsed = parse(`<?xml version="1.0"?><!-- c --><x:a y:b='1 > 0' c="&lt;&#65;&#x42;&amp;lt;&#xd800;"/>`);
    expect('root' in parsed && [parsed.root.name, [...parsed.root.attributes]]).toEqual([
      'a',
      [
        ['b', '1 > 0'],
        ['c', '<AB&lt; '],
      ],
    ]);
  });

  test('text, CDATA and children stand in order, comments and instructions go', () => {
    const parsed = parse('<a>one <b>two</b><!-- no <b> --><![CDATA[ <three> & ]]><?no?>four</a>');
    expect('root' in parsed && textOf(parsed.root)).toBe('one two <three> & four');
  });
});

describe('what is not well formed is told with its line', () => {
  test.each([
    ['line 2', '<a>\n<b></a></b>'],
    ['line 2', '<a></a>\n<b/><c></c>'],
    ['byte 3', '<a>'],
    ['line 1', '<a b=c></a>'],
    ['line 2', '<a\nb="1"c="2"></a>'],
    ['line 2', '<a>\n5 & 6</a>'],
    ['line 2', '<a></a>\ntext'],
    ['line 2', '<a>\n<!-- </a>'],
    ['line 1', '<a></a x="1">'],
    ['line 1', '<ab></a></ab>'],
    ['line 2', '<a>\n<![OTHER[x]]></a>'],
    ['line 1', '<?xml?'],
  ])('%s: %j', (place, text) => {
    expect(parse(text)).toMatchObject({ fault: { place } });
  });

  test('names that mean something else to the program are refused', () => {
    expect(parse('<a constructor="x"><__proto__/></a>')).toMatchObject({ fault: { code: 'not-xml' } });
  });
});
