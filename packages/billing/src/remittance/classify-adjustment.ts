import type { Account } from '../ledger/index.ts';
import { type AdjustmentClass, CONTRACTUAL, DENIALS, WITHHOLD } from './adjustment-table.ts';

/** What surrounds an adjustment, where it changes its meaning. */
export interface AdjustmentContext {
  /** CLP02. */
  claimStatusCode?: string;
}

/**
 * Decides what one adjustment does to the claim's money.
 *
 * - PR is the patient's, whatever the reason code. CO, OA and PI are never billed to the patient.
 * - 23 in any group is what prior payers paid and adjusted: nothing moves, for it moved when they were posted.
 * - CO-45 and its kin are write-offs and no denials, also on a line that paid nothing.
 * - A predetermination (CLP02 25, or CARC 101) moves nothing.
 * - A code that the tables do not know is kept on payer A/R for a person; so is an unknown group.
 *
 * The sign of the amount plays no part, so that a reversal undoes what the original did.
 */
export function classifyAdjustment(groupCode: string, carc: string, context: AdjustmentContext = {}): AdjustmentClass {
  if (context.claimStatusCode === '25' || carc === '101') return 'predetermination';
  if (groupCode === 'PR') return 'patient-responsibility';
  if (groupCode !== 'CO' && groupCode !== 'OA' && groupCode !== 'PI') return 'needs-person';
  if (carc === '23') return 'prior-payer';
  if (carc === '253') return 'sequestration';
  if (carc === '225') return 'interest';
  if (Object.hasOwn(CONTRACTUAL, carc)) return 'contractual';
  if (Object.hasOwn(WITHHOLD, carc)) return 'withhold';
  if (Object.hasOwn(DENIALS, carc)) return 'denial';
  return 'needs-person';
}

const ACCOUNT_OF: Readonly<Partial<Record<AdjustmentClass, Account>>> = {
  contractual: 'contractual-adjustment',
  sequestration: 'contractual-adjustment',
  withhold: 'withhold',
  interest: 'interest-income',
  'patient-responsibility': 'patient-ar',
};

/** The account that takes an adjustment from payer A/R; undefined when it stays on payer A/R. */
export function adjustmentAccount(adjustmentClass: AdjustmentClass): Account | undefined {
  return ACCOUNT_OF[adjustmentClass];
}

/** A short label of ours for a reason code, '' when the tables do not know it. */
export function carcLabel(carc: string): string {
  const special: Readonly<Record<string, string>> = {
    '1': 'deductible',
    '2': 'coinsurance',
    '3': 'copay',
    '23': 'paid and adjusted by prior payers',
    '66': 'blood deductible',
    '100': 'payment went to the patient',
    '101': 'predetermination',
    '225': 'interest paid by the payer',
    '253': 'sequestration',
  };
  const tables = [special, CONTRACTUAL, WITHHOLD, DENIALS];
  return tables.find((table) => Object.hasOwn(table, carc))?.[carc] ?? '';
}
