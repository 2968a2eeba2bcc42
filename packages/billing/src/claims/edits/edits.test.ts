import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { inEffect } from './engine/prepared-edits.ts';
import { EDITS } from './list.ts';
import { runEdit, runEdits } from './run-edits.ts';
import { playExample, sampleContext } from './testing/run-example.ts';

/** Files of this folder that hold no edit. */
const NOT_EDITS = ['edit.ts', 'index.ts', 'list.ts', 'run-edits.ts'];

test('every file of an edit is listed once, and every listed edit has its file', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => /^[a-z0-9-]+[.]ts$/.test(name) && !NOT_EDITS.includes(name))
    .map((name) => name.slice(0, -'.ts'.length));
  expect(EDITS.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('the lists take in each edit on one line', () => {
  const folder = new URL('subjects/', import.meta.url);
  const lines = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  expect(lines.filter((line) => line.startsWith('import {'))).toHaveLength(EDITS.length);
});

test('the sample claim is clean', () => {
  expect(runEdits(sampleClaim(), sampleContext())).toEqual([]);
});

describe.each(EDITS.map((edit) => [edit.id, edit] as const))('%s', (id, edit) => {
  test('fires on its example', () => {
    const { claim, context } = playExample(edit.examples.fires);
    const findings = runEdits(claim, context).filter(({ editId }) => editId === id);
    expect(findings.length).toBeGreaterThan(0);
    for (const { where, message, fix, severity } of findings) {
      expect(where).toMatch(/^[a-z]\w*(\[\d+\])?(\.\w+(\[\d+\])?)*$/i);
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(fix).toMatch(/^[A-Z].*\.$/s);
      expect(severity).toBe(edit.severity);
    }
  });

  test('stays silent on its passing example, which no edit holds', () => {
    const { claim, context } = playExample(edit.examples.passes);
    expect(runEdit(edit, claim, context)).toEqual([]);
    expect(runEdits(claim, context).filter(({ severity }) => severity === 'hold')).toEqual([]);
  });

  test('says what it is, where it comes from and why it matters', () => {
    expect(edit.title).toMatch(/^[A-Z]/);
    expect(edit.source.length).toBeGreaterThan(10);
    expect(edit.why).toMatch(/^[A-Z].*\.$/s);
    expect(edit.effective.to === undefined || edit.effective.from <= edit.effective.to).toBe(true);
  });
});

test('an edit speaks only for dates of service on which it stands', () => {
  const [edit] = EDITS;
  if (!edit) throw new Error('no edits');
  const dated = { ...edit, effective: { from: '2024-01-01', to: '2024-12-31' } };
  expect(inEffect(dated, '2023-12-31')).toBe(false);
  expect(inEffect(dated, '2024-01-01')).toBe(true);
  expect(inEffect(dated, '2024-12-31')).toBe(true);
  expect(inEffect(dated, '2025-01-01')).toBe(false);
});
