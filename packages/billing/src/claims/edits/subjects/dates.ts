import { admissionDateExpected } from '../admission-date-expected.ts';
import { dateOfServiceNotInFuture } from '../date-of-service-not-in-future.ts';
import { dateOfServiceValid } from '../date-of-service-valid.ts';
import type { Edit } from '../edit.ts';
import { lineDateWithinClaim } from '../line-date-within-claim.ts';
import { serviceNotBeforeBirth } from '../service-not-before-birth.ts';
import { timelyFilingNear } from '../timely-filing-near.ts';
import { timelyFilingPassed } from '../timely-filing-passed.ts';

/** Edits of the subject "Dates", in the order in which their findings are read. */
export const dates: readonly Edit[] = [
  dateOfServiceValid,
  dateOfServiceNotInFuture,
  serviceNotBeforeBirth,
  lineDateWithinClaim,
  admissionDateExpected,
  timelyFilingPassed,
  timelyFilingNear,
];
