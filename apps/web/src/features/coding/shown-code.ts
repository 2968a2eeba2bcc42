import { diagnosisText } from '../../ui/codes/code-text.ts';
import type { Item } from './items.ts';

export type System = Item['suggestion']['system'];

/** `E11.9`; a service whose number is not installed has none. */
export function shownCode({ system, code }: { system: System; code: string }): string {
  if (code === '') return 'No number';
  return system === 'icd10cm' ? diagnosisText(code) : code;
}
