import type { PayerRule } from '../rule.ts';
import type { CodeLookup, Finding } from '../types.ts';

/** What a validation uses beside the guides. */
export interface ValidateOptions {
  /** External code sets (SNIP 5). */
  codes?: CodeLookup;
  /** Rules of payers (SNIP 7), for example `medicareRules` or those of `parsePayerRules`. */
  payerRules?: readonly PayerRule[];
  /** Highest SNIP type that is checked; 7 unless told. */
  snip?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The findings up to a SNIP type, in the order of the file. */
export function inOrder(findings: readonly Finding[], snip = 7): Finding[] {
  return findings.filter((one) => one.snip <= snip).sort((a, b) => a.offset - b.offset || a.snip - b.snip);
}
