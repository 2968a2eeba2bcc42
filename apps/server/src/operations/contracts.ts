import type { Contract } from '@cleanclaim/billing/pricing';
import { z } from 'zod';
import type { ContractDetailView } from '../contract/contract-views.ts';
import { saveContractSchema } from '../contract/schemas/contracts.ts';
import type { ContractView } from '../contract/views.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What payers have agreed to pay the practice, by payer and then newest first. */
export const listContracts = operation<Record<string, never>, { contracts: ContractView[] }>({
  name: 'list-contracts',
  summary: 'Lists the contracts with payers and their rates.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('contract as c')
      .innerJoin('payer as p', (join) => join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.payer_id'))
      .select(['c.content', 'c.version', 'p.name'])
      .where('c.tenant_id', '=', context.tenantId)
      .orderBy('p.name')
      .orderBy((eb) => eb.ref('c.content', '->>').key('from'), 'desc')
      .orderBy('c.id')
      .execute();
    context.audit({ action: 'read', subjectKind: 'contract', subjectId: context.tenantId });
    return { contracts: rows.map(({ content, version, name }) => ({ ...content, version, payerName: name })) };
  },
});

/** One contract with all of its rates. */
export const showContract = operation<{ contractId: string }, ContractDetailView>({
  name: 'show-contract',
  summary: 'Shows a contract with its rates.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({ contractId: z.uuid() }),
  async run(context, { contractId }) {
    const row = await context.tx
      .selectFrom('contract as c')
      .innerJoin('payer as p', (join) => join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.payer_id'))
      .select(['c.content', 'c.version', 'p.name'])
      .where('c.tenant_id', '=', context.tenantId)
      .where('c.id', '=', contractId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such contract.');
    context.audit({ action: 'read', subjectKind: 'contract', subjectId: contractId });
    return { contract: row.content, version: row.version, payerName: row.name };
  },
});

async function checkPayer({ tx, tenantId }: OperationContext, payerId: string): Promise<void> {
  const row = await tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payer.', { payerId: 'Choose a payer.' });
}

async function checkSeen(context: OperationContext, contractId: string, version: number | undefined): Promise<void> {
  const row = await context.tx
    .selectFrom('contract')
    .select(['id', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', contractId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such contract.');
  await checkSeenVersion(context, { kind: 'contract', id: row.id, version: row.version }, version ?? 0);
}

/** Adds or changes a contract; the expected payment of every claim follows it from then on. */
export const saveContract = operation<z.infer<typeof saveContractSchema>, { contractId: string; version: number }>({
  name: 'save-contract',
  summary: 'Adds or changes what a payer has agreed to pay.',
  roles: ['manager', 'admin'],
  input: saveContractSchema,
  async run(context, { contractId, version, terms, ...given }) {
    if (contractId !== undefined) await checkSeen(context, contractId, version);
    await checkPayer(context, given.payerId);
    const id = contractId ?? context.newId();
    const contract: Contract = { ...withoutUndefined(given), id, terms: terms.map(withoutUndefined) };
    const columns = { payer_id: contract.payerId, content: JSON.stringify(contract) };
    const saved = await context.tx
      .insertInto('contract')
      .values({ tenant_id: context.tenantId, id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    // What was paid under it is judged anew.
    const judged = { tenantId: context.tenantId, payerId: contract.payerId };
    context.enqueue({ queue: 'find-variances', data: judged });
    context.audit({
      action: contractId === undefined ? 'create' : 'update',
      subjectKind: 'contract',
      subjectId: id,
    });
    return { contractId: id, version: saved.version };
  },
});
