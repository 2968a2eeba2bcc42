import type {
  BankFormat,
  BankLineKind,
  CountedReceipt,
  CsvMapping,
  DiscrepancyKind,
  LinkReason,
  StatementProof,
} from '@cleanclaim/billing/remittance';
import type { Generated } from 'kysely';
import type { DepositState } from '../../contract/deposit-words.ts';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface DepositTables {
  bank_account: Tenanted &
    Versioned & {
      id: string;
      name: string;
      account_number: string;
      csv_mapping: Json<CsvMapping | null> | null;
      created_at: Timestamp;
    };
  bank_statement: Tenanted & {
    id: string;
    bank_account_id: string;
    sha256: string;
    file_name: string;
    format: BankFormat;
    from_date: string;
    to_date: string;
    opening_cents: Optional<number>;
    closing_cents: Optional<number>;
    proof: Json<StatementProof>;
    lines_added: number;
    lines_known: number;
    imported_at: Timestamp;
    imported_by: string;
    taken_back_at: Optional<Date>;
    taken_back_by: Optional<string>;
    taken_back_why: Optional<string>;
  };
  bank_line: Tenanted & {
    id: string;
    bank_account_id: string;
    bank_statement_id: string;
    line_key: string;
    booked_date: string;
    cents: number;
    kind: BankLineKind;
    check_number: Optional<string>;
    texts: Json<string[]>;
    place: string;
    deposit_state: Generated<DepositState>;
    held_cents: Generated<number>;
    proposals: Generated<number>;
  };
  deposit_link: Tenanted & {
    id: string;
    bank_line_id: string;
    payment_key: string;
    remittance_id: Optional<string>;
    cents: number;
    reason: LinkReason;
    linked_at: Timestamp;
    linked_by: string;
    parted_at: Optional<Date>;
    parted_by: Optional<string>;
    parted_why: Optional<string>;
    /** It ended because its bank statement was taken back. */
    with_statement: Generated<boolean>;
  };
  deposit_explanation: Tenanted & {
    id: string;
    bank_line_id: Optional<string>;
    payment_key: Optional<string>;
    remittance_id: Optional<string>;
    cents: number;
    kind: string;
    reason: string;
    explained_at: Timestamp;
    explained_by: string;
    withdrawn_at: Optional<Date>;
    withdrawn_by: Optional<string>;
    withdrawn_why: Optional<string>;
  };
  deposit_discrepancy: Tenanted & {
    id: string;
    discrepancy_key: string;
    kind: DiscrepancyKind;
    bank_line_id: Optional<string>;
    payment_key: Optional<string>;
    remittance_id: Optional<string>;
    cents: number;
    reason: string;
    found_date: string;
    gap_state: 'open' | 'settled';
    settled_at: Optional<Date>;
  };
  /** One row a tenant: through which day the books are closed. */
  ledger_day: Tenanted & { closed_through: Optional<string> };
  day_close: Tenanted & {
    id: string;
    close_number: number;
    from_date: string;
    closed_date: string;
    content: Json<{ lines: CountedReceipt[]; days: { date: string; entries: number; receiptsCents: number }[] }>;
    entry_count: number;
    receipts_cents: number;
    difference_cents: number;
    entries_sha256: string;
    seal: string;
    pdf_sha256: string;
    closed_at: Timestamp;
    closed_by: string;
  };
}
