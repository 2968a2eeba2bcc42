import { type CodeRange, inRanges } from './code-ranges.ts';

/** Crowns, dentures, implant-borne crowns and bridges: the payer asks whether they are the first. */
const PROSTHESES: readonly CodeRange[] = [
  ['D2710', 'D2794'],
  ['D5110', 'D5286'],
  ['D6058', 'D6077'],
  ['D6205', 'D6794'],
];

export function isProsthesis(procedureCode: string): boolean {
  return inRanges(procedureCode, PROSTHESES);
}
