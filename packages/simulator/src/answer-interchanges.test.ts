import { component, element, readX12, type Segment } from '@cleanclaim/x12';
import { describe, expect, it } from 'vitest';
import { type AnswerOptions, answerInterchanges, type SimulatedAnswers } from './answer-interchanges.ts';
import { testMembers } from './data/test-members.ts';
import { imbalances, type Read835, read835 } from './testing/read-835.ts';
import { type SampleClaim, type SampleFile, sample837p } from './testing/sample-837p.ts';

const options: AnswerOptions = { seed: 1, today: '2026-10-12' };

function answer(file: SampleFile, more: Partial<AnswerOptions> = {}): SimulatedAnswers {
  return answerInterchanges(sample837p(file), { ...options, ...more });
}

function answerClaims(...claims: SampleClaim[]): SimulatedAnswers {
  return answer({ sets: [claims] });
}

function remittances(answers: SimulatedAnswers): (Read835 & { afterDays: number; name: string })[] {
  return answers.files
    .filter((file) => file.kind === '835')
    .map((file) => ({ ...read835(file.bytes), afterDays: file.afterDays, name: file.name }));
}

function segmentsOf(answers: SimulatedAnswers, kind: string): Segment[] {
  return answers.files.filter((file) => file.kind === kind).flatMap((file) => readX12(file.bytes).segments);
}

/** `A2:20:PR` of each claim of the 277CA, in order. */
function claimStatuses(answers: SimulatedAnswers): string[] {
  const segments = segmentsOf(answers, '277CA');
  return segments.flatMap((segment, i) => {
    const trn = segments[i - 1];
    if (segment.id !== 'STC' || trn?.id !== 'TRN' || segments[i - 2]?.id !== 'NM1') return [];
    if (element(segments[i - 2], 1) !== 'QC') return [];
    return [
      [1, 2, 3]
        .map((n) => component(segment, 1, n))
        .filter(Boolean)
        .join(':'),
    ];
  });
}

describe('the same question gets the same answer', () => {
  const claims = [...testMembers.map((member) => ({ memberId: `M10000${member.ending}` })), {}];

  it('byte for byte for the same file and seed', () => {
    expect(answer({ sets: [claims] })).toEqual(answer({ sets: [claims] }));
  });

  it('other numbers for another ISA13, sender or seed', () => {
    const traces = [
      answer({ sets: [claims] }),
      answer({ sets: [claims], control: 906 }),
      answer({ sets: [claims], senderId: 'OTHER' }),
      answer({ sets: [claims] }, { seed: 2 }),
    ].map((answers) => remittances(answers).map((remittance) => remittance.traceNumber));
    const distinct = traces.map((list) => new Set(list).size).reduce((a, b) => a + b);
    expect(new Set(traces.flat()).size).toBe(distinct);
  });

  it('answers to two interchanges of a sender share no ISA13', () => {
    const controls = [905, 906].flatMap((control) =>
      answer({ sets: [claims], control }).files.map((file) => readX12(file.bytes).interchanges[0]?.control),
    );
    expect(new Set(controls).size).toBe(controls.length);
  });

  it('control numbers run from controlStart where it is given', () => {
    const names = answer({ sets: [[{}]] }, { controlStart: 5000 }).files.map((file) => file.name);
    expect(names.at(-1)).toBe(`835-SMPMB-${String(5000 + names.length - 1).padStart(9, '0')}.edi`);
  });

  it('the log names no member, patient or claim', () => {
    const log = answer({ sets: [claims] }).log.join('\n');
    expect(log).not.toMatch(/M10000|EXAMPLE|PCN/);
    expect(log).toContain(`interchange 000000905: ${claims.length} claims`);
  });
});

/** Every segment between ST and SE of the only file of a kind. */
function body(answers: SimulatedAnswers, kind: string): string[] {
  const [file] = answers.files.filter((one) => one.kind === kind);
  const segments = new TextDecoder().decode(file?.bytes).split('~');
  return segments.filter((segment) => !/^(ISA|GS|ST|SE|GE|IEA)\*|^$/.test(segment));
}

