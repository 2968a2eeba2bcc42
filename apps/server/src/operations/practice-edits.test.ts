import type { PracticeEditRule } from '@cleanclaim/billing/claims';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPracticeEditsSchema, savePracticeEditSchema } from '../contract/schemas/practice-edits.ts';
import { inTenant } from '../db/connect.ts';
import { claimOf, everyone, exchange, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { checkClaims } from './check-claims.ts';
import { correctClaim } from './correct-claim.ts';
import { dismissEditSuggestion, listEditSuggestions } from './edit-suggestions.ts';
import { inviteMember } from './invite-member.ts';
import { mustPerform, perform } from './operation.ts';
import {
  exportPracticeEdits,
  importPracticeEdits,
  listPracticeEdits,
  orderPracticeEdits,
  savePracticeEdit,
  showPracticeEdit,
  switchPracticeEdit,
} from './practice-edits.ts';
import { tryPracticeEdit } from './try-practice-edit.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  tenantId = await setUpTenant(runtime, `e${++practices}`);
});

const actor = () => everyone(tenantId);

/** An edit about office visits to Bluewater. */
function rule(name: string, ...actions: PracticeEditRule['branches'][number]['actions'][number][]): PracticeEditRule {
  const when = {
    kind: 'group' as const,
    join: 'all' as const,
    of: [
      { kind: 'compare' as const, property: 'payer.payerIdentifier', operator: 'is', values: ['BWHP1'] },
      { kind: 'compare' as const, property: 'lines.procedureCode', operator: 'starts-with', values: ['992'] },
    ],
  };
  return { name, branches: [{ when, actions }], otherwise: [] };
}
const hold = { kind: 'hold' as const, message: 'Bluewater wants the note first.', fix: 'Send the note.' };

const save = (given: PracticeEditRule & { editId?: string; version?: number }) =>
  mustPerform(runtime, actor(), savePracticeEdit, savePracticeEditSchema.parse(given));
const edits = async () => (await mustPerform(runtime, actor(), listPracticeEdits, {})).edits;

/** Saves an edit, tries it and switches it on. */
async function switchedOn(given: PracticeEditRule): Promise<string> {
  const { editId, version } = await save(given);
  await mustPerform(runtime, actor(), tryPracticeEdit, { editId });
  await mustPerform(runtime, actor(), switchPracticeEdit, { editId, version, run: 1 });
  return editId;
}

async function rowsOf<T extends 'claim_finding' | 'claim_event' | 'practice_edit_change'>(table: T, claimId: string) {
  return inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom(table as 'claim_event')
      .selectAll()
      .where('claim_id', '=', claimId)
      .execute(),
  );
}

