import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryOf, element } from './access.ts';
import { latin1Bytes } from './bytes.ts';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { rewriteX12 } from './rewrite.ts';
import { MAX_BINARY_BYTES } from './scan/binary.ts';
import { ENVELOPE, GROUP } from './testing/envelopes.ts';
import { createTokenizer, finishBytes, pushBytes } from './tokenizer.ts';
import type { Delimiters, OutElement, OutInterchange, OutSegment, Segment } from './types.ts';
import { DEFAULT_DELIMITERS, writeInterchange } from './write.ts';

/** A 275 with these segments as its documents. */
function attachment(data: readonly OutSegment[], delimiters: Delimiters = DEFAULT_DELIMITERS): OutInterchange {
  const segments: OutSegment[] = [
    ['BGN', '02', 'DOC1', '20261102', '1405'],
    ['NM1', 'PR', '2', 'NORTH HEALTH PLAN', '', '', '', '', 'PI', '60054'],
    ['NM1', '41', '2', 'MAPLE STREET CLINIC', '', '', '', '', '46', 'MAPLECLINIC'],
    ['NM1', '1P', '2', 'MAPLE STREET CLINIC', '', '', '', '', 'XX', '1234567893'],
    ['NM1', 'QC', '1', 'RIVERA', 'ELENA', '', '', '', 'MI', 'NHP100200300'],
    ['REF', 'X1', 'MSC-1001'],
    ['DTP', '472', 'D8', '20261026'],
    ['LX', '1'],
    ['TRN', '1', 'ACN-1001'],
    ...data.flatMap((one): OutSegment[] => [
      ['DTP', '368', 'D8', '20261102'],
      ['CAT', 'AE', 'TX'],
      ['OOI', '1', '47', 'ATTACHMENT'],
      one,
    ]),
  ];
  const set = { id: '275', guide: '006020X314', control: '0001', segments };
  return {
    ...ENVELOPE,
    delimiters,
    groups: [{ ...GROUP, functionalId: 'PI', version: set.guide, transactionSets: [set] }],
  };
}

function written(out: OutInterchange): Uint8Array {
  const result = writeInterchange(out);
  if (!result.ok) throw new Error(`${result.finding.code} ${result.finding.element}`);
  return result.bytes;
}

function refusal(...elements: OutElement[]): string {
  return refusalOf(['BDS', ...elements]);
}

function refusalOf(segment: OutSegment): string {
  const result = writeInterchange(attachment([segment]));
  return result.ok ? 'written' : `${result.finding.code} ${result.finding.element}`;
}

const dataOf = (segments: readonly Segment[]): Uint8Array[] =>
  segments.filter(({ id }) => id === 'BDS' || id === 'BIN').map(binaryOf);

const otherDelimiters: Delimiters = {
  element: '|',
  repetition: '!',
  component: '<',
  segment: '\u001c',
  suffix: '\r\n',
};
const anyDelimiters = fc.constantFrom(DEFAULT_DELIMITERS, { ...DEFAULT_DELIMITERS, suffix: '\n' }, otherDelimiters);

