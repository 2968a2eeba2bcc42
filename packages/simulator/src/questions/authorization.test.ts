import { checkX12, type OutSegment, writeInterchange } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { answerInterchanges } from '../answer-interchanges.ts';

interface Asked {
  memberId?: string;
  payerId?: string;
  level?: string;
  type?: string;
  isDependent?: boolean;
  services?: readonly (readonly [code: string, units: number])[];
}

const level = (id: number, parent: number, kind: string, children: '0' | '1'): OutSegment => [
  'HL',
  String(id),
  parent === 0 ? '' : String(parent),
  kind,
  children,
];

function segmentsOf({
  memberId = 'M1000001',
  payerId = 'BWHP1',
  level: urgency,
  type = 'I',
  isDependent,
  services,
}: Asked): OutSegment[] {
  const event = isDependent ? 5 : 4;
  const asked = services ?? [['97802', 2]];
  return [
    ['BHT', '0007', type === '3' ? '01' : '13', 'R1', '20261012', '0900'],
    level(1, 0, '20', '1'),
    ['NM1', 'X3', '2', 'BLUEWATER HEALTH PLAN', '', '', '', '', 'PI', payerId],
    level(2, 1, '21', '1'),
    ['NM1', '1P', '2', 'PRACTICE', '', '', '', '', 'XX', '1555111222'],
    level(3, 2, '22', '1'),
    ['NM1', 'IL', '1', 'DOE', 'JANE', '', '', '', 'MI', memberId],
    ['DMG', 'D8', '19800101', 'F'],
    ...(isDependent
      ? ([
          level(4, 3, '23', '1'),
          ['NM1', 'QC', '1', 'DOE', 'JO'],
          ['DMG', 'D8', '20150101', 'F'],
          ['INS', 'N', '19'],
        ] satisfies OutSegment[])
      : []),
    level(event, event - 1, 'EV', '1'),
    ['TRN', '1', 'R1', '1999000001'],
    ['UM', 'HS', type, '', ['11', 'B'], ...(urgency ? ['', urgency] : [])],
    ...(type === '3' ? ([['REF', 'BB', 'A77']] satisfies OutSegment[]) : []),
    ['DTP', 'AAH', 'RD8', '20261101-20261231'],
    ['HI', ['ABK', 'E119']],
    ...asked.flatMap(([code, units], i): OutSegment[] => [
      level(event + 1 + i, event, 'SS', '0'),
      ['TRN', '1', `R1-${i + 1}`, '1999000001'],
      ['DTP', '472', 'RD8', '20261101-20261231'],
      ['SV1', ['HC', code], '', 'UN', String(units)],
    ]),
  ];
}

/** The 278s that come back, each with its days and its lines; neither side has a finding. */
function ask(asked: Asked): { days: number; lines: string[] }[] {
  const [senderId, receiverId, guide] = ['SENDER', 'PRACTICECH', '005010X217'];
  const written = writeInterchange({
    ...{ senderQualifier: 'ZZ', senderId, receiverQualifier: 'ZZ', receiverId, date: '2026-10-12', time: '09:00' },
    ...{ control: 77, usage: 'T', acknowledgmentRequested: false },
    groups: [
      {
        ...{ functionalId: 'HI', senderCode: senderId, receiverCode: receiverId, control: 1, version: guide },
        transactionSets: [{ id: '278', guide, control: '0001', segments: segmentsOf(asked) }],
      },
    ],
  });
  if (!written.ok) throw new Error(written.finding.message);
  expect(checkX12(written.bytes).findings).toEqual([]);
  const { files } = answerInterchanges(written.bytes, { seed: 1, today: '2026-10-12' });
  expect(files.find(({ kind }) => kind === '999')).toBeDefined();
  return files
    .filter(({ kind }) => kind === '278')
    .map(({ afterDays, bytes }) => {
      expect(checkX12(bytes).findings).toEqual([]);
      return { days: afterDays, lines: new TextDecoder().decode(bytes).split(/~\s*/) };
    });
}

const decisions = (lines: readonly string[] = []) =>
  lines.filter((line) => /^(HCR|AAA|REF\*NT|HSD|MSG)/.test(line)).map((line) => line.replace(/BWPA\d{8}/, 'NUMBER'));

describe('a payer that is asked for authorization by 278', () => {
  test('certifies the next day, by its number', () => {
    const [answer, ...more] = ask({});
    expect(answer?.days).toBe(1);
    expect(more).toEqual([]);
    expect(answer?.lines.filter((line) => line.startsWith('HCR'))).toEqual([
      expect.stringMatching(/^HCR\*A1\*\w+PA\d{8}$/),
      expect.stringMatching(/^HCR\*A1\*\w+PA\d{8}$/),
    ]);
    expect(answer?.lines).toContain('TRN*2*R1*1999000001');
    expect(answer?.lines).toContain('DTP*AAH*RD8*20261101-20261231');
  });

  test('cuts down what is too much', () => {
    const [answer] = ask({ services: [['97802', 10]] });
    expect(decisions(answer?.lines)).toContain('HSD*VS*4');
    expect(answer?.lines.some((line) => line.startsWith('HCR*A2*'))).toBe(true);
    expect(answer?.lines.some((line) => line.startsWith('HCR*A6*'))).toBe(true);
  });

  test('refuses with a reason, alone or beside what it certifies', () => {
    const [refused] = ask({ services: [['J0897', 1]] });
    expect(decisions(refused?.lines)).toEqual([
      'HCR*A3**0V',
      'HCR*A3**0V',
      'MSG*Not medically necessary, a first-line drug has not been tried.',
    ]);
    const [partly] = ask({
      services: [
        ['97802', 2],
        ['J0897', 1],
      ],
    });
    expect(partly?.lines.some((line) => line.startsWith('HCR*A2*'))).toBe(true);
  });

  test('pends, and decides days later: earlier where it is urgent', () => {
    const standard = ask({ services: [['J0585', 100]] });
    expect(standard.map(({ days }) => days)).toEqual([1, 4]);
    expect(decisions(standard[0]?.lines)[0]).toBe('HCR*A4**0U');
    expect(standard[1]?.lines.some((line) => line.startsWith('HCR*A1*'))).toBe(true);
    expect(ask({ services: [['J0585', 100]], level: 'U' }).map(({ days }) => days)).toEqual([0, 1]);
  });

  test('does not process what names nobody of its own', () => {
    expect(decisions(ask({ memberId: 'M100000R' })[0]?.lines)).toEqual(['AAA*N**75*C']);
    expect(decisions(ask({ memberId: 'M100000T' })[0]?.lines)).toEqual(['AAA*N**95*C']);
    expect(decisions(ask({ payerId: 'NOBODY' })[0]?.lines)).toEqual(['AAA*N**79*C']);
    expect(ask({ memberId: 'M100000S' })).toEqual([]);
  });

  test('cancels, and answers a dependent', () => {
    expect(ask({ type: '3' })[0]?.lines.some((line) => line.startsWith('HCR*C*'))).toBe(true);
    expect(ask({ isDependent: true })[0]?.lines).toContain('INS*N*19');
  });

  test('does not answer an answer', () => {
    const answer = ask({})[0]?.lines.join('~') ?? '';
    expect(answer).toContain('BHT*0007*11');
    const { files } = answerInterchanges(new TextEncoder().encode(answer), { seed: 1, today: '2026-10-13' });
    expect(files.filter(({ kind }) => kind === '278')).toEqual([]);
  });
});
