import { sql } from 'kysely';
import type { z } from 'zod';
import type { AgedClaim, AgedClaims } from '../contract/figures-views.ts';
import { agedClaimsSchema } from '../contract/schemas/figures.ts';
import { agedBalances, patientName } from './figures/balances.ts';
import { operation } from './operation.ts';
import { auditPatientsShown } from './patients-shown.ts';

const MOST = 500;

/** The claims behind a figure of an aging, largest balance first: each with what payer and patient owe on it. */
export const listAgedClaims = operation<z.infer<typeof agedClaimsSchema>, AgedClaims>({
  name: 'list-aged-claims',
  summary: 'Lists the claims whose balances an aging adds up.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: agedClaimsSchema,
  async run(context, input) {
    const { asOf = context.today, by, age, key, bucket } = input;
    const { rows } = await sql<AgedClaim & { total: number; totalCents: number }>`
      select a.claim_id as "claimId", coalesce(c.patient_control_number, '') as "patientControlNumber",
             a.patient_id as "patientId", coalesce(${patientName}, '') as "patientName",
             coalesce(y.name, '') as "payerName", coalesce(c.date_of_service, n.date_of_service) as "dateOfService",
             min(a.ages_from) as "agesFrom", (${asOf}::date - min(a.ages_from))::int as days,
             coalesce(sum(a.cents) filter (where a.account = 'payer-ar'), 0)::bigint as "payerCents",
             coalesce(sum(a.cents) filter (where a.account = 'patient-ar'), 0)::bigint as "patientCents",
             (count(*) over ())::int as total, (sum(sum(a.cents)) over ())::bigint as "totalCents"
        from (${agedBalances(context.tenantId, asOf, age, by)}) a
        left join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
        left join encounter n on n.tenant_id = a.tenant_id and n.id = a.encounter_id
        left join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
        left join patient p on p.tenant_id = a.tenant_id and p.id = a.patient_id
       where (${key ?? null}::text is null or a.key = ${key ?? null}) and (${bucket ?? null}::int is null or a.bucket = ${bucket ?? null})
       group by a.claim_id, a.encounter_id, a.patient_id, c.patient_control_number, c.date_of_service, n.date_of_service, y.name, p.content
       order by abs(sum(a.cents)) desc, 2 limit ${MOST}`.execute(context.tx);
    context.audit({
      action: 'read',
      subjectKind: 'receivables',
      subjectId: context.tenantId,
      detail: { asOf, claims: rows.length },
    });
    auditPatientsShown(
      context,
      rows.map(({ patientId }) => patientId),
    );
    return {
      rows: rows.map(({ total: _total, totalCents: _cents, ...row }) => row),
      total: rows[0]?.total ?? 0,
      totalCents: rows[0]?.totalCents ?? 0,
    };
  },
});
