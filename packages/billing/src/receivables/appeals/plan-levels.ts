import type { AppealLawEntry, AppealLevel } from './appeal-law.ts';

const AUTHORIZED = 'The member names the practice as representative, where the right of the member is used.';

/** External review by an independent organization, under the federal rule; a state with its own process may differ. */
function externalReview(level: number): AppealLevel {
  return {
    level,
    name: 'External review',
    decidedBy: 'Independent review organization',
    file: { count: 4, unit: 'months', from: 'receipt' },
    presumedReceiptDays: 0,
    filedWhen: 'received',
    lastDayMoves: true,
    shortMonth: 'first-of-next',
    decisionDays: 45,
    medicalJudgmentOnly: true,
    needs: [AUTHORIZED, 'A state with its own external review has its own form: look at the letter of the decision.'],
    readIn:
      'plan documents that tell the federal rule: four months from receipt, else the first day of the fifth month',
    source: '45 CFR 147.136(d)(2)(i) (time), (d)(1)(ii) (which refusals), (d)(2)(iii)(B)(7) (decision)',
  };
}

/** Insured plans and whatever a contract with the payer rules: its days go first. */
export const COMMERCIAL: AppealLawEntry = {
  law: 'commercial',
  title: 'Commercial plan',
  levels: [
    {
      level: 1,
      name: 'First appeal to the plan',
      decidedBy: 'Payer',
      file: { count: 180, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 60,
      needs: [],
      source: 'Contract with the payer; without one 45 CFR 147.136(b) with 29 CFR 2560.503-1(h) and (i)',
    },
    {
      level: 2,
      name: 'Second appeal to the plan',
      decidedBy: 'Payer, other people than before',
      file: { count: 60, unit: 'days', from: 'notice' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 60,
      needs: ['Only where the contract or the letter of the decision gives a second appeal.'],
      source: 'Contract with the payer; the letter of the decision says whether there is one',
    },
    externalReview(3),
  ],
};

/** Plans of employers: 29 CFR 2560.503-1. At most two appeals to the plan, then external review or court. */
export const ERISA: AppealLawEntry = {
  law: 'erisa',
  title: 'Employer plan (ERISA)',
  levels: [
    {
      level: 1,
      name: 'First appeal to the plan',
      decidedBy: 'Plan',
      file: { count: 180, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      decisionDays: 60,
      needs: [AUTHORIZED, 'Ask the plan for the file of the claim: it is free (29 CFR 2560.503-1(h)(2)(iii)).'],
      readIn:
        'Department of Labor, questions on the claims procedure regulation: at least 180 days, at most two appeals',
      source: '29 CFR 2560.503-1(h)(3)(i) (time), (i)(2)(iii) (60 days, or 30 where there are two appeals)',
    },
    {
      level: 2,
      name: 'Second appeal to the plan',
      decidedBy: 'Plan, other people than before',
      file: { count: 60, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 0,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 30,
      needs: [AUTHORIZED, 'The plan document says whether there is a second appeal, and its days.'],
      source: 'Plan document; 29 CFR 2560.503-1(c)(2) (at most two), (i)(2)(iii)',
    },
    externalReview(3),
  ],
};
