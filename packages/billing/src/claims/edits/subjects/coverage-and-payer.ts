import { claimFilingIndicatorKnown } from '../claim-filing-indicator-known.ts';
import type { Edit } from '../edit.ts';
import { groupNumberExpected } from '../group-number-expected.ts';
import { groupNumberShape } from '../group-number-shape.ts';
import { medicareMemberIdShape } from '../medicare-member-id-shape.ts';
import { medicarePatientIsSubscriber } from '../medicare-patient-is-subscriber.ts';
import { memberIdRequired } from '../member-id-required.ts';
import { memberIdShape } from '../member-id-shape.ts';
import { payerIdentifierRequired } from '../payer-identifier-required.ts';
import { payerNameRequired } from '../payer-name-required.ts';

/** Edits of the subject "Coverage and payer", in the order in which their findings are read. */
export const coverageAndPayer: readonly Edit[] = [
  payerNameRequired,
  payerIdentifierRequired,
  claimFilingIndicatorKnown,
  memberIdRequired,
  memberIdShape,
  medicareMemberIdShape,
  medicarePatientIsSubscriber,
  groupNumberExpected,
  groupNumberShape,
];
