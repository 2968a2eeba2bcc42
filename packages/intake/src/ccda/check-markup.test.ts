import { describe, expect, test } from 'vitest';
import { NESTING_LIMIT } from '../limits.ts';
import { checkMarkup } from './check-markup.ts';

describe('what the parser may see', () => {
  test.each([
    '<?xml version="1.0"?><!-- <!DOCTYPE a> --><a/>',
    '<a><![CDATA[<!DOCTYPE b> "]]></a>',
    '<a b="1 > 0" c=\'"\'>5\' 10" tall</a>',
    `${'<a>'.repeat(NESTING_LIMIT)}<b/>`,
  ])('%s', (text) => {
    expect(checkMarkup(text)).toBeUndefined();
  });
});

describe('what is refused before it', () => {
  test.each([
    ['doctype', 0, '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['doctype', 12, '<!-- c -->\n <!doctype a><a/>'],
    ['doctype', 3, '<a><!DOCTYPE b></a>'],
    ['syntax', 5, '<a b="<!--"><!DOCTYPE c>-->"/>'],
    ['syntax', 0, '<?x "?><!DOCTYPE c>"?><a/>'],
    ['syntax', 3, '<a><!ENTITY b "c"></a>'],
    ['syntax', 3, '<a><!-- </a>'],
    ['syntax', 3, '<a><![CDATA[ </a>'],
    ['syntax', 5, '<a b="c</a>'],
    ['syntax', 2, '<a'],
    ['too-deep', 3 * NESTING_LIMIT, '<a>'.repeat(NESTING_LIMIT + 1)],
  ])('%s at %i: %s', (kind, position, text) => {
    expect(checkMarkup(text)).toEqual({ kind, position });
  });
});
