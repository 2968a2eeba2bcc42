import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { validateX12 } from '../validate/index.ts';
import { annotate } from './annotate.ts';
import { renderFindings } from './render-findings.ts';
import type { TextOptions } from './render-text.ts';

const secondary = passingText('837P', 'secondary-after-primary');

function told(text: string, options: TextOptions = {}): string {
  const file = readX12(bytesOf(text));
  const findings = validateX12(file);
  const offsets = new Set(findings.map((one) => one.offset));
  return renderFindings(annotate(file, findings, { offsets }), options);
}

describe('findings one by one', () => {
  it('stand in their loops, between their neighbours, with the element that they name', () => {
    expect(told(secondary.replace('DTP*573*D8*20261020', 'DTP*573*D8*20261320'))).toBe(
      `  segment 35 (2430 DTP03), SNIP 1: This is not a date in the format D8. Write the date as CCYYMMDD.
        in … › 2400 line 1, 99214, $200.00 › 2430 payer 13282, paid $60.00
          34  CAS*PR*2*15
    >     35  DTP*573*D8*20261320
              DTP03 Date: 20261320
          36  LX*2
`,
    );
  });

  it('in one segment share what is shown of it', () => {
    const text = told(secondary.replace('CLM*MSC-1003*250***11:B:1*Y', 'CLM*MSC-1003*25O***11:B:1*Q'));
    expect(text.match(/^ {2}segment 19 /gm)?.length).toBe(2);
    expect(text).toMatch(
      /> {5}19 {2}CLM\*.*\n {14}CLM02 Total charge: 25O\n {14}CLM06 Provider signature on file: Q\n/,
    );
    expect(text.match(/> {5}19/g)?.length).toBe(1);
  });

  it('have colors only when asked to', () => {
    const wrong = secondary.replace('*250*', '*251*');
    expect(told(wrong)).not.toContain('\u001b');
    expect(told(wrong, { color: true })).toContain('\u001b[31msegment 19 (2300 CLM02), SNIP 3:\u001b[39m');
    expect(told(wrong, { color: true }).replace(/\u001b\[\d+m/g, '')).toBe(told(wrong));
  });

  it('on the whole file stand alone', () => {
    expect(told('')).toBe('  segment 0, SNIP 1: The file is empty. Ask the sender for the file again.\n');
  });

  it('of a file without any are nothing', () => {
    expect(told(secondary)).toBe('');
  });
});
