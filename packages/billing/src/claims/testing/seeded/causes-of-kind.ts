import type { Authorization, EligibilityFacts } from '../../../encounters/index.ts';
import { cents } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import {
  asItIs,
  type Cause,
  change,
  DENTAL,
  EVERY,
  firstLine,
  HOSPITAL,
  institutional,
  lines,
  OFFICE,
  payer,
  SECOND,
  STAY,
  without,
} from './plant.ts';

const authorization = (changes: Partial<Authorization>): Authorization => ({
  id: 'authorization-1',
  patientId: 'patient-1',
  payerId: 'payer-1',
  kind: 'prior-authorization',
  status: 'approved',
  number: 'A77',
  procedureCodes: [],
  from: '2026-10-01',
  to: '2026-12-31',
  unitsUsed: 0,
  ...changes,
});
const eligibility = (claim: Claim, changes: Partial<EligibilityFacts>): EligibilityFacts => ({
  coverageId: claim.coverageId,
  date: claim.dateOfService,
  checkedOn: '2026-11-09',
  status: 'active',
  ...changes,
});
const authorized = payer({ authorizationFor: ['99*'] }, change({ priorAuthorizationNumber: 'A77' }));
const firstPayer =
  (mend: (other: NonNullable<Claim['otherPayers']>[number]) => NonNullable<Claim['otherPayers']>[number]) =>
  (clean: Claim): Claim => ({
    ...clean,
    otherPayers: (clean.otherPayers ?? []).map((one, i) => (i === 0 ? mend(one) : one)),
  });

