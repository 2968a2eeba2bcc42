import { createHash } from 'node:crypto';
import type { Claim } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import type pg from 'pg';
import type { EncounterContent } from '../db/schema.ts';

/** One claim in three is of a patient who has others. */
const CLAIMS_PER_PATIENT = 3;
const FACE: Pick<Claim, 'kind' | 'coverageId' | 'payerSequence' | 'frequencyCode' | 'relationship' | 'placeOfService'> =
  {
    kind: 'professional',
    coverageId: '00000000-0000-4000-8000-000000000001',
    payerSequence: 'P',
    frequencyCode: '1',
    relationship: '18',
    placeOfService: '11',
  };
const BACK: Pick<Claim, 'diagnoses' | 'acceptAssignment' | 'benefitsAssigned' | 'releaseOfInformation'> = {
  diagnoses: ['I10', 'E119'],
  acceptAssignment: true,
  benefitsAssigned: true,
  releaseOfInformation: true,
};
const VISIT: Pick<EncounterContent, 'diagnoses' | 'charges' | 'findings' | 'codes'> = {
  diagnoses: [],
  charges: [],
  findings: [],
  codes: {
    diagnoses: [
      { code: 'I10', rank: 1 },
      { code: 'E119', rank: 2 },
    ],
    charges: [],
  },
};
const LINE = {
  lineNumber: 1,
  procedureCode: '99213',
  description: 'Office visit',
  modifiers: [],
  units: 1,
  chargeCents: cents(0),
  diagnosisPointers: [1],
  dateOfService: '2026-01-01',
} satisfies Claim['lines'][number];

/**
 * Statuses by the claim's number modulo 100 (the first bound that lies above), with the owner, and in hundredths of the
 * charge what the payer paid, what was written off and what the patient owes. The rest is open with the payer.
 */
const STATUSES = [
  ['held', 4, 'person', 0, 0, 0, 'Fix what holds the claim.'],
  ['ready', 8, 'job', 0, 0, 0, 'Goes out with the next batch.'],
  ['sent', 12, 'payer', 0, 0, 0, 'Wait for the receipt (TA1 or 999).'],
  ['accepted', 30, 'payer', 0, 0, 0, 'Wait for the remittance (835).'],
  ['rejected', 33, 'person', 0, 0, 0, 'Fix the claim and send it again.'],
  ['denied', 39, 'person', 0, 0, 0, 'Correct the claim, appeal, or write off.'],
  ['partly-paid', 42, 'person', 30, 20, 0, 'Look at the lines that were paid less: correct, appeal or write off.'],
  ['patient-due', 50, 'person', 60, 30, 10, 'Bill the patient.'],
  ['closed', 100, 'none', 60, 40, 0, 'Nothing is open.'],
] as const;
const WORK = { held: 'claim-held', rejected: 'rejection', denied: 'denial' } as const;

const FIRST = [
  'Ada',
  'Bruno',
  'Celia',
  'Dorian',
  'Elke',
  'Fabio',
  'Greta',
  'Hugo',
  'Ilse',
  'Jonas',
  'Kirsten',
  'Leopold',
];
const HEADS = [
  'Bar',
  'Cor',
  'Dun',
  'Esk',
  'Fen',
  'Gal',
  'Har',
  'Ist',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Orr',
  'Pel',
  'Quar',
];
const MIDDLES = ['an', 'el', 'in', 'or', 'und', 'ash', 'est', 'il'];
const TAILS = ['berg', 'dale', 'ford', 'hurst', 'ley', 'mann', 'sen', 'ton', 'wick', 'worth'];

/** The same id for the same tenant, kind and number, so that statements need not look each other's rows up. */
const id = (kind: string, n: string) => `md5($1::uuid::text || '${kind}' || ${n})::uuid`;
const pick = (list: readonly string[], n: string) => `(array['${list.join("','")}'])[1 + (${n}) % ${list.length}]`;
const statusColumn = (column: number) => {
  const cases = STATUSES.map(
    (row) => `when k < ${row[1]} then ${typeof row[column] === 'number' ? row[column] : `'${row[column]}'`}`,
  );
  return `case ${cases.join(' ')} end`;
};

