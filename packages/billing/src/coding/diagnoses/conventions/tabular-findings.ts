import {
  type CodeRange,
  codeRanges,
  formatIcd10cm,
  rangeCovers,
  type TabularNotes,
  type TabularTable,
} from '@cleanclaim/codesets';
import type { CodeSuggestion, CodingFinding } from '../../review-types.ts';

const MANIFESTATION = /in (?:other )?(?:infectious and parasitic )?diseases classified elsewhere/i;

const written = (code: string) => formatIcd10cm(code);

const NOTE_LIMIT = 40_000;
const ranges = new Map<string, CodeRange[]>();

/** Whether a note names the code; what a note names is remembered, because reviews ask the same notes. */
function noteCovers(note: string, code: string): boolean {
  let named = ranges.get(note);
  if (named === undefined) {
    if (ranges.size >= NOTE_LIMIT) ranges.clear();
    named = codeRanges(note);
    ranges.set(note, named);
  }
  return named.some((range) => rangeCovers(range, code));
}

/** Where a note stands, for `source`. */
const sourceOf = ({ code }: TabularNotes) => `ICD-10-CM tabular, ${written(code)}`;

function excludes1(
  one: CodeSuggestion,
  others: readonly CodeSuggestion[],
  places: readonly TabularNotes[],
): CodingFinding[] {
  const findings: CodingFinding[] = [];
  for (const place of places) {
    for (const other of others) {
      // A note at a heading speaks of what lies outside it.
      if (other.code.startsWith(place.code) || !place.excludes1.some((note) => noteCovers(note, other.code))) continue;
      findings.push({
        rule: 'excludes1',
        severity: 'error',
        codes: [one.code, other.code],
        message: `${written(one.code)} and ${written(other.code)} exclude each other.`,
        fix: 'Keep the one that the note supports; both only when the conditions are unrelated, and say so.',
        source: `${sourceOf(place)}, Excludes1; Official Guidelines I.A.12.a`,
      });
    }
  }
  return findings;
}

function codeFirst(
  one: CodeSuggestion,
  at: number,
  all: readonly CodeSuggestion[],
  places: readonly TabularNotes[],
): CodingFinding[] {
  const [place] = places.filter(({ codeFirst: notes }) => notes.length > 0);
  if (place === undefined) return [];
  const partner = all.findIndex(({ code }) => place.codeFirst.some((note) => noteCovers(note, code)));
  if (partner >= 0 && partner < at) return [];
  const isManifestation = MANIFESTATION.test(one.label) || MANIFESTATION.test(place.title);
  if (partner < 0 && !isManifestation) return [];
  return [
    {
      rule: isManifestation ? 'manifestation-first' : 'code-first',
      severity: isManifestation ? 'error' : 'warning',
      codes: partner < 0 ? [one.code] : [one.code, all[partner]?.code ?? ''],
      message:
        partner < 0
          ? `${written(one.code)} is a manifestation; the code of its cause is missing.`
          : `${written(all[partner]?.code ?? '')} has to stand before ${written(one.code)}.`,
      fix: partner < 0 ? 'Add the underlying condition before it, or ask for it.' : 'Change the order.',
      source: `${sourceOf(place)}, code first; Official Guidelines I.A.13`,
    },
  ];
}

/** Organisms that a note of the kind "use additional code to identify the organism" asks for. */
const ORGANISM = /^B9[5-7]/;

function useAdditional(
  one: CodeSuggestion,
  all: readonly CodeSuggestion[],
  places: readonly TabularNotes[],
): CodingFinding[] {
  const findings: CodingFinding[] = [];
  for (const place of places) {
    for (const note of place.useAdditionalCode) {
      if (!noteCovers(note, 'B962') && !noteCovers(note, 'B9620')) continue;
      if (all.some(({ code }) => ORGANISM.test(code))) continue;
      findings.push({
        rule: 'use-additional',
        severity: 'advice',
        codes: [one.code],
        message: `${written(one.code)} asks for the organism, which is not among the codes.`,
        fix: 'If a culture or test names it, add its code from B95 to B97.',
        source: `${sourceOf(place)}, use additional code`,
      });
    }
  }
  return findings.slice(0, 1);
}

function seventhCharacter(one: CodeSuggestion, tabular: TabularTable): CodingFinding[] {
  const characters = tabular.seventhCharacters(one.code);
  if (characters === undefined || one.code.length === 7) return [];
  return [
    {
      rule: 'seventh-character',
      severity: 'error',
      codes: [one.code],
      message: `${written(one.code)} needs a seventh character.`,
      fix: `Add one of ${Object.keys(characters).join(', ')}, with X in empty places.`,
      source: `ICD-10-CM tabular, ${written(one.code.slice(0, 3))}; Official Guidelines I.A.5`,
    },
  ];
}

/**
 * What the notes of the tabular list say of suggested codes together, in their order: Excludes1 pairs, causes that have
 * to stand first, organisms that are asked for, seventh characters that are missing. Each pair once.
 */
export function tabularFindings(suggestions: readonly CodeSuggestion[], tabular: TabularTable): CodingFinding[] {
  const findings = suggestions.flatMap((one, at) => {
    const places = tabular.inherited(one.code);
    const others = suggestions.filter((other) => other !== one);
    return [
      ...excludes1(one, others, places),
      ...codeFirst(one, at, suggestions, places),
      ...useAdditional(one, suggestions, places),
      ...seventhCharacter(one, tabular),
    ];
  });
  const seen = new Set<string>();
  return findings.filter(({ rule, codes }) => {
    const key = `${rule}|${[...codes].sort().join('|')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
