import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../cli.ts');

function run(input: string, ...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'coding', 'em', '--cases', ...args], {
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, error: stderr };
}

const visit = {
  id: 'v1',
  setting: 'office-established',
  note: 'Hypertension, not at goal, BP 160/95. Increase lisinopril to 40 mg.',
};

it('prints one line a visit, with the words that gave the level', () => {
  const { code, out, error } = run(JSON.stringify(visit), '-', '--json');
  expect(error).toBe('');
  expect(code).toBe(0);
  const line = JSON.parse(out);
  expect(line).toMatchObject({
    id: 'v1',
    code: '99214',
    mdm: { problems: 'moderate', data: 'straightforward', risk: 'moderate', overall: 'moderate' },
    also: [],
    modifiers: [],
  });
  expect(line.evidence).toContainEqual({
    element: 'problems',
    name: 'chronic-worse',
    start: 0,
    end: 12,
    text: 'Hypertension',
  });
});

it('names a line that cannot be used, goes on with the others and ends with 1', () => {
  const lines = [
    'not json',
    JSON.stringify({ ...visit, setting: 'spa' }),
    '',
    JSON.stringify({ ...visit, minutes: 41 }),
  ];
  const { code, out, error } = run(lines.join('\n'), '-', '--json');
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ code: '99215', basis: 'time' });
  expect(error).toMatch(/^cleanclaim: line 1: This is no JSON\..*\ncleanclaim: line 2: setting: /);
});

it('says that a file is missing', () => {
  const { code, error } = run('', join(import.meta.dirname, 'no-such-cases.jsonl'), '--json');
  expect(code).toBe(1);
  expect(error).toMatch(/^cleanclaim: .*no-such-cases\.jsonl: /);
});
