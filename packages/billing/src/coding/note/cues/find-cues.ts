import { tokenize } from '../tokenize.ts';
import type { Note, Sentence, Token } from '../types.ts';
import type { CueRule } from './cue-rule.ts';
import type { FoundCue } from './found-cue.ts';
import { NEGATION_RULES } from './negation.ts';
import { PEOPLE_RULES } from './people.ts';
import { relativeScope } from './relative-scope.ts';
import { clauseAround, scopeBefore, scopeBehind, type TokenRange } from './scope.ts';
import { findQuestionMarks, findSigns } from './signs.ts';
import { TIME_RULES } from './time.ts';
import { UNCERTAINTY_RULES } from './uncertainty.ts';
import { AND, CAUSE, CLOSE, COMMA, CONTRAST, FOR, flagsOf, NOW, PREPOSITION, SEMI, STOP, WITH } from './words.ts';

/** A rule with its word lists ready to ask. */
interface ReadyRule extends CueRule {
  after?: ReadonlySet<string>;
  before?: ReadonlySet<string>;
  needed?: ReadonlySet<string>;
  within?: ReadonlySet<string>;
}

interface Branch {
  next: Map<string, Branch>;
  rules: ReadyRule[];
}

function ready(rule: CueRule): ReadyRule {
  return {
    ...rule,
    ...(rule.notAfter !== undefined && { after: new Set(rule.notAfter.split(' ')) }),
    ...(rule.notBefore !== undefined && { before: new Set(rule.notBefore.split(' ')) }),
    ...(rule.onlyBefore !== undefined && { needed: new Set(rule.onlyBefore.split(' ')) }),
    ...(rule.notWith !== undefined && { within: new Set(rule.notWith.split(' ')) }),
  };
}

/** The phrases of all rules as a tree of tokens; "#" stands for any number. */
const ROOT: Branch = (() => {
  const root: Branch = { next: new Map(), rules: [] };
  for (const rule of [...NEGATION_RULES, ...UNCERTAINTY_RULES, ...TIME_RULES, ...PEOPLE_RULES].map(ready)) {
    for (const phrase of rule.phrases.split('|')) {
      let branch = root;
      for (const { text } of tokenize(phrase)) {
        const next = branch.next.get(text) ?? { next: new Map(), rules: [] };
        branch.next.set(text, next);
        branch = next;
      }
      if (!branch.rules.includes(rule)) branch.rules.push(rule);
    }
  }
  return root;
})();

interface Match {
  rules: readonly ReadyRule[];
  first: number;
  end: number;
}

/** Phrases that start at `first`, the longest last. */
function matchesAt(tokens: readonly Token[], sentence: Sentence, first: number): Match[] {
  const matches: Match[] = [];
  let branch: Branch | undefined = ROOT;
  for (let i = first; i < sentence.endToken; i++) {
    const token: Token | undefined = tokens[i];
    branch = branch.next.get(token?.text ?? '') ?? (token?.kind === 'number' ? branch.next.get('#') : undefined);
    if (!branch) break;
    if (branch.rules.length > 0) matches.push({ rules: branch.rules, first, end: i + 1 });
  }
  return matches;
}

/** The longest phrase at `first` that means something there. */
function matchAt(tokens: readonly Token[], sentence: Sentence, first: number): Match | undefined {
  if (!ROOT.next.has(tokens[first]?.text ?? '')) return undefined;
  for (const match of matchesAt(tokens, sentence, first).reverse()) {
    const rules = match.rules.filter((rule) => !isSpoilt(rule, tokens, sentence, match));
    if (rules.length > 0) return { ...match, rules };
  }
  return undefined;
}

const ENDS_CLAUSE = COMMA | SEMI | STOP | CLOSE | AND | CONTRAST | WITH | CAUSE | NOW | FOR | PREPOSITION;

function endsClause(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return at >= sentence.endToken || (flagsOf(tokens[at]) & ENDS_CLAUSE) !== 0;
}

