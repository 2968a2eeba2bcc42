import type { CodeEntry } from '../types.ts';
import { icd10cmEndocrine } from './icd10cm-endocrine.ts';
import { headingEntries, icd10cmRows } from './parse-table.ts';

const TABLES: readonly string[] = [icd10cmEndocrine];

/** The starter ICD-10-CM codes and the headings above them, sorted by code. */
export function starterIcd10cm(): CodeEntry[] {
  const parts = TABLES.map(icd10cmRows);
  const codes = parts.flatMap((part) => part.codes);
  const headings = new Map(parts.flatMap((part) => [...part.headings]));
  return [...codes, ...headingEntries(codes, headings)].sort((a, b) => (a.code < b.code ? -1 : 1));
}
