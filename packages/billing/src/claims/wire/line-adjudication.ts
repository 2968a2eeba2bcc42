import type { OutElement, OutSegment } from '@cleanclaim/x12';
import { toDecimal } from '../../kernel/index.ts';
import type { LineAdjudication } from '../other-payer.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { adjustmentSegments } from './adjustments.ts';
import { procedureQualifier } from './line-common.ts';
import { MAX, payerNumber } from './parties.ts';
import { codesOf, dated, freeText, identifier, present, requiredIdentifier, slot } from './values.ts';

/** SVD05: as sent by the payer, where nothing may have been paid. */
const countOf = (units: number) => String(Math.round(units * 1000) / 1000);

function decided(claim: Claim, adjudication: LineAdjudication): { procedure: OutElement; revenue: string } {
  const { procedureCode, revenueCode } = adjudication;
  const revenue = identifier(revenueCode, slot('2430', 'SVD04', 'the revenue code that was paid', 48));
  const isInstitutional = claim.kind === 'institutional';
  if (isInstitutional && procedureCode === '') return { procedure: undefined, revenue };
  const code = requiredIdentifier(procedureCode, slot('2430', 'SVD03', 'the code that was paid', 48));
  const modifiers = codesOf(adjudication.modifiers, slot('2430', 'SVD03', 'the modifier that was paid', 2));
  const qualifier = procedureQualifier(claim.kind, revenue);
  return { procedure: [qualifier, code, ...modifiers], revenue: isInstitutional ? revenue : '' };
}

/** Loops 2430 of a line: what each payer before this one decided of it. */
export function lineAdjudications(claim: Claim, line: ServiceLine): OutSegment[] {
  return (claim.otherPayers ?? []).flatMap(({ payer, adjudication }) =>
    (adjudication?.lines ?? [])
      .filter(({ lineNumber }) => lineNumber === line.lineNumber)
      .flatMap((one) => {
        const number = payerNumber(payer, claim.kind);
        const payerId = requiredIdentifier(number, slot('2430', 'SVD01', "the other payer's identifier", MAX.id));
        const { procedure, revenue } = decided(claim, one);
        const bundled = one.bundledInto === undefined ? '' : String(one.bundledInto);
        return present(
          ['SVD', payerId, toDecimal(one.paidCents), procedure, revenue, countOf(one.units), bundled],
          ...adjustmentSegments(one.adjustments, '2430'),
          dated('2430', '573', one.paidDate, "the date of the other payer's decision"),
        );
      }),
  );
}

/** FRM03 holds any text, FRM02 yes and no. */
function answerSegment(question: string, answer: string): OutSegment {
  const asked = requiredIdentifier(question, slot('2440', 'FRM01', 'the question', 20));
  return ['Y', 'N', 'W'].includes(answer) ? ['FRM', asked, answer] : ['FRM', asked, '', freeText(answer, 50)];
}

/** Loop 2440 of an 837P line: the form that goes with equipment, with its answers. */
export function formSegments(claim: Claim, line: ServiceLine): OutSegment[] {
  const form = line.equipment?.form;
  if (claim.kind !== 'professional' || !form) return [];
  const id = requiredIdentifier(form.id, slot('2440', 'LQ02', 'the number of the form', 30));
  return [['LQ', 'UT', id], ...form.answers.map(({ question, answer }) => answerSegment(question, answer))];
}