describe('a whole answer', () => {
  const answers = answerClaims(
    {
      patientControlNumber: 'A1',
      lines: [
        { procedure: '99213', modifiers: ['25'] },
        { procedure: '20610', chargeCents: 99_50 },
      ],
    },
    { patientControlNumber: 'A2', memberId: 'M9R' },
    { patientControlNumber: 'A3', lines: [{ procedure: 'G0180', chargeCents: 60_00 }] },
  );
  const first = remittances(answers)[0]?.claims[0]?.payerClaimControlNumber ?? '';
  const third = remittances(answers)[0]?.claims[1]?.payerClaimControlNumber ?? '';

  it('the 277CA, segment by segment', () => {
    expect(first).toMatch(/^MB00000090500001\d{4}$/);
    expect(body(answers, '277CA')).toEqual([
      'BHT*0085*08*0000009050001*20261013*0600*TH',
      'HL*1**20*1',
      'NM1*PR*2*SAMPLE MEDICARE PART B*****PI*SMPMB',
      'TRN*1*0000009050001',
      'DTP*050*D8*20261012',
      'DTP*009*D8*20261013',
      'HL*2*1*21*1',
      'NM1*41*2*INVENTED BILLING OFFICE*****46*SUB1',
      'TRN*2*B905S1',
      'STC*A1:19:PR*20261013*WQ*459.5',
      'QTY*90*2',
      'QTY*AA*1',
      'AMT*YU*309.5',
      'AMT*YY*150',
      'HL*3*2*19*1',
      'NM1*85*2*INVENTED FAMILY MEDICINE*****XX*1555111222',
      'TRN*1*0',
      'QTY*QA*2',
      'QTY*QC*1',
      'AMT*YU*309.5',
      'AMT*YY*150',
      'HL*4*3*PT',
      'NM1*QC*1*EXAMPLE*PAT*Q***MI*M1000001',
      'TRN*2*A1',
      'STC*A2:20:PR*20261013*WQ*249.5',
      `REF*1K*${first}`,
      'DTP*472*D8*20261005',
      'HL*5*3*PT',
      'NM1*QC*1*EXAMPLE*PAT*Q***MI*M9R',
      'TRN*2*A2',
      'STC*A7:33:IL*20261013*U*150',
      'DTP*472*D8*20261005',
      'HL*6*3*PT',
      'NM1*QC*1*EXAMPLE*PAT*Q***MI*M1000001',
      'TRN*2*A3',
      'STC*A2:20:PR*20261013*WQ*60',
      `REF*1K*${third}`,
      'DTP*472*D8*20261005',
    ]);
  });

  it('the 835, segment by segment', () => {
    const trace = remittances(answers)[0]?.traceNumber;
    expect(trace).toMatch(/^E00000090501\d{4}$/);
    expect(body(answers, '835')).toEqual([
      'BPR*I*123.56*C*ACH*CCP*01*999999992*DA*1000000015*1910000015**01*011000015*DA*2000000099*20261026',
      `TRN*1*${trace}*1910000015`,
      'DTM*405*20261026',
      'N1*PR*SAMPLE MEDICARE PART B',
      'N3*100 SAMPLE PLAZA',
      'N4*BALTIMORE*MD*212010001',
      'REF*2U*SMPMB',
      'PER*CX*PROVIDER SERVICES*TE*8005550101',
      'PER*BL*EDI SUPPORT*TE*8005550101',
      'N1*PE*INVENTED FAMILY MEDICINE*XX*1555111222',
      'N3*12 SAMPLE STREET',
      'N4*SPRINGFIELD*OH*455010001',
      'REF*TJ*310000017',
      'LX*1',
      `CLP*A1*1*249.5*123.56*31.52*MB*${first}*11*1`,
      'NM1*QC*1*EXAMPLE*PAT*Q***MI*M1000001',
      'NM1*82*1******XX*1777000112',
      'MOA***MA01',
      'DTM*232*20261005',
      'DTM*233*20261005',
      'DTM*050*20261012',
      'AMT*AU*157.6',
      'SVC*HC:99213:25*150*71.74**1',
      'DTM*472*20261005',
      'CAS*CO*45*58.5**253*1.46',
      'CAS*PR*2*18.3',
      'REF*6R*A1L1',
      'AMT*B6*91.5',
      'SVC*HC:20610*99.5*51.82**1',
      'DTM*472*20261005',
      'CAS*CO*45*33.4**253*1.06',
      'CAS*PR*2*13.22',
      'REF*6R*A1L2',
      'AMT*B6*66.1',
      `CLP*A3*4*60*0**MB*${third}*11*1`,
      'NM1*QC*1*EXAMPLE*PAT*Q***MI*M1000001',
      'NM1*82*1******XX*1777000112',
      'MOA***MA130',
      'DTM*232*20261005',
      'DTM*233*20261005',
      'DTM*050*20261012',
      'SVC*HC:G0180*60*0**1',
      'DTM*472*20261005',
      'CAS*CO*16*60',
      'REF*6R*A3L1',
      'LQ*HE*N285',
    ]);
  });
});

