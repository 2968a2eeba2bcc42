import { tokenize } from '../tokenize.ts';
import type { MentionAttributes } from '../types.ts';
import { type Found, type Place, spanOfTokens } from './neighbourhood.ts';

type Encounter = NonNullable<MentionAttributes['encounter']>['value'];

/** Words of routine care while healing, of what an injury left behind, and of first care (Guidelines I.C.19.a). */
const PHRASES: readonly [Encounter, string][] = [
  [
    'sequela',
    'late effect of|late effects of|sequela|sequelae|residual from|residuals from|residual of|residual effects of|residual deficits from|scar from|scar due to|due to old|due to previous|due to prior|due to remote|as a result of an old|late effect|late effects|post traumatic|from old|from an old|from prior|from a prior|from previous|contracture from',
  ],
  [
    'subsequent',
    'healing|aftercare|after care|cast change|cast removal|cast check|suture removal|sutures removed|staple removal|recheck|recheck of|recheck for|subsequent|subsequent encounter|subsequent visit|routine healing|delayed healing|nonunion|malunion|follow up of|follow up for|follow up visit|follow up visit for|follow up exam|for follow up|followup of|followup for|in follow up|f/u of|f/u for|for f/u|follow up on|follow up evaluation|follow up appointment for|for followup|in followup|returns for|post op check|postoperative visit|post op visit|wound check|hardware removal|pin removal|rehabilitation for|is healed|well healed|healed well|returns today|here for reevaluation|reevaluation of',
  ],
  [
    'initial',
    'initial encounter|initial visit|initial evaluation|initial treatment|active treatment|seen initially|first visit for|initial presentation',
  ],
];

interface Phrase {
  words: readonly string[];
  value: Encounter;
}

/** By first word, longest first. */
const BY_WORD: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byWord = new Map<string, Phrase[]>();
  for (const [value, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      const words = tokenize(phrase).map((token) => token.text);
      const first = words[0] ?? '';
      byWord.set(first, [...(byWord.get(first) ?? []), { words, value }]);
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
})();

/** What kind of care the sentence of a mention speaks of; the phrase nearest to it counts. */
export function findEncounter(place: Place): Found<Encounter> | undefined {
  const { tokens } = place.note;
  let best: Found<Encounter> | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = place.sentence.firstToken; i < place.sentence.endToken; i++) {
    const phrase = BY_WORD.get(tokens[i]?.text ?? '')?.find(({ words }) =>
      words.every((word, k) => tokens[i + k]?.text === word),
    );
    if (!phrase) continue;
    const end = i + phrase.words.length;
    const distance = i >= place.end ? i - place.end : Math.max(0, place.first - end);
    if (end <= place.sentence.endToken && distance < nearest && distance <= 25) {
      nearest = distance;
      best = { ...spanOfTokens(place.note, i, end), value: phrase.value };
    }
  }
  return best;
}
