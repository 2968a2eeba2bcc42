import { askProcedure, type CodeSetName, type CodeSets } from '@cleanclaim/codesets';
import type { DescribeCode } from '@cleanclaim/x12/inspect';

/** Code sets that both packages call by the same name. */
const SHARED: Partial<Record<string, CodeSetName>> = {
  icd10cm: 'icd10cm',
  pos: 'pos',
  carc: 'carc',
  rarc: 'rarc',
  taxonomy: 'taxonomy',
  modifier: 'modifier',
};

/** Labels of the installed code sets, on the date of service; where none is known, on the day given. */
export function describeCodes(sets: CodeSets, today: string): DescribeCode {
  return (set, code, isoDate) => {
    const date = isoDate === '' ? today : isoDate;
    const shared = SHARED[set];
    if (set !== 'hcpcs' && shared === undefined) return undefined;
    const answer = shared === undefined ? askProcedure(sets, code, date) : sets.ask(shared, code, date);
    return 'entry' in answer ? answer.entry.label : undefined;
  };
}
