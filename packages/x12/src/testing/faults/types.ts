/**
 * A valid file with one fault gives exactly the findings of that fault, warnings too: `from` is replaced by `to`, and
 * SE01 is counted anew. Several findings are joined with `;`, none is ''. Example: `code-not-allowed BHT01`.
 */
export type Fault = readonly [from: string, to: string, findings: string];

/** Faults in one passing fixture. */
export interface FaultTable {
  /** Guide name, as the folder in `fixtures/`. */
  guide: string;
  story: string;
  faults: readonly Fault[];
}
