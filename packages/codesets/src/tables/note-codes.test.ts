import { describe, expect, test } from 'vitest';
import { codeRanges, noteCovers } from './note-codes.ts';

const short = (note: string) =>
  codeRanges(note)
    .map(({ from, to }) => (from === to ? from : `${from}-${to}`))
    .join(' ');

describe('codes that a note names', () => {
  test.each([
    ['sugar of the first kind (E10.-)', 'E10'],
    ['growths (C00-C96)', 'C00-C96'],
    ['gallstones (K80.0-), and gut (K85-K86.-)', 'K800 K85-K86'],
    ['fever (A00.0, A00.1)', 'A000 A001'],
    ['hurt (S00.- to S09.-)', 'S00-S09'],
    ['hurt (S24.0 and S24.1)', 'S240 S241'],
    ['hurt (S32.1--S32.9)', 'S321-S329'],
    ['glands (i.e. E05.8, E07.0, E16-E31, E34.-)', 'E058 E070 E16-E31 E34'],
    ['spaces (J44.0 -J44.9 )', 'J440-J449'],
    ['a slip of the pen (B95.2-. B95.3-)', 'B952 B953'],
    ['conditions classified to A74.-', 'A74'],
    ['of the nose C44.301, C44.311)', 'C44301 C44311'],
    ['code to identify the cause', ''],
    ['any type except those in B36.-', ''],
    ['code from category E11 to say more', 'E11'],
    ['code(s) from F11-F16 and F18-F19 to say more', 'F11-F16 F18-F19'],
    ['a bracket never closed (Z89.52-', 'Z8952'],
    ['lack of vitamin B12', ''],
    ['coughs (e.g. from one to another in J40)', ''],
    ['with O157 found', ''],
  ])('%s', (note, codes) => {
    expect(short(note)).toBe(codes);
  });
});

describe('a note covers a code', () => {
  test.each([
    ['(E10.-)', 'E10.65', true],
    ['(E10.-)', 'E11.65', false],
    ['(K85-K86.-)', 'K86.1', true],
    ['(K85-K86.-)', 'K87', false],
    ['(T80-T88.6, T88.8)', 'T88.6XXA', true],
    ['(T80-T88.6, T88.8)', 'T88.7XXA', false],
    ['(E11.65)', 'E11', false],
    ['(C43-C44)', 'C4A.9', true],
    ['(C43.-)', 'C4A.9', false],
    ['(C76-C80)', 'C7A.00', false],
    ['(D37-D48)', 'D3A.00', false],
    ['(M05-M14)', 'M1A.00X0', true],
    ['(O94-O9A)', 'O9A.11', true],
    ['(T36-T50 with fifth or sixth character 5)', 'T46.0X5A', true],
    ['(T36-T50 with fifth or sixth character 5)', 'T36.95XA', true],
    ['(T36-T50 with fifth or sixth character 5)', 'T46.0X1A', false],
    ['(T36-T50 with fifth or sixth character 5)', 'T45.511A', false],
    ['(T36-T65 with fifth or sixth character 1-4 or 6)', 'T51.0X3A', true],
    ['(T36-T65 with fifth or sixth character 1-4 or 6)', 'T46.0X6D', true],
    ['(T36-T65 with fifth or sixth character 1-4 or 6)', 'T46.0X5D', false],
    ['(S52.- with open fracture 7th character)', 'S52.501B', true],
    ['(S52.- with open fracture 7th character)', 'S52.501A', false],
    ['(S42.- with 7th character B or C)', 'S42.001C', true],
    ['(S42.- with 7th character B or C)', 'S42.001D', false],
    ['(E08-E13 with .51-.52)', 'E11.52', true],
    ['(E08-E13 with .51-.52)', 'E11.59', false],
    ['(F10-F19 with .15. .25, .95)', 'F14.259', true],
    ['(F10-F19 with 5th character .6)', 'F10.16', true],
    ['(F10-F19 with 5th character .6)', 'F10.19', false],
    ['(F11-F19 with fifth to sixth characters 51)', 'F11.151', true],
    ['(F11-F19 with fifth to sixth characters 51)', 'F11.150', false],
    ['(I69. with final characters -23)', 'I69.323', true],
    ['(I69. with final characters -23)', 'I69.320', false],
    ['(T51-T65 with fifth or sixth character to indicate intent)', 'T51.0X1A', true],
  ])('%s %s: %s', (note, code, covered) => {
    expect(noteCovers(`something ${note}`, code)).toBe(covered);
  });
});
