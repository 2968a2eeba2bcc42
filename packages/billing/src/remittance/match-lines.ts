import type { PostableLine } from './posting-types.ts';
import type { RemittedProcedure, ServicePayment } from './types.ts';

/** True when the payer names the line by its code: a revenue code (NU), a drug (N4), else the procedure code. */
function isCodeOf({ qualifier, code }: RemittedProcedure, line: PostableLine): boolean {
  if (code === '') return false;
  if (qualifier === 'NU') return line.revenueCode === code || line.procedureCode === code;
  if (qualifier === 'N4') return line.ndc === code.replaceAll('-', '') || line.procedureCode === code;
  return line.procedureCode === code;
}

/**
 * Finds the service line of the claim that each service payment answers: by REF*6R when the claim has that line, else by
 * the code billed (SVC06, else SVC01) and charge, else by a code that stands on one line only. A bundle may name one line
 * twice by 6R; by code each line is taken once.
 * @returns one line number (or undefined) for each service payment, in order
 */
export function matchLines(
  servicePayments: readonly ServicePayment[],
  lines: readonly PostableLine[],
): (number | undefined)[] {
  const byNumber = new Map(lines.map((line) => [line.lineNumber, line]));
  const found = servicePayments.map((service) => byNumber.get(service.lineNumber ?? -1)?.lineNumber);
  const taken = new Set(found);
  return servicePayments.map((service, i) => {
    const known = found[i];
    if (known !== undefined) return known;
    const billed = service.billedProcedure ?? service.procedure;
    const free = lines.filter((line) => isCodeOf(billed, line) && !taken.has(line.lineNumber));
    const charge = Math.abs(service.chargeCents);
    const line = free.find((one) => one.chargeCents === charge) ?? (free.length === 1 ? free[0] : undefined);
    if (line) taken.add(line.lineNumber);
    return line?.lineNumber;
  });
}
