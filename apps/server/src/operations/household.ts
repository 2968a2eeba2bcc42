import type { Guarantor, Patient } from '@cleanclaim/billing/parties';
import { type Hold, isMinorAlone, type Language } from '@cleanclaim/billing/receivables';
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
  const { tenantId } = context;
  const { rows } = await sql<{ key: string }>`
    select case when g.patient_id is null then household_key(p.content, p.id) else household_key(g.content, g.patient_id) end as key
      from patient p left join guarantor g on g.tenant_id = p.tenant_id and g.patient_id = p.id
     where p.tenant_id = ${tenantId} and p.id = ${patientId}`.execute(context.tx);
  const key = rows[0]?.key;
  if (key === undefined) throw new Refusal('not-found', 'There is no such patient.');
  const members = await rowsOf(
    context,
    sql`select g.patient_id from guarantor g where g.tenant_id = ${tenantId} and household_key(g.content, g.patient_id) = ${key}
        union select p2.id from patient p2 where p2.tenant_id = ${tenantId} and household_key(p2.content, p2.id) = ${key}
           and not exists (select from guarantor g2 where g2.tenant_id = p2.tenant_id and g2.patient_id = p2.id)`,
  );
  const household = householdOf(withoutNamesakes(members, patientId));
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

/** The households of patients, each once. @throws Refusal `not-found`. */
export async function householdsOf(context: OperationContext, patientIds: readonly string[]): Promise<Household[]> {
  const seen = new Set<string>();
  const households: Household[] = [];
  for (const id of patientIds) {
    if (seen.has(id)) continue;
    const household = await loadHousehold(context, id);
    for (const member of household.members) seen.add(member.patientId);
    households.push(household);
  }
  return households;
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

/** Locks the household's patients until the transaction ends, in id order. */
export async function lockHousehold(context: OperationContext, household: Household): Promise<void> {
  await context.tx
    .selectFrom('patient')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', memberIds(household))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export function memberIds({ members }: Household): string[] {
  return members.map((member) => member.patientId);
}

/** What the practice holds against the household's balance today, and what follows from its own records (a minor alone). */
export async function holdsOf(context: OperationContext, household: Household): Promise<(Hold & { id?: string })[]> {
  const rows = await context.tx
    .selectFrom('billing_hold')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', memberIds(household))
    .where('lifted_at', 'is', null)
    .where('since_date', '<=', context.today)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>=', context.today)]))
    .orderBy('since_date')
    .orderBy('id')
    .execute();
  const placed = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    patientId: row.patient_id,
    ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    reason: row.reason,
    sinceDate: row.since_date,
    ...(row.until_date ? { untilDate: row.until_date } : {}),
    ...(row.in_network_share_cents === null
      ? {}
      : { inNetworkShareCents: row.in_network_share_cents as Hold['inNetworkShareCents'] & number }),
  }));
  const lead = household.members.find((member) => member.patientId === household.leadId);
  const { birthDate } = lead?.patient ?? {};
  const minor =
    lead && isMinorAlone({ ...(birthDate ? { birthDate } : {}), isOwnGuarantor: lead.isOwnGuarantor }, context.today);
  if (!minor) return placed;
  return [
    ...placed,
    {
      kind: 'minor',
      patientId: lead.patientId,
      reason: 'The patient is under 18 and no adult stands as guarantor.',
      sinceDate: context.today,
    },
  ];
}
