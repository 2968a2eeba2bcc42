import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { SearchHit } from '../contract/views.ts';
import { listClaims } from './list-claims.ts';
import { listPatients } from './list-patients.ts';
import { listRemittances } from './list-remittances.ts';
import { listSubmissions } from './list-submissions.ts';
import { dayOf, holds, startsWith } from './lists/conditions.ts';
import type { Condition } from './lists/definition.ts';
import { type OperationContext, operation, type Role } from './operation.ts';
import { claimsSentWhere } from './sent-numbers.ts';

const HITS_A_KIND = 8;

type Hit = SearchHit & { patientId: string | null };

/** A text search: the words as typed, and all of it as a number would be written. */
interface Asked {
  words: string[];
  number: string;
}

interface Kind {
  /** Who may list what this finds. */
  roles: readonly Role[];
  find(context: OperationContext, asked: Asked): RawBuilder<Hit>;
}

const patientWords = ({ words }: Asked): Condition =>
  sql`${sql.join(
    words.map((word) => {
      const day = dayOf(word);
      const named = holds(sql`p.search_text`, word);
      return day ? sql`(p.birth_date = ${day}::date or ${named})` : named;
    }),
    sql` and `,
  )}`;

const NAME = sql`p.last_name || ', ' || p.first_name`;

/** Kinds in the order in which they are shown. */
const KINDS: readonly Kind[] = [
  {
    roles: listPatients.roles,
    find: ({ tenantId }, asked) => sql`
      select 'patient' as kind, p.id, ${NAME} as title, concat_ws(' · ', 'MRN ' || p.mrn, to_char(p.birth_date, 'MM/DD/YYYY')) as detail,
             '/patients/' || p.id as to, p.id as "patientId"
        from patient p where p.tenant_id = ${tenantId} and ${patientWords(asked)}
       order by p.list_name, p.id limit ${HITS_A_KIND}`,
  },
  {
    roles: listClaims.roles,
    find: ({ tenantId }, { number }) => sql`
      select 'claim' as kind, c.id, c.patient_control_number as title,
             ${NAME} || ' · ' || to_char(c.date_of_service, 'MM/DD/YYYY') || ' · ' || c.claim_status as detail,
             '/claims/' || c.id as to, c.patient_id as "patientId"
        from claim c join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
       where c.tenant_id = ${tenantId}
         and (${startsWith(sql`c.patient_control_number`, number)} or ${startsWith(sql`c.payer_claim_control_number`, number)}
           or c.id = any(${claimsSentWhere(tenantId, (sent) => startsWith(sent, number), 100)}))
       order by c.date_of_service desc, c.id desc limit ${HITS_A_KIND}`,
  },
  {
    roles: listRemittances.roles,
    find: ({ tenantId }, { number }) => sql`
      select 'check' as kind, r.id, r.trace_number as title,
             r.payer_name || ' · ' || to_char(r.payment_date, 'MM/DD/YYYY') || ' · ' || to_char(r.paid_cents / 100.0, 'FM$999,999,990.00') as detail,
             '/remittances/' || r.id as to, null::uuid as "patientId"
        from remittance r where r.tenant_id = ${tenantId} and ${holds(sql`fold_case(r.trace_number)`, number)}
       order by r.payment_date desc, r.id desc limit ${HITS_A_KIND}`,
  },
  {
    roles: listSubmissions.roles,
    find: ({ tenantId }, { number }) => sql`
      select 'interchange' as kind, s.id, lpad(s.interchange_control_number::text, 9, '0') as title,
             s.claim_count || ' claims · ' || to_char(s.created_at, 'MM/DD/YYYY') as detail,
             '/submissions/' || s.id as to, null::uuid as "patientId"
        from submission s
       where s.tenant_id = ${tenantId}
         and (ltrim(${number}, '0') = s.interchange_control_number::text or lpad(s.interchange_control_number::text, 9, '0') = ${number})
       order by s.id desc limit ${HITS_A_KIND}`,
  },
  {
    roles: listPatients.roles,
    find: ({ tenantId }, { number }) => sql`
      select 'statement' as kind, t.id, t.statement_number as title,
             ${NAME} || ' · ' || to_char(t.statement_date, 'MM/DD/YYYY') as detail,
             '/patients/' || t.patient_id as to, t.patient_id as "patientId"
        from statement t join patient p on p.tenant_id = t.tenant_id and p.id = t.patient_id
       where t.tenant_id = ${tenantId} and ${startsWith(sql`t.statement_number`, number)}
       order by t.statement_date desc, t.id desc limit ${HITS_A_KIND}`,
  },
];

/** Finds what a person names: a patient, a control number, a check, a statement. Only kinds that their roles may list. */
export const search = operation<{ text: string }, { hits: SearchHit[] }>({
  name: 'search',
  summary: 'Finds patients, claims, checks, interchanges and statements by what a person types.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({
    text: z
      .string()
      .trim()
      .max(100)
      .refine((text) => !text.includes('\0'), 'Only text can be searched.'),
  }),
  async run(context, { text }) {
    const asked = { words: text.split(/\s+/).filter((word) => word !== ''), number: text.toUpperCase() };
    const may = KINDS.filter((kind) => kind.roles.some((role) => context.actor.roles.includes(role)));
    const found: Hit[] = [];
    // One letter finds everyone and helps nobody.
    if (text.length >= 2) {
      for (const kind of may) found.push(...(await kind.find(context, asked).execute(context.tx)).rows);
    }
    context.audit({
      action: 'read',
      subjectKind: 'search',
      subjectId: context.tenantId,
      detail: { hits: found.length },
    });
    for (const patientId of new Set(found.map((hit) => hit.patientId))) {
      if (patientId) context.audit({ action: 'read', subjectKind: 'patient', subjectId: patientId, patientId });
    }
    return { hits: found.map(({ patientId: _patientId, ...hit }) => hit) };
  },
});
