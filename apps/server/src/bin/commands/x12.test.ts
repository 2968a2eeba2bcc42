import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkX12 } from '@cleanclaim/x12';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../../..');
const CLI = join(ROOT, 'apps/server/src/bin/cli.ts');
const GOOD = join(ROOT, 'fixtures/837P/pass/two-providers-many-claims.edi');
const BAD = join(ROOT, 'fixtures/837P/fail/accident-date-missing.auto-accident.edi');

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'x12-commands-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'x12', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CLEANCLAIM_DATA: dir },
  });
  return { code: status, out: stdout, error: stderr };
}

function file(name: string, content: string): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

describe('x12 show', () => {
  it('explains a claim, with its codes, and plainly where there is no terminal', () => {
    const { code, out } = run('show', GOOD, '--claim', 'MSC-1010');
    expect(code).toBe(0);
    expect(out).toMatch(/2300 Claim information {2}claim MSC-1010, \$25\.00\n/);
    expect(out).toMatch(/CLM05-1 +Facility +11 {2}Office\n/);
    expect(out).not.toContain('MSC-1009');
    expect(out).not.toContain('\u001b');
  });

  it('writes a page', () => {
    const page = join(dir, 'show.html');
    expect(run('show', GOOD, '--loop', '2010aa', '--html', page).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<span class="loop">2010AA</span>');
  });

  it('says what is not there, and what cannot be read', () => {
    expect(run('show', GOOD, '--claim', 'X', '--loop', '2400')).toMatchObject({
      code: 1,
      error: `cleanclaim: ${GOOD}: there is no claim X with a loop 2400 in it\n`,
    });
    expect(run('show', join(dir, 'none.edi'))).toMatchObject({ code: 2, out: '' });
    expect(run('show', file('text.edi', 'no X12 at all')).code).toBe(2);
  });
});

describe('x12 diff', () => {
  it('tells by its exit code whether two files say the same', () => {
    const text = readFileSync(GOOD, 'utf8');
    const same = file('same.edi', text.replaceAll('*', '|').replaceAll('\n', ''));
    const other = file('other.edi', text.replaceAll('*25*', '*26*'));
    expect(run('diff', GOOD, same)).toMatchObject({ code: 0, out: expect.stringContaining('The files say the same.') });
    const { code, out } = run('diff', GOOD, other);
    expect(code).toBe(1);
    expect(out).toMatch(/2300 claim MSC-1010, \$25\.00\n +~ CLM02 Total charge +\$25\.00 → \$26\.00\n/);
    expect(run('diff', GOOD, join(dir, 'none.edi')).code).toBe(2);
  });

  it('gives JSON and a page', () => {
    const other = file('json.edi', readFileSync(GOOD, 'utf8').replace('CLM*MSC-1010*25*', 'CLM*MSC-1010*26*'));
    const page = join(dir, 'diff.html');
    const { code, out } = run('diff', GOOD, other, '--json', '--html', page);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      before: GOOD,
      after: other,
      same: false,
      differences: [
        {
          kind: 'changed',
          what: 'value',
          reference: 'CLM02',
          before: '$25.00',
          after: '$26.00',
          loops: ['ST', '2000A', '2000B', '2300'],
          words: 'CLM02 Total charge: $25.00 became $26.00.',
        },
      ],
    });
    expect(readFileSync(page, 'utf8')).toContain('<del>$25.00</del>');
  });
});

describe('x12 check', () => {
  it('explains each finding with its segment', () => {
    const { code, out } = run('check', GOOD, BAD);
    expect(code).toBe(1);
    expect(out).toContain(
      `${GOOD}:\n  005010X222A1 0001: valid\n${GOOD}: valid\n  1 transaction set, 3 claims, 50 segments\n${BAD}:\n`,
    );
    expect(out).toContain(
      `  005010X222A1 0001: not valid\n${BAD}: not valid\n  1 transaction set (1 not valid), 1 claim, 33 segments\n` +
        '  SNIP 4: 1 error, 0 warnings\n          1  accident-date-missing\n',
    );
    expect(out).toMatch(
      /\n {2}segment 19 \(2300 DTP\), SNIP 4: CLM11 names an accident.*\n {8}in .*\n.*\n {4}> {5}19 {2}CLM\*/,
    );
  });

  it('keeps the shape of its JSON', () => {
    const { code, out } = run('check', BAD, join(dir, 'none.edi'), '--json');
    expect(code).toBe(2);
    const [bad, none] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(bad)).toEqual(['file', 'valid', 'transactionSets', 'findings']);
    expect(bad).toMatchObject({ file: BAD, valid: false, findings: [{ code: 'accident-date-missing', position: 19 }] });
    expect(none).toMatchObject({ valid: false, transactionSets: [], findings: [{ code: 'file-unreadable' }] });
  });

  it('writes a page of all files', () => {
    const page = join(dir, 'check.html');
    run('check', GOOD, BAD, '--html', page);
    expect(readFileSync(page, 'utf8')).toMatch(/<h1>2 X12 files<\/h1>[\s\S]*CLM11 names an accident/);
  });

  it('checks the rules of payers, and refuses a file of rules with a fault', () => {
    const rule = {
      code: 'no-small-claims',
      loop: '2300',
      needs: { at: 'CLM02', over: 30 },
      place: 'CLM02',
      message: 'The payer takes no claims below $30.',
      severity: 'warning',
    };
    const rules = file('rules.json', JSON.stringify([{ guide: '837P', rule }]));
    expect(run('check', GOOD, '--payer-rules', rules).out).toContain('SNIP 7: The payer takes no claims below $30.');
    const wrong = file('wrong.json', JSON.stringify([{ guide: '837P', rule: { ...rule, loop: '9999' } }]));
    const { code, error } = run('check', GOOD, '--payer-rules', wrong);
    expect(code).toBe(2);
    expect(error).toContain('a rule cannot be used:\n  [0].rule.loop: ');
    expect(run('check', GOOD, '--payer-rules', file('no.json', '{')).error).toContain('This is no JSON.');
  });

  it('answers with TA1 and 999, each a valid file', () => {
    const answers = join(dir, 'answers');
    run('check', GOOD, BAD, '--ack', answers);
    const names = readdirSync(answers).sort();
    expect(names).toEqual([
      'accident-date-missing.auto-accident.999.edi',
      'accident-date-missing.auto-accident.ta1.edi',
      'two-providers-many-claims.999.edi',
      'two-providers-many-claims.ta1.edi',
    ]);
    const controls = names.map((name) => {
      const text = readFileSync(join(answers, name), 'latin1');
      expect(checkX12(Buffer.from(text)).findings, name).toEqual([]);
      return text.split('*')[13];
    });
    expect(new Set(controls).size).toBe(4);
    expect(readFileSync(join(answers, names[0] ?? ''), 'latin1')).toContain('AK9*R*1*1*0');
    expect(readFileSync(join(answers, names[2] ?? ''), 'latin1')).toContain('AK9*A*1*1*1');
  });
});
