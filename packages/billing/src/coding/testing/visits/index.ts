import { BEHAVIORAL_AND_THERAPY } from './behavioral-and-therapy.ts';
import type { CodedVisit } from './coded-visit.ts';
import { EMERGENCY } from './emergency.ts';
import { HOSPITAL } from './hospital.ts';
import { OPERATIONS } from './operations.ts';
import { PRIMARY_CARE } from './primary-care.ts';
import { SPECIALISTS } from './specialists.ts';
import { WOMEN_AND_CHILDREN } from './women-and-children.ts';

/** Every visit of the set. */
export const CODED_VISITS: readonly CodedVisit[] = [
  ...PRIMARY_CARE,
  ...EMERGENCY,
  ...HOSPITAL,
  ...OPERATIONS,
  ...SPECIALISTS,
  ...WOMEN_AND_CHILDREN,
  ...BEHAVIORAL_AND_THERAPY,
];
