import type { AppealLawEntry, AppealLevel } from './appeal-law.ts';

const CALIFORNIA: readonly AppealLevel[] = [
  {
    level: 1,
    name: 'Second bill review',
    decidedBy: 'Claims administrator',
    file: { count: 90, unit: 'days', from: 'notice' },
    presumedReceiptDays: 0,
    filedWhen: 'sent',
    decisionDays: 14,
    needs: [
      'Use form SBR-1, or mark the bill as a request for second review.',
      'An explanation that came by mail without proof of service counts as served five days after its postmark: the last day here is the earlier one.',
    ],
    source: '8 CCR 9792.5.5',
    readIn: '8 CCR 9792.5.5(b): 90 days from service of the explanation of review',
  },
  {
    level: 2,
    name: 'Independent bill review',
    decidedBy: 'Independent bill review organization',
    file: { count: 30, unit: 'days', from: 'notice' },
    presumedReceiptDays: 0,
    filedWhen: 'sent',
    decisionDays: 60,
    needs: ['Pay the fee with the request.', 'Only what is owed under the fee schedule goes this way.'],
    source: '8 CCR 9792.5.7',
    readIn: '8 CCR 9792.5.7(b), (c): 30 calendar days, the amount alone',
  },
];

const TEXAS: readonly AppealLevel[] = [
  {
    level: 1,
    name: 'Reconsideration',
    decidedBy: 'Insurance carrier',
    file: { count: 10, unit: 'months', from: 'service' },
    presumedReceiptDays: 0,
    filedWhen: 'sent',
    decisionDays: 30,
    needs: ['Send the bill again, the same as before, marked as a request for reconsideration.'],
    source: '28 TAC 133.250',
  },
  {
    level: 2,
    name: 'Medical fee dispute resolution',
    decidedBy: 'Division of Workers’ Compensation',
    file: { count: 12, unit: 'months', from: 'service' },
    presumedReceiptDays: 0,
    filedWhen: 'received',
    needs: ['Use form DWC-060 with the bills and explanations of both rounds.'],
    source: '28 TAC 133.307',
  },
];

/** Elsewhere the state's rule is not in this table: the days that stand with the payer count. */
const ANY_STATE: readonly AppealLevel[] = [
  {
    level: 1,
    name: 'Reconsideration by the carrier',
    decidedBy: 'Insurance carrier',
    file: { count: 30, unit: 'days', from: 'notice' },
    presumedReceiptDays: 0,
    filedWhen: 'received',
    contractDays: true,
    needs: [
      "The state sets the days and the form: look at its workers' compensation board, and enter the days with the payer.",
    ],
    source: 'The rules of the state; its days stand with the payer',
  },
  {
    level: 2,
    name: "Dispute before the state's board",
    decidedBy: 'State workers’ compensation board',
    file: { count: 30, unit: 'days', from: 'notice' },
    presumedReceiptDays: 0,
    filedWhen: 'received',
    contractDays: true,
    needs: ['The board has a form of its own.'],
    source: 'The rules of the state; its days stand with the payer',
  },
];

/** The steps against a workers' compensation carrier in a state (two-letter code). */
export function workersCompensation(state: string): AppealLawEntry {
  const levels = state === 'CA' ? CALIFORNIA : state === 'TX' ? TEXAS : ANY_STATE;
  return { law: 'workers-compensation', title: "Workers' compensation", levels };
}
