import { type MoneyPolicy, USUAL_MONEY_POLICY } from '@cleanclaim/billing/receivables';
import type { OperationContext } from './operation.ts';

/** The practice's rules about money with their version; the usual ones, version 0, until it has set its own. */
export async function loadMoneyPolicy(context: OperationContext): Promise<{ policy: MoneyPolicy; version: number }> {
  const row = await context.tx
    .selectFrom('money_policy')
    .select(['content', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirst();
  return row ? { policy: row.content, version: row.version } : { policy: USUAL_MONEY_POLICY, version: 0 };
}

/** Who a person is where two must be told apart: the member, or the name where there is none. */
export const personKey = ({ actor }: OperationContext): string => actor.memberId ?? actor.name;
