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
  { name: 'filing limit', bases: EVERY, plants: [asItIs], context: () => ({ today: '2028-06-01' }) },
  {
    name: 'authorization missing',
    bases: OFFICE,
    plants: [payer({ authorizationFor: ['99*'] })],
    context: () => ({ authorizations: [] }),
  },
  {
    name: 'authorization expired',
    bases: OFFICE,
    plants: [authorized],
    context: () => ({ authorizations: [authorization({ to: '2026-10-15' })] }),
  },
  {
    name: 'authorization used up',
    bases: OFFICE,
    plants: [authorized],
    context: () => ({ authorizations: [authorization({ unitsApproved: 3, unitsUsed: 3 })] }),
  },
  {
    name: 'referral',
    bases: OFFICE,
    plants: [payer({ referralRequired: true })],
    context: () => ({ authorizations: [] }),
  },
  {
    name: 'coverage ended',
    bases: EVERY,
    plants: [asItIs],
    context: (claim) => ({ eligibility: eligibility(claim, { status: 'inactive' }) }),
  },
  {
    name: 'another payer is first',
    bases: [...OFFICE, ...DENTAL, ...HOSPITAL],
    plants: [asItIs],
    context: (claim) => ({ eligibility: eligibility(claim, { otherPayerName: 'Acme Mutual' }) }),
  },
  { name: 'Medicare second without reason', bases: SECOND, plants: [payer({ claimFilingIndicator: 'MB' })] },
  {
    name: "the first payer's decision",
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
    name: 'dates',
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
    bases: OFFICE,
    plants: [
      change({ accident: { kind: 'auto', state: 'MN' } }),
      change({ accident: { kind: 'auto', date: '2026-11-01' } }),
    ],
  },
  {
    name: 'bill type, status and period',
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
    bases: HOSPITAL,
    plants: [firstLine({ revenueCode: '' }), firstLine({ revenueCode: '9998' })],
  },
  { name: 'attending', bases: HOSPITAL, plants: [without('providers')] },
  {
    name: 'tooth and surface',
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
    bases: OFFICE,
    plants: [lines({ procedureCode: 'A0429' }), lines({ procedureCode: 'A0428', modifiers: ['RH'] })],
  },
  {
    name: 'anesthesia modifier',
    bases: OFFICE,
    plants: [lines({ procedureCode: '00830', unitOfMeasure: 'MJ', units: 60 })],
  },
];
