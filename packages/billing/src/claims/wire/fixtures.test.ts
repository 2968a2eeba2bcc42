import { readdirSync, readFileSync } from 'node:fs';
import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import type { Claim } from '../types.ts';
import { claimsTo837 } from './claims-to-837.ts';
import { claimsFrom837 } from './from/claims-from-837.ts';
import { testEnvelope } from './testing/envelope.ts';

const ROOT = new URL('../../../../../fixtures/', import.meta.url);
const FILES = ['837P', '837I', '837D'].flatMap((kind) => {
  const folder = new URL(`${kind}/pass/`, ROOT);
  return readdirSync(folder).map((name) => [`${kind}/${name}`, new URL(name, folder)] as const);
});

/** What claims have no place for, by file: told, never left out in silence. */
const FAULTS: Readonly<Record<string, string[]>> = {
  '837I/inpatient-surgery.edi': ['A claim keeps one note; this one has more.'],
};

const read = (bytes: Uint8Array) => claimsFrom837(readX12(bytes), (sort, key) => `${sort} ${key}`);

/**
 * Without what stands in loop 1000A instead of the claim, the words beside listed codes, which are not written, and the
 * days of a predetermination, which are the day of the file.
 */
function content({ billing, lines, dateOfService, ...claim }: Claim) {
  const { phone: _phone, submitterId: _submitter, ...practice } = billing;
  const isPlan = claim.details?.dental?.predetermination === true;
  return {
    ...claim,
    billing: practice,
    dateOfService: isPlan ? '' : dateOfService,
    lines: lines.map((line) => ({ ...line, description: '', dateOfService: isPlan ? '' : line.dateOfService })),
  };
}

const envelope = {
  ...testEnvelope,
  date: '2030-01-02',
  submitter: { name: 'Lakeside Family Medicine', phone: '2185550140' },
};

test.each(FILES)('the claims of %s are read whole, written again, and read the same', (name, url) => {
  const { claims, faults } = read(readFileSync(url));
  expect(claims.length).toBeGreaterThan(0);
  const told = [...faults, ...claims.flatMap((one) => one.faults)].map(({ message }) => message);
  expect(told).toEqual(FAULTS[name] ?? []);
  const all = claims.map((one) => one.claim);
  const written = claimsTo837(all, envelope);
  if (!written.ok) throw new Error(`${written.finding.element} ${written.finding.message}`);
  const again = read(written.bytes).claims.map((one) => one.claim);
  const byNumber = (some: Claim[]) => some.map(content).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byNumber(again)).toEqual(byNumber(all));
});
