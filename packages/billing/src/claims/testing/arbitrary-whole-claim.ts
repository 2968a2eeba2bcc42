import fc from 'fast-check';
import type { ClaimDetails, ClaimKind, DentalDetails, InstitutionalDetails } from '../../encounters/index.ts';
import { cents, sumCents } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { professionalLines } from './arbitrary-professional.ts';
import {
  attending,
  facility,
  number,
  operating,
  otherOperating,
  primaryCare,
  referring,
  rendering,
  sharedDetails,
  sharedNumbers,
  some,
  supervising,
  withPayers,
} from './arbitrary-whole-parts.ts';
import { sampleClaim, sampleFacility, samplePayer, sampleSubscriber } from './sample-claim.ts';
import { sampleCrownClaim, sampleDentalClaim, sampleDentalLine } from './sample-dental.ts';
import { sampleHomeHealthClaim, sampleInpatientClaim, sampleOutpatientClaim } from './sample-institutional.ts';

/** Day of the file. A predetermination has no other. */
export const WRITTEN_ON = '2026-11-20';

/** What every kind may vary in: who is insured, signatures, replacement, authorization, accident. */
const common: fc.Arbitrary<Partial<Claim>> = fc
  .record({
    isSelf: fc.boolean(),
    relationship: fc.constantFrom('01', '19', 'G8'),
    signatures: some({
      acceptAssignment: fc.boolean(),
      benefitsAssigned: fc.boolean(),
      releaseOfInformation: fc.boolean(),
    }),
    isReplacement: fc.boolean(),
    encounterOnly: fc.boolean(),
    own: some<Claim>({
      priorAuthorizationNumber: number('PA77'),
      referring,
      facility,
    } as never),
  })
  .map(({ isSelf, relationship, signatures, isReplacement, encounterOnly, own }) => ({
    ...own,
    ...signatures,
    ...(isSelf ? {} : { relationship, subscriber: sampleSubscriber }),
    ...(isReplacement ? { frequencyCode: '7', payerClaimControlNumber: 'ICN 77' } : {}),
    ...(encounterOnly ? { encounterOnly } : {}),
  })) as fc.Arbitrary<Partial<Claim>>;

function totalled(claim: Claim, lines: readonly ServiceLine[]): Claim {
  const numbered = lines.map((line, i) => ({ ...line, lineNumber: i + 1 }));
  return { ...claim, lines: numbered, totalChargeCents: sumCents(numbered.map((line) => line.chargeCents)) };
}

/** Details with a referral number only where somebody referred: the guide wants both. */
function withReferral(claim: Claim, details: ClaimDetails, referralNumber: string): Claim {
  const whole = claim.referring ? { ...details, referralNumber } : details;
  return Object.keys(whole).length > 0 ? { ...claim, details: whole } : claim;
}

const accident = fc.constantFrom(
  undefined,
  { kind: 'auto', date: '2026-09-15', state: 'MN' } as const,
  { kind: 'employment', date: '2026-09-15' } as const,
  { kind: 'other', date: '2026-09-15' } as const,
);

const professional = fc
  .tuple(
    common,
    professionalLines,
    sharedDetails,
    sharedNumbers,
    accident,
    some({ supervising, primaryCare }),
    number(),
  )
  .map(([varied, { place, lines, details }, shared, numbers, due, people, referral]): Claim => {
    const { primaryCare: family, supervising: boss } = people;
    const providers = {
      ...(boss ? { supervising: boss } : {}),
      ...(family && varied.referring ? { primaryCare: family } : {}),
      ...(details.providers ?? {}),
    };
    const base: Claim = {
      ...sampleClaim({ diagnoses: ['I10', 'E119', 'M545'] }),
      ...varied,
      placeOfService: place,
      ...(['21', '24'].includes(place) ? { facility: sampleFacility } : {}),
      ...(due ? { accident: due } : {}),
      ...(Object.keys(providers).length > 0 ? { providers } : {}),
      ...(details.admissionDate === undefined ? {} : { admissionDate: details.admissionDate }),
    };
    const screening = { referralGiven: false, conditions: ['NU'] };
    const epsdt = lines.some((line) => line.epsdt) ? { epsdt: screening } : {};
    return withReferral(totalled(base, lines), { ...shared, ...numbers, ...epsdt, ...details.claim }, referral);
  });

const occurrences = some<InstitutionalDetails>({
  occurrences: fc.constantFrom([{ code: '11', date: '2026-09-28' }], [{ code: '55', date: '2026-09-28' }]),
  occurrenceSpans: fc.constantFrom([{ code: '72', from: '2026-09-10', through: '2026-09-12' }]),
} as never);

