import type { MueTable } from '@cleanclaim/codesets';
import type { Claim, ServiceLine } from '../../types.ts';
import type { EditContext, EditHit } from '../edit.ts';
import { ANESTHESIA, inRanges } from './code-ranges.ts';
import { servicesByDay } from './group-services.ts';
import { hasModifier } from './lines.ts';
import { isOutpatientBill } from './ncci-pairs.ts';
import { isMedicare } from './payer-kind.ts';
import { tableOn } from './tables.ts';

/** Which of the three tables a line is held against. */
export type UnitTable = 'practitioner' | 'outpatient' | 'dme';

function tableOf(claim: Claim, line: ServiceLine): UnitTable | undefined {
  if (claim.kind === 'institutional') return isOutpatientBill(claim) ? 'outpatient' : undefined;
  if (claim.kind !== 'professional') return undefined;
  return line.equipment || hasModifier(line, ['NU', 'RR', 'UE']) ? 'dme' : 'practitioner';
}

const NAMES = {
  practitioner: 'ncci-mue-practitioner',
  outpatient: 'ncci-mue-outpatient',
  dme: 'ncci-mue-dme',
} as const;

/** Units counted for several days or in minutes are no units of one day. */
function countsByDay(line: ServiceLine): boolean {
  if (line.endDate !== undefined && line.endDate !== line.dateOfService) return false;
  return line.unitOfMeasure !== 'MJ' && !inRanges(line.procedureCode, ANESTHESIA);
}

/** True when the chart's reason goes with the claim: a note on line or claim, or papers. */
function isExplained(claim: Claim, line: ServiceLine): boolean {
  return Boolean(line.note?.trim() || claim.details?.note || claim.details?.attachments?.length);
}

/**
 * Lines with more units than one of the medically unlikely edit tables allows.
 * Indicator 1 counts each line; 2 and 3 count the day, 3 with room for what the chart explains.
 */
export function mueHits(claim: Claim, context: EditContext, kind: UnitTable, indicators: readonly number[]): EditHit[] {
  const found: EditHit[] = [];
  for (const [index, line] of claim.lines.entries()) {
    const { procedureCode: code, dateOfService: day } = line;
    if (code === '' || tableOf(claim, line) !== kind || !countsByDay(line)) continue;
    const table: MueTable | undefined = tableOn(context.codes, NAMES[kind], day);
    const limit = table?.find(code);
    if (!limit || !indicators.includes(limit.adjudicationIndicator)) continue;
    // A limit of none says that Medicare does not pay the code here.
    if (limit.units === 0 && !isMedicare(claim)) continue;
    const units = limit.adjudicationIndicator === 1 ? line.units : unitsOfDay(claim, context, code, day, index);
    if (units <= limit.units || (limit.adjudicationIndicator === 3 && isExplained(claim, line))) continue;
    found.push({
      where: `lines[${index}].units`,
      message: `Line ${line.lineNumber} brings ${code} to ${units} units${limit.adjudicationIndicator === 1 ? '' : ' on that day'}; ${limit.units} is the most.`,
      fix: FIXES[limit.adjudicationIndicator],
    });
  }
  return found;
}

const FIXES = {
  1: 'Correct the units; services that were repeated go on lines of their own with 76, 77, 59 or the side.',
  2: 'Correct the units or the day; no modifier and no appeal gets more paid.',
  3: 'Correct the units; if the chart supports them, say why in the note of the line or attach the record.',
} as const;

/** Units of a code on the day up to this line, those of earlier claims included. */
function unitsOfDay(claim: Claim, context: EditContext, code: string, day: string, index: number): number {
  let sum = 0;
  for (const service of servicesByDay(claim, context).get(day) ?? [])
    if (service.code === code && service.index <= index) sum += service.units;
  return sum;
}
