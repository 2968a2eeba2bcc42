import type { Feature } from '../app/feature.ts';
import { account } from './account/feature.ts';
import { appeals } from './appeals/feature.ts';
import { authorizations } from './authorizations/feature.ts';
import { claims } from './claims/feature.ts';
import { coding } from './coding/feature.ts';
import { denials } from './denials/feature.ts';
import { deposits } from './deposits/feature.ts';
import { eligibility } from './eligibility/feature.ts';
import { encounters } from './encounters/feature.ts';
import { figures } from './figures/feature.ts';
import { files } from './files/feature.ts';
import { followUp } from './follow-up/feature.ts';
import { moneyByHand } from './money/feature.ts';
import { paperEobs } from './paper-eobs/feature.ts';
import { patientBilling } from './patient-billing/feature.ts';
import { patients } from './patients/feature.ts';
import { print } from './print/feature.ts';
import { records } from './records/feature.ts';
import { remittances } from './remittances/feature.ts';
import { settings } from './settings/feature.ts';
import { submissions } from './submissions/feature.ts';
import { today } from './today/feature.ts';
import { variances } from './variances/feature.ts';
import { work } from './work/feature.ts';

/** Every part of the product that has screens, in the order of the navigation. */
export const FEATURES: readonly Feature[] = [
  today,
  work,
  patients,
  patientBilling,
  eligibility,
  authorizations,
  encounters,
  coding,
  claims,
  submissions,
  print,
  remittances,
  paperEobs,
  deposits,
  moneyByHand,
  followUp,
  denials,
  variances,
  appeals,
  figures,
  files,
  records,
  settings,
  account,
];
