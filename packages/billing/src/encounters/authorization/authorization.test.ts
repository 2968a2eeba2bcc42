import { checkX12, readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Provider } from '../../parties/index.ts';
import { authorizationAnswersFrom } from './answers-from-278.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { decisionClock, decisionDueAt } from './decision-clock.ts';
import { asksForPerson, outcomeOfServices, statusAfter } from './outcome.ts';
import { authorizationRequestsTo278 } from './requests-to-278.ts';
import { sampleRequest } from './testing/sample-request.ts';
import { sampleResponse } from './testing/sample-response.ts';
import { unitsLeft } from './units-left.ts';

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
} as const;

function write(...requests: AuthorizationRequest[]): string {
  const written = authorizationRequestsTo278(requests, envelope);
  if (!written.ok) throw new Error(written.finding.message);
  expect(checkX12(written.bytes).findings).toEqual([]);
  return new TextDecoder().decode(written.bytes);
}

const answerTo = (event: string, above?: { payer?: string; subscriber?: string }) => {
  const [answer] = authorizationAnswersFrom(readX12(sampleResponse(event, above)));
  if (!answer) throw new Error('no answer was read');
  return answer;
};

describe('a 278 request', () => {
  test('asks for a service with its days, units, diagnoses and provider', () => {
    const text = write(sampleRequest());
    expect(text).toContain('UM*HS*I**11:B~');
    expect(text).toContain('DTP*AAH*RD8*20261201-20270228~');
    expect(text).toContain('HI*ABK:M5416*ABF:M545~');
    expect(text).toContain('SV1*HC:72148**UN*2~');
    expect(text).toContain('TRN*1*R000000001-1*1123456789~');
    expect(text).toContain('NM1*SJ*1*Okafor*Lena****XX*1245319599~');
  });

  test('says that it is urgent', () => {
    expect(write(sampleRequest({ urgency: 'urgent' }))).toContain('UM*HS*I**11:B**U~');
    expect(write(sampleRequest())).not.toContain('**U~');
  });

  test('of a dependent stands below the subscriber', () => {
    const { coverage } = sampleRequest();
    const subscriber = { name: { last: 'Quill', first: 'Amos' }, birthDate: '1969-01-02', sex: 'M' as const };
    const text = write(sampleRequest({ coverage: { ...coverage, relationship: '01', subscriber } }));
    expect(text).toContain('NM1*IL*1*Quill*Amos');
    expect(text).toContain('NM1*QC*1*Quill*Nora');
    expect(text).toContain('INS*N*01~');
  });

  test('for a stay is an admission review with its days', () => {
    const text = write(
      sampleRequest({
        claimKind: 'institutional',
        placeOfService: '21',
        admission: { date: '2026-12-04', type: '3', days: 4 },
        facility: { name: 'Alder Hospital', npi: '1679576722' },
        services: [
          { procedureCode: '', modifiers: [], units: 4, unitOfMeasure: 'DA', from: '2026-12-04', revenueCode: '0120' },
        ],
      }),
    );
    expect(text).toContain('UM*AR*I**21:B~');
    expect(text).toContain('HSD*DY*4~');
    expect(text).toContain('SV2*0120**');
  });

  test('takes an earlier one back by the numbers of the payer', () => {
    const text = write(sampleRequest({ cancels: { authorizationNumber: 'A77', reference: 'N5' } }));
    expect(text).toContain('BHT*0007*01*');
    expect(text).toContain('UM*HS*3*');
    expect(text).toContain('REF*BB*A77~');
    expect(text).toContain('REF*NT*N5~');
  });

  test('of any content has no finding, one transaction set a request', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,20}$/);
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((n) => new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10));
    const service = fc.record(
      {
        procedureCode: fc.constantFrom('72148', '97110', 'J1885', 'E0601'),
        modifiers: fc.subarray(['LT', 'RT', '59', 'GP', 'KX'], { maxLength: 4 }),
        units: fc.integer({ min: 1, max: 90 }),
        unitOfMeasure: fc.constantFrom('UN' as const, 'MJ' as const, 'F2' as const),
        from: day,
      },
      { requiredKeys: ['procedureCode', 'modifiers', 'units', 'from'] },
    );
    const request = fc
      .record({
        last: name,
        first: name,
        kind: fc.constantFrom('prior-authorization' as const, 'referral' as const),
        urgency: fc.constantFrom('standard' as const, 'urgent' as const),
        relationship: fc.constantFrom('18' as const, '01' as const, '19' as const, 'G8' as const),
        sex: fc.constantFrom('F' as const, 'M' as const, 'U' as const),
        placeOfService: fc.constantFrom('11', '22', '24'),
        diagnoses: fc.subarray(['M5416', 'M545', 'E119', 'I10', 'Z0000'], { minLength: 1 }),
        services: fc.array(service, { minLength: 1, maxLength: 5 }),
        organization: fc.boolean(),
        note: fc.constantFrom(undefined, 'Failed six weeks of therapy.', 'Zusätzlich ~ * : Zeichen'),
      })
      .map(({ last, first, relationship, sex, organization, note, ...rest }) => {
        const base = sampleRequest();
        const patient = { ...base.patient, name: { last, first }, sex };
        const rendering: Provider = organization
          ? { id: 'p', kind: 'organization', npi: '1245319599', lastOrOrganizationName: 'Alder Imaging' }
          : { ...(base.rendering as Provider) };
        return {
          ...base,
          ...rest,
          patient,
          rendering,
          coverage: { ...base.coverage, relationship },
          ...(note ? { note } : {}),
        };
      });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 3 }), (requests) => {
        const text = write(...requests);
        expect(text.match(/~ST\*278\*/g)).toHaveLength(requests.length);
      }),
      { numRuns: 60 },
    );
  });

  test('with a value that no file may carry is refused with the value to fix', () => {
    const { payer } = sampleRequest();
    const written = authorizationRequestsTo278([sampleRequest({ payer: { ...payer, payerIdentifier: '' } })], envelope);
    expect(written.ok).toBe(false);
  });
});

