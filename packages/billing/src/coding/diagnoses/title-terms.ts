/** A phrase that stands for a code, and how much of the title it keeps. */
export interface TitlePhrase {
  text: string;
  /** 1: the whole title; less when something was taken off. */
  share: number;
}

const QUALIFIERS: readonly RegExp[] = [
  /,? (?:not elsewhere classified|not otherwise specified|so stated|(?:site|organism|cause|eye|ear|part|place) (?:not specified|unspecified))/g,
  /,? unspecified (?:as to [a-z ]+|organism|site|cause|part|type|severity|eye|ear|side|limb|whether [a-z ,]+)/g,
  /,? (?:initial|subsequent) encounter.*$|,? sequela$/g,
  /,? in diseases classified elsewhere/g,
  /\bnos\b|\bnec\b/g,
  /\bunspecified\b/g,
  /\b(?:not intractable|uncomplicated)\b/g,
];

const LEADING_OTHER = /^(?:other and unspecified|other specified|other|unspecified) /;
const WITHOUT = /,? (?:without|not associated with|not (?:caused|elicited) by) .*$/;
const GROUP_START = /^(?:diseases?|disorders?|other disorders?|diseases and disorders) of /;

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '');

/**
 * Phrases by which a note may name a code, from its title or from a note of the tabular list: without brackets, without
 * what only says that nothing more is known, and without "without ..." clauses. The first is the fullest.
 */
export function titlePhrases(title: string): TitlePhrase[] {
  const lower = title.toLowerCase().replace(/[‘’]/g, "'");
  const phrases: TitlePhrase[] = [];
  const seen = new Set<string>();
  const add = (text: string, share: number) => {
    const plain = tidy(text);
    if (plain === '' || seen.has(plain)) return;
    seen.add(plain);
    phrases.push({ text: plain, share });
  };
  const bracketed = /\[([^\]]+)\]/.exec(lower)?.[1];
  const plain = lower.replace(/\[[^\]]*\]/g, ' ');
  const open = plain.replace(/\([^)]*\)/g, ' ');
  let base = open;
  for (const qualifier of QUALIFIERS) base = base.replace(qualifier, ' ');
  base = tidy(base);
  const isOther = LEADING_OTHER.test(base);
  const core = tidy(base.replace(LEADING_OTHER, ''));
  add(core, isOther && !/unspecified/.test(lower) ? 0.55 : 1);
  if (plain !== open)
    add(tidy(plain.replace(/[()]/g, ' ').replace(/\b(?:unspecified|not elsewhere classified)\b/g, ' ')), 0.95);
  if (bracketed !== undefined && bracketed.length > 3) add(bracketed, 0.9);
  if (WITHOUT.test(core)) add(core.replace(WITHOUT, ''), 0.8);
  if (GROUP_START.test(core)) add(`disorder of ${core.replace(GROUP_START, '')}`, 0.9);
  const due = core.replace(/,? (?:due to|caused by) .*$/, '');
  if (due !== core && !/^(?:other|pneumonia|sepsis)$/.test(due)) add(due, 0.4);
  return phrases;
}
