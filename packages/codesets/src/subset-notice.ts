import type { CodeSetName, CodeSets } from './types.ts';

/** How people call each set. */
const TITLES: Readonly<Record<CodeSetName, string>> = {
  icd10cm: 'ICD-10-CM',
  icd10pcs: 'ICD-10-PCS',
  revenue: 'revenue codes',
  ndc: 'NDC',
  hcpcs: 'HCPCS Level II',
  cpt: 'CPT',
  modifier: 'modifiers',
  pos: 'places of service',
  carc: 'CARC',
  rarc: 'RARC',
  'claim-frequency': 'claim frequency codes',
  'claim-adjustment-group': 'adjustment group codes',
  taxonomy: 'provider taxonomy',
};

/** Every code set that can be installed. */
export const CODE_SET_NAMES: readonly CodeSetName[] = Object.keys(TITLES) as CodeSetName[];

/** Whether the text is the name of a code set. */
export function isCodeSetName(text: string): text is CodeSetName {
  return Object.hasOwn(TITLES, text);
}

/** The name of a code set as shown on screens. */
export function codeSetTitle(name: CodeSetName): string {
  return TITLES[name];
}

/**
 * One sentence for screens that show codes: which sets are only a starter subset, with count and release, and how to
 * install whole releases. Empty when every listed set is whole or has a whole release beside it.
 */
export function subsetNotice(list: ReturnType<CodeSets['list']>): string {
  const whole = new Set(list.filter((set) => !set.subset).map((set) => set.name));
  const subsets = list.filter((set) => set.subset && !whole.has(set.name));
  if (subsets.length === 0) return '';
  const parts = subsets.map(
    (set) => `${codeSetTitle(set.name)} (${set.count.toLocaleString('en-US')} codes, ${set.release})`,
  );
  return `Only a subset is installed of ${parts.join(', ')}; install full releases with: cleanclaim codes install --from FOLDER.`;
}