const stay: fc.Arbitrary<[Claim, Partial<Claim>]> = fc
  .record({
    present: fc.constantFrom({ K4090: 'Y', I10: 'N' } as const, { K4090: 'Y', I10: 'Y', W1830XA: 'U' } as const),
    causes: fc.boolean(),
    procedures: fc.constantFrom(
      [{ code: '0YQ50ZZ', date: '2026-11-03' }],
      [
        { code: '0YQ50ZZ', date: '2026-11-03' },
        { code: '3E0T3BZ', date: '2026-11-04' },
      ],
    ),
    people: some({ operating: operating, otherOperating }),
  })
  .map(({ present, causes, procedures, people }) => {
    const claim = sampleInpatientClaim();
    const own = claim.details?.institutional as InstitutionalDetails;
    const told = Object.fromEntries(Object.entries(present).filter(([code]) => causes || code !== 'W1830XA'));
    const institutional = {
      ...own,
      presentOnAdmission: told as typeof present,
      procedures,
      ...(causes ? { externalCauses: ['W1830XA'] } : {}),
    };
    const { otherOperating: second } = people;
    const providers = { ...claim.providers, ...(second ? { otherOperating: second } : {}) };
    return [{ ...claim, details: { institutional }, providers }, {}];
  });

const institutional = fc
  .tuple(
    fc.oneof(
      stay.map(([claim]) => claim),
      fc.constant(sampleOutpatientClaim()),
      // Of another payer: Medicare behind one wants value codes of its own.
      fc.constant(sampleHomeHealthClaim({ payer: samplePayer })),
    ),
    common,
    fc.tuple(sharedDetails, sharedNumbers),
    occurrences,
    some({ rendering, attending }),
    number(),
  )
  .map(([base, varied, [shared, numbers], codes, people, referral]): Claim => {
    const own = base.details?.institutional as InstitutionalDetails;
    const all = [...(own.occurrences ?? []), ...(codes.occurrences ?? [])];
    const merged = { ...own, ...codes, ...(all.length > 0 ? { occurrences: all } : {}) };
    const providers = { ...base.providers, ...(people.attending ? { attending: people.attending } : {}) };
    const claim: Claim = {
      ...base,
      ...varied,
      ...(people.rendering ? { rendering: people.rendering } : {}),
      providers,
      lines: base.lines.map((line, i) => (i === 0 && people.rendering ? { ...line, nonCoveredCents: cents(0) } : line)),
    };
    return withReferral(claim, { ...shared, ...numbers, institutional: merged }, referral);
  });

const orthodontics: Claim = sampleDentalClaim({
  lines: [sampleDentalLine({ procedureCode: 'D8080', teeth: [], chargeCents: cents(480_000) })],
  details: {
    dates: { 'appliance-placement': '2026-11-02' },
    dental: { orthodontics: { totalMonths: 24, monthsRemaining: 20 } },
  },
});

const scaling: Claim = sampleDentalClaim({
  lines: [
    sampleDentalLine({ procedureCode: 'D4341', teeth: [], oralCavityAreas: ['10', '20'], units: 2 }),
    sampleDentalLine({ procedureCode: 'D7140', teeth: [{ number: '17', surfaces: [] }], lineNumber: 2 }),
  ],
});

const dental = fc
  .tuple(
    fc.constantFrom(sampleDentalClaim(), sampleCrownClaim(), orthodontics, scaling),
    common,
    sharedDetails,
    accident,
    fc.record({
      teeth: some<DentalDetails>({
        toothStatus: fc.constantFrom([
          { tooth: '1', status: 'M' as const },
          { tooth: 'A', status: 'E' as const },
        ]),
      } as never),
      hasDiagnosis: fc.boolean(),
      isPlan: fc.boolean(),
    }),
    number(),
  )
  .map(([base, varied, shared, due, { teeth, hasDiagnosis, isPlan }, referral]): Claim => {
    const ownDental = { ...base.details?.dental, ...teeth, ...(isPlan ? { predetermination: true } : {}) };
    const details: ClaimDetails = {
      ...shared,
      ...(base.details?.dates && !isPlan ? { dates: base.details.dates } : {}),
      ...(Object.keys(ownDental).length > 0 ? { dental: ownDental } : {}),
    };
    const lines = base.lines.map((line): ServiceLine => {
      const { teeth: treated, ...rest } = line;
      const dated = isPlan ? { dateOfService: WRITTEN_ON } : {};
      const whole = { ...(treated && treated.length > 0 ? line : rest), ...dated };
      return hasDiagnosis ? { ...whole, diagnosisPointers: [1, 2] } : whole;
    });
    const claim: Claim = {
      ...base,
      ...varied,
      ...(due ? { accident: due } : {}),
      ...(isPlan ? { dateOfService: WRITTEN_ON } : {}),
      diagnoses: hasDiagnosis ? ['K0262', 'K0263'] : [],
    };
    return withReferral(totalled(claim, lines), details, referral);
  });

const BY_KIND: Readonly<Record<ClaimKind, fc.Arbitrary<Claim>>> = { professional, institutional, dental };

/**
 * A claim of the kind that is right by its guide, with any of the details that its wire carries, for one payer or after
 * others. Its text is plain: what the wire makes of odd text is another matter.
 */
export function arbitraryWholeClaim(kind: ClaimKind): fc.Arbitrary<Claim> {
  return BY_KIND[kind].chain(withPayers);
}
