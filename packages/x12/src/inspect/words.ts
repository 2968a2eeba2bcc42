import type { Finding } from '../types.ts';
import { counted } from './format.ts';
import type { InspectedLoop, NumberedFinding } from './model.ts';

/** `2 errors, 1 warning`; '' where there is nothing. */
export function countOfFindings(findings: readonly NumberedFinding[]): string {
  const errors = findings.filter((one) => one.finding.severity === 'error').length;
  const warnings = findings.length - errors;
  return [errors === 0 ? '' : counted(errors, 'error'), warnings === 0 ? '' : counted(warnings, 'warning')]
    .filter((part) => part !== '')
    .join(', ');
}

/** Where a finding stands: `0001 segment 19, loop 2300, CLM05-1`. */
export function placeOf({ control, position, loop, segment, element }: Finding): string {
  return [
    position === 0 ? 'file' : `segment ${position}`,
    control === '' ? '' : `set ${control}`,
    loop === '' ? '' : `loop ${loop}`,
    element || segment,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `valid`, `not valid`, `unreadable`. */
export function verdictOf({ readable, valid }: { readable: boolean; valid: boolean }): string {
  return readable ? (valid ? 'valid' : 'not valid') : 'unreadable';
}

/** A loop with what tells it from others: `2300 claim MSC-1003, $250.00`. */
export function loopInWords({ id, name, title }: InspectedLoop): string {
  return id === 'ST' || id === 'ISA' ? title : `${id} ${title === '' ? name : title}`;
}

/** The way to a place: the loops around it. */
export function placeInWords(path: readonly InspectedLoop[]): string {
  return path.map(loopInWords).join(' › ');
}
