import { type RawBuilder, sql } from 'kysely';
import { holds } from './conditions.ts';

/** The ids of the tenant's patients whose name or MRN holds a word, as an array that is looked up once a statement. */
export function patientsHolding(tenantId: string, word: string): RawBuilder<string[]> {
  return sql`array(select q.id from patient q where q.tenant_id = ${tenantId} and ${holds(sql`q.search_text`, word)})`;
}
