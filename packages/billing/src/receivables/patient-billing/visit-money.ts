import { type Cents, cents, type IsoDate, sumCents } from '../../kernel/index.ts';
import type { Account, EntryKind } from '../../ledger/index.ts';

/** A line of the ledger that touches a visit, with the day and kind of its entry. */
export interface VisitLedgerLine {
  entryKind: EntryKind | (string & {});
  postingDate: IsoDate;
  account: Account;
  cents: Cents;
  /** CO, PR ... of the adjustment behind it. */
  groupCode?: string;
  carc?: string;
  /** It came with a remittance. */
  fromPayer: boolean;
  /** Of the claim that it is on. */
  payerName?: string;
  memo: string;
  serviceLineNumber?: number;
}

/** Why a part of a charge is the patient's. */
export type ShareReason = 'deductible' | 'coinsurance' | 'copay' | 'not-covered' | 'self-pay' | 'moved';

export interface PatientShare {
  reason: ShareReason;
  cents: Cents;
}

/** What became of a visit's charge. All amounts are positive unless money went the other way. */
export interface VisitMoney {
  chargeCents: Cents;
  insurancePaidCents: Cents;
  /** Taken off by contract or given up on the payer's side; never the patient's. */
  insuranceReducedCents: Cents;
  /** Still with a payer; not the patient's. */
  payerOpenCents: Cents;
  shares: PatientShare[];
  patientPaidCents: Cents;
  /** What the practice forgave of the patient's part. */
  forgivenCents: Cents;
  /** The patient's part as the ledger has it: shares less paid and forgiven. */
  owedCents: Cents;
  /** Amounts on the patient's account whose group is not PR: a posting mistake that no statement may ask for. */
  wrongGroupCents: Cents;
}

/** CARC of a PR adjustment: 1 deductible, 66 blood deductible, 2 coinsurance, 3 copay; others are services not covered. */
const REASON_BY_CARC: Readonly<Record<string, ShareReason>> = {
  '1': 'deductible',
  '66': 'deductible',
  '2': 'coinsurance',
  '3': 'copay',
};

/** Accounts to which charges are written off. */
const REDUCTIONS: ReadonlySet<Account> = new Set([
  'contractual-adjustment',
  'denial-write-off',
  'bad-debt-write-off',
  'charity-write-off',
  'small-balance-write-off',
  'courtesy-discount',
  'prompt-pay-discount',
]);

/** What a line on the patient's account is to the patient. */
export function patientLineKind(line: VisitLedgerLine): ShareReason | 'forgiven' | 'paid' | 'wrong-group' {
  if (line.groupCode !== undefined && line.groupCode !== 'PR') return 'wrong-group';
  if (line.entryKind === 'write-off' || line.entryKind === 'write-off-undone') return 'forgiven';
  if (line.groupCode === 'PR') return REASON_BY_CARC[line.carc ?? ''] ?? 'not-covered';
  if (line.entryKind === 'charge' || line.entryKind === 'reversal') return 'self-pay';
  if (line.entryKind === 'transfer') return 'moved';
  return 'paid';
}

const total = (lines: readonly VisitLedgerLine[]) => sumCents(lines.map((line) => line.cents));

function sharesOf(lines: readonly VisitLedgerLine[]): PatientShare[] {
  const shares = lines.flatMap((line) => {
    const reason = patientLineKind(line);
    return reason === 'paid' || reason === 'forgiven' || reason === 'wrong-group'
      ? []
      : [{ reason, cents: line.cents }];
  });
  return [...Map.groupBy(shares, ({ reason }) => reason)]
    .map(([reason, parts]) => ({ reason, cents: sumCents(parts.map((part) => part.cents)) }))
    .filter((share) => share.cents !== 0);
}

/**
 * Adds up what became of one visit's charge, from every ledger line of the visit (all of its claims). The patient's part
 * comes only from adjustments of group PR (835 CAS01), self-pay charges and transfers that a person made.
 */
export function visitMoney(lines: readonly VisitLedgerLine[]): VisitMoney {
  const patient = lines.filter((line) => line.account === 'patient-ar');
  const payer = lines.filter((line) => line.account === 'payer-ar');
  const of = (kind: ReturnType<typeof patientLineKind>) => patient.filter((line) => patientLineKind(line) === kind);
  const isCharge = (line: VisitLedgerLine) => line.entryKind === 'charge' || line.entryKind === 'reversal';
  const paid = payer.filter((line) => !isCharge(line) && line.fromPayer && line.groupCode === undefined);
  const forgiven = cents(-total(of('forgiven')));
  const reduced = total(lines.filter((line) => REDUCTIONS.has(line.account)));
  return {
    chargeCents: total([...payer, ...patient].filter((line) => isCharge(line) && line.groupCode === undefined)),
    insurancePaidCents: cents(-total(paid)),
    insuranceReducedCents: cents(reduced - forgiven),
    payerOpenCents: total(payer),
    shares: sharesOf(patient),
    patientPaidCents: cents(-total(of('paid'))),
    forgivenCents: forgiven,
    owedCents: total(patient),
    wrongGroupCents: total(of('wrong-group')),
  };
}