function isSpoilt(rule: ReadyRule, tokens: readonly Token[], sentence: Sentence, match: Match): boolean {
  const before = match.first > sentence.firstToken ? tokens[match.first - 1]?.text : undefined;
  const behind = match.end < sentence.endToken ? tokens[match.end]?.text : undefined;
  if (before !== undefined && rule.after?.has(before)) return true;
  if (behind !== undefined && rule.before?.has(behind)) return true;
  if (rule.needed && !rule.needed.has(behind ?? '')) return true;
  if (rule.opens && before !== undefined && tokens[match.first - 1]?.kind === 'word' && before !== 'and') return true;
  if (rule.place === undefined) return false;
  return endsClause(tokens, sentence, match.end) !== (rule.place === 'end');
}

/** "Rash: no", "Fever - none": a denial with nothing behind it denies what stands before the colon or dash. */
function answersBefore(tokens: readonly Token[], sentence: Sentence, match: Match): boolean {
  const before = tokens[match.first - 1]?.text;
  if (match.first <= sentence.firstToken || (before !== ':' && before !== '-')) return false;
  return match.end >= sentence.endToken || (flagsOf(tokens[match.end]) & (COMMA | SEMI | STOP)) !== 0;
}

function scopesOf(rule: ReadyRule, tokens: readonly Token[], sentence: Sentence, match: Match): TokenRange[] {
  if (rule.name === 'relative' || rule.name === 'other-person') {
    const scope = relativeScope(tokens, sentence, match.first, match.end, rule);
    return scope ? [scope] : [];
  }
  if (rule.reach === 'before' || (rule.kind === 'negation' && answersBefore(tokens, sentence, match))) {
    return [scopeBefore(tokens, sentence, match.first, rule)];
  }
  if (rule.reach === 'behind') return [scopeBehind(tokens, sentence, match.end, rule)];
  if (rule.extent === 'clause') return [clauseAround(tokens, sentence, match.first, match.end)];
  return [scopeBefore(tokens, sentence, match.first, rule), scopeBehind(tokens, sentence, match.end, rule)];
}

function holdsWord(tokens: readonly Token[], range: TokenRange, words: ReadonlySet<string>): boolean {
  for (let i = range.first; i < range.end; i++) if (words.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Year of the past in "in 2012", "in March 2012": the clause around it is history, unless it says what goes on. */
function findYears(tokens: readonly Token[], sentence: Sentence, within: ReadonlySet<string>): FoundCue[] {
  const found: FoundCue[] = [];
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) continue;
    const first = tokens[i - 1]?.text === 'in' ? i - 1 : tokens[i - 2]?.text === 'in' ? i - 2 : -1;
    if (first < sentence.firstToken) continue;
    const scope = clauseAround(tokens, sentence, first, i + 1);
    if (holdsWord(tokens, scope, within)) continue;
    found.push({ kind: 'past', name: 'year', first, end: i + 1, scopeFirst: scope.first, scopeEnd: scope.end });
  }
  return found;
}

/** Words by which a clause with a year tells the case itself, or what has gone on since. */
const GOES_ON: ReadonlySet<string> = new Set([
  ...(TIME_RULES.find((rule) => rule.name === 'in-the-past')?.notWith?.split(' ') ?? []),
  ...'presented presents admitted came referred consulted observed showed revealed attended detected evaluated seen'.split(
    ' ',
  ),
]);

/** Cues of a sentence with what they govern. Linear in the sentence but for scopes, which end at its end. */
export function findCues(note: Note, sentence: Sentence): FoundCue[] {
  const { tokens } = note;
  const found: FoundCue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const match = matchAt(tokens, sentence, i);
    if (!match) {
      i++;
      continue;
    }
    for (const rule of match.rules) {
      if (rule.reach === 'none') continue;
      for (const scope of scopesOf(rule, tokens, sentence, match)) {
        if (rule.within && holdsWord(tokens, scope, rule.within)) continue;
        const { kind, name } = rule;
        found.push({ kind, name, first: match.first, end: match.end, scopeFirst: scope.first, scopeEnd: scope.end });
      }
    }
    i = match.end;
  }
  found.push(...findSigns(tokens, sentence), ...findQuestionMarks(tokens, sentence));
  found.push(...findYears(tokens, sentence, GOES_ON));
  return found;
}
