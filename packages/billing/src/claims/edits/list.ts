import type { Edit } from './edit.ts';
import { authorizationEligibilityAndEnrollment } from './subjects/authorization-eligibility-and-enrollment.ts';
import { billingProvider } from './subjects/billing-provider.ts';
import { coverageAndPayer } from './subjects/coverage-and-payer.ts';
import { dates } from './subjects/dates.ts';
import { dentalClaims } from './subjects/dental-claims.ts';
import { diagnoses } from './subjects/diagnoses.ts';
import { duplicates } from './subjects/duplicates.ts';
import { facilityClaims } from './subjects/facility-claims.ts';
import { ncciTables } from './subjects/ncci-tables.ts';
import { otherProvidersAndTheFacility } from './subjects/other-providers-and-the-facility.ts';
import { patientAndSubscriber } from './subjects/patient-and-subscriber.ts';
import { payerOrder } from './subjects/payer-order.ts';
import { placeOfService } from './subjects/place-of-service.ts';
import { proceduresAndModifiers } from './subjects/procedures-and-modifiers.ts';
import { sidesAndModifiers } from './subjects/sides-and-modifiers.ts';
import { specialties } from './subjects/specialties.ts';
import { surgeryAndGlobalPeriods } from './subjects/surgery-and-global-periods.ts';
import { theClaim } from './subjects/the-claim.ts';
import { unitsChargesAndDrugs } from './subjects/units-charges-and-drugs.ts';
import { whatMedicarePaysAndHow } from './subjects/what-medicare-pays-and-how.ts';
import { whatThisPayerWants } from './subjects/what-this-payer-wants.ts';

/** Every claim edit by subject, in the order in which a biller reads findings: who, whom, what. */
export const EDIT_SUBJECTS: readonly { subject: string; edits: readonly Edit[] }[] = [
  { subject: 'Billing provider', edits: billingProvider },
  { subject: 'Other providers and the facility', edits: otherProvidersAndTheFacility },
  { subject: 'Patient and subscriber', edits: patientAndSubscriber },
  { subject: 'Coverage and payer', edits: coverageAndPayer },
  { subject: 'The claim', edits: theClaim },
  { subject: 'Dates', edits: dates },
  { subject: 'Diagnoses', edits: diagnoses },
  { subject: 'Procedures and modifiers', edits: proceduresAndModifiers },
  { subject: 'Units, charges and drugs', edits: unitsChargesAndDrugs },
  { subject: 'Place of service', edits: placeOfService },
  { subject: 'Facility claims', edits: facilityClaims },
  { subject: 'Dental claims', edits: dentalClaims },
  { subject: 'Payer order', edits: payerOrder },
  { subject: 'Authorization, eligibility and enrollment', edits: authorizationEligibilityAndEnrollment },
  { subject: 'What this payer wants', edits: whatThisPayerWants },
  { subject: 'Specialties', edits: specialties },
  { subject: 'Sides and modifiers', edits: sidesAndModifiers },
  { subject: 'NCCI tables', edits: ncciTables },
  { subject: 'Surgery and global periods', edits: surgeryAndGlobalPeriods },
  { subject: 'What Medicare pays and how', edits: whatMedicarePaysAndHow },
  { subject: 'Duplicates', edits: duplicates },
];

/** Every claim edit in that order. */
export const EDITS: readonly Edit[] = EDIT_SUBJECTS.flatMap(({ edits }) => edits);
