import { accidentDateRequired } from '../accident-date-required.ts';
import { accidentStateRequired } from '../accident-state-required.ts';
import type { Edit } from '../edit.ts';
import { lineNumbersInOrder } from '../line-numbers-in-order.ts';
import { lineRequired } from '../line-required.ts';
import { linesAtMostFifty } from '../lines-at-most-fifty.ts';
import { originalHasNoPayerNumber } from '../original-has-no-payer-number.ts';
import { patientControlNumberShape } from '../patient-control-number-shape.ts';
import { payerClaimNumberShape } from '../payer-claim-number-shape.ts';
import { priorAuthorizationShape } from '../prior-authorization-shape.ts';
import { releaseOfInformationSigned } from '../release-of-information-signed.ts';
import { replacementNeedsPayerNumber } from '../replacement-needs-payer-number.ts';
import { totalEqualsLines } from '../total-equals-lines.ts';

/** Edits of the subject "The claim", in the order in which their findings are read. */
export const theClaim: readonly Edit[] = [
  patientControlNumberShape,
  replacementNeedsPayerNumber,
  originalHasNoPayerNumber,
  payerClaimNumberShape,
  priorAuthorizationShape,
  releaseOfInformationSigned,
  accidentDateRequired,
  accidentStateRequired,
  lineRequired,
  linesAtMostFifty,
  lineNumbersInOrder,
  totalEqualsLines,
];
