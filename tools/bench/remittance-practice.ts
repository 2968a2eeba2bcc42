import { closeSync, openSync, writeSync } from 'node:fs';
import { cents } from '@cleanclaim/billing/kernel';
import type pg from 'pg';
import { sampleClaim, sampleLine } from '../../packages/billing/src/claims/testing/sample-claim.ts';
import { dollars } from '../../packages/billing/src/remittance/testing/era-text.ts';

/** What every claim of the large payment bills and gets. Amounts in cents. */
const LINES = [
  { code: '99214', charge: 19_500, allowed: 13_200, copay: 2500 },
  { code: '36415', charge: 2200, allowed: 900, copay: 0 },
  { code: '80053', charge: 4800, allowed: 1450, copay: 0 },
] as const;
const CHARGE = LINES.reduce((sum, line) => sum + line.charge, 0);
const PAID = LINES.reduce((sum, line) => sum + line.allowed - line.copay, 0);
const COPAY = LINES.reduce((sum, line) => sum + line.copay, 0);

const numberOf = (i: number) => `LR${String(i).padStart(7, '0')}`;

/** The claim payment of claim `i` as segments of an 835. */
function claimPayment(i: number): string {
  const services = LINES.map(
    ({ code, charge, allowed, copay }, n) =>
      `SVC*HC:${code}*${dollars(charge)}*${dollars(allowed - copay)}**1~DTM*472*20261005~CAS*CO*45*${dollars(charge - allowed)}~` +
      `${copay > 0 ? `CAS*PR*3*${dollars(copay)}~` : ''}REF*6R*${n + 1}~AMT*B6*${dollars(allowed)}~`,
  ).join('');
  const number = String(i).padStart(7, '0');
  return `CLP*${numberOf(i)}*1*${dollars(CHARGE)}*${dollars(PAID)}*${dollars(COPAY)}*12*26309${number}*11*1~NM1*QC*1*MARCHBANK*ODETTE****MI*NMX${number}~${services}`;
}

/** Claim payments that are written to the file at a time. */
const CHUNK = 2000;

/** Writes one payment of so many claim payments. @returns the bytes of the file. */
export function writeLargeRemittance(
  path: string,
  count: number,
  payer: { name: string; payerIdentifier: string },
): number {
  const file = openSync(path, 'w');
  let bytes = 0;
  let segments = 0;
  const write = (text: string) => {
    segments += text.split('~').length - 1;
    bytes += writeSync(file, text);
  };
  write('ISA*00*          *00*          *ZZ*NORTHPAYER     *ZZ*CLEANCLAIM     *261102*0900*^*00501*000000001*0*P*:~');
  write('GS*HP*NORTHPAYER*CLEANCLAIM*20261102*0900*1*X*005010X221A1~');
  segments = 0;
  write(
    `ST*835*0001~BPR*I*${dollars(PAID * count)}*C*ACH*CCP*01*999999992*DA*123456*${payer.payerIdentifier}**01*999988880*DA*98765*20261102~` +
      `TRN*1*LARGE1*${payer.payerIdentifier}~DTM*405*20261101~N1*PR*${payer.name}*XV*${payer.payerIdentifier}~N3*100 Granary Street~` +
      'N4*Lincoln*NE*68508~PER*BL*Provider line*TE*4025550100~N1*PE*Willow Creek Family Medicine*XX*1234567893~LX*1~',
  );
  for (let from = 0; from < count; from += CHUNK) {
    let text = '';
    for (let i = from; i < Math.min(count, from + CHUNK); i++) text += claimPayment(i);
    write(text);
  }
  const all = segments + 1;
  write(`SE*${all}*0001~GE*1*1~IEA*1*000000001~`);
  closeSync(file);
  return bytes;
}

/** Claims of a patient. */
const CLAIMS_PER_PATIENT = 3;
const id = (kind: string, n: string) => `md5($1 || '${kind}' || ${n})::uuid`;

