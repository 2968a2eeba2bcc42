import type { SpecificityGap } from '../../review-types.ts';

/** Codes of the release below a heading, with their titles. */
export type CodesBelow = (heading: string) => readonly { code: string; title: string }[];

interface Question {
  what: string;
  /** Titles of codes that an answer would give. */
  answers: RegExp;
  /** Least number of such codes. */
  least: number;
  message: string;
  query: (condition: string) => string;
}

const SIDE: Question = {
  what: 'laterality',
  answers: /\b(?:right|left|bilateral)\b/i,
  least: 2,
  message: 'The side is not documented.',
  query: (condition) =>
    `The record names ${condition} without a side. Please document which side is affected, or that this cannot be determined.`,
};
const OTHERS: readonly Question[] = [
  {
    what: 'stage',
    answers: /\bstage (?:\d|I)/i,
    least: 2,
    message: 'The stage is not documented.',
    query: (condition) =>
      `The record names ${condition} without a stage. Please document the stage, if it is known, or that it cannot be determined.`,
  },
  {
    what: 'trimester',
    answers: /\b(?:first|second|third) trimester/i,
    least: 2,
    message: 'The trimester is not documented.',
    query: (condition) => `Please document the weeks of gestation at this visit, for ${condition}.`,
  },
  {
    what: 'acuity',
    answers: /\b(?:acute|chronic)\b/i,
    least: 2,
    message: 'Acute or chronic is not documented.',
    query: (condition) =>
      `The record names ${condition}. Please document its acuity (for example acute, chronic, acute on chronic, other), or that it cannot be determined.`,
  },
  {
    what: 'severity',
    answers: /\b(?:mild|moderate|severe)\b/i,
    least: 2,
    message: 'The severity is not documented.',
    query: (condition) =>
      `The record names ${condition}. Please document its severity, if it is known, or that it cannot be determined.`,
  },
];
/** Most codes that a gap names. */
const MOST_ANSWERS = 12;

/** A title without what tells side or its absence: codes with the same rest differ in the side only. */
const withoutSide = (title: string) =>
  title
    .toLowerCase()
    .replace(/\b(?:right|left|bilateral|unspecified|side)\b|,/g, ' ')
    .replace(/s\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What the note lacks for a more specific code than an unspecified one: side, stage, trimester, acuity or severity, each
 * with a question to the clinician that asks without leading (AHIMA/ACDIS guidelines for compliant queries). Only for
 * codes that say themselves that something is not specified.
 */
export function gapsOf(code: string, title: string, below: CodesBelow): SpecificityGap[] {
  if (!/unspecified|not specified/i.test(title)) return [];
  const condition = title
    .toLowerCase()
    .replace(/,? ?\b(?:unspecified|not specified)\b( (?:eye|ear|side|site|limb))?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const gaps: SpecificityGap[] = [];
  const stem = code.length === 7 ? code.slice(0, -2) : code.slice(0, -1);
  const ask = (question: Question, heading: string) => {
    const codes = below(heading).filter(
      (other) =>
        other.code !== code &&
        question.answers.test(other.title) &&
        (question !== SIDE || withoutSide(other.title) === withoutSide(title)),
    );
    if (codes.length < question.least) return;
    const { what, message } = question;
    const wouldGive = codes.slice(0, MOST_ANSWERS).map((other) => other.code);
    gaps.push({ what, message, query: question.query(condition), wouldGive });
  };
  if (!SIDE.answers.test(title)) ask(SIDE, stem);
  for (const question of OTHERS) {
    if (!question.answers.test(title)) ask(question, stem.length > 3 ? stem : code.slice(0, 3));
  }
  return gaps;
}
