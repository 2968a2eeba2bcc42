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
      readIn: 'a state law after 42 CFR 438 subpart F (N.C. Gen. Stat. 108D-13): 60 days from mailing, decided in 30',
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
      needs: [
        'A network provider has no appeal of its own: it disputes with the contractor, or acts for the patient with an Appointment of Representative. A participating provider outside the network may appeal (TRICARE Operations Manual ch. 12 sec. 3).',
        'What is allowed for a service is no matter of appeal: ask for an allowable charge review.',
      ],
      source: '32 CFR 199.10(b)',
      readIn: 'tricare.mil, factual appeals: postmarked within 90 days of the decision',
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
      readIn: 'tricare.mil, factual appeals: 60 days, $50 or more',
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
      readIn: 'tricare.mil, factual appeals: 60 days, $300 or more',
    },
  ],
};

/**
 * Care in the community for veterans. Which review a provider has depends on the denial (VA Form 10-0998) and on the
 * contract: of the network, a Veterans Care Agreement, or none. No days are told here: they are the practice's.
 */
export const VA: AppealLawEntry = {
  law: 'va',
  title: 'VA community care',
  levels: [
    {
      level: 1,
      name: 'Reconsideration or dispute',
      decidedBy: 'Network contractor, or VA payment office',
      file: { count: 90, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      needs: [
        'The denial (VA Form 10-0998) says which review is open to you and until when: enter the days with the payer.',
        'Claims under the network go to its contractor; only claims under a Veterans Care Agreement take the dispute of that agreement.',
      ],
      source: 'VA Form 10-0998 of the denial; va.gov, Provider Disputes and Appeals',
    },
    {
      level: 2,
      name: 'Further review by VA',
      decidedBy: 'VA',
      file: { count: 90, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      needs: ['Only where the decision names a further review.'],
      source: 'The decision; VA Form 10-0998',
    },
  ],
};
