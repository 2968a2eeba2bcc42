import type { Facility } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { saveFacilitySchema } from '../contract/schemas/parties.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { facilityKey } from './party-keys.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

async function lockFacility(context: OperationContext, facilityId: string) {
  const row = await context.tx
    .selectFrom('facility')
    .select(['id', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', facilityId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such facility.');
  return row;
}

async function refuseTwin(context: OperationContext, key: string, ownId: string | undefined): Promise<void> {
  const other = await context.tx
    .selectFrom('facility')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('facility_key', '=', key)
    .executeTakeFirst();
  if (!other || other.id === ownId) return;
  throw new Refusal(
    'facility-taken',
    'A facility of this name and NPI is on file. Edit that one, or name this another.',
    {
      name: 'This name is taken.',
    },
  );
}

/** Adds or changes a place of service; claims built from now on take it, those on file stay as they were. */
export const saveFacility = operation<z.infer<typeof saveFacilitySchema>, { facilityId: string; version: number }>({
  name: 'save-facility',
  summary: 'Adds or changes a facility; later claims take it.',
  roles: ['manager', 'admin'],
  input: saveFacilitySchema,
  async run(context, { facilityId, version, ...given }) {
    const { tx, tenantId } = context;
    const onFile = facilityId ? await lockFacility(context, facilityId) : undefined;
    if (onFile) {
      const subject = { kind: 'facility', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    const facility: Facility = { ...withoutUndefined(given), id: onFile?.id ?? context.newId() };
    const key = facilityKey(facility);
    await refuseTwin(context, key, onFile?.id);
    const columns = { facility_key: key, content: JSON.stringify(facility) };
    const saved = await tx
      .insertInto('facility')
      .values({ tenant_id: tenantId, id: facility.id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'facility', subjectId: facility.id });
    return { facilityId: facility.id, version: saved.version };
  },
});
