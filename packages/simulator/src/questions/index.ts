import type { AnswerDraft } from '../answer-file.ts';
import { answerReviewRequests } from './authorization.ts';
import { answerStatusQuestions } from './claim-status.ts';
import { answerEligibilityQuestions } from './eligibility.ts';
import type { Answerer, Question } from './question.ts';

/** Who answers a transaction set, by ST01. */
const ANSWERERS: Readonly<Record<string, Answerer>> = {
  '270': answerEligibilityQuestions,
  '276': answerStatusQuestions,
  '278': answerReviewRequests,
};

/** The answers to all questions of an interchange, kind by kind in the order of their first set. */
export function answerQuestions(question: Question): AnswerDraft[] {
  const kinds = Map.groupBy(question.sets, (set) => set.id);
  return [...kinds].flatMap(([id, sets]) => ANSWERERS[id]?.({ ...question, sets }) ?? []);
}
