import { bonesAndInjuries } from './bones-and-injuries.ts';
import { digestionAndSkin } from './digestion-and-skin.ts';
import { endocrineAndKidney } from './endocrine-and-kidney.ts';
import { heartAndLungs } from './heart-and-lungs.ts';
import { infectionsCancerBlood } from './infections-cancer-blood.ts';
import { mindNervesSenses } from './mind-nerves-senses.ts';
import { plainWords } from './plain-words.ts';
import { pregnancyAndEncounters } from './pregnancy-and-encounters.ts';
import { symptoms } from './symptoms.ts';

/** What people say and what it stands for: lay terms, abbreviations and other names. */
export interface SearchSynonym {
  /** Lower case, words apart by one blank, without signs: `heart attack`, `n v`. */
  terms: readonly string[];
  /**
   * Canonical ICD-10-CM codes or the start of some; the first is what is meant when nothing more is said. Some exist in
   * newer or older releases only, so a reader looks each up. Empty for a general word.
   */
  codes: readonly string[];
  /** Wordings of the same thing in labels, each a choice of its own; all words of one must be there. */
  wordings: readonly string[];
}

const TABLES = [
  heartAndLungs,
  symptoms,
  endocrineAndKidney,
  digestionAndSkin,
  bonesAndInjuries,
  mindNervesSenses,
  infectionsCancerBlood,
  pregnancyAndEncounters,
  plainWords,
];

let read: readonly SearchSynonym[] | undefined;

/** All of them, parsed at the first call, then the same array each time. A term may stand in more than one row. */
export function searchSynonyms(): readonly SearchSynonym[] {
  read ??= TABLES.flatMap((table) => table.trim().split('\n').map(synonymOf));
  return read;
}

function synonymOf(row: string): SearchSynonym {
  const [terms = '', codes = '', wordings = '', ...more] = row.split('|');
  if (terms === '' || more.length > 0) throw new Error(`Bad row of the search lexicon: ${row}`);
  return { terms: parts(terms, ';'), codes: parts(codes.replaceAll('.', ''), ' '), wordings: parts(wordings, ';') };
}

function parts(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
