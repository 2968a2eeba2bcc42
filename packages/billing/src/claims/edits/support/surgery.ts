import type { CodeSets } from '@cleanclaim/codesets';
import { daysBetween, isIsoDate } from '../../../kernel/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import type { EditContext } from '../edit.ts';
import { type CodeRange, inRanges } from './code-ranges.ts';
import { type GroupService, standingClaims } from './group-services.ts';
import { hasModifier } from './lines.ts';
import { feeRow } from './tables.ts';

/** Visits that a global package covers: eye visits and evaluation and management, critical care apart. */
const VISITS: readonly CodeRange[] = [
  ['92002', '92014'],
  ['99202', '99239'],
  ['99242', '99285'],
  ['99304', '99350'],
];

export function isVisit(code: string): boolean {
  return inRanges(code, VISITS);
}

/** Days after a procedure in which its care is paid with it; undefined when the fee schedule has no such period. */
export function globalDays(codes: CodeSets, code: string, day: string): 0 | 10 | 90 | undefined {
  switch (feeRow(codes, code, day)?.globalDays) {
    case '000':
      return 0;
    case '010':
      return 10;
    case '090':
      return 90;
    default:
      return undefined;
  }
}

/** Modifiers under which someone else did the surgery or part of it, so that no global period is this group's. */
const NOT_THE_SURGEON = ['54', '56', '80', '81', '82', 'AS', '62', '66'];

/**
 * The earlier surgery of the group in whose global period a line falls: another day, 10 or 90 days before at most, by a
 * clinician of the same specialty (where both are known).
 */
export function surgeryBefore(claim: Claim, line: ServiceLine, context: EditContext): GroupService | undefined {
  const { dateOfService: day } = line;
  if (context.priorClaims.length === 0 || !isIsoDate(day)) return undefined;
  const taxonomy = claim.rendering?.taxonomy ?? '';
  for (const prior of standingClaims(claim, context.priorClaims)) {
    if (prior.status === 'denied') continue;
    if (taxonomy !== '' && prior.renderingTaxonomy !== '' && taxonomy !== prior.renderingTaxonomy) continue;
    for (const { procedureCode: code, modifiers, units, dateOfService } of prior.lines) {
      if (!isIsoDate(dateOfService) || modifiers.some((modifier) => NOT_THE_SURGEON.includes(modifier))) continue;
      const after = daysBetween(dateOfService, day);
      if (after < 1 || after > 90 || after > (globalDays(context.codes, code, dateOfService) ?? 0)) continue;
      const name = `claim ${prior.patientControlNumber}`;
      return { code, modifiers, units, day: dateOfService, index: -1, name, taxonomy: prior.renderingTaxonomy };
    }
  }
  return undefined;
}

/** Lines of the claim with one of the modifiers and what the fee schedule says of their code. */
export function* modifiedRows(claim: Claim, { codes }: EditContext, modifiers: readonly string[]) {
  for (const [index, line] of claim.lines.entries()) {
    if (!hasModifier(line, modifiers)) continue;
    const row = feeRow(codes, line.procedureCode, line.dateOfService);
    const modifier = line.modifiers.find((one) => modifiers.includes(one)) ?? '';
    if (row) yield { line, row, modifier, where: `lines[${index}].modifiers[${line.modifiers.indexOf(modifier)}]` };
  }
}
