import { describe, expect, test } from 'vitest';
import { sampleRequest } from '../testing/sample-request.ts';
import { authorizationAnswerFromPas } from './answer-from-pas.ts';
import { pasBundle } from './pas-bundle.ts';

const AT = '2026-11-20T09:30:00.000Z';

type Json = Record<string, unknown>;
const resources = (bundle: Json) => (bundle.entry as { resource: Json }[]).map(({ resource }) => resource);
const types = (bundle: Json) => resources(bundle).map(({ resourceType }) => resourceType);

/** Every reference in a value. */
const references = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"reference":"([^"]+)"/g)].map(([, reference = '']) => reference);

describe('the bundle of $submit', () => {
  test('begins with the claim, holds each resource once, and every reference leads to one of them', () => {
    const bundle = pasBundle(sampleRequest(), 'submit', AT);
    expect(types(bundle)).toEqual([
      'Claim',
      'Organization',
      'Organization',
      'Patient',
      'Coverage',
      'Practitioner',
      'ServiceRequest',
    ]);
    const known = resources(bundle).map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(new Set(known).size).toBe(known.length);
    for (const reference of references(bundle)) expect(known).toContain(reference);
  });

  test('says code, units, days, diagnosis with its dot, and our numbers', () => {
    const [claim] = resources(pasBundle(sampleRequest(), 'submit', AT));
    expect(claim).toMatchObject({
      use: 'preauthorization',
      status: 'active',
      priority: { coding: [{ code: 'normal' }] },
      identifier: [{ system: 'urn:trnorg:1123456789', value: 'R000000001' }],
      diagnosis: [
        { diagnosisCodeableConcept: { coding: [{ code: 'M54.16' }] } },
        { diagnosisCodeableConcept: { coding: [{ code: 'M54.5' }] } },
      ],
      item: [
        {
          productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '72148' }] },
          servicedPeriod: { start: '2026-12-01', end: '2027-02-28' },
          quantity: { value: 2 },
        },
      ],
    });
    expect(JSON.stringify(claim)).toContain('R000000001-1');
  });

  test('of a dependent names subscriber and patient', () => {
    const { coverage } = sampleRequest();
    const subscriber = { name: { last: 'Quill', first: 'Amos' }, birthDate: '1969-01-02', sex: 'M' as const };
    const bundle = pasBundle(
      sampleRequest({ coverage: { ...coverage, relationship: '01', subscriber } }),
      'submit',
      AT,
    );
    expect(types(bundle).filter((type) => type === 'Patient')).toHaveLength(2);
    expect(JSON.stringify(bundle)).toContain('"subscriber":{"reference":"Patient/subscriber"}');
  });

  test('that is urgent, of an inquiry and of a cancellation say so', () => {
    expect(JSON.stringify(pasBundle(sampleRequest({ urgency: 'urgent' }), 'submit', AT))).toContain('"code":"stat"');
    expect(JSON.stringify(pasBundle(sampleRequest(), 'inquire', AT))).toContain('profile-claim-inquiry');
    const cancels = JSON.stringify(pasBundle(sampleRequest({ cancels: { authorizationNumber: 'A7' } }), 'submit', AT));
    expect(cancels).toContain('"status":"cancelled"');
    expect(cancels).toContain('"valueString":"A7"');
  });
});

const review = (code: string, more: object = {}) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction',
      extension: [
        {
          url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewActionCode',
          valueCodeableConcept: { coding: [{ code }] },
        },
      ],
    },
  ],
  ...more,
});
const response = (more: object) => ({ resourceType: 'ClaimResponse', outcome: 'complete', ...more });
const read = (json: unknown) => {
  const reading = authorizationAnswerFromPas(json, 'R1');
  if (!reading.ok) throw new Error(reading.message);
  return reading.answer;
};

describe('a ClaimResponse', () => {
  test('approves with its number and days, by the review action on the adjudication or on the item', () => {
    const common = { preAuthRef: 'A7', preAuthPeriod: { start: '2026-12-01', end: '2027-01-31T00:00:00Z' } };
    const approved = { outcome: 'approved', number: 'A7', from: '2026-12-01', to: '2027-01-31' };
    expect(read(response({ ...common, item: [{ adjudication: [review('A1')] }] }))).toMatchObject(approved);
    expect(read(response({ ...common, item: [review('A1')] }))).toMatchObject(approved);
  });

  test('decides item by item', () => {
    const answer = read(response({ preAuthRef: 'A7', item: [review('A1'), review('A3')] }));
    expect(answer.outcome).toBe('partly-approved');
    expect(answer.services.map(({ outcome }) => outcome)).toEqual(['approved', 'denied']);
  });

  test('that is queued, or whose items are pended, is pended and keeps the reference', () => {
    expect(read({ resourceType: 'ClaimResponse', outcome: 'queued', preAuthRef: 'P1' })).toMatchObject({
      outcome: 'pended',
      number: '',
      payerReference: 'P1',
    });
    expect(read(response({ item: [review('A4')] })).outcome).toBe('pended');
  });

  test('with errors is thrown back in words', () => {
    const answer = read(response({ outcome: 'error', error: [{ code: { coding: [{ code: '75' }] } }] }));
    expect(answer.outcome).toBe('rejected');
    expect(answer.message).toContain('does not find the subscriber');
  });

  test('of several in a bundle is the one that repeats our number', () => {
    const entry = (value: string, code: string) => ({
      resource: response({ identifier: [{ value }], item: [review(code)] }),
    });
    const bundle = { resourceType: 'Bundle', entry: [entry('R0', 'A3'), entry('R1', 'A1')] };
    expect(read(bundle).outcome).toBe('approved');
  });

  test('of several that do not repeat our number is none of them; one alone is ours', () => {
    const other = (code: string) => ({ resource: response({ identifier: [{ value: 'P' }], item: [review(code)] }) });
    const bundle = (...entry: object[]) => ({ resourceType: 'Bundle', entry });
    expect(authorizationAnswerFromPas(bundle(other('A1'), other('A4')), 'R1')).toMatchObject({ ok: false });
    expect(read(bundle(other('A1'))).outcome).toBe('approved');
  });

  test('that completes without a decision is unclear', () => {
    expect(read(response({})).outcome).toBe('unclear');
  });
});

test.each([
  [null, 'no FHIR resource'],
  ['text', 'no FHIR resource'],
  [{ resourceType: 'Bundle', entry: [] }, 'no decision'],
  [{ resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Not ours' }] }, 'Not ours'],
])('an answer without a ClaimResponse says why: %j', (json, words) => {
  const reading = authorizationAnswerFromPas(json, 'R1');
  expect(reading).toMatchObject({ ok: false });
  expect(reading.ok ? '' : reading.message).toContain(words);
});
