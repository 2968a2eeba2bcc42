import { describe, expect, it } from 'vitest';
import { acknowledge } from './acknowledge.ts';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { bytesOf, passingText, recount } from './testing/fixtures.ts';
import type { OutInterchange } from './types.ts';
import { validateX12 } from './validate/index.ts';
import { writeInterchange } from './write.ts';

const CLOCK = { date: '2026-11-02', time: '15:00', control: 41 };

function segmentsOf(out: OutInterchange | undefined): string[] {
  if (out === undefined) return [];
  const result = writeInterchange(out);
  if (!result.ok) throw new Error(result.finding.message);
  expect(checkX12(result.bytes).findings, 'the answer itself is valid').toEqual([]);
  return new TextDecoder()
    .decode(result.bytes)
    .split('~')
    .filter((line) => /^(TA1|AK|IK|CTX)/.test(line));
}

function answers(text: string): { ta1: string[]; implementation: string[] }[] {
  const file = readX12(bytesOf(text));
  return acknowledge(file, validateX12(file), CLOCK).map((one) => ({
    ta1: segmentsOf(one.ta1),
    implementation: segmentsOf(one.implementation),
  }));
}

const visit = passingText('837P', 'office-visit');

describe('acknowledge', () => {
  it('accepts a valid file', () => {
    expect(answers(visit)).toEqual([
      {
        ta1: ['TA1*000000001*261102*1405*A*000'],
        implementation: ['AK1*HC*1*005010X222A1', 'AK2*837*0001*005010X222A1', 'IK5*A', 'AK9*A*1*1*1'],
      },
    ]);
  });

  it('reports a bad element with the claim, the position and the value', () => {
    const text = visit.replace('11:B:1', '11:C:1');
    expect(answers(text)[0]?.implementation).toEqual([
      'AK1*HC*1*005010X222A1',
      'AK2*837*0001*005010X222A1',
      'IK3*CLM*19*2300*8',
      'CTX*CLM01:MSC-1001',
      'IK4*5:2*1332*7*C',
      'IK5*R*I5',
      'AK9*R*1*1*0',
    ]);
  });

  it('reports a missing segment after the one before its place', () => {
    const text = recount(visit.replace('N3*12 MAPLE STREET~\n', ''));
    expect(answers(text)[0]?.implementation).toContain('IK3*N3*9*2010AA*3');
  });

  it('puts the errors of one segment below one IK3', () => {
    const text = visit.replace('*40*UN*1***1~', '*4O*XX*1***1~');
    const answer = answers(text)[0]?.implementation ?? [];
    expect(answer.filter((line) => line.startsWith('IK3*SV1'))).toHaveLength(1);
    expect(answer.filter((line) => line.startsWith('IK4'))).toEqual(['IK4*2*782*6', 'IK4*3*355*7*XX']);
  });

  it('reports a wrong segment count on the set, and a wrong set count on the group', () => {
    expect(answers(visit.replace(/SE\*\d+/, 'SE*5'))[0]?.implementation).toContain('IK5*R*4');
    expect(answers(visit.replace('GE*1*1', 'GE*2*1'))[0]?.implementation).toContain('AK9*R*2*1*0*5');
  });

  it('accepts one set and rejects the other', () => {
    const inner = visit.split('\n').slice(2, -3).join('\n');
    const second = inner.replaceAll('0001~', '0002~').replace('0001*005010', '0002*005010').replace('11:B:1', '11:C:1');
    const text = visit.replace(inner, `${inner}\n${second}`).replace('GE*1*', 'GE*2*');
    const answer = answers(text)[0]?.implementation ?? [];
    expect(answer.filter((line) => /^(AK2|IK5|AK9)/.test(line))).toEqual([
      'AK2*837*0001*005010X222A1',
      'IK5*A',
      'AK2*837*0002*005010X222A1',
      'IK5*R*I5',
      'AK9*P*2*2*1',
    ]);
  });

  it('rejects an interchange whose trailer has another control number, without a 999', () => {
    const answer = answers(visit.replace('IEA*1*000000001', 'IEA*1*000000002'));
    expect(answer).toEqual([{ ta1: ['TA1*000000001*261102*1405*R*001'], implementation: [] }]);
  });

  it('never answers acknowledgments', () => {
    expect(answers(passingText('999', 'accepted'))[0]?.implementation).toEqual([]);
  });

  it('answers each interchange with its own control number, sender and receiver changed', () => {
    const file = readX12(bytesOf(visit + visit.replaceAll('000000001', '000000002')));
    const all = acknowledge(file, validateX12(file), CLOCK);
    expect(all.map((one) => [one.ta1.control, one.implementation?.control])).toEqual([
      [41, 42],
      [43, 44],
    ]);
    expect(all[0]?.ta1).toMatchObject({ senderId: 'NORTHPAYER', receiverId: 'MAPLECLINIC' });
  });
});