describe('277CA', () => {
  it('accepts with the number that the 835 repeats', () => {
    const answers = answerClaims({}, { patientControlNumber: 'PCN2', lines: [{ procedure: '99214' }] });
    expect(claimStatuses(answers)).toEqual(['A2:20:PR', 'A2:20:PR']);
    const numbers = segmentsOf(answers, '277CA').filter((s) => s.id === 'REF' && element(s, 1) === '1K');
    const paid = remittances(answers).flatMap((remittance) => remittance.claims);
    expect(paid.map((claim) => claim.payerClaimControlNumber)).toEqual(numbers.map((s) => element(s, 2)));
  });

  it.each<[string, SampleClaim, string]>([
    ['an unknown payer', { payerId: 'NOPE1' }, 'A3:153:PR'],
    ['a billing NPI with a wrong check digit', { billingNpi: '1555111223' }, 'A7:562:85'],
    ['no billing NPI', { billingNpi: '' }, 'A6:562:85'],
    ['a rendering NPI with a wrong check digit', { renderingNpi: '1777000113' }, 'A7:562:82'],
    ['a patient born after the service', { birthDate: '2026-10-06' }, 'A8:158:QC'],
    ['a service in the future', { lines: [{ procedure: '99213', date: '2026-10-13' }] }, 'A7:187'],
    ['a member that is not found', { memberId: 'M10000R' }, 'A7:33:IL'],
  ])('rejects %s, and no 835 follows', (_, claim, status) => {
    const answers = answerClaims(claim);
    expect(claimStatuses(answers)).toEqual([status]);
    expect(remittances(answers)).toEqual([]);
  });
});

describe('835', () => {
  it('one for each payer, when that payer pays', () => {
    const payerIds = ['SMPMB', 'BWHP1', 'SMT22', 'STMCD', 'HRBR3'];
    const all = remittances(answerClaims(...payerIds.flatMap((payerId) => [{ payerId }, { payerId, memberId: 'M2' }])));
    expect(all.map((r) => [r.afterDays, r.claims.length])).toEqual([
      [12, 2],
      [14, 2],
      [15, 2],
      [16, 2],
      [21, 2],
    ]);
    expect(all.map((r) => r.method)).toEqual(['ACH', 'ACH', 'CHK', 'ACH', 'ACH']);
    expect(all.flatMap(imbalances)).toEqual([]);
  });

  it('each payment that is not zero has one deposit with its number and amount', () => {
    const answers = answerClaims(
      {},
      { payerId: 'SMT22' },
      { memberId: 'M10D' },
      { memberId: 'M10K', payerId: 'STMCD' },
    );
    const paid = remittances(answers).filter((r) => r.paidCents > 0);
    const expected = new Map(paid.map((r) => [r.traceNumber, r.paidCents]));
    expect(new Map(answers.deposits.map((d) => [d.traceNumber, d.paidCents]))).toEqual(expected);
    expect(answers.deposits).toHaveLength(expected.size);
    expect(answers.deposits.find((d) => d.payerId === 'SMPMB')?.addenda).toMatch(/^TRN\*1\*E\d+\*1910000015\\$/);
    expect(answers.deposits.find((d) => d.payerId === 'SMT22')).toMatchObject({ method: 'CHK', addenda: '' });
  });

  it('one for each billing provider', () => {
    const all = remittances(answerClaims({}, { billingNpi: '1333000440' }));
    expect(all.map((r) => r.claims.length)).toEqual([1, 1]);
    expect(new Set(all.map((r) => r.traceNumber)).size).toBe(2);
  });

  it('the second of two identical claims is a duplicate', () => {
    const [remittance] = remittances(answerClaims({}, { patientControlNumber: 'PCN2' }));
    expect(remittance?.claims.map((claim) => claim.reasons[0])).toEqual(['CO-45 5850', 'CO-18 15000']);
  });

  it('a dependent is the patient and the subscriber the insured', () => {
    const answers = answerClaims({ isDependent: true, birthDate: '2015-01-01' });
    const names = segmentsOf(answers, '835').filter((s) => s.id === 'NM1');
    expect(names.map((s) => `${element(s, 1)} ${element(s, 4)}`)).toEqual(['QC SAM', 'IL PAT', '82 ']);
  });

  it('a secondary claim with the first payer on its lines is processed as secondary', () => {
    const prior = {
      payerId: 'SMPMB',
      paidCents: 71_74,
      adjustments: [
        ['CO', '45', 59_96],
        ['PR', '2', 18_30],
      ] as const,
    };
    const secondary: SampleClaim = { payerId: 'SMT22', payerSequence: 'S', lines: [{ procedure: '99213', prior }] };
    const [remittance] = remittances(answerClaims(secondary));
    expect(remittance?.claims[0]).toMatchObject({ status: '2', paidCents: 18_30, reasons: ['OA-23 13170'] });
  });

  it('echoes survive other delimiters', () => {
    const swapped = new TextDecoder()
      .decode(sample837p({ sets: [[{ patientControlNumber: 'A.B' }]] }))
      .replaceAll(':', '>')
      .replaceAll('*', '|')
      .replaceAll('A.B', 'A*B:C');
    const answers = answerInterchanges(new TextEncoder().encode(swapped), options);
    expect(remittances(answers)[0]?.claims[0]?.patientControlNumber).toBe('A*B:C');
  });
});

