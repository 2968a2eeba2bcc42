export { applyCodeAnswer } from './apply-code-answer.ts';
export { type CodedCharge, type CodeQuestionInput, findCodeQuestions } from './find-code-questions.ts';
export type * from './types.ts';
