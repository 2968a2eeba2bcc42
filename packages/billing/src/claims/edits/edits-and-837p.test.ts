import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim, sampleLine } from '../testing/sample-claim.ts';
import type { Claim } from '../types.ts';
import { claimsTo837, type Envelope837 } from '../wire/index.ts';
import { EDITS } from './list.ts';
import { runEdits } from './run-edits.ts';
import { withFacility, withReferring } from './support/example.ts';
import { playExample, sampleContext } from './testing/run-example.ts';

const ENVELOPE: Envelope837 = {
  interchangeControl: 1,
  groupControl: 1,
  firstTransactionSetControl: 1,
  date: '2026-11-10',
  time: '09:30',
  usage: 'T',
  senderQualifier: 'ZZ',
  senderId: 'LAKESIDE01',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARING01',
  receiverName: 'Clearinghouse',
};

test.each(EDITS.map((edit) => [edit.id, edit] as const))('the passing claim of %s can be sent', (_id, edit) => {
  const { claim } = playExample(edit.examples.passes);
  const result = claimsTo837([claim], ENVELOPE);
  expect(result.ok ? 'written' : result.finding).toBe('written');
});

/** A value that is mostly as it should be and sometimes is not. */
const mostly = <T>(good: T, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 40, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: odd });
const text = fc.oneof(fc.string({ maxLength: 70 }), fc.constantFrom('', ' ', '~*:', '=A1', 'Zoë', '2026-02-30', '0'));
const clean = sampleClaim();
const address = fc.record({
  line1: mostly('400 Harbor Road', text),
  city: mostly('Duluth', text),
  state: mostly('MN', text),
  zip: mostly('558021234', text),
});
const line = fc.record({
  procedureCode: mostly('99213', text),
  modifiers: mostly<string[]>(['76'], fc.array(text, { maxLength: 5 })),
  units: mostly(1, fc.double({ noNaN: false })),
  chargeCents: mostly(12_500, fc.integer()).map(cents),
  diagnosisPointers: mostly([1], fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 })),
  dateOfService: mostly('2026-11-02', text),
});

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    parts: fc.record({
      patientControlNumber: mostly(clean.patientControlNumber, text),
      memberId: mostly(clean.memberId, text),
      groupNumber: mostly('G-2200', text),
      placeOfService: mostly('11', text),
      dateOfService: mostly('2026-11-02', text),
      diagnoses: mostly(['I10'], fc.array(text, { maxLength: 13 })),
      frequencyCode: mostly<Claim['frequencyCode']>('1', fc.constantFrom('7', '8')),
      payerClaimControlNumber: mostly('', text),
      releaseOfInformation: fc.boolean(),
    }),
    patient: fc.record({
      last: mostly('Vance', text),
      first: mostly('Marta', text),
      birthDate: mostly('1980-05-17', text),
    }),
    practice: fc.record({
      name: mostly('Lakeside', text),
      npi: mostly('1999999109', text),
      taxId: mostly('471234567', text),
      address,
    }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    facility: fc.option(fc.record({ name: mostly('Pier Street Surgery', text), address })),
    referring: fc.option(
      fc.record({ lastOrOrganizationName: mostly('Brandvold', text), npi: mostly('1999999125', text) }),
    ),
  })
  .map(({ parts, patient: { last, first, birthDate }, practice, lines, facility, referring }) => {
    const patient = { ...clean.patient, name: { last, first }, birthDate };
    const numbered = lines.map((change, index) => sampleLine({ ...change, lineNumber: index + 1 }));
    let claim = sampleClaim({
      ...parts,
      patient,
      subscriber: patient,
      lines: numbered,
      billing: { ...clean.billing, ...practice },
    });
    if (facility) claim = withFacility(claim, facility);
    return referring ? withReferring(claim, referring) : claim;
  });

test('a claim that no edit holds can be sent, whatever stands in it', () => {
  let sent = 0;
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const held = runEdits(claim, sampleContext()).some(({ severity }) => severity === 'hold');
      if (held) return;
      sent += 1;
      const result = claimsTo837([claim], ENVELOPE);
      expect(result.ok ? 'written' : result.finding).toBe('written');
    }),
    { numRuns: 1000 },
  );
  expect(sent).toBeGreaterThan(200);
});
