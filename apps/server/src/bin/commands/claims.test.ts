import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseClaim } from '../../contract/claim-schema/parse-claim.ts';
import { answerQuestions } from '../../demo/people.ts';
import { buildClaim } from '../../operations/build-claim.ts';
import { importChart } from '../../operations/import-chart.ts';
import { listClaims } from '../../operations/list-claims.ts';
import { mustPerform } from '../../operations/operation.ts';
import { receiveFile } from '../../operations/receive-file.ts';
import { visitsToBuild } from '../../operations/visits-to-build.ts';
import { standingClock } from '../../platform/clock.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { everyone } from '../../testing/practice.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const CLI = join(import.meta.dirname, '../cli.ts');
const ENCOUNTERS = ['professional/fall-with-laceration', 'dental/crown-replaced', 'institutional/hernia-day-surgery'];

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
let numbers: string[] = [];

/** A practice with the claims of the encounters, as the server would have made them; nobody is connected afterwards. */
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'claims-commands-'));
  database = await openTestDatabase();
  const clock = standingClock('2026-11-02');
  const runtime = await openRuntime({
    home: openDataHome(dir),
    databaseUrl: database.ownerUrl,
    clock,
    worker: false,
    onError: () => {},
  });
  try {
    const tenantId = await ensureSamplePractice(runtime);
    const actor = everyone(tenantId);
    for (const name of ENCOUNTERS) {
      const bytes = readFileSync(join(ROOT, `fixtures/encounters/${name}.json`));
      const input = { kind: 'chart' as const, fileName: 'encounter.json', bytes };
      const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, input);
      await mustPerform(runtime, actor, importChart, { receivedFileId });
    }
    const visits = await mustPerform(runtime, actor, visitsToBuild, { visits: [] });
    const buildAll = async () => {
      for (const { id } of visits) await mustPerform(runtime, actor, buildClaim, { encounterId: id });
    };
    await buildAll();
    await answerQuestions(runtime, actor);
    await buildAll();
    const { rows } = await mustPerform(runtime, actor, listClaims, { limit: 100 });
    numbers = rows.map((row) => row.patientControlNumber).sort();
  } finally {
    await runtime.close();
  }
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true });
});

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'claims', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, DATABASE_URL: database.ownerUrl, CLEANCLAIM_DATA: dir },
  });
  return { code: status, out: stdout, error: stderr, lines: stdout.trim().split('\n').filter(Boolean) };
}
const json = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

/** An exported claim as one line, changed. */
function exported(change: (claim: Record<string, unknown>) => Record<string, unknown> = (claim) => claim): string {
  const [first] = json(run(['export', '--kind', 'professional']).lines);
  return JSON.stringify(change(first));
}

test('every command says how it is called', () => {
  for (const name of ['build', 'check', 'submit', 'status', 'explain', 'import', 'export', 'list']) {
    const { code, out } = run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
  }
});

describe('check --cases', () => {
  test('one line in, one line out: ready, held with its fix, and what cannot be read', () => {
    const good = exported();
    const held = exported((claim) => ({ ...claim, diagnoses: [] }));
    const { code, lines } = run(
      ['check', '--cases', '-', '--json', '--date', '2026-11-02'],
      `${good}\n${held}\n\n{oops\n{"id":"X"}\n`,
    );
    expect(code).toBe(2);
    const [first, second, third, fourth] = json(lines);
    expect(first).toMatchObject({ decision: 'ready' });
    expect(second).toMatchObject({ decision: 'held' });
    expect(second.findings.map(({ edit }: { edit: string }) => edit)).toContain('diagnosis-required');
    expect(Object.keys(second.findings[0])).toEqual(['edit', 'where', 'severity', 'message', 'fix']);
    expect(third).toMatchObject({ id: 'line 4', decision: 'held', findings: [{ edit: 'cannot-be-read' }] });
    expect(fourth).toMatchObject({ id: 'X', decision: 'held' });
    expect(run(['check', '--cases', '-'], held).code).toBe(1);
  });

  test('claims that are checked together are held against each other', () => {
    const twice = `${exported((claim) => ({ ...claim, id: 'a' }))}\n${exported((claim) => ({ ...claim, id: 'b', patientControlNumber: 'B1' }))}\n`;
    const edits = (...more: string[]) =>
      json(run(['check', '--cases', '-', '--json', '--date', '2026-11-02', ...more], twice).lines)
        .flatMap(({ findings }) => findings)
        .map(({ edit }: { edit: string }) => edit);
    expect(edits()).not.toContain('duplicate-claim');
    expect(edits('--together')).toContain('duplicate-claim');
  });

  test('own edits of a file run too; one that cannot run ends with 2', () => {
    const when = { kind: 'compare', property: 'kind', operator: 'is', values: ['professional'] };
    const actions = [{ kind: 'hold', message: 'Look first.', fix: 'Look.' }];
    const write = (name: string, rule: object) => {
      const edits = { format: 'cleanclaim-practice-edits', formatVersion: 1, edits: [rule] };
      writeFileSync(join(dir, name), JSON.stringify(edits));
      return ['check', '--cases', '-', '--json', '--date', '2026-11-02', '--edits', join(dir, name)];
    };
    const own = { name: 'Ours', branches: [{ when, actions }], otherwise: [] };
    const [checked] = json(run(write('edits.json', own), exported()).lines);
    expect(checked).toMatchObject({ decision: 'held', findings: [{ edit: 'practice:Ours', message: 'Look first.' }] });
    const bad = { ...own, branches: [{ when: { ...when, property: 'price' }, actions }] };
    expect(run(write('bad.json', bad), exported())).toMatchObject({ code: 2, out: '' });
  });

  test('a file that is not there ends with 2', () => {
    expect(run(['check', '--cases', join(dir, 'none.jsonl')])).toMatchObject({ code: 2, out: '' });
  });
});

