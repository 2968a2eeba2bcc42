import { looksLikeRemark, type PostingRules, postingRulesOf, type RulesInForce } from '@cleanclaim/billing/remittance';
import { type OperationContext, Refusal } from './operation.ts';

/** What the practice has set (no payer) and what it has set for payers. */
export async function loadPostingRules(context: OperationContext) {
  return context.tx
    .selectFrom('posting_rule')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .orderBy('id')
    .execute();
}

export async function refuseUnknownPayer(context: OperationContext, payerId: string | undefined): Promise<void> {
  if (payerId === undefined) return;
  const row = await context.tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payer.');
}

/** True for a remark code of the installed list; where only a part of the list is installed, by its form. */
function knowsRemarks({ codes, today }: OperationContext): (rarc: string) => boolean {
  return (rarc) => {
    const answer = codes.ask('rarc', rarc, today);
    if (answer.status === 'set-not-installed' || answer.subset) return looksLikeRemark(rarc);
    return answer.status !== 'unknown';
  };
}

export function inForce(
  context: OperationContext,
  practice: Partial<PostingRules> | undefined,
  payer: Partial<PostingRules> | undefined,
): RulesInForce {
  return { rules: postingRulesOf(practice, payer), isKnownRemark: knowsRemarks(context) };
}

/** The rules for payments of a payer; where the payer is not known, the practice's. */
export async function postingRulesFor(context: OperationContext, payerId: string | undefined): Promise<RulesInForce> {
  const rows = await loadPostingRules(context);
  const practice = rows.find((row) => row.payer_id === null)?.content;
  const payer = rows.find((row) => row.payer_id !== null && row.payer_id === payerId)?.content;
  return inForce(context, practice, payer);
}