/** Filing, authorization, coverage, other payers, and what each kind of claim must say. */
export const CAUSES_OF_KIND: readonly Cause[] = [
  {
    name: 'filing limit',
    caughtBy: ['timely-filing-passed'],
    bases: EVERY,
    plants: [asItIs],
    context: () => ({ today: '2028-06-01' }),
  },
  {
    name: 'filing limit after the first payer',
    caughtBy: ['secondary-filing-limit'],
    bases: SECOND,
    plants: [payer({ secondaryFilingDays: 30 }), payer({ secondaryFilingDays: 60 })],
    context: () => ({ today: '2027-02-01' }),
  },
  {
    name: 'authorization missing',
    caughtBy: ['authorization-required'],
    bases: OFFICE,
    plants: [payer({ authorizationFor: ['99*'] })],
    context: () => ({ authorizations: [] }),
  },
  {
    name: 'authorization expired',
    caughtBy: ['authorization-covers-service'],
    bases: OFFICE,
    plants: [authorized],
    context: () => ({ authorizations: [authorization({ to: '2026-10-15' })] }),
  },
  {
    name: 'authorization used up',
    caughtBy: ['authorization-units-left'],
    bases: OFFICE,
    plants: [authorized],
    context: () => ({ authorizations: [authorization({ unitsApproved: 3, unitsUsed: 3 })] }),
  },
  {
    name: 'referral',
    caughtBy: ['referral-required'],
    bases: OFFICE,
    plants: [payer({ referralRequired: true })],
    context: () => ({ authorizations: [] }),
  },
  {
    name: 'coverage ended',
    caughtBy: ['coverage-active'],
    bases: EVERY,
    plants: [asItIs],
    context: (claim) => ({ eligibility: eligibility(claim, { status: 'inactive' }) }),
  },
  {
    name: 'another payer is first',
    caughtBy: ['other-payer-first'],
    bases: [...OFFICE, ...DENTAL, ...HOSPITAL],
    plants: [asItIs],
    context: (claim) => ({ eligibility: eligibility(claim, { otherPayerName: 'Acme Mutual' }) }),
  },
  {
    name: 'Medicare second without reason',
    caughtBy: ['medicare-secondary-reason'],
    bases: SECOND,
    plants: [payer({ claimFilingIndicator: 'MB' })],
  },
  {
    name: "the first payer's decision",
    caughtBy: ['adjudication-balances', 'earlier-payer-decided'],
    bases: SECOND,
    plants: [
      firstPayer((other) =>
        other.adjudication ? { ...other, adjudication: { ...other.adjudication, paidCents: cents(100) } } : other,
      ),
      firstPayer(({ adjudication: _left, ...other }) => other),
      change({ otherPayers: [] }),
    ],
  },
  {
    name: 'passed on by the first payer',
    caughtBy: ['not-crossed-over-already'],
    bases: SECOND,
    plants: [
      firstPayer((other) =>
        other.adjudication ? { ...other, adjudication: { ...other.adjudication, crossedOver: true } } : other,
      ),
    ],
  },
  {
    name: 'work accident billed to a health plan',
    caughtBy: ['work-accident-goes-to-its-payer'],
    bases: OFFICE,
    plants: [change({ accident: { kind: 'employment', date: '2026-11-01' } })],
  },
  {
    name: 'dates',
    caughtBy: ['date-of-service-not-in-future', 'date-of-service-valid'],
    bases: EVERY,
    plants: [
      (clean) => ({
        ...clean,
        dateOfService: '2027-01-05',
        lines: clean.lines.map((line) => ({ ...line, dateOfService: '2027-01-05' })),
      }),
      firstLine({ dateOfService: '2026-13-40' }),
    ],
  },
  {
    name: 'accident',
    caughtBy: ['accident-date-required', 'accident-state-required'],
    bases: OFFICE,
    plants: [
      change({ accident: { kind: 'auto', state: 'MN' } }),
      change({ accident: { kind: 'auto', date: '2026-11-01' } }),
    ],
  },
  {
    name: 'bill type, status and period',
    caughtBy: ['type-of-bill-known', 'patient-status-valid', 'statement-dates-valid'],
    bases: HOSPITAL,
    plants: [
      institutional({ facilityTypeCode: '00' }),
      institutional({ patientStatus: '' }),
      institutional({ patientStatus: '99' }),
      institutional({ statementThrough: '2026-10-01' }),
    ],
  },
  {
    name: 'admission',
    caughtBy: [
      'present-on-admission-required',
      'admission-type-valid',
      'point-of-origin-valid',
      'admitting-diagnosis-required',
      'inpatient-admission-date',
    ],
    bases: STAY,
    plants: [
      institutional({ presentOnAdmission: {} }),
      institutional({ admissionType: '' }),
      institutional({ pointOfOrigin: '' }),
      institutional({ admittingDiagnosis: '' }),
      without('admissionDate'),
    ],
  },
  {
    name: 'revenue code',
    caughtBy: ['revenue-code-valid'],
    bases: HOSPITAL,
    plants: [firstLine({ revenueCode: '' }), firstLine({ revenueCode: '9998' })],
  },
  { name: 'attending', caughtBy: ['attending-provider-required'], bases: HOSPITAL, plants: [without('providers')] },
  {
    name: 'tooth and surface',
    caughtBy: ['tooth-required', 'surfaces-required', 'tooth-number-valid', 'dental-code-shape'],
    bases: DENTAL,
    plants: [
      firstLine({ teeth: [] }),
      firstLine({ teeth: [{ number: '19', surfaces: [] }] }),
      firstLine({ teeth: [{ number: '44', surfaces: ['M', 'O'] }] }),
      firstLine({ procedureCode: 'D99' }),
    ],
  },
  {
    name: 'ambulance',
    caughtBy: ['ambulance-origin-destination', 'ambulance-facts-required'],
    bases: OFFICE,
    plants: [lines({ procedureCode: 'A0429' }), lines({ procedureCode: 'A0428', modifiers: ['RH'] })],
  },
  {
    name: 'anesthesia modifier',
    caughtBy: ['anesthesia-modifier-expected', 'anesthesia-modifier-required'],
    bases: OFFICE,
    plants: [
      lines({ procedureCode: '00830', unitOfMeasure: 'MJ', units: 60 }),
      payer({ claimFilingIndicator: 'MB' }, lines({ procedureCode: '00830', unitOfMeasure: 'MJ', units: 60 })),
    ],
  },
];
