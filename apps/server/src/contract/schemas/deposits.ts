import { z } from 'zod';
import '../plain-words.ts';

/** Statements larger than this are exported a month at a time. */
export const BANK_FILE_LIMIT_BYTES = 15 * 1024 * 1024;

const text = (max: number, message: string) =>
  z.string(message).trim().min(1, message).max(max, `At most ${max} characters.`);
const reason = text(300, 'Say why, in a few words.');
const column = z.string().max(200);

/** Columns of a CSV statement by the names in its heading. */
const csvMappingSchema = z
  .object({
    date: column.min(1, 'Choose the column of the day.'),
    amount: column.optional(),
    credit: column.optional(),
    debit: column.optional(),
    direction: column.optional(),
    balance: column.optional(),
    checkNumber: column.optional(),
    transactionId: column.optional(),
    status: column.optional(),
    dateOrder: z.enum(['mdy', 'dmy']).optional(),
  })
  .refine(({ amount, credit, debit }) => (amount ?? credit ?? debit) !== undefined, {
    message: 'Choose the column of the amount, or those of credit and debit.',
    path: ['amount'],
  });

export const importBankStatementSchema = z.object({
  fileName: text(200, 'Choose a file.'),
  base64: z
    .base64('The file did not arrive whole. Choose it again.')
    .min(1, 'Choose a file.')
    .max(Math.ceil(BANK_FILE_LIMIT_BYTES / 3) * 4, 'The file is larger than 15 MB. Export a shorter period.'),
  /** Absent: the account that the file names, or the only one. */
  bankAccountId: z.uuid('Choose the account.').optional(),
  /** For an account that is new. */
  accountName: text(80, 'Name the account.').optional(),
  csvMapping: csvMappingSchema.optional(),
  /** Take it although its balances say that lines are missing. */
  acceptUnproved: z.boolean().optional(),
});

const paymentKey = z
  .string('Choose a payment.')
  .regex(/^(remittance:[0-9a-f-]{36}|receipts:\d{4}-\d{2}-\d{2}:(card|counter))$/, 'Choose a payment.');
const bankLineId = z.uuid('Choose a deposit.');

export const showDepositPaymentSchema = z.object({ paymentKey });
export const linkDepositSchema = z.object({
  bankLineId,
  /** The payments that the deposit is, in the order in which its money goes to them. */
  paymentKeys: z.array(paymentKey).min(1, 'Choose a payment.').max(50, 'At most 50 payments at a time.'),
  /** What the card company kept is explained as its fee. */
  restIsCardFee: z.boolean().optional(),
});
export const partDepositSchema = z.object({ bankLineId, paymentKey, reason });

/** What may be said of money that no payment or no bank line accounts for. */
export const EXPLANATION_KINDS = {
  'card-fee': 'Fee of the card company',
  'bank-fee': 'Fee of the bank',
  interest: 'Interest of the bank',
  transfer: 'Transfer between own accounts',
  owner: 'Owner or loan',
  'other-income': 'Income that is not for care',
  'paper-eob': 'Payment with a paper explanation',
  'payer-error': 'Mistake of the payer, to be put right',
  'other-account': 'Came to another account',
  reissued: 'Stopped and issued again',
  'returned-payment': 'Returned payment, taken back on the account',
  other: 'Something else',
} as const;
export type ExplanationKind = keyof typeof EXPLANATION_KINDS;

export const explainDepositSchema = z
  .object({
    bankLineId: bankLineId.optional(),
    paymentKey: paymentKey.optional(),
    /** Absent: all that is open. */
    cents: z.int('Enter an amount, as 25.00.').min(1, 'Enter an amount above zero.').optional(),
    kind: z.enum(Object.keys(EXPLANATION_KINDS) as [ExplanationKind], 'Choose what it is.'),
    reason,
  })
  .refine((given) => (given.bankLineId === undefined) !== (given.paymentKey === undefined), {
    message: 'Choose a deposit or a payment.',
    path: ['bankLineId'],
  });
export const withdrawExplanationSchema = z.object({ explanationId: z.uuid(), reason });

/** Why a statement is taken back, or brought back. */
export const takeBackStatementSchema = z.object({ bankStatementId: z.uuid('Choose a statement.'), reason });
export const forgetColumnsSchema = z.object({ bankAccountId: z.uuid('Choose the account.') });

const METHODS = ['cash', 'check', 'card', 'portal', 'plan', 'payer-check', 'eft', 'other'] as const;
const day = z.iso.date('Enter a date.');

export const showDaySchema = z.object({
  /** The last day of the close; absent: today. */
  date: day.optional(),
});
export const closeDaySchema = z.object({
  date: day,
  /** Entries that the person saw: what was posted meanwhile is not closed unseen. */
  seenEntries: z.int().min(0),
  counts: z
    .array(
      z.object({
        method: z.enum(METHODS),
        person: z.string().max(200),
        countedCents: z.int('Enter an amount, as 125.00.').min(-1_000_000_000).max(1_000_000_000),
        why: z.string().trim().max(300, 'At most 300 characters.').optional(),
      }),
    )
    .max(500),
});
export const dayCloseIdSchema = z.object({ dayCloseId: z.uuid() });
