import { checkX12, element, type OutSegment, readX12, type Segment, writeInterchange } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { answerInterchanges } from '../answer-interchanges.ts';
import { payers } from '../data/payers.ts';
import { testMembers } from '../data/test-members.ts';

interface Asked {
  trace: string;
  memberId?: string;
  isDependent?: boolean;
  serviceTypes?: readonly string[];
}

const GUIDE = '005010X279A1';

function memberLevels(
  { trace, memberId = 'M1000001', isDependent, serviceTypes = ['30'] }: Asked,
  number: number,
): OutSegment[] {
  const inquiry: OutSegment[] = [
    ['DMG', 'D8', '19800101', 'F'],
    ...(isDependent ? [['INS', 'N', '34'] satisfies OutSegment] : []),
    ['DTP', '291', 'D8', '20261023'],
    ['EQ', { repetitions: serviceTypes }],
  ];
  const trn: OutSegment = ['TRN', '1', trace, '1471234567'];
  const subscriber: OutSegment = ['NM1', 'IL', '1', 'DOE', 'JANE', '', '', '', 'MI', memberId];
  const level: OutSegment = ['HL', String(number), '2', '22', isDependent ? '1' : '0'];
  if (!isDependent) return [level, trn, subscriber, ...inquiry];
  return [
    level,
    subscriber,
    ['HL', String(number + 1), String(number), '23', '0'],
    trn,
    ['NM1', '03', '1', 'DOE', 'ANNA'],
    ...inquiry,
  ];
}

/** A 270 to one payer with a level for each question. */
function sample270(questions: readonly Asked[], payerId = 'BWHP1'): Uint8Array {
  let number = 3;
  const levels = questions.flatMap((asked) => {
    const segments = memberLevels(asked, number);
    number += asked.isDependent ? 2 : 1;
    return segments;
  });
  const segments: OutSegment[] = [
    ['BHT', '0022', '13', '41-0001', '20261020', '0900'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'PR', '2', 'SOME PAYER', '', '', '', '', 'PI', payerId],
    ['HL', '2', '1', '21', '1'],
    ['NM1', '1P', '2', 'PRACTICE', '', '', '', '', 'XX', '1555111222'],
    ...levels,
  ];
  const written = writeInterchange({
    ...{ senderQualifier: 'ZZ', senderId: 'SENDER', receiverQualifier: 'ZZ', receiverId: 'PRACTICECH' },
    ...{ date: '2026-10-20', time: '09:00', control: 41, usage: 'T', acknowledgmentRequested: false },
    groups: [
      {
        ...{ functionalId: 'HS', version: GUIDE, senderCode: 'SENDER', receiverCode: 'PRACTICECH', control: 1 },
        transactionSets: [{ id: '270', guide: GUIDE, control: '0001', segments }],
      },
    ],
  });
  if (!written.ok) throw new Error(written.finding.message);
  return written.bytes;
}

function ask(questions: readonly Asked[], payerId?: string) {
  const { files } = answerInterchanges(sample270(questions, payerId), { seed: 7, today: '2026-10-20' });
  const answer = files.find(({ kind }) => kind === '271');
  if (!answer) throw new Error(`no 271, but ${files.map(({ kind }) => kind).join(', ')}`);
  expect(checkX12(answer.bytes).findings).toEqual([]);
  return { afterDays: answer.afterDays, segments: readX12(answer.bytes).segments };
}

const texts = (segments: readonly Segment[], id: string) =>
  segments.filter((segment) => segment.id === id).map((segment) => segment.elements.join('*'));

describe('a 270', () => {
  test('is answered on the same day, with our trace numbers and BHT03', () => {
    const { afterDays, segments } = ask([
      { trace: 'E1' },
      { trace: 'E2', isDependent: true, serviceTypes: ['30', 'PT'] },
    ]);
    expect(afterDays).toBe(0);
    expect(texts(segments, 'TRN')).toEqual(['2*E1*1471234567', '2*E2*1471234567']);
    expect(
      element(
        segments.find(({ id }) => id === 'BHT'),
        3,
      ),
    ).toBe('41-0001');
    expect(texts(segments, 'INS')).toEqual(['N*G8']);
    expect(texts(segments, 'EB')).toContain('1**PT');
  });

  test('of a member in force tells the benefits by which claims are paid', () => {
    const { segments } = ask([{ trace: 'E1', memberId: 'M1000008' }]);
    const benefits = texts(segments, 'EB');
    expect(benefits[0]).toBe('1*IND*30**BLUEWATER HEALTH PLAN');
    expect(benefits).toContain('C*IND*30***23*300*****Y');
    expect(benefits).toContain('C*IND*30***29*150*****Y');
    expect(benefits).toContain('A**30*****0.1****Y');
    expect(benefits).toContain('F**PT***29***VS*12');
  });

  test.each([
    ['HRBR3', 'M1000001', 'B**98***27*20*****Y'],
    ['BWHP1', 'M100000C', 'B**98***27*25*****Y'],
    ['BWHP1', 'M100000K', 'C*IND*30***29*300*****Y'],
    ['CAPHM', 'M1000001', '3*IND*30**CAPSTONE CAPITATED HMO'],
    ['BWHP1', 'M100000T', '6**30'],
    ['BWHP1', 'M100000V', 'R**30'],
  ])('to %s about %s is answered with EB*%s', (payerId, memberId, benefit) => {
    expect(texts(ask([{ trace: 'E1', memberId }], payerId).segments, 'EB')).toContain(benefit);
  });

  test.each([
    ['R', false, 'N**75*C'],
    ['R', true, 'N**67*C'],
    ['W', false, 'N**71*C'],
    ['W', true, 'N**71*C'],
  ])('about a member whose id ends in %s (dependent: %s) is refused by AAA*%s', (ending, isDependent, aaa) => {
    const { segments } = ask([{ trace: 'E1', memberId: `M10000${ending}`, isDependent }]);
    expect(texts(segments, 'AAA')).toEqual([aaa]);
    expect(texts(segments, 'EB')).toEqual([]);
  });

  test('to a payer that nobody knows is refused as a whole', () => {
    const { segments } = ask([{ trace: 'E1' }], 'NOPE1');
    expect(texts(segments, 'AAA')).toEqual(['N**T4*C']);
    expect(texts(segments, 'TRN')).toEqual([]);
  });

  test('has an answer without a finding for every payer and test member', () => {
    for (const { id } of payers) {
      const members = [...testMembers.map(({ ending }) => ending), '7'].map((ending) => `M10000${ending}`);
      const asked = members.flatMap((memberId, i) => [
        { trace: `E${i}`, memberId },
        { trace: `D${i}`, memberId, isDependent: true },
      ]);
      expect(texts(ask(asked, id).segments, 'TRN'), id).toHaveLength(asked.length);
    }
  });
});
