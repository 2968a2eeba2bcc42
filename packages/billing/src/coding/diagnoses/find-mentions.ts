import { attributesOf, type Note, statusOf } from '../note/index.ts';
import type { BuiltLexicon } from './build-lexicon.ts';
import { codeOfFamily, codesBeside } from './family.ts';
import { matchTerms, readSentence, type SentenceWords, type TermMatch } from './match-terms.ts';
import type { DiagnosisLexicon, DiagnosisMention } from './types.ts';

/** Most codes that one span may stand for. */
const MAX_CODES_OF_SPAN = 6;

/** Priority of a code beside the one that the words name: never suggested by rules, a candidate for the model. */
const BESIDE_PRIORITY = 0.15;

/** Builds the mentions of one span: its terms, best first, each with the code that its surroundings choose. */
function mentionsOfSpan(
  note: Note,
  sentence: number,
  words: SentenceWords,
  matches: readonly TermMatch[],
  lexicon: BuiltLexicon,
): DiagnosisMention[] {
  const [{ first, last } = { first: 0, last: 0 }] = matches;
  const start = note.tokens[words.tokens[first] ?? 0]?.start ?? 0;
  const end = note.tokens[words.tokens[last] ?? 0]?.end ?? start;
  const status = statusOf(note, { start, end });
  const attributes = attributesOf(note, { start, end });
  const section = note.sentences[sentence]?.section ?? 0;
  const mentions: DiagnosisMention[] = [];
  const codes = new Set<string>();
  for (const { term } of [...matches].sort((a, b) => b.term.priority - a.term.priority)) {
    const code = codeOfFamily(lexicon.families, term.target, attributes);
    if (code === undefined || codes.has(code)) continue;
    codes.add(code);
    mentions.push({
      start,
      end,
      note: 0,
      code,
      target: term.target,
      rule: term.source,
      priority: term.priority,
      key: term.key,
      matched: term.words.length,
      width: last - first + 1,
      status,
      attributes,
      sentence,
      section,
    });
    if (mentions.length >= MAX_CODES_OF_SPAN) break;
  }
  return mentions;
}

/**
 * Every stretch of words of a note that may stand for a diagnosis, in order: several codes for a span where its words
 * lead to several. Negated, uncertain, past and family mentions are among them, each with its status: what of them
 * becomes a suggestion is decided by `resolveDiagnoses`. Offsets are those of `note.text`; `note` of each mention is 0.
 */
export function findMentions(note: Note, lexicon: DiagnosisLexicon): DiagnosisMention[] {
  const built = lexicon as BuiltLexicon;
  const mentions: DiagnosisMention[] = [];
  for (const [at, sentence] of note.sentences.entries()) {
    const words = readSentence(note, sentence, built.index);
    const spans = new Map<number, TermMatch[]>();
    for (const match of matchTerms(words, built.terms, built.index)) {
      const key = match.first * 4096 + match.last;
      const known = spans.get(key);
      if (known === undefined) spans.set(key, [match]);
      else known.push(match);
    }
    const ordered = [...spans].sort(([a], [b]) => a - b);
    for (const [, matches] of ordered) mentions.push(...mentionsOfSpan(note, at, words, matches, built));
  }
  return [...mentions, ...mentionsBeside(mentions, built)];
}

/** Candidates of the same categories, each once for each certainty, at the first span that leads there. */
function mentionsBeside(mentions: readonly DiagnosisMention[], lexicon: BuiltLexicon): DiagnosisMention[] {
  const named = new Set(mentions.map(({ code }) => code));
  const seen = new Set<string>();
  const beside: DiagnosisMention[] = [];
  for (const mention of mentions) {
    for (const code of codesBeside(lexicon.families, mention.code, mention.attributes)) {
      const key = `${code}|${mention.status.certainty}`;
      if (named.has(code) || seen.has(key)) continue;
      seen.add(key);
      beside.push({ ...mention, code, target: code.slice(0, 3), rule: 'partial', priority: BESIDE_PRIORITY });
    }
  }
  return beside;
}
