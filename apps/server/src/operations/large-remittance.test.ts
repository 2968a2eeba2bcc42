import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EraClaim, era } from '../testing/answers.ts';
import { everyone, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openSecondRuntime, openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { listRemittances } from './list-remittances.ts';
import { mustPerform } from './operation.ts';
import { postWholeRemittance } from './post-remittance.ts';
import { receiveFile } from './receive-file.ts';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());

const MRNS = ['FA1', 'FA2', 'FA3', 'FA4'];

/** A practice whose claims are out, with a file that pays, reverses and corrects them; its payment waits to be posted. */
async function practiceWithPayment(slug: string) {
  const tenantId = await setUpTenant(runtime, slug);
  await receiveVisits(
    runtime,
    tenantId,
    MRNS.map((mrn) => ({ mrn })),
  );
  await submit(runtime, tenantId);
  const { rows } = await runtime.owner.query<{ number: string }>(
    'select c.patient_control_number as number from claim c join patient p using (tenant_id) where p.id = c.patient_id and c.tenant_id = $1 order by p.mrn',
    [tenantId],
  );
  const [first = '', second = '', third = '', fourth = ''] = rows.map((row) => row.number);
  const paid = (patientControlNumber: string): EraClaim => ({
    patientControlNumber,
    charge: '148',
    paid: '90',
    patientResponsibility: '10',
    payerClaimControlNumber: `ICN${patientControlNumber}`,
    segments: ['CAS*CO*45*48', 'CAS*PR*2*10'],
  });
  const reversal: EraClaim = {
    ...paid(first),
    status: '22',
    charge: '-148',
    paid: '-90',
    patientResponsibility: '-10',
    segments: ['CAS*CO*45*-48', 'CAS*PR*2*-10'],
  };
  const corrected: EraClaim = { ...paid(first), paid: '95', segments: ['CAS*CO*45*43', 'CAS*PR*2*10'] };
  const unbalanced: EraClaim = { ...paid(third), segments: ['CAS*CO*45*40', 'CAS*PR*2*10'] };
  const denied: EraClaim = {
    ...paid(fourth),
    status: '4',
    paid: '0',
    patientResponsibility: '',
    segments: ['CAS*CO*197*148'],
  };
  // The reversal comes in another slice than what it takes back, and the same claim payment twice.
  const claims = [paid(first), paid(second), reversal, unbalanced, corrected, denied, paid('NOTOURS'), paid('NOTOURS')];
  const bytes = era({ trace: 'LARGE1', paid: '455', claims });
  const { receivedFileId } = await mustPerform(runtime, everyone(tenantId), receiveFile, {
    ...{ kind: 'x12' as const, fileName: 'large.835', bytes },
  });
  return { tenantId, input: { receivedFileId, index: 0 }, count: claims.length };
}

/** All that a posting leaves, in words that are the same in every practice. */
async function traces(tenantId: string): Promise<Record<string, string[]>> {
  const queries = {
    lines: `select concat_ws(' ', e.source_key, e.kind, e.memo, l.line_number, l.account, l.cents, c.patient_control_number, l.group_code, l.carc, l.memo,
              r.source_key) as text
              from journal_entry e join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id
              left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
              left join journal_entry r on r.tenant_id = e.tenant_id and r.id = e.reverses_entry_id
             where e.tenant_id = $1 and e.source_key like '835|%'`,
    payments: `select concat_ws(' ', p.claim_payment_key, p.ordinal, p.outcome, p.paid_cents, c.patient_control_number, p.match_step, p.content) as text
              from claim_payment p left join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id where p.tenant_id = $1`,
    claims: `select concat_ws(' ', patient_control_number, claim_status, owner, next_step, payer_claim_control_number) as text from claim where tenant_id = $1`,
    exceptions:
      "select concat_ws(' ', exception_key, kind, held_cents, reason) as text from posting_exception where tenant_id = $1",
    work: `select concat_ws(' ', kind, title, reason, amount_cents, work_status) as text from work_item where tenant_id = $1`,
  };
  const found: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(queries)) {
    const { rows } = await runtime.owner.query<{ text: string }>(query, [tenantId]);
    found[name] = rows.map((row) => row.text).sort();
  }
  return found;
}

const books = (tenantId: string) => mustPerform(runtime, everyone(tenantId), checkBooks, {});
/** The file itself is not read: its payment is posted by hand here. */
const WHOLE = {
  invariants: { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 1, doublePosted: 0, unexplainedCents: 0 },
  brokenAuditEvent: null,
};

class Killed extends Error {}

test('a payment in slices leaves the same as in one, also when its worker is killed after each of them', async () => {
  const whole = await practiceWithPayment('whole');
  const posted = await postWholeRemittance(runtime, everyone(whole.tenantId), whole.input);
  expect(posted).toMatchObject({ outcome: 'posted', claimPayments: 8, of: 8 });

  const sliced = await practiceWithPayment('sliced');
  const progress: string[] = [];
  for (;;) {
    const done = await postWholeRemittance(runtime, everyone(sliced.tenantId), sliced.input, {
      sliceSize: 1,
      onProgress: ({ outcome, claimPayments, of }) => {
        progress.push(`${outcome} ${claimPayments} of ${of}`);
        if (outcome === 'under-way') throw new Killed();
      },
    }).catch((error: unknown) => {
      if (error instanceof Killed) return undefined;
      throw error;
    });
    if (done) break;
    // Between the slices the books are whole, and the list says how far the payment is.
    expect(await books(sliced.tenantId)).toEqual(WHOLE);
    const { rows } = await mustPerform(runtime, everyone(sliced.tenantId), listRemittances, {});
    expect(rows).toMatchObject([{ posting: 'under-way', claimPayments: progress.length }]);
  }
  // The same claim payment twice is not torn apart: the last slice holds both.
  expect(progress).toEqual([1, 2, 3, 4, 5, 6].map((n) => `under-way ${n} of 8`).concat('posted 8 of 8'));
  expect(await books(sliced.tenantId)).toEqual(WHOLE);

  const expected = await traces(whole.tenantId);
  const { claims, lines, payments } = await traces(sliced.tenantId);
  expect(lines).toEqual(expected.lines);
  expect(payments).toEqual(expected.payments);
  expect(claims).toEqual(expected.claims);
  expect((await traces(sliced.tenantId)).exceptions).toEqual(expected.exceptions);
  expect(await postWholeRemittance(runtime, everyone(sliced.tenantId), sliced.input)).toMatchObject({
    outcome: 'already-posted',
  });
  expect((await traces(sliced.tenantId)).lines).toEqual(expected.lines);
});

test('two workers on one payment take turns and post nothing twice', async () => {
  const { tenantId, input } = await practiceWithPayment('two-workers');
  const other = await openSecondRuntime(runtime);
  try {
    const outcomes = await Promise.all(
      [runtime, other].map((one) => postWholeRemittance(one, everyone(tenantId), input, { sliceSize: 1 })),
    );
    expect(outcomes.map((one) => one.outcome).sort()).toEqual(['already-posted', 'posted']);
  } finally {
    await other.close();
  }
  expect(await books(tenantId)).toEqual(WHOLE);
});
