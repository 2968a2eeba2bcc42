import { cents } from '../../kernel/index.ts';
import type { AppealLawEntry } from './appeal-law.ts';

const CONSENT = "The member's written consent, where the member's own right is used (42 CFR 438.402(c)(1)(ii)).";

/** Medicaid fee for service: a state may give less than 90 days, never more; its manual says. */
export const MEDICAID: AppealLawEntry = {
  law: 'medicaid',
  title: 'Medicaid, fee for service',
  levels: [
    {
      level: 1,
      name: 'Reconsideration by the agency',
      decidedBy: 'State Medicaid agency',
      file: { count: 90, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 90,
      needs: ["The state's provider manual sets the days: enter them with the payer."],
      source: "The state's provider manual; 42 CFR 431.221(d) at most 90 days, 431.244(f) decision",
    },
    {
      level: 2,
      name: 'State fair hearing',
      decidedBy: 'State hearing office',
      file: { count: 90, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 90,
      needs: ["The member's written consent, where the state hears members only."],
      source: '42 CFR 431.220, 431.221(d) at most 90 days, 431.244(f) decision',
    },
  ],
};

/** Medicaid managed care: 42 CFR 438 subpart F. */
export const MEDICAID_MANAGED: AppealLawEntry = {
  law: 'medicaid-managed',
  title: 'Medicaid managed care',
  levels: [
    {
      level: 1,
      name: 'Appeal to the plan',
      decidedBy: 'Medicaid managed care plan',
      file: { count: 60, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 30,
      needs: [CONSENT],
      source: '42 CFR 438.402(c)(2)(ii) (time), 438.408(b)(2) (decision)',
    },
    {
      level: 2,
      name: 'State fair hearing',
      decidedBy: 'State hearing office',
      file: { count: 120, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      decisionDays: 90,
      needs: [CONSENT],
      source: '42 CFR 438.408(f)(2) (time), 431.244(f) (decision)',
    },
  ],
};

/** TRICARE: 32 CFR 199.10. A postmark in time is in time. */
export const TRICARE: AppealLawEntry = {
  law: 'tricare',
  title: 'TRICARE',
  levels: [
    {
      level: 1,
      name: 'Reconsideration',
      decidedBy: 'TRICARE contractor',
      file: { count: 90, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'sent',
      decisionDays: 60,
      needs: ['A provider that does not participate appeals only as the representative of the patient.'],
      source: '32 CFR 199.10(b)',
    },
    {
      level: 2,
      name: 'Formal review',
      decidedBy: 'Defense Health Agency',
      file: { count: 60, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'sent',
      minimum: cents(50_00),
      needs: ['Only where the decision names the agency as the next step.'],
      source: '32 CFR 199.10(c)',
    },
    {
      level: 3,
      name: 'Independent hearing',
      decidedBy: 'Hearing officer of the Defense Health Agency',
      file: { count: 60, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'sent',
      minimum: cents(300_00),
      needs: [],
      source: '32 CFR 199.10(d)',
    },
  ],
};
