import type { DenialPlaybook } from './playbook.ts';
import { BUNDLING, CODING } from './playbooks/coding.ts';
import { BENEFIT_LIMIT, ELIGIBILITY, NOT_COVERED, OTHER } from './playbooks/coverage.ts';
import { MEDICAL_NECESSITY } from './playbooks/medical-necessity.ts';
import { MISSING_INFORMATION } from './playbooks/missing-information.ts';
import { AUTHORIZATION, DOCUMENTATION, PROVIDER_ENROLLMENT, TIMELY_FILING } from './playbooks/paperwork.ts';
import { COORDINATION, DUPLICATE, WRONG_PAYER } from './playbooks/payers.ts';

/** Every playbook: of a reason code alone, and of it together with a remark code. */
export const DENIAL_PLAYBOOKS: readonly DenialPlaybook[] = [
  ...AUTHORIZATION,
  ...BENEFIT_LIMIT,
  ...BUNDLING,
  ...CODING,
  ...COORDINATION,
  ...DOCUMENTATION,
  ...DUPLICATE,
  ...ELIGIBILITY,
  ...MEDICAL_NECESSITY,
  ...MISSING_INFORMATION,
  ...NOT_COVERED,
  ...OTHER,
  ...PROVIDER_ENROLLMENT,
  ...TIMELY_FILING,
  ...WRONG_PAYER,
];
