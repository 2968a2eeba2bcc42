import { makeFinding } from './finding.ts';
import type { TokenProblem } from './tokenizer.ts';
import type { Finding, Segment, Severity } from './types.ts';

/** What each byte-level problem means to the person who has the file, and how it is mended (X12.5, X12.6 syntax). */
const TOKEN_RULES: Record<TokenProblem, readonly [severity: Severity, message: string, fix: string]> = {
  'isa-width': [
    'error',
    'The ISA header is not 106 characters wide.',
    'Pad each ISA element to its fixed length: ISA02 and ISA04 to 10, ISA06 and ISA08 to 15 characters.',
  ],
  'isa-component-missing': [
    'error',
    'ISA16 names no component separator.',
    'Put the component separator, usually a colon, into ISA16.',
  ],
  'isa-delimiters-same': [
    'error',
    'Two separators of the ISA are the same character.',
    'Choose four different characters for elements, repetitions, components and segments.',
  ],
  'isa-repetition-missing': [
    'error',
    'ISA11 names no repetition separator.',
    'Put the repetition separator, usually a caret, into ISA11.',
  ],
  'byte-order-mark': [
    'error',
    'The file starts with a byte-order mark.',
    'Save the file without a byte-order mark: ISA must be its first characters.',
  ],
  'leading-whitespace': [
    'warning',
    'There are blanks or empty lines before the ISA.',
    'Remove what stands before the ISA: it must be the first characters of the file.',
  ],
  'stray-whitespace': [
    'error',
    'There are blanks after a segment terminator.',
    'Remove blanks and tabs between segments; only line ends may follow a terminator.',
  ],
  'data-outside-interchange': [
    'error',
    'There is data that belongs to no interchange.',
    'Remove what stands before the ISA or after the IEA.',
  ],
  'terminator-missing': [
    'error',
    'The segment has no terminator.',
    'End every segment, the last one too, with the segment terminator.',
  ],
  'segment-empty': ['error', 'There is an empty segment.', 'Remove the second of two terminators in a row.'],
  'segment-too-long': [
    'error',
    'No segment terminator was found in a very long stretch of data.',
    'Check that the segment terminator is the one that the ISA declares.',
  ],
  'segment-id-case': [
    'error',
    'The segment identifier is not in upper case.',
    'Write segment identifiers in upper case.',
  ],
  'encoding-not-utf8': [
    'error',
    'The segment has bytes that are neither plain ASCII nor UTF-8.',
    'Save the file as plain ASCII text.',
  ],
};

/** The finding for a byte-level problem. */
export function tokenFinding(
  problem: TokenProblem,
  offset: number,
  value: string,
  segment: Segment | undefined,
): Finding {
  const [severity, message, fix] = TOKEN_RULES[problem];
  const place = segment === undefined ? {} : { segment: segment.id, position: segment.position };
  return makeFinding({ code: problem, severity, message, fix, offset, value, ...place });
}