describe('replacements and voids', () => {
  const original: SampleFile = { control: 1, sets: [[{ lines: [{ procedure: '99213' }] }]] };
  const number = remittances(answer(original))[0]?.claims[0]?.payerClaimControlNumber ?? '';
  const replacement: SampleFile = {
    control: 2,
    sets: [[{ frequencyCode: '7', originalReference: number, lines: [{ procedure: '99214', chargeCents: 200_00 }] }]],
  };
  const history = [{ bytes: sample837p(original), today: '2026-10-12' }];

  it('a replacement is a new claim to a payer without memory', () => {
    const [remittance] = remittances(answer(replacement));
    expect(remittance?.claims.map((claim) => [claim.status, claim.chargeCents])).toEqual([['1', 200_00]]);
  });

  it('with history it first takes back exactly what the original paid', () => {
    const [first] = remittances(answer(original));
    const [second] = remittances(answer(replacement, { history }));
    expect(second?.claims.map((claim) => claim.status)).toEqual(['22', '1']);
    expect(second?.claims[0]).toMatchObject({
      patientControlNumber: first?.claims[0]?.patientControlNumber,
      payerClaimControlNumber: number,
      paidCents: -(first?.claims[0]?.paidCents ?? 0),
    });
    expect(second && imbalances(second)).toEqual([]);
  });

  it('what is reversed once is not reversed again', () => {
    const again = { ...replacement, control: 3 };
    const longer = [...history, { bytes: sample837p(replacement), today: '2026-10-20' }];
    expect(remittances(answer(again, { history: longer }))[0]?.claims.map((claim) => claim.status)).toEqual(['1']);
  });

  it('two replacements of one claim in a file reverse it once', () => {
    const [one = []] = replacement.sets;
    const twice: SampleFile = {
      control: 5,
      sets: [[...one, ...one.map((c) => ({ ...c, patientControlNumber: 'PCN2' }))]],
    };
    const claims = remittances(answer(twice, { history }))[0]?.claims ?? [];
    expect(claims.map((claim) => claim.status)).toEqual(['22', '1', '1']);
  });

  it('a replacement is no duplicate of its original in the same file', () => {
    const again: SampleClaim = { frequencyCode: '7', originalReference: 'ICN1', patientControlNumber: 'PCN2' };
    const claims = remittances(answerClaims({}, again))[0]?.claims ?? [];
    expect(claims.map((claim) => claim.paidCents)).toEqual([71_74, 71_74]);
  });

  it("a void is reversed in the first payment, whatever the member's letter does to a payment", () => {
    for (const ending of ['D', 'I', 'B', 'U', 'X']) {
      const cancel: SampleClaim = { memberId: `M10${ending}`, frequencyCode: '8', originalReference: 'ICN1' };
      const all = remittances(answerClaims(cancel));
      expect(all.map((r) => [r.afterDays, r.claims[0]?.status, r.claims[0]?.patientControlNumber])).toEqual([
        [14, '22', 'PCN1'],
      ]);
      expect(all.flatMap(imbalances)).toEqual([]);
    }
  });

  it('a void reverses, and the payment is zero with the rest forwarded', () => {
    const cancel: SampleFile = { control: 4, sets: [[{ frequencyCode: '8', originalReference: number }]] };
    for (const one of [answer(cancel), answer(cancel, { history })]) {
      const [remittance] = remittances(one);
      expect(remittance).toMatchObject({ paidCents: 0, method: 'NON' });
      expect(remittance?.claims).toMatchObject([{ status: '22', payerClaimControlNumber: number, paidCents: -71_74 }]);
      expect(remittance?.providerAdjustments).toMatchObject([{ reason: 'FB', amountCents: -71_74 }]);
      expect(remittance && imbalances(remittance)).toEqual([]);
    }
  });
});
