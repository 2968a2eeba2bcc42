import { describe, expect, it } from 'vitest';
import { withElements } from './access.ts';
import { readX12 } from './read.ts';
import { rewriteX12 } from './rewrite.ts';
import { bytesOf, passingText } from './testing/fixtures.ts';

const visit = passingText('837P', 'office-visit');

describe('rewriteX12', () => {
  it.each([
    ['no line ends', visit.replaceAll('\n', '')],
    ['mixed line ends', visit.replace('~\nHL', '~\r\nHL').replace('~\nCLM', '~CLM')],
    ['a byte-order mark', `\u00ef\u00bb\u00bf${visit}`],
    ['text before the ISA', `junk\n${visit}`],
    ['lower-case identifiers', visit.replace('CLM*', 'clm*')],
    ['bytes that are no UTF-8', visit.replace('OAK', '\u00d6AK')],
    ['trailing empty elements', visit.replace('REF*EA*MR55501', 'REF*EA*MR55501**')],
    ['no last terminator', visit.replace(/~\n$/, '')],
    ['an empty segment', visit.replace('~\nHL*1', '~~\nHL*1')],
    ['two interchanges with different separators', visit + visit.replaceAll('*', '|').replaceAll('~', '!')],
  ])('writes a file with %s back byte for byte', (_, text) => {
    const bytes = bytesOf(text);
    expect(rewriteX12(readX12(bytes))).toEqual(bytes);
  });

  it('writes UTF-8 text back as UTF-8', () => {
    const bytes = new TextEncoder().encode(visit.replace('OAK', 'ÖAK'));
    expect(rewriteX12(readX12(bytes))).toEqual(bytes);
  });

  it('replaces and drops segments when asked', () => {
    const edited = rewriteX12(readX12(bytesOf(visit)), (segment) => {
      if (segment.id === 'NTE' || segment.id === 'PRV') return undefined;
      return segment.id === 'CLM' ? withElements(segment, ['X', ...segment.elements.slice(1)]) : segment;
    });
    const text = new TextDecoder().decode(edited);
    expect(text).toContain('CLM*X*185*');
    expect(text).not.toContain('PRV*');
  });
});