/** Statements that make patients, visits, claims that went out, and their charges in the ledger. $1 practice, $2 payer, $3 claims, $4 and $5 contents. */
const STATEMENTS: readonly string[] = [
  `insert into patient (tenant_id, id, mrn, last_name, first_name, birth_date, content, updated_at)
   select $1::uuid, ${id('patient', 'p')}, 'LR-' || p, 'Marchbank', 'Odette', '1971-03-04', $4::jsonb->'patient', now()
     from generate_series(0, ($3::int - 1) / ${CLAIMS_PER_PATIENT}) p`,
  `insert into coverage (tenant_id, id, patient_id, payer_id, payer_sequence, member_id, content, updated_at)
   select $1::uuid, ${id('coverage', 'p')}, ${id('patient', 'p')}, $2::uuid, 'P', 'NMX' || p, '{}', now()
     from generate_series(0, ($3::int - 1) / ${CLAIMS_PER_PATIENT}) p`,
  `insert into encounter (tenant_id, id, patient_id, visit_key, date_of_service, billing_status, content, place, created_at)
   select $1::uuid, ${id('encounter', 'i')}, ${id('patient', `i / ${CLAIMS_PER_PATIENT}`)}, 'large-' || i, '2026-10-05', 'billed', '{"diagnoses": [], "charges": []}', 'row ' || i, now()
     from generate_series(0, $3::int - 1) i`,
  `insert into claim (tenant_id, id, patient_control_number, encounter_id, patient_id, payer_id, payer_sequence, frequency_code, attempt,
     claim_status, owner, next_step, deadline_date, date_of_service, total_charge_cents, content, built_at, updated_at)
   select $1::uuid, ${id('claim', 'i')}, 'LR' || lpad(i::text, 7, '0'), ${id('encounter', 'i')}, ${id('patient', `i / ${CLAIMS_PER_PATIENT}`)}, $2::uuid, 'P', '1', 1,
     'accepted', 'payer', 'Wait for the remittance (835).', '2026-12-05', '2026-10-05', ${CHARGE},
     $4::jsonb || jsonb_build_object('id', ${id('claim', 'i')}, 'patientControlNumber', 'LR' || lpad(i::text, 7, '0'), 'memberId', 'NMX' || lpad(i::text, 7, '0')), now(), now()
     from generate_series(0, $3::int - 1) i`,
  `insert into original_file (tenant_id, sha256, byte_size, content, stored_at) values ($1::uuid, repeat('0', 64), 1, 'x', now())`,
  `insert into submission (tenant_id, id, interchange_control_number, file_sha256, file_name, claim_count, charge_cents, delivery, acknowledgment, created_at)
   values ($1::uuid, ${id('submission', "'1'")}, 900001, repeat('0', 64), 'large.837', $3::int, $3::bigint * ${CHARGE}, 'delivered', 'accepted', now())`,
  `insert into submission_claim (tenant_id, submission_id, claim_id, patient_control_number, transaction_set_control)
   select $1::uuid, ${id('submission', "'1'")}, ${id('claim', 'i')}, 'LR' || lpad(i::text, 7, '0'), '0001' from generate_series(0, $3::int - 1) i`,
  `insert into journal_entry (tenant_id, id, source_key, kind, posting_date, memo, created_at)
   select $1::uuid, ${id('charge', 'i')}, 'large-charge:' || i, 'charge', '2026-10-06', 'Charges of a claim', now() from generate_series(0, $3::int - 1) i`,
  `insert into journal_line (tenant_id, entry_id, line_number, account, cents, claim_id, patient_id, memo)
   select $1::uuid, ${id('charge', 'i')}, n, case n when 1 then 'payer-ar' else 'revenue' end, case n when 1 then ${CHARGE} else -${CHARGE} end,
     ${id('claim', 'i')}, ${id('patient', `i / ${CLAIMS_PER_PATIENT}`)}, 'Charges'
     from generate_series(0, $3::int - 1) i, generate_series(1, 2) n`,
];

/** The parameters that a statement names, renumbered from 1 without gaps as PostgreSQL wants them. */
function bound(statement: string, values: readonly unknown[]): { text: string; values: unknown[] } {
  const used = [...new Set([...statement.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))].sort();
  const typed = statement.replace(/\$1(?!:)/g, '$1::text').replace(/\$1::uuid/g, '$1::text::uuid');
  return {
    text: typed.replace(/\$(\d)/g, (_, n) => `$${used.indexOf(Number(n)) + 1}`),
    values: used.map((n) => values[n - 1]),
  };
}

/**
 * Fills a practice with claims that wait for the large payment, as the database's owner and without its checks: what is
 * measured comes afterwards.
 */
export async function seedClaims(
  client: pg.Client,
  tenantId: string,
  payer: { id: string; content: object },
  count: number,
): Promise<void> {
  const base = sampleClaim({ diagnoses: ['I10', 'E119'] });
  const lines = LINES.map(({ code, charge }, n) =>
    sampleLine({
      lineNumber: n + 1,
      procedureCode: code,
      chargeCents: cents(charge),
      diagnosisPointers: [1, 2],
      dateOfService: '2026-10-05',
    }),
  );
  const content = { ...base, payer: payer.content, lines, totalChargeCents: CHARGE, dateOfService: '2026-10-05' };
  const values = [tenantId, payer.id, count, JSON.stringify(content)];
  await client.query('begin');
  await client.query(`set local session_replication_role = replica`);
  for (const statement of STATEMENTS) await client.query(bound(statement, values));
  await client.query('commit');
  await client.query(
    'vacuum analyze patient, coverage, encounter, claim, submission_claim, journal_entry, journal_line',
  );
}
