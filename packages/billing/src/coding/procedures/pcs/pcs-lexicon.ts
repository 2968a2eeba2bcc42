import type { CodeEntry } from '@cleanclaim/codesets';
import { buildSpotter, type Phrase, type Spotter } from '../spot.ts';
import { baseName, type PcsTables, readPcsTables } from './pcs-tables.ts';
import { pcsDirect, pcsProcedures } from './pcs-terms.ts';
import { pcsImagedParts, pcsModalities, pcsOperations, pcsParts, pcsStudies } from './pcs-words.ts';

/** A body part that an operation of one name means: its base names in order of preference, and a side in the name. */
export interface NamedPart {
  bases: readonly string[];
  side?: 'right' | 'left' | 'bilateral';
}

/** What a term of an inpatient note stands for. */
export type PcsMeaning =
  | { kind: 'procedure'; operation: string; parts: readonly NamedPart[]; approach: string }
  | { kind: 'operation'; operation: string; approach: string }
  | { kind: 'code'; code: string; imaging: boolean }
  | { kind: 'machine'; type: string }
  | { kind: 'imaged'; bases: (type: string) => readonly string[] }
  | { kind: 'part'; bases: readonly string[] };

/** Tables and phrases for ICD-10-PCS, built once per release. */
export interface PcsLexicon {
  tables: PcsTables;
  spotter: Spotter;
  meanings: readonly PcsMeaning[];
}

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** Builds tables and phrases from the entries of the installed release; undefined when there are none. */
export function buildPcsLexicon(entries: Iterable<CodeEntry>): PcsLexicon | undefined {
  const tables = readPcsTables(entries);
  if (tables === undefined) return undefined;
  const meanings: PcsMeaning[] = [];
  const phrases: Phrase[] = [];
  const add = (meaning: PcsMeaning, layer: number, words: readonly string[]) => {
    meanings.push(meaning);
    for (const one of words) phrases.push({ words: one, term: meanings.length - 1, layer });
  };
  for (const [words = '', operation = '', parts = '', approach = ''] of lines(pcsProcedures)) {
    add({ kind: 'procedure', operation, parts: parts.split('+').map(namedPart), approach }, 0, words.split(';'));
  }
  for (const [words = '', code = ''] of lines(pcsDirect))
    add({ kind: 'code', code, imaging: false }, 0, words.split(';'));
  for (const [words = '', code = ''] of lines(pcsStudies))
    add({ kind: 'code', code, imaging: true }, 0, words.split(';'));
  for (const [words = '', operation = '', approach = ''] of lines(pcsOperations)) {
    add({ kind: 'operation', operation, approach }, 0, words.split(';'));
  }
  for (const [type = '', words = ''] of lines(pcsModalities)) add({ kind: 'machine', type }, 0, words.split(';'));
  for (const [words = '', base = '', byType = ''] of lines(pcsImagedParts)) {
    add({ kind: 'imaged', bases: imagedBases(base, byType) }, 1, words.split(';'));
  }
  const own = new Set<string>();
  for (const [words = '', bases = ''] of lines(pcsParts)) {
    for (const one of words.split(';')) own.add(baseName(one).base);
    add({ kind: 'part', bases: bases.split(',').map(canonical) }, 2, words.split(';'));
  }
  // Every body part of the titles is a word of its own, where no synonym claims it.
  for (const base of tables.parts.keys()) {
    if (!own.has(base) && base.length > 3) add({ kind: 'part', bases: [base] }, 2, [base]);
  }
  return { tables, spotter: buildSpotter(phrases), meanings };
}

function namedPart(text: string): NamedPart {
  const [bases = '', side] = text.split('#');
  const named = { bases: bases.split(',').map(canonical) };
  return side === undefined ? named : { ...named, side: side as 'right' | 'left' | 'bilateral' };
}

const canonical = (name: string): string => baseName(name).base;

function imagedBases(base: string, byType: string): (type: string) => readonly string[] {
  const special = new Map(
    [...byType.matchAll(/(\d)=(.*?)(?= \d=|$)/g)].map(([, type = '', names = '']): [string, string[]] => [
      type,
      names.split(',').map(canonical),
    ]),
  );
  const usual = [canonical(base)];
  return (type) => [...(special.get(type) ?? []), ...usual];
}
