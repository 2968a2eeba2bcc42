import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveConnectionSchema } from '../contract/schemas/connections.ts';
import { savePayerSchema } from '../contract/schemas/parties.ts';
import { inTenant } from '../db/connect.ts';
import { collectAnswers } from '../jobs/collect-answers.ts';
import { type ClaimsApi, startClaimsApi } from '../testing/claims-api.ts';
import { claimOf, everyone, folderOf, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { mailbox } from '../transports/folder.ts';
import { askClaimStatus } from './ask-claim-status.ts';
import { listConnections, setConnectionState, testConnection } from './connections.ts';
import { followUpClaims } from './follow-up-claims.ts';
import { mustPerform, perform } from './operation.ts';
import { saveConnection } from './save-connection.ts';
import { savePayer } from './save-payer.ts';
import { watchSubmissions } from './watch-submissions.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  runtime.clock.moveTo('2026-11-02');
  tenantId = await setUpTenant(runtime, `p${++practices}`);
});

const actor = () => everyone(tenantId);
const system = () => ({ ...actor(), roles: ['system'] as const });
const connections = async () => (await mustPerform(runtime, actor(), listConnections, {})).connections;
const add = (given: object) => mustPerform(runtime, actor(), saveConnection, saveConnectionSchema.parse(given));
const watch = () => mustPerform(runtime, system(), watchSubmissions, {});

async function work(kind: string) {
  return inTenant(runtime.db, tenantId, (tx) =>
    tx.selectFrom('work_item').select(['title', 'work_status']).where('kind', '=', kind).orderBy('work_key').execute(),
  );
}

const apiConnection = (api: ClaimsApi) => ({
  name: 'API',
  settings: {
    kind: 'https',
    baseUrl: `${api.url}/v1`,
    tokenUrl: `${api.url}/token`,
    clientId: 'practice',
    mapping: {
      send: { path: '/claims', body: 'raw' },
      list: { path: '/answers', items: 'data.items' },
      read: { path: '/answers/{id}', body: 'json-base64' },
      taken: { path: '/answers/{id}' },
    },
  },
  secret: { clientSecret: 's3cret:%' },
});

describe('a connection', () => {
  test('shows that it has a secret and never the secret, and the row holds it sealed', async () => {
    const api = await startClaimsApi();
    try {
      const { connectionId } = await add(apiConnection(api));
      expect(await mustPerform(runtime, actor(), testConnection, { connectionId })).toMatchObject({ works: true });
      const shown = (await connections()).find(({ id }) => id === connectionId);
      expect(shown).toMatchObject({ hasSecret: true, lastError: null, isUsual: false });
      expect(JSON.stringify(shown)).not.toContain('s3cret');
      const { rows } = await runtime.owner.query('select encode(secret, $2) as text from connection where id = $1', [
        connectionId,
        'escape',
      ]);
      expect(rows[0].text).not.toContain('s3cret');
    } finally {
      await api.close();
    }
  });

  test('keeps its secret for its address only', async () => {
    const api = await startClaimsApi();
    await api.close();
    const given = apiConnection(api);
    const { connectionId, version } = await add(given);
    const { secret: _, ...same } = given;
    const saved = await add({ ...same, connectionId, version });
    const moved = { ...same.settings, baseUrl: 'https://elsewhere.example.org' };
    const empty = { password: '', clientSecret: '' };
    const input = { ...same, secret: empty, settings: moved, connectionId, version: saved.version };
    expect(await perform(runtime, actor(), saveConnection, input)).toMatchObject({ ok: false, code: 'secret-needed' });
  });

  test('needs a secret, a name of its own, and one is the usual one', async () => {
    const sftp = { kind: 'sftp', host: 'sftp.example.org', user: 'u', outFolder: '/in', inFolder: '/out' };
    expect(await perform(runtime, actor(), saveConnection, { name: 'S', settings: sftp })).toMatchObject({
      code: 'secret-needed',
    });
    const taken = { name: 'folder', settings: { kind: 'folder' } };
    expect(await perform(runtime, actor(), saveConnection, taken)).toMatchObject({ code: 'name-taken' });
    await add({ name: 'S', isUsual: true, settings: sftp, secret: { password: 'x' } });
    expect((await connections()).map(({ name, isUsual }) => [name, isUsual])).toEqual([
      ['S', true],
      ['Folder', false],
    ]);
  });

  test('says why a test fails', async () => {
    const sftp = { kind: 'sftp', host: '127.0.0.1', port: 9, user: 'u', outFolder: '/in', inFolder: '/out' };
    const { connectionId } = await add({ name: 'S', settings: sftp, secret: { password: 'x' } });
    const tested = await mustPerform(runtime, actor(), testConnection, { connectionId });
    expect(tested).toMatchObject({ works: false, message: expect.stringContaining('Nobody answers') });
  });
});

