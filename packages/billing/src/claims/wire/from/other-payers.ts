import { allSegments, childLoops, component, element, firstSegment, type Loop, type Segment } from '@cleanclaim/x12';
import { sumCents } from '../../../kernel/index.ts';
import type { LineAdjudication, OtherPayer, PayerAdjudication, PayerAdjustment } from '../../other-payer.ts';
import { payerIn, personIn, relationshipOf, sequenceOf } from './parties.ts';
import {
  amountIn,
  componentsOf,
  dayIn,
  elementsOf,
  filled,
  moneyAt,
  numberAt,
  type Reading,
  referenceIn,
} from './reading.ts';

/** The reasons of all CAS of a loop, in the order sent. */
function adjustmentsIn(at: Reading, loop: Loop): PayerAdjustment[] {
  return allSegments(loop, 'CAS').flatMap((segment) =>
    [2, 5, 8, 11, 14, 17].flatMap((n): PayerAdjustment[] => {
      const reason = element(segment, n);
      if (reason === '') return [];
      const quantity = filled({ quantity: numberAt(at, segment, n + 2) });
      return [{ group: element(segment, 1), reason, cents: moneyAt(at, segment, n + 1), ...quantity }];
    }),
  );
}

function remarksIn(loop: Loop): string[] {
  const inpatient = firstSegment(loop, 'MIA');
  return [
    ...elementsOf(inpatient, 5, 5),
    ...elementsOf(inpatient, 20, 23),
    ...elementsOf(firstSegment(loop, 'MOA'), 3, 7),
  ];
}

function lineDecision(at: Reading, loop: Loop, decision: Segment, lineNumber: number): LineAdjudication {
  const bundledInto = numberAt(at, decision, 6);
  const paidDate = dayIn(at, loop, '573');
  if (!paidDate) at.fault(decision, 'The decision on the line has no date (DTP 573).');
  return {
    lineNumber,
    procedureCode: component(decision, 3, 2),
    modifiers: componentsOf(decision, 3, 3).slice(0, 4),
    ...filled({ revenueCode: element(decision, 4) }),
    units: numberAt(at, decision, 5) ?? 1,
    paidCents: moneyAt(at, decision, 2),
    ...filled({ bundledInto }),
    adjustments: adjustmentsIn(at, loop),
    paidDate: paidDate ?? '',
  };
}

/** What each payer decided of the lines, by the identifier in SVD01. */
export function lineDecisions(
  at: Reading,
  lines: readonly { loop: Loop; lineNumber: number }[],
): Map<string, LineAdjudication[]> {
  const byPayer = new Map<string, LineAdjudication[]>();
  for (const { loop, lineNumber } of lines) {
    for (const one of childLoops(loop, '2430')) {
      const decision = firstSegment(one, 'SVD');
      if (!decision) continue;
      const payer = element(decision, 1);
      byPayer.set(payer, [...(byPayer.get(payer) ?? []), lineDecision(at, one, decision, lineNumber)]);
    }
  }
  return byPayer;
}

/** What the payer decided; nothing when it has not decided yet. That it passed the claim on itself is in no file. */
function adjudicationIn(
  at: Reading,
  loop: Loop,
  named: Loop | undefined,
  lines: LineAdjudication[],
): PayerAdjudication | undefined {
  const adjustments = adjustmentsIn(at, loop);
  const paid = amountIn(at, loop, 'D');
  const date = dayIn(at, named, '573');
  if (paid === undefined && date === undefined && adjustments.length === 0 && lines.length === 0) return undefined;
  const paidDate = date ?? lines[0]?.paidDate;
  if (!paidDate) at.fault(firstSegment(loop, 'SBR'), 'The decision of the other payer has no date (DTP 573).');
  return {
    paidDate: paidDate ?? '',
    paidCents: paid ?? sumCents(lines.map((line) => line.paidCents)),
    ...filled({ payerClaimControlNumber: referenceIn(named, 'F8') }),
    adjustments,
    remarks: remarksIn(loop),
    ...filled({
      patientLiabilityCents: amountIn(at, loop, 'EAF'),
      nonCoveredCents: amountIn(at, loop, 'A8'),
    }),
    lines,
    crossedOver: false,
  };
}

/** One other payer (loops 2320, 2330A, 2330B) with its decisions on the lines. */
export function otherPayerIn(at: Reading, loop: Loop, decisions: ReadonlyMap<string, LineAdjudication[]>): OtherPayer {
  const coverage = firstSegment(loop, 'SBR');
  const signed = firstSegment(loop, 'OI');
  const [holder] = childLoops(loop, '2330A');
  const [named] = childLoops(loop, '2330B');
  const payer = payerIn(at, named, element(coverage, 9));
  const memberId = element(firstSegment(holder, 'NM1'), 9);
  const adjudication = adjudicationIn(at, loop, named, decisions.get(payer.payerIdentifier) ?? []);
  return {
    coverageId: at.makeId('coverage', `${payer.payerIdentifier} ${memberId}`),
    payerSequence: sequenceOf(element(coverage, 1)),
    payer,
    relationship: relationshipOf(element(coverage, 2)),
    subscriber: personIn(at, holder),
    memberId,
    ...filled({
      groupNumber: element(coverage, 3),
      planName: element(coverage, 4),
      medicareSecondaryReason: element(coverage, 5),
    }),
    benefitsAssigned: element(signed, 3) === 'Y',
    releaseOfInformation: element(signed, 6) === 'Y',
    ...filled({ adjudication }),
  };
}
