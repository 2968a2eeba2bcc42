import { findEncounter } from './attributes/encounter.ts';
import { findGestation, gestationIn } from './attributes/gestation.ts';
import { findAcuity, findSeverity } from './attributes/grade.ts';
import type { Place } from './attributes/neighbourhood.ts';
import { findSide } from './attributes/side.ts';
import { sentenceAt, tokenRange } from './read-note.ts';
import type { MentionAttributes, Note, Span } from './types.ts';

/**
 * What the note says of a mention nearby: side, acuity, encounter, trimester and severity, each with the span that says
 * it. A side counts from within the mention, the noun phrase before it, or behind it up to the next clause or joint.
 * The trimester is that of the sentence, else of the first statement in the note: it matters for codes of a pregnancy
 * only. Empty for a span outside any sentence.
 */
export function attributesOf(note: Note, span: Span): MentionAttributes {
  const sentence = sentenceAt(note, span.start);
  if (!sentence) return {};
  const { first, end } = tokenRange(note, span);
  const place: Place = { note, sentence, first, end };
  const laterality = findSide(place);
  const acuity = findAcuity(place);
  const encounter = findEncounter(place);
  const severity = findSeverity(place);
  const gestation = gestationIn(note, sentence.firstToken, sentence.endToken) ?? findGestation(note);
  return {
    ...(laterality && { laterality }),
    ...(acuity && { acuity }),
    ...(encounter && { encounter }),
    ...(gestation && { trimester: { start: gestation.start, end: gestation.end, value: gestation.trimester } }),
    ...(severity && { severity }),
  };
}
