import type { z } from 'zod';
import { saveCodesSchema } from '../contract/schemas/encounters.ts';
import { capture } from './capture-codes.ts';
import { enteredCodes } from './entered-codes.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { EDITABLE_STATUSES, lockVisit, refuseBilledVisit } from './visit-row.ts';

/** Replaces the codes of a visit that is not billed yet; its claim is built again, which asks what is still open. */
export const saveCodes = operation<z.infer<typeof saveCodesSchema>, { version: number }>({
  name: 'save-codes',
  summary: 'Saves the diagnoses and charges of a visit that is not on a claim yet.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: saveCodesSchema,
  async run(context, { encounterId, version, ...entered }) {
    const { tx, tenantId } = context;
    const row = await lockVisit(context, encounterId);
    refuseBilledVisit(row);
    if (!EDITABLE_STATUSES.has(row.billing_status)) {
      throw new Refusal('no-charge', 'This visit has no charge to bill. Enter a visit with charges instead.');
    }
    await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, version);
    const content = capture(context, row.content);
    const known = content.codes ?? { diagnoses: [], charges: [] };
    const codes = enteredCodes(known, entered, content.encounter.dateOfService, context.newId);
    const saved = await tx
      .updateTable('encounter')
      .set({ content: JSON.stringify({ ...content, codes }) })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: row.id } });
    context.audit({
      action: 'update',
      subjectKind: 'encounter',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { diagnoses: codes.diagnoses.length, charges: codes.charges.length },
    });
    return saved;
  },
});
