import { askProcedure } from './build-code-sets.ts';
import type { CodeAnswer, CodeSets } from './types.ts';
import { isStateCode } from './usps-states.ts';

/** Same shape as the `CodeLookup` of the x12 package, written out because the two packages do not know each other. */
export type X12CodeLookup = (set: string, code: string, isoDate: string) => boolean | undefined;

/** Sets that both packages know by the same name. */
const SHARED_SETS = ['icd10cm', 'pos', 'carc', 'rarc', 'taxonomy', 'modifier'] as const;

/**
 * Code validity for the x12 validator (SNIP type 5). `undefined` where nobody can tell: the set is not installed, or only
 * a subset is and it lacks the code. `hcpcs` covers CPT too, since segments qualify both with HC.
 */
export function toX12Lookup(sets: CodeSets): X12CodeLookup {
  return (set, code, isoDate) => {
    if (set === 'state') return isStateCode(code);
    if (set === 'hcpcs') return verdict(askProcedure(sets, code, isoDate));
    const shared = SHARED_SETS.find((one) => one === set);
    return shared === undefined ? undefined : verdict(sets.ask(shared, code, isoDate));
  };
}

function verdict(answer: CodeAnswer): boolean | undefined {
  switch (answer.status) {
    case 'valid':
      return true;
    case 'not-billable':
    case 'not-effective':
      return false;
    case 'unknown':
      return answer.subset ? undefined : false;
    case 'set-not-installed':
      return undefined;
  }
}