describe('a 278 response', () => {
  test('approves with number, days and units', () => {
    expect(
      answerTo(`
        HL*4*3*EV*1
        TRN*2*R000000001*1123456789
        UM*HS*I
        HCR*A1*AUTH77
        DTP*007*RD8*20261201-20270131
        HL*5*4*SS*0
        TRN*2*R000000001-1*1123456789
        SV1*HC:72148**UN*2`),
    ).toMatchObject({
      reference: 'R000000001',
      traceNumbers: ['R000000001'],
      outcome: 'approved',
      number: 'AUTH77',
      from: '2026-12-01',
      to: '2027-01-31',
      unitsApproved: 2,
      message: 'Approved.',
      services: [{ traceNumber: 'R000000001-1', procedureCode: '72148', outcome: 'approved', unitsApproved: 2 }],
    });
  });

  test('approves one service and denies another', () => {
    const answer = answerTo(`
      HL*4*3*EV*1
      TRN*2*R000000001*1123456789
      UM*HS*I
      HCR*A2*AUTH78
      HL*5*4*SS*0
      HCR*A1*AUTH78
      DTP*472*D8*20261201
      SV1*HC:72148**UN*2
      HL*6*4*SS*0
      HCR*A3**0V
      SV1*HC:72158**UN*1
      MSG*One scan is enough.`);
    expect(answer).toMatchObject({ outcome: 'partly-approved', number: 'AUTH78', unitsApproved: 2 });
    expect(answer.services.map(({ outcome }) => outcome)).toEqual(['approved', 'denied']);
    expect(answer.services[1]?.message).toBe('Denied. Reason code 0V. One scan is enough.');
  });

  test('pends with the number to ask by and what is wanted', () => {
    const answer = answerTo(`
      HL*4*3*EV*0
      TRN*2*R000000001*1123456789
      UM*HS*I
      HCR*A4**0U
      REF*NT*N4711
      HI*LOI:18657-7`);
    expect(answer).toMatchObject({ outcome: 'pended', number: '', payerReference: 'N4711', wanted: ['18657-7'] });
    expect(statusAfter(answer.outcome)).toBe('pended');
  });

  test('that finds no patient is a rejection in plain words', () => {
    const answer = answerTo('', { subscriber: 'AAA*N**75*C' });
    expect(answer.outcome).toBe('rejected');
    expect(answer.message).toBe(
      'The payer could not process the request. The payer does not find the subscriber. Check member number, name and birth date. Correct it and send it again.',
    );
    expect(statusAfter(answer.outcome)).toBe('draft');
    expect(asksForPerson(answer.outcome)).toBe(true);
  });

  test('with an unknown reason shows the code', () => {
    expect(answerTo('', { payer: 'AAA*N**AQ' }).message).toContain('reason AQ');
  });

  test('without a decision is unclear', () => {
    expect(answerTo('HL*4*3*EV*0\nTRN*2*R000000001*1123456789').outcome).toBe('unclear');
  });

  test('takes the outcome from its services when the event has none', () => {
    expect(outcomeOfServices(['approved', 'approved'])).toBe('approved');
    expect(outcomeOfServices(['approved', 'denied'])).toBe('partly-approved');
    expect(outcomeOfServices(['approved', 'pended'])).toBe('pended');
    expect(outcomeOfServices(['denied', 'cancelled'])).toBe('denied');
    expect(outcomeOfServices([])).toBe('unclear');
  });
});

describe('the decision clock', () => {
  const urgent = { urgency: 'urgent', requestedAt: '2026-11-20T09:30:00.000Z' } as const;
  test('gives 72 hours where it is urgent and 7 calendar days otherwise', () => {
    expect(decisionDueAt('urgent', urgent.requestedAt)).toBe('2026-11-23T09:30:00.000Z');
    expect(decisionDueAt('standard', urgent.requestedAt)).toBe('2026-11-27T09:30:00.000Z');
  });

  test('gave 14 days before 2026', () => {
    expect(decisionDueAt('standard', '2025-12-31T09:30:00.000Z')).toBe('2026-01-14T09:30:00.000Z');
  });

  test('runs, runs out, and says of a decision whether it came in time', () => {
    expect(decisionClock(urgent, '2026-11-23T09:30:00.000Z').state).toBe('waiting');
    expect(decisionClock(urgent, '2026-11-23T09:30:01.000Z').state).toBe('overdue');
    const now = '2026-12-24T00:00:00.000Z';
    expect(decisionClock({ ...urgent, decidedAt: '2026-11-23T09:00:00.000Z' }, now).state).toBe('in-time');
    expect(decisionClock({ ...urgent, decidedAt: '2026-11-23T10:00:00.000Z' }, now).state).toBe('late');
  });
});

test('units left are what was approved less what claims use, and without a limit nobody counts', () => {
  expect(unitsLeft({ unitsApproved: 12, unitsUsed: 5 })).toBe(7);
  expect(unitsLeft({ unitsApproved: 2, unitsUsed: 5 })).toBe(0);
  expect(unitsLeft({ unitsUsed: 5 })).toBeUndefined();
});
