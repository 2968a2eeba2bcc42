import { checkX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerInterchanges } from './answer-interchanges.ts';
import { sample837p } from './testing/sample-837p.ts';

const sample = sample837p({
  acknowledgmentRequested: true,
  sets: [
    [
      { memberId: 'M1X' },
      { memberId: 'M2I', payerId: 'BWHP1' },
      { memberId: 'M3', payerId: 'SMT22', isDependent: true },
    ],
    [{ memberId: 'M4K', lines: [{ procedure: '17000' }, { procedure: '11102', units: 2 }] }],
  ],
});

/** One change to a file: bytes taken away at a place and others put there. */
const change = fc.record({
  at: fc.integer({ min: 0, max: sample.length }),
  taken: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom('', '*', '~', ':', '^', '\n', ' ', '-1', '00000000', 'HL*9*9*22*0~', 'Ñ', '\u0000', '9'.repeat(30)),
    fc.string({ maxLength: 6 }),
  ),
});

function changed(changes: readonly { at: number; taken: number; put: string }[]): Uint8Array {
  const text = changes.reduce(
    (before, { at, taken, put }) => before.slice(0, at) + put + before.slice(at + taken),
    new TextDecoder().decode(sample),
  );
  return new TextEncoder().encode(text);
}

/** Length of an ISA with its terminator. */
const HEADER_LENGTH = 106;
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

it('a damaged file has an answer or none, never a throw', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const { files, log } = answerInterchanges(changed(list), { seed: 1, today: '2026-10-12' });
      expect(log.length).toBeGreaterThan(0);
      expect(files.every((file) => file.bytes.length > HEADER_LENGTH)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

// TA1 and 999 repeat what was damaged and are the engine's own to test; these are the simulator's.
it('the 277CA and 835 that follow a damaged file are valid X12', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const { files } = answerInterchanges(changed(list), { seed: 1, today: '2026-10-12' });
      for (const file of files.filter(({ kind }) => kind === '277CA' || kind === '835')) {
        const errors = checkX12(file.bytes).findings.filter((finding) => finding.severity === 'error');
        expect(errors.map((error) => `${file.kind} ${error.code} ${error.element} ${error.value}`)).toEqual([]);
      }
    }),
    // A group of no sender but a blank, found by chance before: answered by the sender of its interchange.
    { numRuns: 200, examples: [[[{ at: 121, taken: 9, put: ' ' }]]] },
  );
});
