export * from './denial-facts.ts';
export * from './describe-denial.ts';
export { mayAppeal, mayBillPatient, wantsNewClaim } from './guard-rails.ts';
export type {
  DenialCategory,
  DenialFixer,
  DenialPath,
  DenialPlaybook,
  DenialRootCause,
  PlaybookAction,
  PlaybookStep,
} from './playbook.ts';
export { stepDays } from './playbook.ts';
export { DENIAL_PLAYBOOKS } from './playbooks.ts';
export * from './settle-denials.ts';
export { type DenialHistory, deedOf, learnedPlaybook, type StepRecord } from './step-record.ts';
