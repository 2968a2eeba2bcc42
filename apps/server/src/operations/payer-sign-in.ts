import type { z } from 'zod';
import { savePayerSignInSchema } from '../contract/schemas/authorizations.ts';
import type { SignInSettings } from '../transports/https-fetch.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** The place of a payer's secret among those that are sealed. */
const sealedAs = (tenantId: string, payerId: string) => ({ tenant_id: tenantId, id: `payer/${payerId}` });

/**
 * How to sign in at a payer's FHIR service; undefined where it asks for none. A secret that this installation's key does not
 * open goes as empty: the payer refuses it, and the person is told to enter it again.
 */
export async function payerSignIn(
  context: OperationContext,
  payerId: string,
): Promise<(SignInSettings & { clientSecret: string }) | undefined> {
  const row = await context.tx
    .selectFrom('payer_sign_in')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('payer_id', '=', payerId)
    .executeTakeFirst();
  if (!row) return undefined;
  const secret = context.transports.unseal({ ...sealedAs(context.tenantId, payerId), secret: row.secret });
  return {
    tokenUrl: row.token_url,
    clientId: row.client_id,
    ...(row.scope ? { scope: row.scope } : {}),
    clientSecret: secret?.clientSecret ?? '',
  };
}

/** Keeps how to sign in at a payer's FHIR service for prior authorization; the secret is sealed and never shown. */
export const savePayerSignIn = operation<z.infer<typeof savePayerSignInSchema>, { saved: true }>({
  name: 'save-payer-sign-in',
  summary: 'Keeps the sign-in at a payer’s FHIR service for prior authorization.',
  roles: ['manager', 'admin'],
  input: savePayerSignInSchema,
  async run(context, { payerId, tokenUrl, clientId, scope, clientSecret }) {
    const { tx, tenantId } = context;
    const payer = await tx
      .selectFrom('payer')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', payerId)
      .executeTakeFirst();
    if (!payer) throw new Refusal('not-found', 'There is no such payer.');
    const columns = {
      token_url: tokenUrl,
      client_id: clientId,
      scope: scope ?? '',
      secret: context.transports.seal({ clientSecret }, sealedAs(tenantId, payerId)),
    };
    await tx
      .insertInto('payer_sign_in')
      .values({ tenant_id: tenantId, payer_id: payerId, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'payer_id']).doUpdateSet(columns))
      .execute();
    context.audit({ action: 'update', subjectKind: 'payer', subjectId: payerId, detail: { what: 'fhir sign-in' } });
    return { saved: true };
  },
});