/** Any bytes, and such as would end the segment, the set or the file if they were looked at. */
const anyData = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 400 }),
  fc
    .array(
      fc.constantFrom('*', '~', ':', '^', '|', '\r\n', '~\nSE*3*0001~', '~IEA*1*1~', 'ISA*00*', 'BDS*ASC*5*', 'é'),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

describe('binary data', () => {
  it('is read back as it was written, whatever its bytes, and the file has no finding', () => {
    fc.assert(
      fc.property(fc.array(anyData, { minLength: 1, maxLength: 3 }), anyDelimiters, (list, delimiters) => {
        const bytes = written(
          attachment(
            list.map((binary) => ['BDS', 'ASC', undefined, { binary }]),
            delimiters,
          ),
        );
        const file = readX12(bytes);
        expect(dataOf(file.segments)).toEqual(list);
        expect(checkX12(bytes).findings).toEqual([]);
        expect(rewriteX12(file)).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('also in chunks of any size, and in a BIN', () => {
    fc.assert(
      fc.property(fc.array(anyData, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 300 }), (list, size) => {
        const bytes = written(attachment(list.map((binary) => ['BIN', '', { binary }])));
        const segments: Segment[] = [];
        const tokenizer = createTokenizer({ segment: (one) => segments.push(one), problem: () => {} });
        for (let at = 0; at < bytes.length; at += size) pushBytes(tokenizer, bytes.subarray(at, at + size));
        finishBytes(tokenizer);
        expect(dataOf(segments)).toEqual(list);
      }),
      { numRuns: 100 },
    );
  });

  it('of every byte value, with its length filled in or checked', () => {
    const binary = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const length of [undefined, '', '256']) {
      const file = readX12(written(attachment([['BDS', 'ASC', length, { binary }]])));
      const bds = file.segments.find(({ id }) => id === 'BDS');
      expect([element(bds, 1), element(bds, 2), element(bds, 3).length]).toEqual(['ASC', '256', 256]);
      expect(binaryOf(bds)).toEqual(binary);
    }
  });

  it('is refused with a wrong length, without bytes, in another place, or when readers would not take it', () => {
    const binary = latin1Bytes('A~B');
    const long = { length: MAX_BINARY_BYTES + 1 } as Uint8Array;
    expect(refusal('ASC', '4', { binary })).toBe('binary-length BDS02');
    expect(refusal('ASC', '03', { binary })).toBe('binary-length BDS02');
    expect(refusal('ASC', ['3', '1'], { binary })).toBe('binary-length BDS02');
    expect(refusal('ASC', '', { binary: new Uint8Array(0) })).toBe('binary-empty BDS03');
    expect(refusal('ASC', '', { binary: long })).toBe('binary-too-long BDS03');
    expect(refusal({ binary }, '3', { binary })).toBe('binary-place BDS01');
    expect(refusal('ASC', '3', { binary }, '')).toBe('binary-place BDS03');
    expect(refusal('ASC', { binary })).toBe('binary-place BDS02');
    expect(refusal('X'.repeat(40), '3', { binary })).toBe('value-too-long BDS01');
    expect(refusalOf(['BIN', '2', { binary }])).toBe('binary-length BIN01');
    expect(refusalOf(['REF', 'EA', { binary }])).toBe('binary-place REF02');
  });

  it('that is refused says what its length is', () => {
    const result = writeInterchange(attachment([['BDS', 'ASC', '4', { binary: latin1Bytes('A~B') }]]));
    expect(result).toMatchObject({
      ok: false,
      finding: { value: '4', control: '0001', fix: 'Leave the length out, or state the 3 bytes that BDS03 has.' },
    });
  });

  it('as text states its length too: a wrong one would let readers take other segments for data', () => {
    expect(refusal('ASC', '5', 'NOTE')).toBe('binary-length BDS02');
    expect(refusal('ASC', '4', 'A:B')).toBe('value-holds-separator BDS03');
    const bytes = written(attachment([['BDS', 'ASC', undefined, 'NOTE']]));
    expect(new TextDecoder().decode(bytes)).toContain('~BDS*ASC*4*NOTE~');
    expect(checkX12(bytes).findings).toEqual([]);
  });
});

describe('binaryOf', () => {
  it('gives the bytes also of data whose length was wrong, and none of other segments', () => {
    const text = new TextDecoder().decode(written(attachment([['BDS', 'ASC', undefined, 'NOTE']])));
    const wrong = new TextEncoder().encode(text.replace('*4*NOTE', '*9*NOTÉ'));
    expect(dataOf(readX12(wrong).segments)).toEqual([new TextEncoder().encode('NOTÉ')]);
    const latin = latin1Bytes(text.replace('*4*NOTE', '*9*NOTÉ'));
    expect(dataOf(readX12(latin).segments)).toEqual([latin1Bytes('NOTÉ')]);
    expect(binaryOf(readX12(wrong).segments[1])).toEqual(new Uint8Array(0));
    expect(binaryOf(undefined)).toEqual(new Uint8Array(0));
  });
});
