import type { VarianceRule } from '../types.ts';
import { overpaid } from './overpaid.ts';
import { underpaid } from './underpaid.ts';

/** Every rule. Of those about the same aspect of a line the first that fires decides: the reason before the bare difference. */
export const VARIANCE_RULES: readonly VarianceRule[] = [underpaid, overpaid];
