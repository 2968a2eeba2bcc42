import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listClaims } from '../operations/list-claims.ts';
import { type Actor, mustPerform, Refusal } from '../operations/operation.ts';
import { seedManyClaims } from '../testing/many-claims.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { addExport } from './export.ts';

const CLAIMS = 2500;
let runtime: TestRuntime;
let actor: Actor;
let app: FastifyInstance;
beforeAll(async () => {
  runtime = await openTestRuntime();
  const tenantId = await setUpTenant(runtime, 'north');
  actor = everyone(tenantId);
  await seedManyClaims(runtime.owner, tenantId, CLAIMS, TODAY);
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Refusal) return reply.status(409).send({ code: error.code, message: error.message });
    return reply.send(error);
  });
  addExport(app, { runtime, actorOf: async () => actor } as Parameters<typeof addExport>[1]);
});
afterAll(async () => {
  await app.close();
  await runtime.close();
});

const ask = (list: string, query: Record<string, string> = {}) =>
  app.inject({ url: `/api/lists/${list}/export`, query });
const linesOf = (body: string) => body.split('\r\n').filter((line) => line !== '');

describe('an export', () => {
  test('holds every row of the list in its order, with the labels of its columns', async () => {
    const response = await ask('claims', { sort: 'patientControlNumber' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toBe(`attachment; filename="claims-${TODAY}.csv"`);
    const [header, ...rows] = linesOf(response.body);
    expect(header).toBe(
      'Claim,Patient,Service,Payer,Status,Charge,Payer owes,Patient owes,Next step,By,Turn,Goes by,Changed',
    );
    expect(rows).toHaveLength(CLAIMS);
    const numbers = rows.map((row) => row.slice(0, row.indexOf(',')));
    expect(numbers).toEqual(numbers.toSorted());
    expect(new Set(numbers).size).toBe(CLAIMS);
    expect(rows[0]).toMatch(/^MC00000000,"Baranberg, Ada",2026-11-02,[^,]+,Held,80\.00,80\.00,0\.00,/);
  });

  test('takes the filters and the search of the list', async () => {
    const filters = JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['denied'] }]);
    const { total } = await mustPerform(runtime, actor, listClaims, { filters: JSON.parse(filters) });
    expect(linesOf((await ask('claims', { filters })).body)).toHaveLength(1 + (total ?? 0));
    expect(linesOf((await ask('claims', { search: 'MC00000042' })).body)).toHaveLength(2);
  });

  test('guards cells that a spreadsheet would take for a formula, and leaves numbers', async () => {
    await runtime.owner.query(
      `insert into payer (tenant_id, id, name, payer_identifier, content)
       select $1, gen_random_uuid(), name, name, jsonb_build_object('name', name, 'payerIdentifier', '-12.50', 'claimFilingIndicator', '@x',
              'timelyFilingDays', 1, 'responseDays', 2, 'appealDays', 3)
         from unnest(array['=HYPERLINK("http://x.example","a")', '+1+1', '-2+3', '@SUM(A1)', E'\\tx', 'A "quoted", name']) name`,
      [actor.tenantId],
    );
    const text = (await ask('payers')).body;
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""a"")",-12.50,'@x,1,2,3`);
    for (const guarded of ["'+1+1,", "'-2+3,", "'@SUM(A1),", "'\tx,", '"A ""quoted"", name",'])
      expect(text).toContain(`\n${guarded}`);
  });

  test('of what the roles may not list is refused, before the first byte', async () => {
    const own = actor;
    actor = { ...own, roles: ['front-desk'] };
    const response = await ask('remittances');
    actor = own;
    expect([response.statusCode, response.json().code]).toEqual([409, 'not-allowed']);
  });

  test('of a list or a field that there is not is refused', async () => {
    expect((await ask('secrets')).statusCode).toBe(400);
    expect((await ask('constructor')).statusCode).toBe(400);
    expect((await ask('claims', { sort: 'tenantId' })).json().code).toBe('bad-input');
    expect((await ask('claims', { filters: '[{' })).json().code).toBe('bad-input');
  });

  test('of a list that is empty has its header', async () => {
    expect(linesOf((await ask('remittances')).body)).toHaveLength(1);
  });

  test('leaves in the trail how many rows went out', async () => {
    await ask('claims');
    const { rows } = await runtime.owner.query(
      `select detail->'rows' as rows from audit_event where tenant_id = $1 and subject_kind = 'claims-list' order by sequence desc limit 3`,
      [actor.tenantId],
    );
    expect(rows.map((row) => row.rows)).toEqual([500, 1000, 1000]);
  });
});
