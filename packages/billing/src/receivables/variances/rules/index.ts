import type { VarianceRule } from '../types.ts';
import { changedCode } from './changed-code.ts';
import { contractYear } from './contract-year.ts';
import { coverageChanged } from './coverage-changed.ts';
import { deductibleTwice } from './deductible-twice.ts';
import { duplicatePayment } from './duplicate-payment.ts';
import { lateInterest } from './late-interest.ts';
import { multipleProcedure } from './multiple-procedure.ts';
import { overpaid } from './overpaid.ts';
import { patientShare } from './patient-share.ts';
import { sequestration } from './sequestration.ts';
import { silentBundling } from './silent-bundling.ts';
import { underpaid } from './underpaid.ts';

/** Every rule. Of those about the same aspect of a line the first that fires decides: the reason before the bare difference. */
export const VARIANCE_RULES: readonly VarianceRule[] = [
  silentBundling,
  changedCode,
  multipleProcedure,
  contractYear,
  underpaid,
  overpaid,
  deductibleTwice,
  patientShare,
  sequestration,
  duplicatePayment,
  lateInterest,
  coverageChanged,
];
