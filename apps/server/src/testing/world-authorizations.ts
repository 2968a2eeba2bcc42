import { requestAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import { mustPerform } from '../operations/operation.ts';
import { requestAuthorization } from '../operations/request-authorization.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

export interface WorldAuthorizations {
  /** A patient with coverage, and its payer. */
  authorizationPatientId: string;
  authorizationPayerId: string;
  /** Asked by 278, not answered yet. */
  authorizationToNoteId: string;
  authorizationToCancelId: string;
  /** Asked by FHIR at an address where nobody answers. */
  fhirAuthorizationId: string;
}

/** A request as a form sends it. */
export const requestInput = (change: object) =>
  requestAuthorizationSchema.parse({
    kind: 'prior-authorization',
    urgency: 'standard',
    placeOfService: '11',
    diagnoses: ['E11.9'],
    from: '2026-11-02',
    to: '2026-12-31',
    services: [{ procedureCode: '97802', modifiers: [], units: 3 }],
    ...change,
  });

/** Three requests that wait for their answers. */
export async function askForAuthorizations(runtime: TestRuntime, tenantId: string): Promise<WorldAuthorizations> {
  await runtime.owner.query(
    `update payer set content = content || '{"priorAuthorizationUrl": "http://127.0.0.1:9/r4"}'
      where tenant_id = $1 and payer_identifier = 'SMT22'`,
    [tenantId],
  );
  const { rows } = await runtime.owner.query<{ patient: string; payer: string; coverage: string; identifier: string }>(
    `select v.patient_id as patient, v.payer_id as payer, v.id as coverage, y.payer_identifier as identifier
       from coverage v join patient p on p.id = v.patient_id join payer y on y.id = v.payer_id
      where v.tenant_id = $1 and p.mrn = 'W22'`,
    [tenantId],
  );
  const [first, second] = ['BWHP1', 'SMT22'].map((wanted) => rows.find(({ identifier }) => identifier === wanted));
  if (!first || !second) throw new Error('the world lacks a coverage');
  const ask = async (coverageId: string) =>
    (
      await mustPerform(
        runtime,
        everyone(tenantId),
        requestAuthorization,
        requestInput({ patientId: first.patient, coverageId }),
      )
    ).authorizationId;
  return {
    authorizationPatientId: first.patient,
    authorizationPayerId: first.payer,
    authorizationToNoteId: await ask(first.coverage),
    authorizationToCancelId: await ask(first.coverage),
    fhirAuthorizationId: await ask(second.coverage),
  };
}