/** One row a claim: its numbers, from which every statement makes its part. `$2` is the count, `$3` the day of today. */
const PLAN = `
  plan as materialized (
    select i, i / ${CLAIMS_PER_PATIENT} as p, ($3::date - (i * 37 % 700)) as served, 8000 + (i * 7919 % 400) * 50 as charge,
           ${statusColumn(0)} as status, ${statusColumn(2)} as owner, ${statusColumn(3)} as paid, ${statusColumn(4)} as off,
           ${statusColumn(5)} as due, ${statusColumn(6)} as next_step,
           case when k < 50 then $3::date - 5 + (i * 11 % 40) end as deadline
      from (select i, i * 61 % 100 as k from generate_series(0, $2::int - 1) i) numbered)`;
const PATIENTS = `
  patients as materialized (
    select n as p, ${pick(HEADS, 'n')} || ${pick(MIDDLES, 'n / 16')} || ${pick(TAILS, 'n / 128')} as last, ${pick(FIRST, 'n / 7')} as first,
           case when n % 50 <> 0 then date '1940-01-01' + (n * 131 % 29000) end as born, 'M' || lpad(n::text, 7, '0') as mrn
      from generate_series(0, ($2::int - 1) / ${CLAIMS_PER_PATIENT}) n)`;
const PATIENT_JSON = `jsonb_build_object('id', ${id('patient', 'p')}, 'mrn', mrn, 'name', jsonb_build_object('last', last, 'first', first),
  'birthDate', born, 'sex', 'U', 'address', jsonb_build_object('line1', '1 Mill Lane', 'city', 'Cedar Hollow', 'state', 'OH', 'zip', '43062'))`;

const STATEMENTS: readonly string[] = [
  `with ${PATIENTS}
   insert into patient (tenant_id, id, mrn, last_name, first_name, birth_date, content, updated_at)
   select $1::uuid, ${id('patient', 'p')}, mrn, last, first, born, ${PATIENT_JSON}, $3::date - p % 90 from patients`,
  `with ${PLAN}
   insert into encounter (tenant_id, id, patient_id, visit_key, date_of_service, billing_status, content, received_file_id, place, created_at)
   select $1::uuid, ${id('encounter', 'i')}, ${id('patient', 'p')}, 'many-' || i, served, 'billed',
          $5::jsonb || jsonb_build_object('encounter', jsonb_build_object('id', ${id('encounter', 'i')}, 'patientId', ${id('patient', 'p')},
            'visitNumber', 'many-' || i, 'dateOfService', served, 'placeOfService', '11')),
          ${id('file', "'1'")}, 'row ' || i, served + 1 from plan`,
  `with ${PLAN}, ${PATIENTS}, payers as (select id, content, row_number() over (order by payer_identifier) - 1 as y, count(*) over () as n from payer where tenant_id = $1::uuid)
   insert into claim (tenant_id, id, patient_control_number, encounter_id, patient_id, payer_id, payer_sequence, frequency_code,
     attempt, claim_status, owner, next_step, deadline_date, date_of_service, total_charge_cents, payer_claim_control_number, content, built_at, updated_at)
   select $1::uuid, ${id('claim', 'i')}, 'MC' || lpad(i::text, 8, '0'), ${id('encounter', 'i')}, ${id('patient', 'p')}, y.id, 'P', '1', 1, status, owner, next_step,
          deadline, served, charge, case when paid > 0 then 'ICN' || lpad(i::text, 9, '0') end,
          $4::jsonb || jsonb_build_object('id', ${id('claim', 'i')}, 'patientControlNumber', 'MC' || lpad(i::text, 8, '0'),
            'encounterId', ${id('encounter', 'i')}, 'patient', ${PATIENT_JSON}, 'subscriber', ${PATIENT_JSON}, 'memberId', mrn, 'payer', y.content,
            'billing', (select content from practice where tenant_id = $1::uuid), 'dateOfService', served, 'totalChargeCents', charge,
            'lines', jsonb_build_array($6::jsonb || jsonb_build_object('chargeCents', charge, 'dateOfService', served))),
          served + 1, served + 1 + i % 30 * interval '1 hour'
     from plan join patients using (p) join payers y on y.y = i % y.n`,
  `with ${PLAN}
   insert into journal_entry (tenant_id, id, source_key, kind, posting_date, memo, created_at)
   select $1::uuid, ${id('charge', 'i')}, 'many-charge:' || i, 'charge', served + 1, 'Charges of a claim', served + 1 from plan
   union all select $1::uuid, ${id('payment', 'i')}, 'many-payment:' || i, 'insurance-payment', served + 1, 'Payment of a claim', served + 1 from plan where paid > 0`,
  `with ${PLAN}, lines as (
     select 'charge' as entry, i, p, 1 as n, 'payer-ar' as account, charge as amount from plan
     union all select 'charge', i, p, 2, 'revenue', -charge from plan
     union all select 'payment', i, p, 1, 'cash', charge * paid / 100 from plan where paid > 0
     union all select 'payment', i, p, 2, 'contractual-adjustment', charge * off / 100 from plan where off > 0
     union all select 'payment', i, p, 3, 'patient-ar', charge * due / 100 from plan where due > 0
     union all select 'payment', i, p, 4, 'payer-ar', -(charge * paid / 100 + charge * off / 100 + charge * due / 100) from plan where paid > 0)
   insert into journal_line (tenant_id, entry_id, line_number, account, cents, claim_id, patient_id, memo)
   select $1::uuid, md5($1::uuid::text || entry || i)::uuid, n, account, amount, ${id('claim', 'i')}, ${id('patient', 'p')}, 'Of many claims' from lines`,
  `with ${PLAN}
   insert into work_item (tenant_id, id, work_key, kind, claim_id, patient_id, title, reason, amount_cents, deadline_date, work_status, raised_at, snoozed_until)
   select $1::uuid, ${id('work', 'i')}, 'many:' || i, case status ${Object.entries(WORK)
     .map(([status, kind]) => `when '${status}' then '${kind}'`)
     .join(' ')} end,
          ${id('claim', 'i')}, ${id('patient', 'p')}, 'Claim MC' || lpad(i::text, 8, '0') || ' is ' || status, next_step, charge, deadline,
          case when i % 3 = 0 then 'done' else 'open' end, served + 2, case when i % 7 = 0 then $3::date + 5 end
     from plan where status in ('${Object.keys(WORK).join("','")}')`,
];

