import type { OutSegment } from '@cleanclaim/x12';
import { toDecimal } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { institutionalOf } from './claim-institutional.ts';
import { drugSegments, lineTitle, procedureElement, serviceDate, unitsOf } from './line-common.ts';
import { isInpatient } from './other-payers.ts';
import { identifier, present, requiredIdentifier, slot } from './values.ts';

/** Lines of a stay without a procedure code say their day only where it is not the first one. */
function needsDate(claim: Claim, line: ServiceLine): boolean {
  if (!isInpatient(claim) || line.procedureCode !== '' || line.endDate !== undefined) return true;
  return line.dateOfService !== institutionalOf(claim).statementFrom;
}

/** LX to loop 2410 of an 837I line (005010X223A2, loop 2400). Units go as days (DA) or units (UN): there is no other. */
export function institutionalLine(claim: Claim, line: ServiceLine, index: number): OutSegment[] {
  const title = lineTitle(line);
  const revenue = requiredIdentifier(line.revenueCode, slot('2400', 'SV201', `the revenue code of ${title}`, 48));
  const code = identifier(line.procedureCode, slot('2400', 'SV202', `the procedure code of ${title}`, 48));
  const procedure = code === '' ? undefined : procedureElement(claim, line, 'SV202', code);
  const unit = line.unitOfMeasure === 'DA' ? 'DA' : 'UN';
  const nonCovered = line.nonCoveredCents === undefined ? '' : toDecimal(line.nonCoveredCents);
  const charge = toDecimal(line.chargeCents);
  return present(
    ['LX', String(index + 1)],
    ['SV2', revenue, procedure, charge, unit, unitsOf(line, 'SV205'), '', nonCovered],
    needsDate(claim, line) && serviceDate(line),
    ['REF', '6R', String(line.lineNumber)],
    ...drugSegments(line),
  );
}
