import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkX12, GUIDES, readX12, validateX12, walkLoops, writeInterchange } from '@cleanclaim/x12';
import { annotate } from '@cleanclaim/x12/inspect';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate837p } from '../../../../../packages/x12/src/testing/generate/837p.ts';
import { envelope } from '../../../../../packages/x12/src/testing/generate/envelope.ts';
import { seeded } from '../../../../../packages/x12/src/testing/generate/random.ts';
import { checkStream } from './x12-check-stream.ts';
import { findUnits } from './x12-find.ts';
import { MOST_WHOLE } from './x12-source.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const CLI = join(ROOT, 'apps/server/src/bin/cli.ts');
const FIXTURES = join(ROOT, 'fixtures');
const BAD = join(FIXTURES, '837P/fail/accident-date-missing.auto-accident.edi');
const samples = GUIDES.flatMap(({ name }) =>
  ['pass', 'fail', 'case'].flatMap((kind) => {
    const folder = join(FIXTURES, name, kind);
    const names = readdirSync(join(FIXTURES, name)).includes(kind) ? readdirSync(folder) : [];
    return names
      .filter((one) => one.endsWith('.edi'))
      .map((one) => ({ name: `${name} ${one}`, path: join(folder, one) }));
  }),
);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'x12-stream-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(args: string[], input?: Uint8Array): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...LITTLE_MEMORY, CLI, 'x12', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CLEANCLAIM_DATA: dir },
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, error: stderr };
}

/** Far less than the objects of a large file take. */
const LITTLE_MEMORY = ['--max-old-space-size=64'];

function linesOf(out: string): Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each(samples)('$name', ({ path }) => {
  const bytes = readFileSync(path);

  it('gets the verdicts that it gets when read whole', async () => {
    const sets: unknown[] = [];
    const report = {
      event: (_: unknown, ended: { units: number } | undefined) => {
        if (ended === undefined) return;
        const { units: _units, ...set } = ended;
        sets.push(set);
      },
      end: () => {},
    };
    const { readable, valid, errors, warnings, segments } = await checkStream(inChunks(bytes, 500), report, {});
    const whole = checkX12(bytes);
    const wrong = whole.findings.filter((one) => one.severity === 'error').length;
    expect({ readable, valid, sets }).toEqual({
      readable: whole.readable,
      valid: whole.valid,
      sets: whole.transactionSets,
    });
    expect([errors, warnings]).toEqual([wrong, whole.findings.length - wrong]);
    expect(segments).toBeLessThanOrEqual(readX12(bytes).segments.length);
  });

  it('shows each of its claims as it shows them when read whole', async () => {
    const file = readX12(bytes);
    const numbers = new Set<string>();
    for (const { root } of file.interchanges.flatMap((one) => one.groups.flatMap((group) => group.transactionSets))) {
      for (const loop of root === undefined ? [] : walkLoops(root)) {
        const [opener] = loop.segments;
        if (opener?.id === 'CLM' || opener?.id === 'CLP') numbers.add(opener.elements[0] ?? '');
      }
    }
    for (const claim of numbers) {
      const { model } = await findUnits(inChunks(bytes, 500), { claim }, {});
      const whole = annotate(file, validateX12(file), { claim });
      const shown = ({ lines }: typeof model): unknown[] =>
        lines.map(({ position, text, path: loops, elements }) => [
          position,
          text,
          loops,
          elements.map((one) => one.shown),
        ]);
      expect(shown(model)).toEqual(shown(whole));
      expect(model.valid).toBe(whole.valid);
    }
  });
});

