import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { annotate, renderHtml, renderText } from './inspect/index.ts';
import { readX12 } from './read.ts';
import { createUnitReader } from './stream-units.ts';
import { bytesOf } from './testing/fixtures.ts';
import { fixtureCorpus, knownInputs } from './testing/fuzz/corpus.ts';
import { minimised } from './testing/fuzz/minimise.ts';
import { inputOf } from './testing/fuzz/mutate.ts';
import { problemOf } from './testing/fuzz/problems.ts';
import { seeded } from './testing/generate/random.ts';
import { validateX12 } from './validate/index.ts';

/** A short run; `npm run fuzz` runs for ten minutes. */
const INPUTS = 800;

describe('damaged files', () => {
  it(`keep every promise: ${INPUTS} inputs`, () => {
    const corpus = fixtureCorpus();
    for (let i = 0; i < INPUTS; i += 1) {
      expect(problemOf(inputOf(1, i, corpus), seeded(i)), `seed 1, input ${i}`).toBeUndefined();
    }
  });

  it('are the same for the same seed and number', () => {
    const corpus = fixtureCorpus();
    expect(inputOf(3, 77, corpus)).toEqual(inputOf(3, 77, corpus));
    expect(inputOf(3, 77, corpus)).not.toEqual(inputOf(4, 77, corpus));
  });

  it.each(knownInputs())('that were a problem once are none any more: $name', ({ bytes }) => {
    for (let i = 0; i < 10; i += 1) expect(problemOf(bytes, seeded(i))).toBeUndefined();
  });

  it('are made small as long as they show the same', () => {
    const bytes = bytesOf('some text with a needle in it');
    const small = minimised(bytes, (less) => Buffer.from(less).includes('needle'));
    expect(Buffer.from(small).toString()).toBe('needle');
  });
});

/** Input without end, as far as a reader can tell. */
const ENDLESS: readonly (readonly [string, string, string])[] = [
  ['bytes that are no X12', '', 'lorem ipsum '],
  ['a header without end', 'ISA*00*', '     '],
  ['a segment without end', 'HEADER', 'X'],
  ['elements without end', 'HEADER', '*'],
  ['empty segments', 'HEADER', '~'],
  ['unknown segments', 'HEADER', 'ZQX*1~'],
  ['levels without parent', 'HEADER', 'HL*7*9*22*1~'],
  ['claims without a level', 'HEADER', 'CLM*1*1***11:B:1*Y*A*Y*Y~'],
  ['transaction sets in one another', 'HEADER', 'ST*837*0001*005010X222A1~BHT*0019*00*1*20261102*1405*CH~'],
  [
    'interchanges in one another',
    'HEADER',
    'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261102*1405*^*00501*000000001*0*T*:~',
  ],
  ['blanks in an interchange trailer', 'HEADERSE*3*0001~GE*1*1~IEA*1*00', '\t'],
  ['an attachment that is longer than said', 'HEADER', 'BDS*ASC*5*AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA~'],
];
const HEADER =
  'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261102*1405*^*00501*000000001*0*T*:~' +
  'GS*HC*A*B*20261102*1405*1*X*005010X222A1~ST*837*0001*005010X222A1~BHT*0019*00*1*20261102*1405*CH~';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Memory that is in use, without what nobody can reach any more. */
function memoryInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('input without end', () => {
  it.each(ENDLESS)('%s: of 5 MB little is kept', (_, start, piece) => {
    const chunk = bytesOf(piece.repeat(Math.ceil(65_536 / piece.length)));
    let findings = 0;
    const reader = createUnitReader((event) => {
      findings += event.findings.length;
    });
    reader.push(bytesOf(start.replace('HEADER', HEADER)));
    const before = memoryInUse();
    for (let i = 0; i < 80; i += 1) reader.push(chunk);
    expect(memoryInUse() - before).toBeLessThan(16e6);
    reader.finish();
    expect(findings).toBeGreaterThan(0);
  });
});

// If each piece were compared with each other one, these would not come to an end before the runner gives up.
describe('a great many pieces at one place', () => {
  it.each([
    ['repetitions, each with a finding', `${HEADER}HL*1**20*1~DTP*472*D8*20${'^'.repeat(50_000)}~`],
    ['elements, each with a finding', `${HEADER}HL*1**20*1${'*\u0001'.repeat(30_000)}~`],
    ['elements after a long identifier', `${HEADER}HL*1**20*1~${'Q'.repeat(40_000)}${'*1'.repeat(10_000)}~`],
    ['elements', `${HEADER}HL*1**20*1${'*A'.repeat(40_000)}~`],
    ['segments in one loop', `${HEADER}HL*1**20*1~HL*2*1*22*0~${'SBR~'.repeat(20_000)}`],
    ['blanks in an interchange trailer', `${HEADER}SE*3*0001~GE*1*1~IEA*1*00${'\t'.repeat(120_000)}`],
  ])('%s: are read, checked and shown', (_, text) => {
    const file = readX12(bytesOf(text));
    const model = annotate(file, validateX12(file));
    expect(renderText(model)).not.toBe('');
    expect(renderHtml(model)).not.toBe('');
  });
});
