import type { Provider } from '@cleanclaim/billing/parties';
import type { ClaimChanges } from '../contract/schemas/claims.ts';
import type { OperationContext } from './operation.ts';
import { withoutUndefined } from './without-undefined.ts';

type Named = NonNullable<ClaimChanges['rendering']>;

/** All providers that a change of a claim names. */
function namedIn({ rendering, referring, providers, lines }: ClaimChanges): Named[] {
  const inLines = (lines ?? []).flatMap((line) => Object.values(line.providers ?? {}));
  return [rendering, referring, ...Object.values(providers ?? {}), ...inLines].filter((one) => !!one);
}

/**
 * Makes providers of a form whole again: a form holds name, NPI and taxonomy; credential, licenses, enrollments and
 * address come from the practice's provider of that id, for a provider typed by hand from nobody.
 */
export async function rosterFacts(
  context: OperationContext,
  changes: ClaimChanges,
): Promise<(named: Named) => Provider> {
  const ids = [...new Set(namedIn(changes).map(({ id }) => id))].filter((id) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id),
  );
  const rows =
    ids.length === 0
      ? []
      : await context.tx
          .selectFrom('provider')
          .select(['id', 'content'])
          .where('tenant_id', '=', context.tenantId)
          .where('id', 'in', ids)
          .execute();
  const known = new Map(rows.map((row) => [row.id, row.content]));
  return (named) => {
    const onFile = known.get(named.id);
    // Another NPI under the same id was typed over: it is somebody else.
    const same = onFile?.npi === named.npi ? onFile : undefined;
    const { credential, licenses, enrollments, address } = same ?? {};
    return withoutUndefined({ ...named, credential, licenses, enrollments, address }) as Provider;
  };
}
