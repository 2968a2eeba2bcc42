import { starterIcd10cm } from '../starter/icd10cm.ts';
import { searchSynonyms } from './lexicon/search-synonyms.ts';

let common: ReadonlyMap<string, number> | undefined;

/** Codes of daily work: those of the starter list, more so those that a lay term or abbreviation means first. */
function commonCodes(): ReadonlyMap<string, number> {
  if (common) return common;
  const found = new Map<string, number>();
  for (const { code, billable } of starterIcd10cm()) if (billable) found.set(code, 1);
  for (const { codes } of searchSynonyms()) {
    const [meant] = codes;
    if (meant !== undefined) found.set(meant, Math.min((found.get(meant) ?? 0.6) + 0.4, 2));
  }
  common = found;
  return found;
}

/** Chapters that a coder means only when the words say so: pregnancy, newborn, malformation, outside causes. */
const CHAPTERS: Readonly<Record<string, number>> = { O: -1.6, P: -1.6, Q: -0.8, V: -1.6, W: -1.2, X: -1.4, Y: -1.6 };

/**
 * How readily a coder means a code when the words leave a choice, in points of the ranking: common codes before rare ones,
 * unspecified before special, first visit before later ones, headings and other chapters' look-alikes last.
 * @param code canonical; the rules on its shape are those of ICD-10-CM and touch no other set.
 */
export function priorOf(code: string, description: string, billable: boolean): number {
  const text = description.toLowerCase();
  let points = (commonCodes().get(code) ?? 0) - 0.12 * Math.max(code.length - 3, 0);
  if (billable) points += 0.5;
  if (/\bunspecified\b|\bnos\b/.test(text)) points += 0.7;
  if (/\bwithout\b/.test(text)) points += 0.4;
  if (text.startsWith('other ')) points -= 0.3;
  if (text.includes('classified elsewhere')) points -= 1.5;
  points += CHAPTERS[code.charAt(0)] ?? 0;
  if (/^Z8[0-9]/.test(code)) points -= 1;
  if (/^(T3[6-9]|T4|T5|T6[0-5])/.test(code)) points -= 0.8;
  if (code.length === 7 && /^[MSTV-Y]/.test(code) && !/[A01]$/.test(code)) points -= code.endsWith('S') ? 2.5 : 1.6;
  return points;
}
