export { applyCodeAnswer } from './apply-code-answer.ts';
export { applyCodeChange, type CodeChange, sequenceDiagnoses, standsOn } from './apply-decision.ts';
export {
  type AssistantMessage,
  type AssistantReading,
  assistantQuestion,
  readAssistantAnswer,
} from './assistant/index.ts';
export { codeAgreement } from './code-agreement.ts';
export { buildDiagnosisLexicon } from './diagnoses/build-lexicon.ts';
export { findMentions } from './diagnoses/find-mentions.ts';
export { type ResolvedDiagnoses, resolveDiagnoses } from './diagnoses/resolve.ts';
export type { DiagnosisLexicon, DiagnosisMention } from './diagnoses/types.ts';
export * from './em/index.ts';
export type * from './evidence.ts';
export { type CodedCharge, type CodeQuestionInput, findCodeQuestions } from './find-code-questions.ts';
export { buildCodingKnowledge, type CodingKnowledge } from './knowledge.ts';
export * from './learning/index.ts';
export * from './note/index.ts';
export { type CodedVisitNotes, openPracticeModel, trainPracticeModel } from './practice-model.ts';
export * from './procedures/index.ts';
export * from './review/index.ts';
export type * from './review-types.ts';
export { suggestCodes } from './suggest.ts';
export type * from './types.ts';
