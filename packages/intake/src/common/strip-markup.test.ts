import { expect, test } from 'vitest';
import { stripMarkup, trimCells } from './strip-markup.ts';

test('blocks end lines, cells are divided, scripts go, references are decoded once', () => {
  expect(
    stripMarkup(
      '<div><p>One &amp; two</p><script>x</script><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>&amp;lt;</td></tr></table></div>',
    ),
  ).toBe('One & two\n- a\n- b\nc | &lt;');
});

test('an unclosed tag, script or lone bracket ends the text without harm', () => {
  expect(stripMarkup('a <b')).toBe('a');
  expect(stripMarkup('a <script> b')).toBe('a');
  expect(stripMarkup('a &#0; &bogus;')).toBe('a &bogus;');
});

test('cell marks and blanks at the ends of a line go', () => {
  expect(trimCells(' | a |  b | | ')).toBe('a | b');
  expect(trimCells(' | ')).toBe('');
});
