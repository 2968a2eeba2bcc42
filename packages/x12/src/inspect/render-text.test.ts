import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { validateX12 } from '../validate/index.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import { wrap } from './ansi.ts';
import { renderText, type TextOptions } from './render-text.ts';

function drawn(text: string, options: TextOptions & AnnotateOptions = {}): string {
  const file = readX12(bytesOf(text));
  return renderText(annotate(file, validateX12(file), options), options);
}

const secondary = passingText('837P', 'secondary-after-primary');
const CLAIM = `
                2300 Claim information  claim MSC-1003, $250.00
   19             CLM Claim information   CLM*MSC-1003*250***11:B:1*Y*A*Y*Y
                      CLM01     Patient control number     MSC-1003
                      CLM02     Total charge               $250.00
                      CLM05-1   Facility                   11
                      CLM05-2   Facility: code qualifier   B  place of service
                      CLM05-3   Facility: frequency        1  original
                      CLM06     Provider signature on file Y  yes
                      CLM07     Accepts assignment         A  accepts assignment
                      CLM08     Assigns benefits           Y  yes
                      CLM09     Release of information     Y  signed release on file
   20             HI  Health care diagnosis code   HI*ABK:M545
                      HI01-1    Code 1: qualifier          ABK  principal diagnosis (ICD-10-CM)
                      HI01-2    Code 1                     M545

                  2310B Rendering provider name  OKAFOR, GRACE
`;

describe('an inspected file as text', () => {
  it('is indented by its loops', () => {
    expect(drawn(secondary)).toContain(CLAIM);
  });

  it('says first what the file is', () => {
    const [first, second, third] = drawn(secondary, { title: 'secondary.edi' }).split('\n');
    expect(first).toBe('secondary.edi  valid');
    expect(second).toBe('MAPLECLINIC to NORTHPAYER · 11/02/2026 14:05 · test');
    expect(third).toBe('✓ 837P professional claim 0001 · 005010X222A1 · 1 claim · $250.00');
  });

  it('has a finding below its segment', () => {
    const text = drawn(secondary.replace('*250*', '*251*'));
    expect(text).toContain('not valid  1 error');
    expect(text).toMatch(/CLM09 .*\n +✗ error SNIP 3 {2}CLM02: /);
  });

  it('names findings on the whole file at the top', () => {
    expect(drawn('')).toBe(
      'unreadable  1 error\n  ✗ error SNIP 1  file: The file is empty. Ask the sender for the file again.\n',
    );
  });

  it('keeps to its width', () => {
    for (const width of [60, 80, 120]) {
      const long = drawn(secondary, { width })
        .split('\n')
        .filter((line) => line.length > width);
      expect(long.filter((line) => line.includes('*'))).toEqual([]);
    }
    const note = secondary.replace('HI*ABK', `NTE*ADD*${'LONG WORDS '.repeat(7)}END~\nHI*ABK`);
    expect(drawn(note, { width: 80 })).toMatch(/LONG WORDS\n {20,}LONG/);
  });

  it('has colors only when asked to', () => {
    expect(drawn(secondary)).not.toContain('\u001b');
    const colored = drawn(secondary, { color: true });
    expect(colored).toContain('\u001b[34m2300\u001b[39m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(drawn(secondary));
  });

  it('does not pass on what would steer a terminal', () => {
    const text = drawn(secondary.replace('ELENA', '\u001b[2JEL\u0007ENA\u009b'));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).toContain('␛[2JEL␇ENA');
  });

  it('says how much it left out', () => {
    expect(drawn(secondary, { loop: '2310B' })).toMatch(/\n46 segments not shown\.\n$/);
  });
});

describe('wrapping', () => {
  it('breaks at blanks, and words that are too long', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghijkl', 8)).toEqual(['abcdefgh', 'ijkl']);
    expect(wrap('ab abcdefghijkl', 8)).toEqual(['ab', 'abcdefgh', 'ijkl']);
    expect(wrap('', 8)).toEqual(['']);
  });
});
