import { type CodeRange, inRanges } from './code-ranges.ts';

/** Services that are always therapy for Medicare; those that a physician may give outside of a plan are left out. */
const ALWAYS: readonly CodeRange[] = [
  ['92507', '92508'],
  ['92521', '92524'],
  ['92526', '92526'],
  ['97012', '97012'],
  ['97016', '97028'],
  ['97032', '97036'],
  ['97110', '97116'],
  ['97124', '97124'],
  ['97140', '97140'],
  ['97150', '97150'],
  ['97161', '97168'],
  ['97530', '97530'],
  ['97535', '97542'],
];

/** True for a service that Medicare always pays under a therapy plan of care. */
export function isTherapy(procedureCode: string): boolean {
  return inRanges(procedureCode, ALWAYS);
}

export const PLAN_MODIFIERS: readonly string[] = ['GN', 'GO', 'GP'];
