import { sql } from 'kysely';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface PatientBalance {
  patientId: string;
  owedCents: number;
}

/** Patients who owe, largest balance first. */
export const listPatientBalances = operation<Record<string, never>, { patients: PatientBalance[] }>({
  name: 'list-patient-balances',
  summary: 'Lists patients who owe something, with the amount.',
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({}).strict(),
  async run(context) {
    const { rows } = await sql<PatientBalance>`
      select patient_id as "patientId", sum(cents)::bigint as "owedCents"
        from journal_line
       where tenant_id = ${context.tenantId} and account = 'patient-ar' and patient_id is not null
       group by patient_id having sum(cents) > 0
       order by 2 desc, 1`.execute(context.tx);
    context.audit({
      action: 'read',
      subjectKind: 'patient-balances',
      subjectId: context.tenantId,
      detail: { patients: rows.length },
    });
    return { patients: rows };
  },
});
