import { cents, formatDate, formatDollars, type IsoDate } from '../../kernel/index.ts';
import type { Address } from '../../parties/index.ts';
import type { PriceStep } from '../../pricing/index.ts';

/** A case as a letter to the payer names it. */
export interface DisputedCase {
  patientName: string;
  memberId: string;
  patientControlNumber: string;
  payerClaimControlNumber: string;
  dateOfService: IsoDate;
  /** 0: the claim as a whole. */
  lineNumber: number;
  procedureCode: string;
  expectedCents: number;
  actualCents: number;
  varianceCents: number;
  why: string;
  trail: readonly PriceStep[];
}

export interface DisputeInput {
  /** D000001. */
  disputeNumber: string;
  date: IsoDate;
  /** Until when the payer is asked to answer. */
  answerBy: IsoDate;
  payer: { name: string; address?: Address };
  practice: { name: string; npi: string; taxId: string; phone: string };
  cases: readonly DisputedCase[];
  /** Words of the practice. */
  note?: string;
}

/** A letter that disputes what a payer paid, ready to be drawn. */
export interface DisputeLetter extends DisputeInput {
  totalCents: number;
  subject: string;
  opening: string;
  rows: readonly { cells: readonly string[]; terms: string }[];
  closing: readonly string[];
}

const dollars = (amount: number) => formatDollars(cents(amount));

/** The steps by which the agreed amount comes about, in a line: `Agreement 2026: agreed rate $115.00`. */
export function termsOf(trail: readonly PriceStep[]): string {
  return trail.map((step) => `${step.what} ${dollars(step.cents)}`).join('; ');
}

function rowOf(one: DisputedCase): DisputeLetter['rows'][number] {
  const line =
    one.lineNumber === 0 ? 'Whole claim' : `Line ${one.lineNumber}${one.procedureCode ? ` ${one.procedureCode}` : ''}`;
  return {
    cells: [
      [one.patientName, one.memberId].filter((part) => part !== '').join('\n'),
      [one.patientControlNumber, one.payerClaimControlNumber].filter((part) => part !== '').join('\n'),
      formatDate(one.dateOfService),
      line,
      dollars(one.expectedCents),
      dollars(one.actualCents),
      dollars(one.varianceCents),
    ],
    terms: [one.why, termsOf(one.trail)].filter((part) => part !== '').join(' '),
  };
}

/** Words and rows of a letter that disputes what a payer paid: the claims, the amounts, and the terms they rest on. */
export function disputeLetter(input: DisputeInput): DisputeLetter {
  const { cases, practice, answerBy, note } = input;
  const totalCents = cases.reduce((sum, one) => sum + one.varianceCents, 0);
  const claims = new Set(cases.map((one) => one.patientControlNumber)).size;
  const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return {
    ...input,
    totalCents,
    subject: `Payment dispute ${input.disputeNumber}: ${many(cases.length, 'payment')} on ${many(claims, 'claim')}, ${dollars(totalCents)}`,
    opening: `The payments below differ from what was agreed. Please process them again and pay the difference of ${dollars(totalCents)}, or send a written explanation for each.`,
    rows: cases.map(rowOf),
    closing: [
      ...(note ? [note] : []),
      `Please answer by ${formatDate(answerBy)} and name dispute ${input.disputeNumber}.`,
      `${practice.name}, NPI ${practice.npi}, tax id ${practice.taxId}`,
    ],
  };
}
