import fc from 'fast-check';
import { cents, sumCents } from '../../kernel/index.ts';
import type { Address, PersonName, Provider } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { sampleClaim, sampleFacility, sampleReferring, sampleRendering, sampleSubscriber } from './sample-claim.ts';

/** Text that tries to break an envelope: separators, controls, other scripts, whole segments, very long. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom('~SE*1*0001~', '*:^|~\r\n', '\u0000\u001f\u007f', 'Łódź–Ωmega', ' ', 'O’Brien*', 'x'.repeat(300)),
);

/** As hostile, but with a plain letter in front, so that something is left to send. */
const hostileName = hostileText.map((text) => `A${text}`);

const zip = fc.constantFrom('558021234', '55802-1234', '100010001');
const address: fc.Arbitrary<Address> = fc
  .record({ line1: hostileName, line2: hostileText, city: hostileName, zip })
  .map((parts) => ({ ...parts, city: `Bay ${parts.city}`, state: 'MN' }));

const personName: fc.Arbitrary<PersonName> = fc.record({
  last: hostileName,
  first: hostileName,
  middle: hostileText,
  suffix: hostileText,
});

const ndc = fc.constantFrom(undefined, '00011122233', '00011-1222-33');

function line(diagnosisCount: number): fc.Arbitrary<ServiceLine> {
  return fc
    .record({
      procedureCode: fc.constantFrom('99213', 'G0008', 'J1100', '64999', '36415', '0001U', '00840'),
      description: hostileText,
      modifiers: fc.uniqueArray(fc.constantFrom('25', '59', 'LT', 'XS', 'JZ'), { maxLength: 4 }),
      units: fc.oneof(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
      ),
      chargeCents: fc.integer({ min: 0, max: 9_999_999 }).map(cents),
      diagnosisPointers: fc.uniqueArray(fc.integer({ min: 1, max: diagnosisCount }), { minLength: 1, maxLength: 4 }),
      dateOfService: fc.constantFrom('2026-11-02', '2026-02-28', '2024-02-29'),
      ndc,
    })
    .map(({ ndc: drug, ...rest }) => ({ ...rest, lineNumber: 0, ...(drug === undefined ? {} : { ndc: drug }) }));
}

const provider = (base: Provider): fc.Arbitrary<Provider> =>
  fc.record({ last: hostileName, first: hostileText }).map(({ last, first }) => ({
    ...base,
    lastOrOrganizationName: last,
    firstName: first,
  }));

/** A claim that may be sent, with any text in every free-text field. `id` tells claims of one batch apart. */
export function arbitraryClaim(id: string, patientControlNumber: string): fc.Arbitrary<Claim> {
  const diagnoses = fc.uniqueArray(fc.constantFrom('I10', 'E119', 'J449', 'M545', 'Z0000', 'S93401A', 'R51'), {
    minLength: 1,
  });
  return diagnoses.chain((codes) =>
    fc
      .record({
        lines: fc.array(line(codes.length), { minLength: 1, maxLength: 5 }),
        isSelf: fc.boolean(),
        patientName: personName,
        subscriberName: personName,
        patientAddress: address,
        practiceName: hostileName,
        practiceAddress: address,
        payTo: fc.option(address, { nil: undefined }),
        payerName: hostileName,
        payerAddress: fc.option(address, { nil: undefined }),
        planName: hostileText,
        groupNumber: fc.constantFrom('', 'G-22'),
        rendering: fc.option(provider(sampleRendering), { nil: undefined }),
        referring: fc.option(provider(sampleReferring), { nil: undefined }),
        facilityName: fc.option(hostileName, { nil: undefined }),
        accident: fc.constantFrom(undefined, 'auto', 'employment', 'other'),
        isReplacement: fc.boolean(),
        releaseOfInformation: fc.boolean(),
        benefitsAssigned: fc.boolean(),
        acceptAssignment: fc.boolean(),
      })
      .map((parts): Claim => {
        const base = sampleClaim({ id, patientControlNumber, diagnoses: codes });
        const lines = parts.lines.map((one, i) => ({ ...one, lineNumber: i + 1 }));
        const patient = { ...base.patient, name: parts.patientName, address: parts.patientAddress };
        const subscriber = parts.isSelf ? patient : { ...sampleSubscriber, name: parts.subscriberName };
        const { facilityName, accident, payTo, payerAddress, rendering, referring } = parts;
        const { rendering: _rendering, ...rest } = base;
        return {
          ...rest,
          lines,
          totalChargeCents: sumCents(lines.map((one) => one.chargeCents)),
          patient,
          subscriber,
          relationship: parts.isSelf ? '18' : '19',
          billing: {
            ...base.billing,
            name: parts.practiceName,
            address: parts.practiceAddress,
            ...(payTo ? { payToAddress: payTo } : {}),
          },
          payer: { ...base.payer, name: parts.payerName, ...(payerAddress ? { address: payerAddress } : {}) },
          planName: parts.planName,
          groupNumber: parts.groupNumber,
          ...(rendering ? { rendering } : {}),
          ...(referring ? { referring } : {}),
          ...(facilityName ? { facility: { ...sampleFacility, name: facilityName } } : {}),
          ...(accident ? { accident: { kind: accident, date: '2026-10-30', state: 'MN' } } : {}),
          ...(parts.isReplacement ? { frequencyCode: '7', payerClaimControlNumber: 'ICN-77' } : {}),
          releaseOfInformation: parts.releaseOfInformation,
          benefitsAssigned: parts.benefitsAssigned,
          acceptAssignment: parts.acceptAssignment,
        };
      }),
  );
}
