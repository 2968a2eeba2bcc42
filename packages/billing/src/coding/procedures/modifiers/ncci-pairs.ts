import type { CodeSuggestion, CodingFinding } from '../../review-types.ts';
import type { Mention, ProcedureLexicon, Suggested } from '../types.ts';

/**
 * Pairs of the NCCI practitioner table: with indicator 1 and a documented separate site, session, clinician or lesion the
 * second code takes XS, XE, XP or 59; without such words, or with indicator 0, a finding says that only the first is paid
 * (NCCI Policy Manual, chapter 1, E). Needs the table `ncci-ptp-practitioner`.
 */
export function pairFindings(
  lines: readonly Suggested[],
  lexicon: ProcedureLexicon,
): { suggestions: CodeSuggestion[]; findings: CodingFinding[] } {
  const table = lexicon.codes.table('ncci-ptp-practitioner', lexicon.isoDate);
  const suggestions = lines.map(({ suggestion }) => suggestion);
  const findings: CodingFinding[] = [];
  if (table === undefined) return { suggestions, findings };
  for (const [a, first] of lines.entries()) {
    for (const [b, second] of lines.entries()) {
      const one = first.suggestion.code;
      const two = second.suggestion.code;
      if (a === b || one === '' || two === '' || one === two) continue;
      const edit = table.data.find(one, two);
      if (edit === undefined || edit.modifierIndicator === 9) continue;
      const apart = edit.modifierIndicator === 1 ? separate(first, second) : undefined;
      const current = suggestions[b] ?? second.suggestion;
      if (apart === undefined) findings.push(pairFinding(one, two, edit.modifierIndicator, table.release));
      else if (!current.modifiers?.some(({ code }) => code === apart.code)) {
        const reason = `${apart.reason} NCCI pair ${one} and ${two}, indicator 1.`;
        suggestions[b] = {
          ...current,
          modifiers: [
            { code: apart.code, reason, evidence: second.suggestion.evidence.slice(0, 1) },
            ...(current.modifiers ?? []),
          ],
        };
      }
    }
  }
  return { suggestions, findings };
}

function pairFinding(one: string, two: string, indicator: 0 | 1, release: string): CodingFinding {
  return {
    rule: 'ptp-pair',
    severity: indicator === 0 ? 'error' : 'warning',
    codes: [one, two],
    message:
      indicator === 0
        ? `${two} is part of ${one} and is never paid beside it.`
        : `${two} is part of ${one} unless it was done apart; nothing in the note says so.`,
    fix: indicator === 0 ? `Take out ${two}.` : `Take out ${two}, or document the other site, lesion or session.`,
    source: `NCCI PTP edits, practitioner, ${release}`,
  };
}

const SESSION = /\b(?:separate (?:session|encounter)|later (?:that|the same) day|different session|returned later)\b/i;
const PERSON = /\b(?:different (?:provider|practitioner|physician|surgeon)|separate practitioner)\b/i;
const SITE =
  /\b(?:separate (?:site|lesion|incision|structure|location|area|polyp)|different (?:site|lesion|location|area|polyp|structure)|another (?:site|lesion|location|area|polyp)|contralateral)\b/i;
const SEGMENTS =
  /\b(?:cecum|ascending|hepatic flexure|transverse|splenic flexure|descending|sigmoid|rectum|antrum|duodenum|fundus)\b/gi;

/** Mentions of a service that are read for words that part it: a note says it early. */
const ENOUGH = 20;

function separate(first: Suggested, second: Suggested): { code: string; reason: string } | undefined {
  const mentions = [first, second].flatMap(({ drafts }) => drafts.flatMap((one) => one.mentions).slice(0, ENOUGH));
  const text = [...new Set(mentions.map(({ sentence, scope }) => `${sentence}\n${scope}`))].join('\n');
  if (SESSION.test(text)) return { code: 'XE', reason: 'A separate encounter is documented.' };
  if (PERSON.test(text)) return { code: 'XP', reason: 'Another practitioner is documented.' };
  if (SITE.test(text)) return { code: 'XS', reason: 'A separate site or lesion is documented.' };
  if (otherSide(first, second)) return { code: 'XS', reason: 'The sides differ.' };
  return scopeSegments(mentions, first, second)
    ? { code: '59', reason: 'Different segments are documented for the two techniques.' }
    : undefined;
}

function otherSide(first: Suggested, second: Suggested): boolean {
  const side = ({ suggestion }: Suggested) =>
    suggestion.modifiers?.find(({ code }) => code === 'RT' || code === 'LT')?.code;
  return side(first) !== undefined && side(second) !== undefined && side(first) !== side(second);
}

/** Two endoscopic techniques, each in a sentence of its own that names another segment. */
function scopeSegments(mentions: readonly Mention[], first: Suggested, second: Suggested): boolean {
  if (!/^4[35]/.test(first.suggestion.code) || !/^4[35]/.test(second.suggestion.code)) return false;
  const sentences = mentions.flatMap(({ scope }) => scope.split(/[.\n;]/));
  const at = (words: RegExp) =>
    new Set(sentences.filter((one) => words.test(one)).flatMap((one) => one.toLowerCase().match(SEGMENTS) ?? []));
  const snare = at(/\bsnare/i);
  const biopsy = at(/\b(?:biops|forceps)/i);
  return snare.size > 0 && biopsy.size > 0 && [...biopsy].some((segment) => !snare.has(segment));
}
