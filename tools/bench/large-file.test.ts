import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkX12, readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { type LargeKind, largeFile, writeLargeFile } from './large-file.ts';

const KINDS: readonly LargeKind[] = ['837P', '835'];

test.each(KINDS)('a large %s has no finding, over several transaction sets', (kind) => {
  const bytes = largeFile(kind === '835' ? 5 : 8, kind);
  const report = checkX12(bytes);
  expect(report.findings).toEqual([]);
  expect(report.transactionSets.length).toBeGreaterThan(1);
});

test.each(KINDS)('a large %s on disk is the one in memory, of the size asked for, and counted right', (kind) => {
  const path = join(tmpdir(), `cleanclaim-large-${process.pid}-${kind}.edi`);
  try {
    const counted = writeLargeFile(path, 2, kind);
    const bytes = new Uint8Array(readFileSync(path));
    const { segments } = readX12(bytes);
    expect(bytes).toEqual(new Uint8Array(largeFile(2, kind)));
    expect(bytes.length).toBeGreaterThan(2e6);
    expect(bytes.length).toBeLessThan(2.1e6);
    const claims = segments.filter(({ id }) => id === (kind === '835' ? 'CLP' : 'CLM')).length;
    const transactionSets = segments.filter(({ id }) => id === 'ST').length;
    expect(counted).toEqual({ bytes: bytes.length, segments: segments.length, claims, transactionSets });
  } finally {
    rmSync(path, { force: true });
  }
});
