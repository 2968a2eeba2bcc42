export type { AnswerFile, AnswerKind } from './answer-file.ts';
export { type AnswerOptions, answerInterchanges, type SimulatedAnswers } from './answer-interchanges.ts';
export { NOT_ENROLLED_NPI } from './data/coverage-policies.ts';
export type { Payer } from './data/payer.ts';
export { payers } from './data/payers.ts';
export { type MemberBehavior, type TestMember, testMembers } from './data/test-members.ts';
export { type DenialRule, denialRules } from './denial-rules.ts';
export { simulatorName } from './names.ts';
export type { Deposit } from './payments.ts';
