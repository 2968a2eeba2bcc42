import { cents } from '@cleanclaim/billing/kernel';
import { type Contract, expectedPayment, findFee, type PricedClaim } from '@cleanclaim/billing/pricing';
import type { z } from 'zod';
import type { TriedContract } from '../contract/contract-views.ts';
import { tryContractSchema } from '../contract/schemas/contracts.ts';
import { loadFeeSchedule } from './claim-parties.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { withoutUndefined } from './without-undefined.ts';

type Service = z.infer<typeof tryContractSchema>['service'];

/** What the practice charges for the service: as typed, else by its fee schedule; undefined when it has no fee. */
async function chargeOf(context: OperationContext, service: Service): Promise<number | undefined> {
  if (service.chargeCents !== undefined) return service.chargeCents;
  const { procedureCode, modifiers, date, units } = service;
  const fee = procedureCode && findFee(await loadFeeSchedule(context), procedureCode, modifiers, date);
  return fee ? Math.round(fee.chargeCents * units) : undefined;
}

async function aroundIt({ tx, tenantId }: OperationContext, payerId: string) {
  const payer = await tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  if (!payer) throw new Refusal('not-found', 'There is no such payer.', { 'contract.payerId': 'Choose a payer.' });
  return { claimFilingIndicator: payer.content.claimFilingIndicator, zip: practice.content.address.zip };
}

/** Prices one service by a contract as it stands on the form, saved or not, with every step. It keeps nothing. */
export const tryContract = operation<z.infer<typeof tryContractSchema>, TriedContract>({
  name: 'try-contract',
  summary: 'Prices one service by a contract that need not be saved.',
  roles: ['biller', 'payment-poster', 'manager', 'admin'],
  input: tryContractSchema,
  async run(context, { contract: given, service }) {
    const charge = await chargeOf(context, service);
    const { kind, procedureCode = '', modifiers, units, date, placeOfService, revenueCode, drg, days } = service;
    const contract: Contract = {
      ...withoutUndefined(given),
      id: '',
      terms: given.terms.map(withoutUndefined),
      // Without a charge there is nothing to be less than.
      lesserOfCharge: given.lesserOfCharge && charge !== undefined,
    };
    const claim: PricedClaim = {
      kind,
      dateOfService: date,
      placeOfService: placeOfService ?? '11',
      ...(await aroundIt(context, given.payerId)),
      ...withoutUndefined({ drg, days }),
      lines: [
        {
          lineNumber: 1,
          procedureCode: procedureCode.toUpperCase(),
          modifiers,
          units,
          chargeCents: cents(charge ?? 0),
          dateOfService: date,
          ...withoutUndefined({ revenueCode }),
        },
      ],
    };
    const { lines, release } = expectedPayment(claim, contract, undefined, context.codes);
    const [line] = lines;
    if (!line) throw new Error('a claim of one line was priced without it');
    context.audit({ action: 'read', subjectKind: 'contract', subjectId: given.payerId });
    return { chargeCents: charge ?? null, line, release };
  },
});
