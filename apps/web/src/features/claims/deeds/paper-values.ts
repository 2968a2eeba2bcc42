import type { Api } from 'cleanclaim/contract/api';
import type { ClaimView } from 'cleanclaim/contract/views';

type Paper = NonNullable<Api['bill-next-payer']['input']['paper']>;
type Line = ClaimView['claim']['lines'][number];

/** One adjustment as it is typed: `CO-45` and an amount. */
export interface TypedAdjustment {
  key: number;
  /** Group and reason, as `PR-1`. */
  code: string;
  cents: number | undefined;
}

/** What the paper says of a line. */
export interface TypedLine {
  lineNumber: number;
  paidCents: number | undefined;
  adjustments: readonly TypedAdjustment[];
}

const CODE = /^(CO|PR|OA|PI|CR)[\s-]*([0-9A-Z]{1,5})$/;

/** The parts of a typed adjustment code; undefined when it is none. */
export function codeParts(code: string): { group: Paper['adjustments'][number]['group']; reason: string } | undefined {
  const found = CODE.exec(code.trim().toUpperCase());
  if (!found?.[1] || !found[2]) return undefined;
  return { group: found[1] as Paper['adjustments'][number]['group'], reason: found[2] };
}

const amount = (cents: number | undefined): number => (cents === undefined || Number.isNaN(cents) ? 0 : cents);

/** Cents of a line's charge that the payment and the adjustments do not explain yet: 0 when the line balances. */
export function leftOfLine(line: Pick<Line, 'chargeCents'>, typed: TypedLine): number {
  const explained = typed.adjustments.reduce((sum, one) => sum + amount(one.cents), amount(typed.paidCents));
  return line.chargeCents - explained;
}

/** True for a row that says nothing and is left out. */
export const isBlank = (one: TypedAdjustment): boolean => one.code.trim() === '' && amount(one.cents) === 0;

/** What keeps the paper from being billed from, in words; undefined when it adds up. */
export function paperFault(lines: readonly Line[], typed: readonly TypedLine[], paidDate: string): string | undefined {
  if (paidDate === '') return 'Enter the day of the payment.';
  for (const line of lines) {
    const of = typed.find((one) => one.lineNumber === line.lineNumber);
    if (!of) continue;
    const wrong = of.adjustments.find((one) => !isBlank(one) && !codeParts(one.code));
    if (wrong) return `Line ${line.lineNumber}: type the group and the reason of the adjustment, as CO-45.`;
    if (leftOfLine(line, of) !== 0)
      return `Line ${line.lineNumber}: payment and adjustments have to add up to its charge.`;
  }
  return undefined;
}

/** The decision as the server takes it. Lines with all their amounts; the claim's own payment is their sum. */
export function paperDecision(
  typed: readonly TypedLine[],
  { paidDate, payerClaimControlNumber }: { paidDate: string; payerClaimControlNumber: string },
): Paper {
  const lines = typed.map(({ lineNumber, paidCents, adjustments }) => ({
    lineNumber,
    paidCents: amount(paidCents),
    adjustments: adjustments.flatMap((one) => {
      const parts = codeParts(one.code);
      return parts && !isBlank(one) ? [{ ...parts, cents: amount(one.cents) }] : [];
    }),
  }));
  const number = payerClaimControlNumber.trim();
  return {
    paidDate,
    paidCents: lines.reduce((sum, line) => sum + line.paidCents, 0),
    ...(number ? { payerClaimControlNumber: number } : {}),
    adjustments: [],
    lines,
  };
}
