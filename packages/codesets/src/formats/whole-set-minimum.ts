import type { CodeSetName } from '../types.ts';

/**
 * Codes below which a file cannot be a whole release and installs as a subset, so that a shortened file never makes
 * good codes invalid. Real releases are well above: ICD-10-CM holds some 98,000 rows, CPT some 11,000.
 */
const WHOLE_SET_MINIMUM: Readonly<Record<CodeSetName, number>> = {
  icd10cm: 90_000,
  icd10pcs: 70_000,
  revenue: 400,
  ndc: 50_000,
  hcpcs: 7_000,
  cpt: 9_000,
  modifier: 350,
  pos: 45,
  carc: 280,
  rarc: 1_000,
  'claim-frequency': 9,
  'claim-adjustment-group': 4,
  taxonomy: 800,
};

/** Whether a file of so many codes must be taken for a subset. */
export function isSubset(set: CodeSetName, codes: number): boolean {
  return codes < WHOLE_SET_MINIMUM[set];
}
