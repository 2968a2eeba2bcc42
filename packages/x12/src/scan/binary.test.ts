import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { rewriteX12 } from '../rewrite.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { createTokenizer, finishBytes, pushBytes } from '../tokenizer.ts';
import type { Segment } from '../types.ts';

const isa = passingText('837P', 'office-visit').slice(0, 107);

function segmentsOf(text: string, chunk: number): Segment[] {
  const segments: Segment[] = [];
  const tokenizer = createTokenizer({ segment: (one) => segments.push(one), problem: () => {} });
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += chunk) pushBytes(tokenizer, bytes.subarray(at, at + chunk));
  finishBytes(tokenizer);
  return segments;
}

describe('segments with binary data', () => {
  const data = '<a>1*2~3\r\nSE*1~</a>\u00e9';
  const file = `${isa}GS*PI*A*B*20261102*1405*1*X*006020X314~\nBIN*${data.length}*${data}~\nBDS*B64*4*~~**~\nSE*3*0001~\n`;

  it.each([1, 5, 64, 10_000])('are read by their length, whatever the data holds (chunks of %i bytes)', (chunk) => {
    const segments = segmentsOf(file, chunk);
    expect(segments.map((one) => one.id)).toEqual(['ISA', 'GS', 'BIN', 'BDS', 'SE']);
    expect(segments[2]?.elements).toEqual([String(data.length), data]);
    expect(segments[3]?.elements).toEqual(['B64', '4', '~~**']);
  });

  it('are written back as they were', () => {
    expect(rewriteX12(readX12(bytesOf(file)))).toEqual(bytesOf(file));
  });

  it.each(['BIN*9999*abc~\n', 'BIN*2*abc~\n', 'BIN*x*abc~\n', 'BIN*~\n', 'BDS*B64*77*a~\n'])(
    'are read as any other segment when the length is wrong: %j',
    (wrong) => {
      const segments = segmentsOf(`${isa}${wrong}SE*3*0001~\n`, 10_000);
      expect(segments.map((one) => one.id)).toEqual(['ISA', wrong.slice(0, 3), 'SE']);
    },
  );

  it('are not read by a length that is no number, though its characters add up to one', () => {
    // An x stands 72 after the digit 0.
    const segments = segmentsOf(`${isa}BIN*x*${'a~REF*'.padEnd(72, 'c')}~\nSE*3*0001~\n`, 10_000);
    expect(segments.map((one) => one.id)).toEqual(['ISA', 'BIN', 'REF', 'SE']);
  });
});