describe('claims', () => {
  test('go by the connection of their payer, a file each', async () => {
    const api = await startClaimsApi();
    try {
      const { connectionId } = await add(apiConnection(api));
      await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
      await receiveVisits(runtime, tenantId, [{ mrn: 'A2', payer_id: 'SMT22', payer_name: 'Summit Commercial' }]);
      const { rows } = await runtime.owner.query(
        `update payer set content = content || '{"responseHint": "kept"}' where tenant_id = $1 and payer_identifier = 'SMT22' returning content, version`,
        [tenantId],
      );
      const { id: payerId, responseHint: _, ...form } = rows[0].content;
      const saved = { ...form, payerId, version: rows[0].version, connectionId };
      await mustPerform(runtime, actor(), savePayer, savePayerSchema.parse(saved));
      const kept = await runtime.owner.query(`select content->>'responseHint' as hint from payer where id = $1`, [
        payerId,
      ]);
      expect(kept.rows[0].hint).toBe('kept');
      const unknown = { ...saved, version: rows[0].version + 1, connectionId: payerId };
      expect(await perform(runtime, actor(), savePayer, unknown)).toMatchObject({ code: 'not-found' });
      await submit(runtime, tenantId);
      expect(api.received.size).toBe(1);
      expect(readdirSync(mailbox(await folderOf(runtime, tenantId)).outbox)).toHaveLength(1);
    } finally {
      await api.close();
    }
  });

  test('wait while a connection fails, which says why, and go out once it works', async () => {
    const folder = await folderOf(runtime, tenantId);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file in the way');
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await submit(runtime, tenantId);
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('batched');
    expect(await connections()).toMatchObject([{ waitingFiles: 1, lastError: expect.stringContaining('not there') }]);
    rmSync(folder);
    expect(await watch()).toEqual({ retried: 0, silent: 0 });
    runtime.clock.moveTo('2026-11-03');
    expect(await watch()).toMatchObject({ retried: 1 });
    await runtime.work();
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('sent');
    expect(await connections()).toMatchObject([{ waitingFiles: 0, lastError: null }]);
  });

  test('wait while the connection is paused', async () => {
    const [usual] = await connections();
    const pause = (state: 'active' | 'paused') =>
      mustPerform(runtime, actor(), setConnectionState, { connectionId: usual?.id ?? '', state });
    await pause('paused');
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await submit(runtime, tenantId);
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('batched');
    writeFileSync(join(mailbox(await folderOf(runtime, tenantId)).inbox, 'a.edi'), 'an answer');
    expect(await collectAnswers(runtime, tenantId)).toBe(0);
    await pause('active');
    runtime.clock.moveTo('2026-11-03');
    await watch();
    await runtime.work();
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('sent');
    expect(await collectAnswers(runtime, tenantId)).toBe(1);
  });
});

const envelope = (control: string, group: string) => [
  'ISA*00*          *00*          *ZZ*PRACTICECH     *ZZ*LAKESIDE       *261104*1405*^*00501*000000077*0*P*:',
  ...(group ? [`GS*${group}*PRACTICECH*LAKESIDE*20261104*1405*77*X*005010X${group === 'HN' ? '212' : '231A1'}`] : []),
  ...(control ? [`TA1*${control}*261102*1200*A*000`] : []),
];

describe('a batch', () => {
  test('that is silent for hours becomes work, which ends when the answer comes', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await submit(runtime, tenantId);
    expect(await watch()).toEqual({ retried: 0, silent: 0 });
    runtime.clock.moveTo('2026-11-04');
    expect(await watch()).toMatchObject({ silent: 1 });
    await watch();
    expect(await work('batch-silent')).toEqual([
      { title: 'Batch 000000001 has no receipt (TA1 or 999)', work_status: 'open' },
    ]);
    const receipt = [
      ...envelope('', 'FA'),
      'ST*999*0001*005010X231A1',
      'AK1*HC*1*005010X222A1',
      'AK9*A*1*1*1',
      'SE*4*0001',
      'GE*1*77',
      'IEA*1*000000077~',
    ].join('~');
    await receive(runtime, tenantId, 'x12', receipt);
    await watch();
    expect((await work('batch-silent')).map(({ title, work_status }) => [title.slice(16), work_status])).toEqual([
      ['has claims without an acknowledgment (277CA)', 'open'],
      ['has no receipt (TA1 or 999)', 'done'],
    ]);
  });
});

