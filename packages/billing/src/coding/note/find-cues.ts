import { CUE_RULES, type CueRule } from './cue-table.ts';
import { tokenize } from './tokenize.ts';
import type { Note, Sentence } from './types.ts';

interface Branch {
  next: Map<string, Branch>;
  rules: CueRule[];
}

function newBranch(): Branch {
  return { next: new Map(), rules: [] };
}

/** The phrases of the rules as a tree of tokens. */
const ROOT: Branch = (() => {
  const root = newBranch();
  for (const rule of CUE_RULES) {
    for (const phrase of rule.phrases.split('|')) {
      let branch = root;
      for (const { text } of tokenize(phrase)) {
        const next = branch.next.get(text) ?? newBranch();
        branch.next.set(text, next);
        branch = next;
      }
      branch.rules.push(rule);
    }
  }
  return root;
})();

/** A cue in a sentence and the tokens that it governs; indexes into `note.tokens`, half-open. */
export interface FoundCue {
  rule: CueRule;
  first: number;
  end: number;
  scopeFirst: number;
  scopeEnd: number;
}

const ENDS_SCOPE = new Set(
  'but however except although though yet nevertheless besides aside apart ; who which whose while whereas has had have reports reported complains complained presents presented admits endorses because secondary'.split(
    ' ',
  ),
);

function cuesFrom(
  note: Note,
  sentence: Sentence,
  first: number,
): { rules: readonly CueRule[]; end: number } | undefined {
  let branch: Branch | undefined = ROOT;
  let best: { rules: readonly CueRule[]; end: number } | undefined;
  for (let i = first; i < sentence.endToken; i++) {
    branch = branch?.next.get(note.tokens[i]?.text ?? '');
    if (!branch) break;
    if (branch.rules.length > 0) best = { rules: branch.rules, end: i + 1 };
  }
  return best;
}

/** Cues of a sentence in order, with their scopes. */
export function findCues(note: Note, sentence: Sentence): FoundCue[] {
  const found: FoundCue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const match = cuesFrom(note, sentence, i);
    if (!match) {
      i++;
      continue;
    }
    for (const rule of match.rules) {
      let scopeFirst = match.end;
      let scopeEnd = match.end;
      if (rule.reach === 'behind') {
        while (scopeEnd < sentence.endToken && !ENDS_SCOPE.has(note.tokens[scopeEnd]?.text ?? '')) scopeEnd++;
      } else if (rule.reach === 'before') {
        scopeFirst = i;
        scopeEnd = i;
        while (scopeFirst > sentence.firstToken && !ENDS_SCOPE.has(note.tokens[scopeFirst - 1]?.text ?? ''))
          scopeFirst--;
      }
      found.push({ rule, first: i, end: match.end, scopeFirst, scopeEnd });
    }
    i = match.end;
  }
  return found;
}
