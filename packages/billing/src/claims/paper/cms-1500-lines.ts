import type { Claim, ServiceLine } from '../types.ts';
import { professionalUnit } from '../wire/line-professional.ts';
import { countOf, drugText, pointerLetters } from './paper-values.ts';
import type { Sheet } from './sheet.ts';

/** The shaded half: time of anesthesia (7), a drug (N4), words (ZZ); three spaces between two of them. */
function moreOf(line: ServiceLine): string {
  const time = professionalUnit(line) === 'MJ' ? `7TIME ${countOf(line.units)} MINUTES` : '';
  const note = line.note ? `ZZ${line.note}` : '';
  return [time, drugText(line), note].filter(Boolean).join('   ');
}

/** A payer's own number of the rendering provider (G2), or for Medicaid the taxonomy (ZZ), in the shaded half of 24I and J. */
function otherId(claim: Claim, line: ServiceLine): [qualifier: string, id: string] | undefined {
  const rendering = line.providers?.rendering ?? claim.rendering;
  const number = rendering?.enrollments?.find((one) => one.payerId === claim.payer.id)?.providerNumber;
  if (number) return ['G2', number];
  if (claim.payer.claimFilingIndicator === 'MC' && rendering?.taxonomy) return ['ZZ', rendering.taxonomy];
  return undefined;
}

function lineBoxes(sheet: Sheet, claim: Claim, line: ServiceLine, n: number): void {
  sheet.put(`24.${n}.more`, moreOf(line));
  const id = otherId(claim, line);
  sheet.put(`24I.${n}`, id?.[0]);
  sheet.put(`24J.${n}.other`, id?.[1]);
  for (const [part, date] of [
    ['from', line.dateOfService],
    ['to', line.endDate ?? line.dateOfService],
  ] as const) {
    sheet.put(`24A.${n}.${part}.month`, date.slice(5, 7));
    sheet.put(`24A.${n}.${part}.day`, date.slice(8, 10));
    sheet.put(`24A.${n}.${part}.year`, date.slice(2, 4));
  }
  sheet.put(`24B.${n}`, line.placeOfService ?? claim.placeOfService);
  sheet.put(`24C.${n}`, line.emergency ? 'Y' : '');
  sheet.put(`24D.${n}.code`, line.procedureCode);
  for (const [i, modifier] of line.modifiers.slice(0, 4).entries()) sheet.put(`24D.${n}.modifier${i + 1}`, modifier);
  sheet.put(`24E.${n}`, pointerLetters(line.diagnosisPointers));
  sheet.putMoney(`24F.${n}`, line.chargeCents);
  sheet.put(`24G.${n}`, countOf(line.units));
  if (line.epsdt || line.familyPlanning) {
    sheet.put(`24H.${n}`, 'Y');
    if (line.epsdt) sheet.put(`24H.${n}.reason`, claim.details?.epsdt?.conditions[0]);
  }
  sheet.put(`24J.${n}`, (line.providers?.rendering ?? claim.rendering)?.npi);
}

/** Boxes 24, at most six lines. */
export function cms1500Lines(sheet: Sheet, claim: Claim, lines: readonly ServiceLine[]): void {
  for (const [i, line] of lines.entries()) lineBoxes(sheet, claim, line, i + 1);
}