const TABLES = ['patient', 'encounter', 'claim', 'journal_entry', 'journal_line', 'work_item'];

/** The one file that the visits are said to come from. */
async function storeFile(client: pg.Client, tenantId: string, today: string): Promise<void> {
  const bytes = Buffer.from(`many claims of ${tenantId}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await client.query(
    'insert into original_file (tenant_id, sha256, byte_size, content, stored_at) values ($1::uuid, $2, $3, $4, $5::date)',
    [tenantId, sha256, bytes.length, bytes, today],
  );
  await client.query(
    `insert into received_file (tenant_id, id, sha256, kind, file_name, received_at, reading)
     values ($1::uuid, ${id('file', "'1'")}, $2, 'chart', 'many-claims.csv', $3::date, 'read')`,
    [tenantId, sha256, today],
  );
}

/** The parameters that a statement names, renumbered from 1 without gaps as PostgreSQL wants them. */
function bound(statement: string, values: readonly unknown[]): { text: string; values: unknown[] } {
  const used = [...new Set([...statement.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))].sort();
  const text = statement.replace(/\$(\d)/g, (_, n) => `$${used.indexOf(Number(n)) + 1}`);
  return { text, values: used.map((n) => values[n - 1]) };
}

/**
 * Fills a practice with claims of invented patients, by a handful of statements: for benchmarks and for lists that must
 * be long. Each claim has its visit, its ledger entries, which add up, and its work where a person's turn has come; a
 * third as many patients. Ties and empty values are many on purpose. Once a practice.
 * @param client a connection of the database's owner
 * @param today the day from which service dates (two years back) and deadlines count
 */
export async function seedManyClaims(client: pg.Client, tenantId: string, count: number, today: string): Promise<void> {
  const values = [
    tenantId,
    count,
    today,
    JSON.stringify({ ...FACE, ...BACK }),
    JSON.stringify(VISIT),
    JSON.stringify(LINE),
  ];
  await client.query('begin');
  await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
  await storeFile(client, tenantId, today);
  for (const statement of STATEMENTS) await client.query(bound(statement, values));
  await client.query('commit');
  await client.query(`vacuum analyze ${TABLES.join(', ')}`);
}
