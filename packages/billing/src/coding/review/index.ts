export { type AutoAcceptAnswer, type AutoAcceptRule, autoAccepts, type PastDecision } from './auto-accepts.ts';
export { type BilledCode, type ComplianceContext, checkCompliance } from './check-compliance.ts';
export { type AuditedChart, type CoderAgreement, coderAgreement } from './coder-agreement.ts';
export { hccCaptures, hccFindings } from './hcc-captures.ts';
