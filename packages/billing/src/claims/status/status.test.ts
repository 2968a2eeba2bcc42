import { checkX12, readX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { sampleClaim, sampleSubscriber } from '../testing/sample-claim.ts';
import { sampleInpatientClaim } from '../testing/sample-institutional.ts';
import { statusResponsesFrom } from './status-from-277.ts';
import { statusOutcome } from './status-outcome.ts';
import { stepAfterStatus } from './status-steps.ts';
import { statusRequestsTo276 } from './status-to-276.ts';

const envelope = {
  interchangeControl: 41,
  groupControl: 41,
  firstTransactionSetControl: 1,
  date: '2026-11-20',
  time: '09:30',
  usage: 'P',
  senderQualifier: 'ZZ',
  senderId: 'MAPLECLINIC',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARINGHOUSE',
  receiverName: 'Clearinghouse',
} as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A 277 that answers question `trace` with these segments. */
function answer(segments: string): Uint8Array {
  return bytesOf(
    [
      'ISA*00*          *00*          *ZZ*NORTHPAYER     *ZZ*MAPLECLINIC    *261121*1405*^*00501*000000035*1*T*:',
      'GS*HN*NORTHPAYER*MAPLECLINIC*20261121*1405*35*X*005010X212',
      'ST*277*0001*005010X212',
      'BHT*0010*08*A35*20261121*1405*DG',
      'HL*1**20*1',
      'NM1*PR*2*NORTH HEALTH PLAN*****PI*60054',
      'HL*2*1*21*1',
      'NM1*41*2*MAPLE STREET CLINIC*****46*MAPLECLINIC',
      ...segments.trim().split(/\s*\n\s*/),
      'SE*99*0001',
      'GE*1*35',
      'IEA*1*000000035',
      '',
    ].join('~'),
  );
}

describe('a 276', () => {
  test('asks about patients and dependents of several payers, and has no finding', () => {
    const self = sampleClaim({ id: 'a', relationship: '18' });
    const child = sampleClaim({ id: 'b', relationship: '19', subscriber: sampleSubscriber });
    const other = sampleClaim({ id: 'c', payer: { ...self.payer, identifiers: { status: 'STAT9' } } });
    const written = statusRequestsTo276(
      [
        { claim: self, traceNumber: 'Q1', payerClaimControlNumber: 'P77' },
        { claim: child, traceNumber: 'Q2' },
        { claim: other, traceNumber: 'Q3' },
      ],
      envelope,
    );
    if (!written.ok) throw new Error(written.finding.message);
    expect(checkX12(written.bytes).findings).toEqual([]);
    const text = new TextDecoder().decode(written.bytes);
    expect(text.match(/TRN\*1\*Q\d/g)).toEqual(['TRN*1*Q1', 'TRN*1*Q2', 'TRN*1*Q3']);
    expect(text).toContain('REF*1K*P77');
    expect(text).toContain(`NM1*PR*2*${self.payer.name}*`);
    expect(text).toContain('STAT9');
    expect(text).toContain('NM1*QC*1*');
  });

  test('of a hospital names the type of bill and the days of the statement', () => {
    const claim = sampleInpatientClaim();
    const written = statusRequestsTo276([{ claim, traceNumber: 'Q1' }], envelope);
    if (!written.ok) throw new Error(written.finding.message);
    expect(checkX12(written.bytes).findings).toEqual([]);
    const text = new TextDecoder().decode(written.bytes);
    expect(text).toContain(`REF*BLT*${claim.details?.institutional?.facilityTypeCode}${claim.frequencyCode}`);
  });

  test('without a claim is a bug', () => {
    expect(() => statusRequestsTo276([], envelope)).toThrow('needs a claim');
  });
});

describe('a 277', () => {
  test('of a paid claim tells amount, day, check and number of the payer', () => {
    const [response] = statusResponsesFrom(
      readX12(
        answer(`HL*3*2*19*1
        NM1*1P*2*MAPLE STREET CLINIC*****XX*1234567893
        HL*4*3*22*0
        NM1*IL*1*RIVERA*ELENA****MI*NHP100200300
        TRN*2*Q1
        STC*F1:65*20261020**185*95*20261020**20261022*EFT900100
        REF*1K*2026300001
        REF*EJ*MSC-1001
        SVC*HC:99213*145*55****1
        STC*F2:54*20261020`),
      ),
    );
    expect(response?.answers).toMatchObject([
      {
        traceNumber: 'Q1',
        patientControlNumber: 'MSC-1001',
        payerClaimControlNumber: '2026300001',
        chargeCents: 18500,
        paidCents: 9500,
        paymentDate: '2026-10-20',
        checkNumber: 'EFT900100',
      },
    ]);
  });

  test('that refuses the receiver speaks for every question', () => {
    const [response] = statusResponsesFrom(readX12(answer('TRN*2*41\nSTC*E0:24:41*20261121')));
    expect(response).toMatchObject({ reference: '41', answers: [] });
    expect(statusOutcome(response?.statuses ?? [])).toBe('error');
  });

  test('without a status is unclear, and what is no status answer is none', () => {
    const [response] = statusResponsesFrom(readX12(answer('HL*4*3*22*0\nTRN*2*Q1')));
    expect(response?.answers[0]?.outcome).toBe('unclear');
    expect(statusResponsesFrom(readX12(bytesOf('no interchange')))).toEqual([]);
  });
});

describe('what statuses come to', () => {
  test.each([
    ['F1', 'paid'],
    ['F2', 'denied'],
    ['F4', 'finalized'],
    ['P1', 'pending'],
    ['R4', 'information-requested'],
    ['A2', 'received'],
    ['A7', 'rejected'],
    ['A4', 'not-found'],
    ['D0', 'not-found'],
    ['E1', 'error'],
    ['Z9', 'unclear'],
  ] as const)('%s is %s', (categoryCode, outcome) => {
    expect(statusOutcome([{ categoryCode }])).toBe(outcome);
    expect(stepAfterStatus({ outcome }).nextStep).not.toBe('');
  });

  test('what needs a person counts before what does not', () => {
    expect(statusOutcome([{ categoryCode: 'P1' }, { categoryCode: 'R4' }])).toBe('information-requested');
    expect(statusOutcome([])).toBe('unclear');
  });

  test('only what the payer works on or pays stays its turn', () => {
    expect(stepAfterStatus({ outcome: 'pending' }).owner).toBe('payer');
    expect(stepAfterStatus({ outcome: 'paid' }).owner).toBe('payer');
    expect(stepAfterStatus({ outcome: 'not-found' }).owner).toBe('person');
  });
});
