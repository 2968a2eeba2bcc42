import type { Guarantor } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { saveGuarantorSchema } from '../contract/schemas/parties.ts';
import { operation } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Says who pays the patient's part: to whom statements go from now on. */
export const saveGuarantor = operation<z.infer<typeof saveGuarantorSchema>, { version: number }>({
  name: 'save-guarantor',
  summary: "Says who pays a patient's part; statements go there.",
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: saveGuarantorSchema,
  async run(context, { patientId, version, relationship, ...person }) {
    const { tx, tenantId } = context;
    await lockPatient(context, patientId);
    const existing = await tx
      .selectFrom('guarantor')
      .select(['content', 'version'])
      .where('tenant_id', '=', tenantId)
      .where('patient_id', '=', patientId)
      .executeTakeFirst();
    if (existing) {
      // Without a version the person saw none: someone else has entered one meanwhile.
      const subject = { kind: 'guarantor', id: patientId, version: existing.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    const guarantor: Guarantor = {
      ...withoutUndefined(person),
      relationship: relationship ?? existing?.content.relationship ?? 'G8',
    };
    const content = JSON.stringify(guarantor);
    const saved = await tx
      .insertInto('guarantor')
      .values({ tenant_id: tenantId, patient_id: patientId, content })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'patient_id']).doUpdateSet({ content }))
      .returning('version')
      .executeTakeFirstOrThrow();
    const action = existing ? 'update' : 'create';
    context.audit({ action, subjectKind: 'guarantor', subjectId: patientId, patientId });
    return saved;
  },
});