describe('an edit', () => {
  test('is switched on only after a trial of that version, and holds what is built then', async () => {
    const { editId, version } = await save(rule('Note first', hold));
    const early = await perform(runtime, actor(), switchPracticeEdit, { editId, version, run: 1 });
    expect(early).toMatchObject({ ok: false, code: 'not-tried' });
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('ready');

    await mustPerform(runtime, actor(), tryPracticeEdit, { editId });
    await mustPerform(runtime, actor(), switchPracticeEdit, { editId, version, run: 1 });
    await receiveVisits(runtime, tenantId, [{ mrn: 'A2', last_name: 'Later', birth_date: '1970-01-02' }]);
    const held = await claimOf(runtime, tenantId, 'A2');
    expect(held.claim_status).toBe('held');
    expect(await rowsOf('claim_finding', held.id)).toMatchObject([
      {
        severity: 'hold',
        content: {
          editId: `practice:${editId}`,
          source: 'Your own edit, version 1',
          message: hold.message,
          fix: hold.fix,
        },
      },
    ]);
    const [checked] = await mustPerform(runtime, actor(), checkClaims, { claims: [held.id] });
    expect(checked?.findings.map((one) => one.editId)).toEqual([`practice:${editId}`]);
  });

  test('of a newer version leaves the one that runs until that is tried too', async () => {
    const editId = await switchedOn(rule('Note first', hold));
    const { version } = (await edits())[0] ?? { version: 0 };
    const second = await save({ ...rule('Note first', { ...hold, message: 'Another message.' }), editId, version });
    expect(second.versionNumber).toBe(2);
    expect(await edits()).toMatchObject([{ state: 'on', latestVersion: 2, runningVersion: 1, triedAt: null }]);
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const claim = await claimOf(runtime, tenantId, 'A1');
    expect(await rowsOf('claim_finding', claim.id)).toMatchObject([{ content: { message: hold.message } }]);
    const both = await mustPerform(runtime, actor(), showPracticeEdit, { editId });
    expect(both.versions.map((one) => [one.version, one.rule.branches[0]?.actions[0], one.trial !== null])).toEqual([
      [2, { ...hold, message: 'Another message.' }, false],
      [1, hold, true],
    ]);
    const stale = await perform(runtime, actor(), switchPracticeEdit, { editId, version, run: null });
    expect(stale).toMatchObject({ ok: false, code: 'changed-meanwhile' });
  });

  test('sets a modifier: the claim that is sent has it, the one before is kept', async () => {
    await switchedOn(rule('Modifier 25', { kind: 'set', target: 'lines.modifiers', how: 'add', value: '25' }));
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const claim = await claimOf(runtime, tenantId, 'A1');
    expect(claim.content.lines.map((line) => line.modifiers)).toEqual([['25']]);
    const events = await rowsOf('claim_event', claim.id);
    expect(events.find(({ event }) => event === 'practice-edit')?.detail).toBe(
      'Your edit "Modifier 25" (version 1) set Modifier of line 1: before nothing, now 25',
    );
    const changes = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('practice_edit_change').selectAll().execute(),
    );
    expect(changes.map(({ claim_before }) => claim_before.lines[0]?.modifiers)).toEqual([[]]);
    await submit(runtime, tenantId);
    const { rows } = await runtime.owner.query('select content from original_file where tenant_id = $1', [tenantId]);
    expect(rows.some(({ content }) => content.toString('latin1').includes('HC:99213:25'))).toBe(true);
  });

  test('routes a claim to a person once, and a correction is judged again', async () => {
    const editId = await switchedOn(
      rule('Look first', { kind: 'route', role: 'biller', note: 'Look at the note.' }, hold),
    );
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const claim = await claimOf(runtime, tenantId, 'A1');
    const corrected = await mustPerform(runtime, actor(), correctClaim, {
      claimId: claim.id,
      changes: { groupNumber: 'X1' },
    });
    expect(corrected).toMatchObject({ outcome: 'held', findings: [{ message: hold.message }] });
    const work = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('work_item').select(['work_key', 'title', 'reason']).where('kind', '=', 'practice-edit').execute(),
    );
    expect(work).toEqual([
      { work_key: `practice-edit:${editId}:${claim.id}`, title: 'Your edit: Look first', reason: 'Look at the note.' },
    ]);
  });

  test('routes to a colleague only while that one can sign in', async () => {
    const person = { name: 'Gone Gordon', email: 'gone@sample.invalid', roles: ['biller' as const] };
    await mustPerform(runtime, actor(), inviteMember, person);
    const state = (to: string) =>
      runtime.owner.query<{ id: string }>(
        `update tenant_member set member_state = $2 where tenant_id = $1 and name = 'Gone Gordon' returning id`,
        [tenantId, to],
      );
    const memberId = (await state('active')).rows[0]?.id ?? '';
    await switchedOn(rule('Give it to Gordon', { kind: 'route', memberId, note: 'Look at the note.' }, hold));
    const assignee = async (mrn: string) => {
      await receiveVisits(runtime, tenantId, [{ mrn, birth_date: '1977-01-01', last_name: `Routed${mrn}` }]);
      const { rows } = await runtime.owner.query(
        `select w.assignee_id from work_item w join patient p on p.id = w.patient_id
          where w.tenant_id = $1 and w.kind = 'practice-edit' and p.mrn = $2`,
        [tenantId, mrn],
      );
      return rows;
    };
    expect(await assignee('A2')).toEqual([{ assignee_id: memberId }]);
    await state('disabled');
    expect(await assignee('A3')).toEqual([{ assignee_id: null }]);
  });

  test('that cannot run is refused at its field; so is a name twice', async () => {
    const bad = rule('Bad', { kind: 'set', target: 'lines.chargeCents', how: 'put', value: '1' });
    const refused = await perform(runtime, actor(), savePracticeEdit, savePracticeEditSchema.parse(bad));
    expect(refused).toMatchObject({
      ok: false,
      code: 'cannot-run',
      fields: { 'branches.0.actions.0.target': 'Choose what to set.' },
    });
    await save(rule('Twice', hold));
    const again = await perform(runtime, actor(), savePracticeEdit, savePracticeEditSchema.parse(rule('twice', hold)));
    expect(again).toMatchObject({ ok: false, code: 'name-taken' });
  });
});

