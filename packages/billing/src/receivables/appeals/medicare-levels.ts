import type { AppealLawEntry, AppealLevel } from './appeal-law.ts';

const FORM = 'Sign it. It names the patient, the Medicare number, the services with their days, and who appeals.';

/** The three upper steps are the same for Original Medicare and Medicare Advantage but for their sections. */
function upper(
  sections: { hearing: string; council: string; court: string; readIn?: string },
  decidedIn?: number,
): AppealLevel[] {
  const { readIn } = sections;
  const common = {
    ...({ file: { count: 60, unit: 'days', from: 'receipt' }, presumedReceiptDays: 5 } as const),
    ...(readIn === undefined ? {} : { readIn }),
  };
  return [
    {
      level: 3,
      name: 'Hearing',
      decidedBy: 'Administrative law judge, Office of Medicare Hearings and Appeals',
      ...common,
      filedWhen: 'received',
      ...(decidedIn === undefined ? {} : { decisionDays: decidedIn }),
      minimum: 'hearing',
      needs: ['Send a copy of the request to the other parties.', 'New evidence needs a good reason why it comes now.'],
      source: sections.hearing,
    },
    {
      level: 4,
      name: 'Council review',
      decidedBy: 'Medicare Appeals Council',
      ...common,
      filedWhen: 'received',
      ...(decidedIn === undefined ? {} : { decisionDays: decidedIn }),
      needs: ['Say which parts of the decision are wrong, and why.', 'Send a copy to the other parties.'],
      source: sections.council,
    },
    {
      level: 5,
      name: 'Federal court',
      decidedBy: 'United States district court',
      ...common,
      filedWhen: 'received',
      minimum: 'court',
      needs: ['A lawyer files it. The packet is for the lawyer.'],
      source: sections.court,
    },
  ];
}

/** Original Medicare, Parts A and B: 42 CFR 405 subpart I. */
export const MEDICARE: AppealLawEntry = {
  law: 'medicare',
  title: 'Medicare Part A or B',
  levels: [
    {
      level: 1,
      name: 'Redetermination',
      decidedBy: 'Medicare administrative contractor',
      file: { count: 120, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 5,
      filedWhen: 'received',
      decisionDays: 60,
      needs: [FORM],
      source: '42 CFR 405.942 (time), 405.944 (form), 405.950 (decision)',
      readIn: '42 CFR 405 subpart I',
    },
    {
      level: 2,
      name: 'Reconsideration',
      decidedBy: 'Qualified independent contractor',
      file: { count: 180, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 5,
      filedWhen: 'received',
      decisionDays: 60,
      needs: [
        FORM,
        'Send all evidence now: what is left out here counts later only for a good reason (42 CFR 405.966).',
      ],
      source: '42 CFR 405.962 (time), 405.964 (form), 405.970 (decision)',
      readIn: '42 CFR 405.962: 180 days from receipt, presumed five days after the notice, filed when it is there',
    },
    ...upper(
      {
        hearing: '42 CFR 405.1002 (right and time), 405.1006 (amount), 405.1016 (decision)',
        council: '42 CFR 405.1102 (time), 405.1100 (decision)',
        court: '42 CFR 405.1130, 405.1136 (time), 405.1006 (amount)',
        readIn: '42 CFR 405 subpart I',
      },
      90,
    ),
  ],
};

/** Medicare Advantage: 42 CFR 422 subpart M. A provider in the plan's network goes by its contract instead. */
export const MEDICARE_ADVANTAGE: AppealLawEntry = {
  law: 'medicare-advantage',
  title: 'Medicare Advantage',
  levels: [
    {
      level: 1,
      name: 'Reconsideration by the plan',
      decidedBy: 'Medicare Advantage plan',
      file: { count: 60, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 5,
      filedWhen: 'received',
      contractDays: true,
      decisionDays: 60,
      needs: [
        'A provider without a contract signs a waiver: the member is billed nothing, whatever comes of it (42 CFR 422.574(b)).',
        'A provider in the network goes by the dispute steps of its contract.',
      ],
      source: '42 CFR 422.582 (time), 422.574 (who), 422.590 (decision on payment)',
      readIn:
        '42 CFR 422.590(b) (payment is decided in 60 days); CMS, reconsideration by the Medicare Advantage plan (60 days); policies of plans since 2025 (65 days from the remittance, with the waiver)',
    },
    {
      level: 2,
      name: 'Independent review',
      decidedBy: 'Independent review entity',
      file: { count: 60, unit: 'days', from: 'receipt' },
      presumedReceiptDays: 5,
      filedWhen: 'received',
      decisionDays: 60,
      needs: ['The plan sends the case itself when it upholds its refusal: ask it for the day, and note it.'],
      source: '42 CFR 422.592, 422.590 (the plan forwards it)',
      readIn: '42 CFR 422.590(b)(2): the plan sends the case by itself in 60 days',
    },
    ...upper({
      hearing: '42 CFR 422.600, 422.602 (time and amount)',
      council: '42 CFR 422.608',
      court: '42 CFR 422.612',
    }),
  ],
};