describe('the payer', () => {
  /** A claim that the payer has, and a connection that takes questions. */
  async function acceptedClaim(asksStatus: boolean) {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await submit(runtime, tenantId);
    const [usual] = await connections();
    await add({
      connectionId: usual?.id,
      version: usual?.version,
      name: 'Folder',
      isUsual: true,
      settings: { kind: 'folder', asksStatus },
    });
    await runtime.owner.query(`update claim set claim_status = 'accepted' where tenant_id = $1`, [tenantId]);
    return claimOf(runtime, tenantId, 'A1');
  }
  const answer = (trace: string, status: string) =>
    [
      ...envelope('', 'HN'),
      'ST*277*0001*005010X212',
      'BHT*0010*08*A*20261104*1405*DG',
      'HL*1**20*1',
      'NM1*PR*2*BLUEWATER*****PI*BWH01',
      'HL*2*1*21*1',
      'NM1*41*2*LAKESIDE*****46*LAKESIDE',
      'HL*3*2*19*1',
      'NM1*1P*2*LAKESIDE*****XX*1999999109',
      'HL*4*3*22*0',
      'NM1*IL*1*DOE*JANE****MI*M1',
      `TRN*2*${trace}`,
      `STC*${status}*20261104**125*95*20261103***EFT5`,
      'SE*12*0001',
      'GE*1*77',
      'IEA*1*000000077~',
    ].join('~');
  const questions = () =>
    readdirSync(join(runtime.transportDir, `p${practices}`, 'outbox')).filter((name) => name.startsWith('276-'));

  test('is asked by a person, and its answer moves the claim', async () => {
    const claim = await acceptedClaim(false);
    await mustPerform(runtime, actor(), askClaimStatus, { claimIds: [claim.id] });
    await runtime.work();
    expect(questions()).toHaveLength(1);
    expect(await perform(runtime, actor(), askClaimStatus, { claimIds: [claim.id] })).toMatchObject({
      code: 'asked-already',
    });
    await receive(runtime, tenantId, 'x12', answer('Q000000001', 'F1:65'));
    const after = await claimOf(runtime, tenantId, 'A1');
    expect(after).toMatchObject({ claim_status: 'accepted', owner: 'payer', deadline_date: '2026-11-12' });
    expect(after.next_step).toContain('says it has paid');
    const { rows } = await runtime.owner.query(
      `select detail from claim_event where tenant_id = $1 and event = 'status-answered'`,
      [tenantId],
    );
    expect(rows[0].detail).toContain('95.00 on 2026-11-03, check or EFT EFT5');
    expect(await work('status-answer')).toEqual([]);
  });

  test('that does not have the claim makes work', async () => {
    const claim = await acceptedClaim(false);
    await mustPerform(runtime, actor(), askClaimStatus, { claimIds: [claim.id] });
    await receive(runtime, tenantId, 'x12', answer('Q000000001', 'A4:35'));
    expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({ owner: 'person', deadline_date: '2026-11-05' });
    expect(await work('status-answer')).toMatchObject([{ work_status: 'open' }]);
  });

  test('whose answer is to no question of ours makes work too', async () => {
    await receive(runtime, tenantId, 'x12', answer('NOBODY', 'P1:20'));
    expect(await work('answer-unclear')).toMatchObject([{ work_status: 'open' }]);
  });

  test('is asked before a person has to, up to three times while it is at work, where its connection takes questions', async () => {
    await acceptedClaim(true);
    const overdue = async () => {
      await runtime.owner.query(`update claim set deadline_date = '2026-11-01' where tenant_id = $1`, [tenantId]);
      return mustPerform(runtime, actor(), followUpClaims, {});
    };
    for (const [i, day] of ['2026-11-05', '2026-11-20', '2026-12-05'].entries()) {
      runtime.clock.moveTo(day);
      expect(await overdue()).toEqual({ calledUp: 0, asked: 1 });
      await receive(runtime, tenantId, 'x12', answer(`Q00000000${i + 1}`, 'P1:20').replace('1405', `140${i}`));
    }
    runtime.clock.moveTo('2026-12-25');
    expect(await overdue()).toEqual({ calledUp: 1, asked: 0 });
  });

  test('is not asked where its connection takes no questions', async () => {
    await acceptedClaim(false);
    runtime.clock.moveTo('2027-03-01');
    expect(await mustPerform(runtime, actor(), followUpClaims, {})).toEqual({ calledUp: 1, asked: 0 });
  });
});
