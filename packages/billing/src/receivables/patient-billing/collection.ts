import { addDays, type Cents, type IsoDate, toDecimal } from '../../kernel/index.ts';
import type { DoneStep } from './dunning.ts';
import { HOLD_RULES, type Hold, wholeHold } from './holds.ts';
import type { PatientBillingPolicy } from './policy.ts';

export interface CollectionInput {
  today: IsoDate;
  balanceCents: Cents;
  /** Steps done for this balance, oldest first. */
  done: readonly DoneStep[];
  /** In force today. */
  holds: readonly Hold[];
  /** The day on which the newest of its visits was first on a statement; absent: one has been on none. */
  firstStated: IsoDate | undefined;
  policy: Pick<PatientBillingPolicy, 'isCharitableHospital' | 'daysAfterFinalNotice' | 'agencyName'>;
  /** Already with an agency. */
  isPlaced: boolean;
}

/**
 * Why a balance may not go to a collection agency today, in words; empty when it may. Only after a final notice and its
 * days, never while a hold stands. What a charitable hospital may not do before its days are over is an extraordinary
 * collection action (a sale of the debt, a report to a credit bureau, legal process: 26 CFR 1.501(r)-6(b)); the agency that
 * it hands a debt to is bound by the same days ((c)(10)), so it waits before it hands over: 120 days from the first bill
 * after discharge and 30 days from the written notice ((c)(3)(i), (c)(4)(i)); for several visits together the 120 days count
 * from the first bill of the newest one (paragraph (c) on bills that are put together).
 */
export function collectionRefusals(input: CollectionInput): string[] {
  const { today, done, policy } = input;
  const refusals: string[] = [];
  if (input.balanceCents <= 0) refusals.push('Nothing is owed.');
  if (input.isPlaced) refusals.push('It is with the agency already.');
  if (!policy.agencyName) refusals.push('The practice has named no agency.');
  const hold = wholeHold(input.holds, 'stopsCollection');
  if (hold) refusals.push(`${HOLD_RULES[hold.kind].label}: ${HOLD_RULES[hold.kind].whatToDo}`);
  const notice = done.findLast((step) => step.action === 'final-notice');
  const wait = Math.max(policy.daysAfterFinalNotice, policy.isCharitableHospital ? 30 : 0);
  if (!notice) refusals.push('No final notice has gone out.');
  else if (today < addDays(notice.date, wait))
    refusals.push(`The final notice runs until ${addDays(notice.date, wait)}.`);
  if (input.firstStated === undefined) refusals.push('A visit of it has been on no statement yet.');
  else if (policy.isCharitableHospital && today < addDays(input.firstStated, 120))
    refusals.push('A charitable hospital waits 120 days from the first statement of each visit.');
  return refusals;
}

/** What an agency needs to collect, and no more: no diagnosis, no service, no member id (45 CFR 164.502(b)). */
export interface CollectionRow {
  accountNumber: string;
  name: string;
  addressLine1: string;
  addressLine2: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
  balanceCents: Cents;
  oldestServiceDate: IsoDate;
  lastPaymentDate: IsoDate | '';
}

const COLUMNS: readonly (readonly [head: string, cell: (row: CollectionRow) => string])[] = [
  ['account', (row) => row.accountNumber],
  ['name', (row) => row.name],
  ['address1', (row) => row.addressLine1],
  ['address2', (row) => row.addressLine2],
  ['city', (row) => row.city],
  ['state', (row) => row.state],
  ['zip', (row) => row.zip],
  ['phone', (row) => row.phone],
  ['balance', (row) => toDecimal(row.balanceCents)],
  ['oldest_service', (row) => row.oldestServiceDate],
  ['last_payment', (row) => row.lastPaymentDate],
];

/** A cell of CSV (RFC 4180); one that a spreadsheet would take as a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The file for the agency: a head and one line an account, CRLF (RFC 4180). */
export function collectionCsv(rows: readonly CollectionRow[]): string {
  const lines = [COLUMNS.map(([head]) => head), ...rows.map((row) => COLUMNS.map(([, text]) => cell(text(row))))];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
