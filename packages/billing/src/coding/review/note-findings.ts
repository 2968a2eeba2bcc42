import type { Note } from '../note/types.ts';
import type { CodingFinding, CodingReview } from '../review-types.ts';
import type { ComplianceContext } from './types.ts';

/** Sentences below this length repeat by nature ("Lungs clear.") and do not count as copied. */
const LONG_SENTENCE = 40;
/** So many long sentences at least, and this share of them copied. */
const FEWEST_COPIED = 5;
const SHARE_COPIED = 0.7;

/** Statements of the notes that contradict each other, and text copied forward from an earlier note. */
export function noteFindings(
  review: CodingReview,
  { notes = [], earlierNotes = [] }: ComplianceContext,
): CodingFinding[] {
  const contradictions = review.diagnoses.flatMap((diagnosis): CodingFinding[] => {
    const denied = review.leftOut.find(
      (one) => one.reason === 'negated' && one.code.slice(0, 3) === diagnosis.code.slice(0, 3),
    );
    if (denied === undefined) return [];
    const where = denied.evidence.status.section === 'review-of-systems' ? 'in the review of systems' : 'elsewhere';
    return [
      {
        rule: 'contradictory-statement',
        severity: 'warning',
        codes: [diagnosis.code],
        message: `${diagnosis.label} (${diagnosis.code}) is affirmed in one place and denied ${where}.`,
        fix: 'Ask the clinician which holds, and have the note corrected before the code is billed.',
        source: 'Medicare Program Integrity Manual ch. 3 section 3.3.2.5; AHIMA guidance on copied documentation',
      },
    ];
  });
  return [...contradictions, ...notes.flatMap((note) => copied(note, earlierNotes))];
}

function sentencesOf({ text, sentences }: Note): string[] {
  return sentences
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((sentence) => sentence.length >= LONG_SENTENCE);
}

function copied(note: Note, earlier: readonly Note[]): CodingFinding[] {
  const own = sentencesOf(note);
  const before = new Set(earlier.flatMap(sentencesOf));
  const same = own.filter((sentence) => before.has(sentence)).length;
  if (same < FEWEST_COPIED || same / own.length < SHARE_COPIED) return [];
  return [
    {
      rule: 'copied-note',
      severity: 'warning',
      codes: [],
      message: `${same} of ${own.length} long sentences stand word for word in an earlier note.`,
      fix: 'Code only what was done in this visit; ask the clinician for an addendum that says what is new.',
      source: 'Medicare Program Integrity Manual ch. 3 section 3.3.2.5; AHIMA guidance on copied documentation',
    },
  ];
}