describe('claims of a practice', () => {
  test('print writes the form of each kind as PDF, and an alignment page', () => {
    const forms = numbers.map((number) => {
      const out = join(dir, `${number}.pdf`);
      const { lines, error } = run(['print', number, '--out', out, '--json']);
      expect(error).toBe('');
      expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
      return json(lines)[0].form;
    });
    expect(forms.toSorted()).toEqual(['ada-2024', 'cms-1500', 'ub-04']);
    const out = join(dir, 'alignment.pdf');
    expect(json(run(['print', 'ub-04', '--out', out, '--json']).lines)[0]).toMatchObject({ form: 'ub-04', pages: 1 });
    expect(run(['print', numbers[0] ?? '', '--out', out, '--right', 'far'])).toMatchObject({ code: 2 });
  });

  test('build says of each visit what became of it, and refuses one that is not there', () => {
    const [line] = json(run(['build', 'E26-0125', '--json']).lines);
    expect(line).toMatchObject({ visit: 'E26-0125', encounterId: expect.any(String) });
    expect(run(['build', 'NOBODY']).error).toContain('There is no such visit.');
  });

  test('check, status, explain and list speak of the same claims', () => {
    const checked = json(run(['check', '--json']).lines);
    expect(checked.map(({ id }) => id)).toEqual(numbers);
    const [number = ''] = numbers;
    expect(json(run(['status', number, '--json']).lines)[0]).toMatchObject({
      patientControlNumber: number,
      claimStatus: expect.any(String),
      timeline: [{ event: expect.stringMatching(/^built/) }],
    });
    expect(run(['status', number]).out).toContain(`Claim ${number}`);
    expect(json(run(['explain', number, '--json']).lines)[0]).toMatchObject({ unexplainedCents: 0 });
    expect(json(run(['--json']).lines)[0].total).toBe(numbers.length);
    expect(run(['status', 'NONE'])).toMatchObject({ code: 1, out: '' });
  });

  test('what is exported fits the schema; an 837 is of one kind and a test file', () => {
    const { lines } = run(['export']);
    expect(lines).toHaveLength(numbers.length);
    for (const claim of json(lines)) expect(parseClaim(claim)).toMatchObject({ ok: true });
    const file = join(dir, 'dental.edi');
    const written = json(run(['export', '--format', '837', '--kind', 'dental', '--out', file, '--json']).lines)[0];
    if (written) expect(readFileSync(file, 'utf8')).toMatch(/\*1\*T\*:~/);
    expect(run(['export', '--format', 'paper']).code).toBe(1);
  });

  test('an imported claim is built once, whether as JSON or as 837', () => {
    const file = join(dir, 'import.jsonl');
    writeFileSync(file, `${exported((claim) => ({ ...claim, patientControlNumber: 'ELSE1' }))}\n{"id": 1}\n`);
    const first = run(['import', file, '--json']);
    expect(first.code).toBe(1);
    expect(json(first.lines)).toMatchObject([
      { id: 'ELSE1', result: 'new' },
      { id: 'line 2', result: 'refused' },
    ]);
    const again = run(['import', file, '--json']);
    expect(again.error).toBe('');
    expect(json(again.lines)[0]).toMatchObject({ id: 'ELSE1', result: 'known' });
    const edi = join(dir, 'import.edi');
    run(['export', '--format', '837', '--kind', 'professional', '--out', edi]);
    expect(json(run(['import', edi, '--json']).lines).every(({ result }) => result !== 'refused')).toBe(true);
  });

  test('submit writes a file of each kind and sends it', () => {
    const [sent] = json(run(['submit', '--json']).lines);
    expect(sent.claims).toBeGreaterThan(0);
    expect(sent.files.length).toBeGreaterThan(0);
    expect(sent.files.every(({ delivered }: { delivered: boolean }) => delivered)).toBe(true);
  });
});
