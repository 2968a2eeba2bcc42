import type { ElementRule, Guide, LoopRule, SegmentRule, Usage } from '../guide.ts';
import { from, loop, MANY, n, r, s, segment } from '../guide.ts';
import { rules270 } from './270-rules.ts';
import { amount, cityStateZip, dayOrRange, reference, setHeader, setTrailer, streetAddress } from './common.ts';
import {
  demographics,
  diagnoses,
  diagnosisPointers,
  informationReceiver,
  informationSource,
  level,
  patientProvider,
  procedure,
  providerTaxonomy,
  receiverDetails,
  relationship,
  serviceTypes,
  trace,
} from './eligibility.ts';
import { codesOf } from './rule-at.ts';

/** Health Care Eligibility Benefit Inquiry: a provider asks a payer what a patient is covered for. */

const subscriberNumbers = codesOf('18 1L 1W 3H 6P CT EA EJ F6 GH HJ IG N6 NQ SY Y4');
const dependentNumbers = codesOf('18 1L 1W 6P CT EA EJ F6 GH HJ IF IG MRC N6 SY Y4');
const noChange = [n, n] as const;

/** What is asked: a service type or a procedure. Spend-down amounts and the whole family are asked for a subscriber only. */
function inquiry(
  id: string,
  usage: Usage,
  who: string,
  coverageLevel: ElementRule,
  spendDown: SegmentRule[],
): LoopRule {
  return loop(
    id,
    usage,
    99,
    `${who} eligibility or benefit inquiry`,
    segment(
      'EQ',
      'R',
      1,
      `${who} eligibility or benefit inquiry`,
      { ...s(...serviceTypes), repeat: 99 },
      procedure(n),
      coverageLevel,
      n,
      diagnosisPointers,
    ),
    ...spendDown,
    segment('III', 'S', 1, `${who} place of service`, r('ZZ'), from('pos', r())),
    reference('S', 1, `${who} referral or prior authorization`, '9F', 'G1'),
    dayOrRange('S', 1, `${who} date of the inquiry`, '291'),
  );
}

const subscriberName = loop(
  '2100C',
  'R',
  1,
  'Subscriber name',
  segment('NM1', 'R', 1, 'Subscriber name', r('IL'), r('1', '2'), s(), s(), s(), n, s(), s('II', 'MI'), s()),
  segment('REF', 'S', 9, 'Subscriber additional identification', r(...subscriberNumbers), r()),
  streetAddress('S', 'Subscriber address'),
  cityStateZip('S', 'Subscriber city, state, ZIP'),
  patientProvider(),
  demographics('Subscriber demographics'),
  relationship('Subscriber multiple birth', 'Y', ['18'], noChange, r()),
  diagnoses('Subscriber diagnoses'),
  dayOrRange('S', 2, 'Subscriber date', '102', '291'),
  inquiry('2110C', 'S', 'Subscriber', s('FAM'), [
    amount('S', 1, 'Subscriber spend-down amount', 'R'),
    amount('S', 1, 'Subscriber spend-down total billed', 'PB'),
  ]),
);

const dependent = loop(
  '2000D',
  'S',
  MANY,
  'Dependent level',
  level('Dependent level', r(), '23', '0'),
  trace(2, 'Dependent trace number', '1'),
  loop(
    '2100D',
    'R',
    1,
    'Dependent name',
    segment('NM1', 'R', 1, 'Dependent name', r('03'), r('1'), s(), s(), s(), n, s()),
    segment('REF', 'S', 9, 'Dependent additional identification', r(...dependentNumbers), r()),
    streetAddress('S', 'Dependent address'),
    cityStateZip('S', 'Dependent city, state, ZIP'),
    patientProvider(),
    demographics('Dependent demographics'),
    relationship('Dependent relationship', 'N', codesOf('01 19 34'), noChange, s()),
    diagnoses('Dependent diagnoses'),
    dayOrRange('S', 2, 'Dependent date', '102', '291'),
    inquiry('2110D', 'R', 'Dependent', n, []),
  ),
);

export const guide270: Guide = {
  id: '005010X279A1',
  alsoKnownAs: ['005010X279'],
  transaction: '270',
  name: '270',
  functionalId: 'HS',
  sources: [
    'open-source guide definition of stupidedi (005010X279A1), as a check of loops, usage and code values',
    'verdicts of pyx12, stupidedi and linuxforhealth on public sample files',
  ],
  levels: { '20': '', '21': '20', '22': '21', '23': '22' },
  units: ['2000C'],
  rules: rules270,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('270', '005010X279A1', '005010X279'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0022'), r('01', '13'), s(), r(), r(), s('RT')),
    loop(
      '2000A',
      'R',
      MANY,
      'Information source level',
      level('Information source level', n, '20', '1'),
      loop('2100A', 'R', 1, 'Information source name', informationSource()),
      loop(
        '2000B',
        'R',
        MANY,
        'Information receiver level',
        level('Information receiver level', r(), '21', '1'),
        loop(
          '2100B',
          'R',
          1,
          'Information receiver name',
          informationReceiver(r()),
          ...receiverDetails(),
          providerTaxonomy('Information receiver provider information'),
        ),
        loop(
          '2000C',
          'R',
          MANY,
          'Subscriber level',
          level('Subscriber level', r(), '22', '0', '1'),
          trace(2, 'Subscriber trace number', '1'),
          subscriberName,
          dependent,
        ),
      ),
    ),
    setTrailer,
  ),
};
