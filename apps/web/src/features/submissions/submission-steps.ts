import type { SubmissionView } from 'cleanclaim/contract/views';

/** One stop on the way of a file: done, waiting, or gone wrong. */
export interface Step {
  title: string;
  state: 'done' | 'waits' | 'bad';
  /** When it was done. */
  at: string | null;
  /** What it came to, or what is awaited. */
  words: string;
}

type Answer = SubmissionView['answers'][number];

const isBad = ({ verdict }: Answer) => /reject|error|partly|unclear/i.test(verdict);

/** The latest answer of a kind decides: a clearinghouse may send a rejection and then, mended, an acceptance. */
function answerStep(title: string, answers: readonly Answer[], delivered: boolean): Step {
  const last = answers.at(-1);
  if (!last) return { title, state: 'waits', at: null, words: delivered ? 'Awaited' : 'Comes after delivery' };
  return { title, state: isBad(last) ? 'bad' : 'done', at: last.receivedAt, words: last.verdict };
}

/** `12 accepted, 1 rejected` and `3 accepted` make `15 accepted, 1 rejected`; several payers answer for one file. */
function summedVerdicts(answers: readonly Answer[]): string {
  const parts = answers.flatMap((answer) => answer.verdict.split(', ').map((part) => /^(\d+) (.+)$/.exec(part)));
  const counts = new Map<string, number>();
  for (const part of parts) {
    // A verdict without counts speaks for the whole batch.
    if (!part) return [...new Set(answers.map((answer) => answer.verdict))].join('; ');
    const [, number = '', word = ''] = part;
    counts.set(word, (counts.get(word) ?? 0) + Number(number));
  }
  return [...counts].map(([word, number]) => `${number} ${word}`).join(', ');
}

/** Each payer answers for its own claims: one that refuses some makes the step a bad one. */
function claimsStep(answers: readonly Answer[], delivered: boolean): Step {
  const step = answerStep('Claims taken in (277CA)', answers, delivered);
  return answers.length === 0
    ? step
    : { ...step, words: summedVerdicts(answers), state: answers.some(isBad) ? 'bad' : 'done' };
}

/** Built, delivered, taken in by the clearinghouse (TA1, 999), judged by the payer (277CA). */
export function submissionSteps(submission: SubmissionView): Step[] {
  const { createdAt, deliveredAt, answers } = submission;
  const ofKind = (...kinds: string[]) => answers.filter((answer) => kinds.includes(answer.kind));
  const delivered = deliveredAt !== null;
  return [
    { title: 'Built', state: 'done', at: createdAt, words: submission.fileName },
    {
      title: 'Delivered',
      state: delivered ? 'done' : 'waits',
      at: deliveredAt,
      words: delivered ? 'Handed to the clearinghouse' : 'Waits to be handed over',
    },
    answerStep('File taken in (999, TA1)', ofKind('999', 'TA1'), delivered),
    claimsStep(ofKind('277CA'), delivered),
  ];
}
