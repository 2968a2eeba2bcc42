import type { Patient, Payer } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { saveCoverageSchema } from '../contract/schemas/parties.ts';
import type { CoverageContent } from '../db/schema.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { queueBlockedVisits } from './queue-blocked-visits.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

type CoverageInput = z.infer<typeof saveCoverageSchema>;

const SEQUENCE_WORDS = { P: 'primary', S: 'secondary', T: 'tertiary' } as const;

async function lockCoverage(context: OperationContext, patientId: string, coverageId: string) {
  const row = await context.tx
    .selectFrom('coverage')
    .select(['id', 'version', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('id', '=', coverageId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such coverage.');
  return row;
}

async function payerOf(context: OperationContext, payerId: string): Promise<Payer> {
  const row = await context.tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  if (!row)
    throw new Refusal('not-found', 'There is no such payer. Choose one of the practice, or add it in settings.');
  return row.content;
}

/** The same member id of the same rank is the same coverage: a second one would be billed by chance. */
async function refuseTwin(context: OperationContext, input: CoverageInput): Promise<void> {
  const twin = await context.tx
    .selectFrom('coverage')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', input.patientId)
    .where('payer_sequence', '=', input.payerSequence)
    .where('member_id', '=', input.memberId)
    .executeTakeFirst();
  if (!twin || twin.id === input.coverageId) return;
  throw new Refusal(
    'coverage-on-file',
    `Member id ${input.memberId} is on file as this patient's ${SEQUENCE_WORDS[input.payerSequence]} coverage. Edit that one.`,
  );
}

function contentOf(input: CoverageInput, patient: Patient, payer: Payer, onFile?: CoverageContent): CoverageContent {
  const { patientId: _patientId, coverageId: _id, version: _version, payerId: _payerId, subscriber, ...given } = input;
  const { id: _own, mrn: _mrn, ...self } = patient;
  const { kind, medicareSecondaryReason, propertyCasualtyClaimNumber, capitated } = onFile ?? {};
  return {
    ...withoutUndefined({ kind, medicareSecondaryReason, propertyCasualtyClaimNumber, capitated }),
    ...withoutUndefined(given),
    // As the chart names the payer, so that the same chart sent again finds the coverage as it is.
    payerName: onFile?.payerName ?? payer.name,
    payerIdentifier: onFile?.payerIdentifier ?? payer.payerIdentifier,
    subscriber: input.relationship === '18' || !subscriber ? self : withoutUndefined(subscriber),
  };
}

/** Enters or corrects a coverage; visits that waited for it are built. Claims on file keep what they were built with. */
export const saveCoverage = operation<CoverageInput, { coverageId: string; version: number }>({
  name: 'save-coverage',
  summary: "Enters or corrects a patient's coverage; blocked visits are built again.",
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: saveCoverageSchema,
  async run(context, input) {
    const { tx, tenantId } = context;
    const patient = await lockPatient(context, input.patientId);
    const onFile = input.coverageId ? await lockCoverage(context, patient.id, input.coverageId) : undefined;
    const payer = await payerOf(context, input.payerId);
    if (onFile) {
      const subject = { kind: 'coverage', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, input.version ?? 0);
    }
    await refuseTwin(context, input);
    const columns = {
      payer_id: payer.id,
      payer_sequence: input.payerSequence,
      member_id: input.memberId,
      content: JSON.stringify(contentOf(input, patient.content, payer, onFile?.content)),
      updated_at: context.now,
    };
    const saved = onFile
      ? await tx
          .updateTable('coverage')
          .set(columns)
          .where('tenant_id', '=', tenantId)
          .where('id', '=', onFile.id)
          .returning(['id', 'version'])
          .executeTakeFirstOrThrow()
      : await tx
          .insertInto('coverage')
          .values({ tenant_id: tenantId, id: context.newId(), patient_id: patient.id, ...columns })
          .returning(['id', 'version'])
          .executeTakeFirstOrThrow();
    const encounters = await queueBlockedVisits(context, patient.id);
    context.audit({
      action: onFile ? 'update' : 'create',
      subjectKind: 'coverage',
      subjectId: saved.id,
      patientId: patient.id,
      detail: { encounters },
    });
    return { coverageId: saved.id, version: saved.version };
  },
});
