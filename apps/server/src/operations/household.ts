import type { Guarantor, Patient } from '@cleanclaim/billing/parties';
import type { Language } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { type OperationContext, Refusal } from './operation.ts';

export interface HouseholdMember {
  patientId: string;
  mrn: string;
  patient: Patient;
  isOwnGuarantor: boolean;
  language: Language;
  channel: 'mail' | 'email' | 'text' | 'portal';
}

/** All patients of one guarantor. */
export interface Household {
  /** The patient under whom the household's statements and notices are kept: the guarantor's own record, else the first. */
  leadId: string;
  guarantor: Guarantor;
  language: Language;
  channel: 'mail' | 'email' | 'text' | 'portal';
  members: HouseholdMember[];
}

interface Row {
  id: string;
  mrn: string;
  content: Patient;
  guarantor: Guarantor | null;
  language: Language | null;
  channel: Household['channel'] | null;
  key: string;
}

/** Patients by the key of who pays for them; a patient without a guarantor pays alone. */
async function rowsOf(context: OperationContext, where: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id, p.mrn, p.content, g.content as guarantor, b.language, b.channel,
           case when g.patient_id is null then household_key(p.content, p.id) else household_key(g.content, g.patient_id) end as key
      from patient p
      left join guarantor g on g.tenant_id = p.tenant_id and g.patient_id = p.id
      left join patient_billing b on b.tenant_id = p.tenant_id and b.patient_id = p.id
     where p.tenant_id = ${context.tenantId} and p.id in (${where})
     order by p.id`.execute(context.tx);
  return rows;
}

function selfGuarantor({ name, address, phone }: Patient): Guarantor {
  return { name, relationship: '18', ...(address ? { address } : {}), ...(phone ? { phone } : {}) };
}

const isSelf = (row: Row) => row.guarantor === null || row.guarantor.relationship === '18';

/**
 * Two people of one name at one address, both paying for themselves, are two households when their days of birth differ
 * (a parent and a child of the same name): each of them stands alone, and so do those whose guarantor might be either.
 */
function withoutNamesakes(rows: readonly Row[], patientId: string): readonly Row[] {
  const births = new Set(rows.filter(isSelf).map((row) => row.content.birthDate));
  if (births.size < 2) return rows;
  const own = rows.find((row) => row.id === patientId);
  if (!own) return [];
  return rows.filter(
    (row) => isSelf(row) === isSelf(own) && (!isSelf(own) || row.content.birthDate === own.content.birthDate),
  );
}

function householdOf(rows: readonly Row[]): Household | undefined {
  const lead = rows.find(isSelf) ?? rows[0];
  if (!lead) return undefined;
  const language = lead.language ?? rows.find((row) => row.language !== null)?.language ?? 'en';
  return {
    leadId: lead.id,
    guarantor: lead.guarantor ?? selfGuarantor(lead.content),
    language,
    channel: lead.channel ?? 'mail',
    members: rows.map((row) => ({
      patientId: row.id,
      mrn: row.mrn,
      patient: row.content,
      isOwnGuarantor: isSelf(row),
      language: row.language ?? language,
      channel: row.channel ?? 'mail',
    })),
  };
}

/** The household of a patient. @throws Refusal `not-found`. */
export async function loadHousehold(context: OperationContext, patientId: string): Promise<Household> {
  const [household] = await householdsOf(context, [patientId]);
  if (!household) throw new Refusal('not-found', 'There is no such patient.');
  return household;
}

/**
 * Households with a balance on a patient's side, by patient id, in parts of `limit` patients: each part begins after the
 * last patient of the one before. A household with patients in two parts is in both.
 * @returns nextAfter undefined after the last part
 */
export async function householdsWithBalance(
  context: OperationContext,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ households: Household[]; nextAfter?: string }> {
  const { tenantId } = context;
  const { rows } = await sql<{ id: string }>`
    select l.patient_id as id from journal_line l
     where l.tenant_id = ${tenantId} and l.account = 'patient-ar' and l.patient_id is not null
       and l.patient_id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
     group by 1 having sum(l.cents) > 0 order by 1 limit ${limit}`.execute(context.tx);
  const ids = rows.map(({ id }) => id);
  const nextAfter = ids.length < limit ? undefined : ids.at(-1);
  return { households: await householdsOf(context, ids), ...(nextAfter ? { nextAfter } : {}) };
}

/** The households of patients, each once, in the order of the patients. @throws Refusal `not-found`. */
export async function householdsOf(context: OperationContext, patientIds: readonly string[]): Promise<Household[]> {
  if (patientIds.length === 0) return [];
  const { tenantId } = context;
  const byKey = Map.groupBy(
    await rowsOf(
      context,
      sql`with keys as (
            select distinct case when g.patient_id is null then household_key(p.content, p.id) else household_key(g.content, g.patient_id) end as key
              from patient p left join guarantor g on g.tenant_id = p.tenant_id and g.patient_id = p.id
             where p.tenant_id = ${tenantId} and p.id = any(${[...patientIds]}::uuid[]))
          select g.patient_id from keys k join guarantor g on g.tenant_id = ${tenantId} and household_key(g.content, g.patient_id) = k.key
          union select p2.id from keys k join patient p2 on p2.tenant_id = ${tenantId} and household_key(p2.content, p2.id) = k.key
             where not exists (select from guarantor g2 where g2.tenant_id = p2.tenant_id and g2.patient_id = p2.id)`,
    ),
    (row) => row.key,
  );
  const keyOf = new Map([...byKey].flatMap(([key, rows]) => rows.map((row) => [row.id, key] as const)));
  const seen = new Set<string>();
  return patientIds.flatMap((id) => {
    if (seen.has(id)) return [];
    const household = householdOf(withoutNamesakes(byKey.get(keyOf.get(id) ?? '') ?? [], id));
    if (!household) throw new Refusal('not-found', 'There is no such patient.');
    for (const member of household.members) seen.add(member.patientId);
    return [household];
  });
}

/** What the households of patients owe, less their unapplied money, by patient, in cents; below zero: they have a credit. */
export async function owedByHouseholdsOf(
  context: OperationContext,
  patientIds: readonly string[],
): Promise<Map<string, number>> {
  if (patientIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; cents: number }>`
    with asked as (
      select p.id, case when g.patient_id is null then household_key(p.content, p.id) else household_key(g.content, g.patient_id) end as key
        from patient p left join guarantor g on g.tenant_id = p.tenant_id and g.patient_id = p.id
       where p.tenant_id = ${context.tenantId} and p.id = any(${[...patientIds]}::uuid[]))
    select a.id, coalesce(sum(l.cents), 0)::bigint as cents
      from asked a
      cross join lateral (
        select g.patient_id as id from guarantor g where g.tenant_id = ${context.tenantId} and household_key(g.content, g.patient_id) = a.key
        union select p.id from patient p where p.tenant_id = ${context.tenantId} and household_key(p.content, p.id) = a.key
           and not exists (select from guarantor o where o.tenant_id = p.tenant_id and o.patient_id = p.id)) m
      left join journal_line l on l.tenant_id = ${context.tenantId} and l.patient_id = m.id
           and (l.account = 'patient-ar' or (l.account = 'unapplied-cash' and l.remittance_id is null))
     group by a.id`.execute(context.tx);
  return new Map(rows.map((row) => [row.id, row.cents]));
}

/** Locks the patients of households until the transaction ends, in id order. */
export async function lockHousehold(context: OperationContext, ...households: Household[]): Promise<void> {
  const ids = households.flatMap(memberIds);
  if (ids.length === 0) return;
  await context.tx
    .selectFrom('patient')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export function memberIds({ members }: Household): string[] {
  return members.map((member) => member.patientId);
}