describe('a large file in little memory', () => {
  let path = '';
  let sets = 0;
  let claims = 0;
  beforeAll(() => {
    const guide = GUIDES.find((one) => one.name === '837P');
    if (guide === undefined) throw new Error('there is no guide 837P');
    const written = writeInterchange(envelope(guide, [generate837p(seeded(37), 300)]));
    if (!written.ok) throw new Error(written.finding.message);
    const text = Buffer.from(written.bytes).toString('latin1');
    const [from, to] = [text.indexOf('ST*837*'), text.indexOf('GE*1*')];
    const set = text.slice(from, to);
    sets = Math.ceil((MOST_WHOLE + 1) / set.length);
    claims = sets * set.split('~').filter((segment) => /^\s*CLM\*/.test(segment)).length;
    const numbered = (n: number): string =>
      set
        .replace('ST*837*0001*', `ST*837*${String(n).padStart(4, '0')}*`)
        .replace(/SE\*(\d+)\*0001/, `SE*$1*${String(n).padStart(4, '0')}`)
        .replace(/CLM\*[^*]+\*[^*]+/, (claim) => (n === sets ? 'CLM*LOST-1*7' : claim));
    const body = Array.from({ length: sets }, (_, i) => numbered(i + 1)).join('');
    path = join(dir, 'large.edi');
    writeFileSync(path, text.slice(0, from) + body + text.slice(to).replace('GE*1*', `GE*${sets}*`), 'latin1');
  });

  it('is checked, with so many findings as were asked for and the count of the rest', () => {
    const { code, out, error } = run(['check', path, '--limit', '5']);
    expect(error).toBe('');
    expect(code).toBe(1);
    expect(out.match(/^ {2}segment \d+ \(/gm)).toHaveLength(5);
    expect(out).toMatch(/^ {4}> .*\*/m);
    expect(out).toContain(`${path}: not valid\n  ${sets} transaction sets (`);
    expect(out).toContain(`${claims.toLocaleString('en-US')} claims, `);
    expect(out).toMatch(/ {2}… and [\d,]+ findings and \d+ transaction sets more, not shown \(--limit shows more\)\n/);
    expect(out).toMatch(/^ {2}SNIP 3: 1 error, 0 warnings$/m);
    expect(out).toMatch(/^ +1 {2}balance-/m);
  });

  it('is reported as lines of JSON', () => {
    const { code, out, error } = run(['check', path, '--json']);
    expect(error).toBe('');
    expect(code).toBe(1);
    const lines = linesOf(out);
    const of = (type: string) => lines.filter((line) => line.type === type);
    expect(of('transactionSet')).toHaveLength(sets);
    expect(of('finding').filter((line) => line.snip === 3)).toHaveLength(1);
    expect(lines.at(-1)).toMatchObject({
      file: path,
      type: 'summary',
      valid: false,
      transactionSets: sets,
      units: claims,
      errors: of('finding').filter((line) => line.severity === 'error').length,
    });
  });

  it('shows a claim near its end', () => {
    const { code, out, error } = run(['show', path, '--claim', 'lost-1']);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('2300 Claim information  claim LOST-1, $7.00\n');
    expect(out).toMatch(/✗ error SNIP 3/);
    expect(out).toMatch(/[\d,]+ segments not shown\.\n/);
    expect(run(['show', path, '--claim', 'LOST-2'])).toMatchObject({ code: 1, out: '' });
  });

  it('is counted', () => {
    const { code, out } = run(['stats', path, '--json']);
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([{ interchanges: 1, guides: [{ guide: '837P', sets, units: claims }] }]);
  });
});

describe('standard input', () => {
  const bad = readFileSync(BAD);

  it('is checked, shown and counted', () => {
    const { code, out } = run(['check', '-'], bad);
    expect(code).toBe(1);
    expect(out).toContain('CLM11 names an accident');
    expect(out).toContain('standard input: not valid\n');
    expect(linesOf(run(['check', '-', '--json'], bad).out)).toMatchObject([
      { file: '-', findings: [{ position: 19 }] },
    ]);
    expect(run(['show', '-', '--claim', 'MSC-1006'], bad).out).toContain('claim MSC-1006, $310.00');
    expect(run(['stats', '-'], bad).out).toMatch(/837P .* 1 .* 1 .*\$310\.00/);
  });

  it('is unreadable where there is no X12', () => {
    expect(run(['check', '-'], Buffer.from(''))).toMatchObject({ code: 2 });
    expect(run(['show', '-', '--claim', 'X'], Buffer.from('no X12'))).toMatchObject({ code: 2, out: '' });
    expect(run(['stats', '-'], Buffer.from('no X12'))).toMatchObject({ code: 2, out: '' });
  });
});

describe('lines of JSON', () => {
  it('are given of any file that is asked for so, of one that cannot be opened too', () => {
    const { code, out } = run(['check', BAD, join(dir, 'none.edi'), '--jsonl']);
    expect(code).toBe(2);
    expect(linesOf(out)).toMatchObject([
      { file: BAD, type: 'finding', code: 'accident-date-missing', position: 19 },
      { file: BAD, type: 'transactionSet', control: '0001', guide: '005010X222A1', valid: false, units: 1 },
      { file: BAD, type: 'summary', valid: false, errors: 1, codes: [{ code: 'accident-date-missing', count: 1 }] },
      { type: 'finding', code: 'file-unreadable' },
      { type: 'summary', readable: false, valid: false, errors: 1 },
    ]);
  });

  it('have no limit that is no number', () => {
    expect(run(['check', BAD, '--limit', 'all'])).toMatchObject({ code: 2, out: '' });
    expect(run(['check', BAD, '--limit', '0']).out).toContain('… and 1 finding and 1 transaction set more');
  });
});

describe('x12 stats', () => {
  it('sums up payments', () => {
    const [path] = readdirSync(join(FIXTURES, '835/pass'));
    const { out } = run(['stats', join(FIXTURES, '835/pass', path ?? ''), '--json']);
    const [stats] = linesOf(out);
    expect(stats).toMatchObject({
      guides: [{ guide: '835', paidCents: expect.any(Number), paymentCents: expect.any(Number) }],
    });
  });
});
