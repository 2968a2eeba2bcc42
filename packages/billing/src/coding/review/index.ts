export { type AutoAcceptAnswer, type AutoAcceptRule, autoAccepts, type PastDecision } from './auto-accepts.ts';
export { checkCompliance } from './check-compliance.ts';
export { type AuditedChart, type CoderAgreement, coderAgreement } from './coder-agreement.ts';
export { hccCaptures, hccFindings } from './hcc-captures.ts';
export type { BilledCode, ComplianceContext } from './types.ts';
