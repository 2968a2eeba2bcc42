import { type AppealLevel, appealLevel, appealLevels } from '@cleanclaim/billing/receivables';
import type { AppealRow } from './appeal-store.ts';
import type { ClaimRow } from './claim-store.ts';

/** The level of an appeal as its law has it. */
export function levelOf(claim: ClaimRow, appeal: Pick<AppealRow, 'law' | 'level'>): AppealLevel {
  const level = appealLevel(appealLevels(appeal.law, claim.content.billing.address.state), appeal.level);
  if (!level) throw new Error(`${appeal.law} has no level ${appeal.level}`);
  return level;
}
