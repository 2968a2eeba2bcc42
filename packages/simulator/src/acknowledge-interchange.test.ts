import { writeInterchange } from '@cleanclaim/x12';
import { describe, expect, it } from 'vitest';
import { answerInterchanges, type SimulatedAnswers } from './answer-interchanges.ts';
import { type SampleFile, sample837p, sampleInterchange } from './testing/sample-837p.ts';

const file: SampleFile = { sets: [[{}], [{ patientControlNumber: 'SECOND' }]] };

/** The sample as text with one thing changed. Throws when there was nothing to change: then the test is wrong. */
function spoiled(from: string | RegExp, to: string, sample: SampleFile = file): Uint8Array {
  const text = new TextDecoder().decode(sample837p(sample));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error('nothing was changed');
  return new TextEncoder().encode(changed);
}

function answer(bytes: Uint8Array): SimulatedAnswers {
  return answerInterchanges(bytes, { seed: 1, today: '2026-10-12', time: '07:15' });
}

/** The segments of the answers of a kind as text, envelopes aside. */
function shown(answers: SimulatedAnswers, kind: string): string[] {
  return answers.files
    .filter((one) => one.kind === kind)
    .flatMap((one) => new TextDecoder().decode(one.bytes).split('~'))
    .filter((segment) => segment !== '' && !/^(ISA|IEA|GS|GE|ST|SE)\*/.test(segment));
}

function kinds(answers: SimulatedAnswers): string[] {
  return [...new Set(answers.files.map((one) => one.kind))];
}

describe('a good interchange', () => {
  it('is accepted by a 999 alone when ISA14 asks for nothing', () => {
    const answers = answer(sample837p(file));
    expect(kinds(answers)).toEqual(['999', '277CA', '835']);
    expect(shown(answers, '999')).toEqual([
      'AK1*HC*905*005010X222A1',
      'AK2*837*0001*005010X222A1',
      'IK5*A',
      'AK2*837*0002*005010X222A1',
      'IK5*A',
      'AK9*A*2*2*2',
    ]);
  });

  it('gets its TA1 when ISA14 asks for it', () => {
    const answers = answer(sample837p({ ...file, acknowledgmentRequested: true }));
    expect(shown(answers, 'TA1')).toEqual(['TA1*000000905*261012*0930*A*000']);
    expect(kinds(answers)).toEqual(['TA1', '999', '277CA', '835']);
  });
});

describe('a broken envelope gets a TA1 and nothing else', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['another control number in IEA02', /IEA\*1\*000000905/, 'IEA*1*000000906', '001'],
    ['a wrong count of groups', /IEA\*1\*/, 'IEA*2*', '021'],
    ['no IEA', /IEA\*1\*000000905~/, '', '023'],
    ['an unknown usage in ISA15', '*0*T*:', '*0*X*:', '020'],
    ['a group that has lost its GS', /GS\*HC[^~]*~/, '', '024'],
  ])('%s', (_, from, to, note) => {
    const answers = answer(spoiled(from, to));
    expect(shown(answers, 'TA1')).toEqual([`TA1*000000905*261012*0930*R*${note}`]);
    expect(kinds(answers)).toEqual(['TA1']);
  });
});

describe('a rejected set goes no further', () => {
  it('a wrong count in one SE rejects that set; the other is answered', () => {
    const answers = answer(spoiled(/SE\*\d+\*0002/, 'SE*3*0002'));
    expect(shown(answers, '999')).toEqual([
      'AK1*HC*905*005010X222A1',
      'AK2*837*0001*005010X222A1',
      'IK5*A',
      'AK2*837*0002*005010X222A1',
      'IK5*R*4',
      'AK9*P*2*2*1',
    ]);
    const acknowledged = shown(answers, '277CA').filter((segment) => segment.startsWith('TRN*2*'));
    expect(acknowledged).toEqual(['TRN*2*B905S1', 'TRN*2*PCN1']);
  });

  it('a missing required segment is named by IK3 with its claim', () => {
    const answers = answer(spoiled('HI*ABK:J069~', '', { sets: [[{}]] }));
    const lines = shown(answers, '999');
    expect(lines).toContain('CTX*CLM01:PCN1');
    expect(lines.some((segment) => segment.startsWith('IK5*R'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^AK9\*R\*1\*1\*0/);
    expect(kinds(answers)).toEqual(['999']);
  });

  it('a group whose trailer has another number is rejected whole', () => {
    const answers = answer(spoiled('GE*2*905', 'GE*2*906'));
    expect(shown(answers, '999').at(-1)).toBe('AK9*R*2*2*0*4');
    expect(kinds(answers)).toEqual(['999']);
  });

  it('the old version 4010 is rejected', () => {
    const answers = answer(spoiled(/005010X222A1/g, '004010X098A1'));
    expect(kinds(answers)).toEqual(['999']);
  });
});

describe('files that are no interchange of claims', () => {
  it('bytes without an ISA have no answer, and the log says so', () => {
    const answers = answer(new TextEncoder().encode('Dear payer, please pay.'));
    expect(answers.files).toEqual([]);
    expect(answers.log).toHaveLength(1);
    expect(answers.log[0]).toMatch(/^no interchange found/);
    expect(answer(new Uint8Array()).files).toEqual([]);
  });

  it('a 999 that comes back is not answered', () => {
    const [acknowledgment] = answer(sample837p(file)).files;
    expect(answer(acknowledgment?.bytes ?? new Uint8Array()).files).toEqual([]);
  });

  it('two interchanges in a file have answers with numbers of their own', () => {
    const first = writeInterchange(sampleInterchange(file));
    const second = writeInterchange(sampleInterchange({ ...file, control: 906 }));
    if (!first.ok || !second.ok) throw new Error('the sample cannot be written');
    const answers = answer(new Uint8Array([...first.bytes, ...second.bytes]));
    expect(new Set(answers.files.map((one) => one.name)).size).toBe(6);
    expect(answers.log.filter((line) => line.includes('1 accepted') || line.includes('2 accepted'))).toHaveLength(2);
  });
});
