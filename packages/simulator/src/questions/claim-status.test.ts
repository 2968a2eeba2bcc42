import { checkX12, readX12, writeInterchange } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { answerInterchanges } from '../answer-interchanges.ts';
import { type SampleClaim, sample837p } from '../testing/sample-837p.ts';

const RECEIVED = '2026-10-12';

interface Asked {
  trace: string;
  memberId?: string;
  payerId?: string;
  number?: string;
  control?: string;
  charge?: string;
  date?: string;
}

/** A 276 with a subscriber for each claim asked about. */
function sample276(questions: readonly Asked[], payerId = 'BWHP1'): Uint8Array {
  const segments = [
    ['BHT', '0010', '13', 'ASK1', '20261020', '0900'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'PR', '2', 'BLUEWATER HEALTH PLAN', '', '', '', '', 'PI', payerId],
    ['HL', '2', '1', '21', '1'],
    ['NM1', '41', '2', 'PRACTICE', '', '', '', '', '46', 'SENDER'],
    ['HL', '3', '2', '19', '1'],
    ['NM1', '1P', '2', 'PRACTICE', '', '', '', '', 'XX', '1555111222'],
    ...questions.flatMap((one, i) => [
      ['HL', String(4 + i), '3', '22', '0'],
      ['DMG', 'D8', '19800101', 'F'],
      ['NM1', 'IL', '1', 'DOE', 'JANE', '', '', '', 'MI', one.memberId ?? 'M1000001'],
      ['TRN', '1', one.trace],
      ...(one.number ? [['REF', '1K', one.number]] : []),
      ...(one.control ? [['REF', 'EJ', one.control]] : []),
      ...(one.charge ? [['AMT', 'T3', one.charge]] : []),
      ['DTP', '472', 'D8', one.date ?? '20261005'],
    ]),
  ] as const;
  const [senderId, receiverId, guide] = ['SENDER', 'PRACTICECH', '005010X212'];
  const result = writeInterchange({
    ...{ senderQualifier: 'ZZ', senderId, receiverQualifier: 'ZZ', receiverId, date: '2026-10-20', time: '09:00' },
    ...{ control: 77, usage: 'T', acknowledgmentRequested: false },
    groups: [
      {
        ...{ functionalId: 'HR', senderCode: senderId, receiverCode: receiverId, control: 1, version: guide },
        transactionSets: [
          { id: '276', guide, control: '0001', segments: segments.map(([id, ...rest]) => [id, ...rest]) },
        ],
      },
    ],
  });
  if (!result.ok) throw new Error(result.finding.message);
  return result.bytes;
}

/** The statuses by trace number, `F1:65 150/12.5` with charge and paid, after claims of a day were sent. */
function ask(claims: readonly SampleClaim[], questions: readonly Asked[], today: string, payerId?: string) {
  const bytes = sample276(questions, payerId);
  const history = [{ bytes: sample837p({ sets: [claims] }), today: RECEIVED }];
  const { files } = answerInterchanges(bytes, { seed: 1, today, history });
  const answer = files.find(({ kind }) => kind === '277');
  if (!answer) throw new Error('no 277');
  expect(checkX12(bytes).findings).toEqual([]);
  expect(checkX12(answer.bytes).findings).toEqual([]);
  const lines = new TextDecoder().decode(answer.bytes).split(/~\s*/);
  return Object.fromEntries(
    lines.flatMap((line, i) => {
      const [id, , trace = ''] = line.split('*');
      const [, status, , , charge = '', paid = ''] = (lines[i + 1] ?? '').split('*');
      return id === 'TRN' ? [[trace, `${status} ${charge}/${paid}`]] : [];
    }),
  );
}

const claim = (memberId: string, patientControlNumber: string): SampleClaim => ({
  payerId: 'BWHP1',
  memberId,
  patientControlNumber,
  lines: [{ procedure: '99213', chargeCents: 150_00 }],
});

describe('a payer that is asked by 276', () => {
  const claims = [
    claim('M1000001', 'PCN1'),
    claim('M100000T', 'PCN2'),
    claim('M100000S', 'PCN3'),
    claim('M9R', 'PCN4'),
  ];

  test('says in process until its 835 is out, then paid with amounts, or denied', () => {
    const questions = [
      { trace: 'Q1', memberId: 'M1000001', control: 'PCN1', charge: '150' },
      { trace: 'Q2', memberId: 'M100000T', control: 'PCN2' },
    ];
    expect(ask(claims, questions, '2026-10-20')).toEqual({ Q1: 'P1:20 150/', Q2: 'P1:20 150/' });
    const later = ask(claims, questions, '2026-11-20');
    expect(later.Q1).toMatch(/^F1:65 150\/[1-9]/);
    expect(later.Q2).toBe('F2:1 150/');
  });

  test('has a silent claim in process for a month, then does not find it', () => {
    const questions = [{ trace: 'Q3', memberId: 'M100000S', control: 'PCN3' }];
    expect(ask(claims, questions, '2026-11-10')).toEqual({ Q3: 'P1:20 150/' });
    expect(ask(claims, questions, '2026-11-11')).toEqual({ Q3: 'A4:35 /' });
  });

  test('repeats what the 277CA said of a rejected claim', () => {
    expect(ask(claims, [{ trace: 'Q4', memberId: 'M9R', control: 'PCN4' }], '2026-10-20')).toEqual({
      Q4: 'A7:33:IL 150/',
    });
  });

  test('finds a claim by its own number alone, and no claim of another payer, day, charge or control number', () => {
    const history = sample837p({ sets: [claims] });
    const { files } = answerInterchanges(history, { seed: 1, today: RECEIVED });
    const acknowledgment = files.find(({ kind }) => kind === '277CA');
    const number = /REF\*1K\*(\w+)/.exec(new TextDecoder().decode(acknowledgment?.bytes))?.[1] ?? '';
    const byNumber = { trace: 'Q1', memberId: 'OTHER1', number };
    expect(ask(claims, [byNumber], '2026-10-20')).toEqual({ Q1: 'P1:20 150/' });
    const others = [
      { trace: 'N1', memberId: 'M1000001', charge: '151' },
      { trace: 'N2', memberId: 'M1000001', control: 'PCN2' },
      { trace: 'N3', memberId: 'M1000001', date: '20261006' },
      { trace: 'N4', memberId: 'M1000001', number: `${number}9` },
    ];
    expect(new Set(Object.values(ask(claims, others, '2026-10-20')))).toEqual(new Set(['A4:35 /']));
    expect(ask(claims, [byNumber], '2026-10-20', 'SMT22')).toEqual({ Q1: 'A4:35 /' });
  });

  test('gives the same answer to the same question, byte for byte', () => {
    const bytes = sample276([{ trace: 'Q1' }]);
    const options = {
      seed: 1,
      today: '2026-10-20',
      history: [{ bytes: sample837p({ sets: [claims] }), today: RECEIVED }],
    };
    expect(answerInterchanges(bytes, options)).toEqual(answerInterchanges(bytes, options));
    expect(readX12(bytes).interchanges).toHaveLength(1);
  });
});
