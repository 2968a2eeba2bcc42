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

/** The latest answer of a kind decides: a clearinghouse may send a rejection and then, mended, an acceptance. */
function answerStep(title: string, answers: readonly Answer[], delivered: boolean): Step {
  const last = answers.at(-1);
  if (!last) return { title, state: 'waits', at: null, words: delivered ? 'Awaited' : 'Comes after delivery' };
  const isBad = /reject|error|partly|unclear/i.test(last.verdict);
  return { title, state: isBad ? 'bad' : 'done', at: last.receivedAt, words: last.verdict };
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
    answerStep('Claims taken in (277CA)', ofKind('277CA'), delivered),
  ];
}