test('order, export and import', async () => {
  const { editId: first } = await save(rule('First', hold));
  const { editId: second } = await save(rule('Second', hold));
  await mustPerform(runtime, actor(), orderPracticeEdits, { editIds: [second, first] });
  expect((await edits()).map((edit) => edit.name)).toEqual(['Second', 'First']);
  const some = await perform(runtime, actor(), orderPracticeEdits, { editIds: [second] });
  expect(some).toMatchObject({ ok: false, code: 'edits-changed' });

  const file = importPracticeEditsSchema.parse(
    JSON.parse(JSON.stringify(await mustPerform(runtime, actor(), exportPracticeEdits, {}))),
  );
  expect(await mustPerform(runtime, actor(), importPracticeEdits, file)).toEqual({ added: 0, changed: 0, same: 2 });
  tenantId = await setUpTenant(runtime, `e${++practices}`);
  expect(await mustPerform(runtime, actor(), importPracticeEdits, file)).toEqual({ added: 2, changed: 0, same: 0 });
  expect((await edits()).map((edit) => [edit.name, edit.state])).toEqual([
    ['Second', 'draft'],
    ['First', 'draft'],
  ]);
});

describe('what payers have answered', () => {
  const visit = (n: number, ending: string, code = '99213') => ({
    mrn: `D${n}`,
    last_name: `Denniger${String.fromCharCode(96 + n)}`,
    birth_date: `1970-02-0${n}`,
    member_id: `BWP30020010${n}${ending}`,
    procedure_code: code,
  });

  test('a trial says what was held and what that was really paid or refused', async () => {
    await receiveVisits(runtime, tenantId, [visit(1, ''), visit(2, 'T'), visit(3, 'U')]);
    await submit(runtime, tenantId);
    await exchange(runtime, tenantId);
    const { editId } = await save(rule('Note first', hold));
    const trial = await mustPerform(runtime, actor(), tryPracticeEdit, { editId });
    const paid = await claimOf(runtime, tenantId, 'D1');
    const { rows } = await runtime.owner.query(
      'select sum(paid_cents)::int as paid from claim_payment where tenant_id = $1 and claim_id = $2',
      [tenantId, paid.id],
    );
    expect(rows[0].paid).toBeGreaterThan(0);
    expect(trial).toMatchObject({ claims: 3, held: 3, warned: 0, heldPaidClaims: 1, heldPaidCents: rows[0].paid });
    expect(trial).toMatchObject({ heldRefusedClaims: 1, heldOpenClaims: 1 });
    const denied = await claimOf(runtime, tenantId, 'D2');
    expect(trial.heldRefusedCents).toBe(denied.total_charge_cents);
    expect(trial.rows.map((row) => [row.claimId === paid.id, row.paidCents > 0])).toContainEqual([true, true]);
    const shown = await mustPerform(runtime, actor(), showPracticeEdit, { editId });
    expect(shown.versions[0]?.trial?.heldPaidCents).toBe(rows[0].paid);
  });

  test('refusals that recur are offered as an edit, until one is there or nobody wants it', async () => {
    await receiveVisits(runtime, tenantId, [visit(1, 'T'), visit(2, 'T'), visit(3, 'T'), visit(4, '')]);
    await submit(runtime, tenantId);
    await exchange(runtime, tenantId);
    const offered = async () => (await mustPerform(runtime, actor(), listEditSuggestions, {})).suggestions;
    const [suggestion, ...others] = await offered();
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      payerName: 'Bluewater Health Plan',
      pattern: { kind: 'code', code: '99213' },
      hits: 3,
      share: 0.75,
    });
    expect(suggestion?.refusedCents).toBe(3 * (await claimOf(runtime, tenantId, 'D1')).total_charge_cents);
    if (!suggestion) throw new Error('nothing is suggested');
    const { editId, version } = await save(suggestion.draft);
    expect(await offered()).toEqual([]);
    await mustPerform(runtime, actor(), switchPracticeEdit, { editId, version, run: null });
    expect(await offered()).toHaveLength(1);
    await mustPerform(runtime, actor(), dismissEditSuggestion, { key: suggestion.key });
    expect(await offered()).toEqual([]);
  });
});
