import type { Guide, LoopRule, SegmentRule } from '../guide.ts';
import { from, loop, MANY, n, r, s, segment } from '../guide.ts';
import { rules271 } from './271-rules.ts';
import { cityStateZip, dayOrRange, setHeader, setTrailer, streetAddress } from './common.ts';
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

/** Health Care Eligibility Benefit Response: what a payer says a patient is covered for. */

const allActions = codesOf('C N P R S W X Y');
const patientActions = codesOf('C N R S W X Y');
const subscriberNumbers = codesOf('18 1L 1W 3H 49 6P CE CT EA EJ F6 GH HJ IF IG N6 NQ Q4 SY Y4');
const dependentNumbers = codesOf('18 1L 1W 49 6P CE CT EA EJ F6 GH HJ IF IG MRC N6 NQ Q4 SY Y4');
const patientDates = codesOf(
  '096 102 152 291 307 318 340 341 342 343 346 347 356 357 382 435 442 458 472 539 540 636 771',
);
const benefitDates = codesOf('096 193 194 198 290 291 292 295 304 307 318 346 348 349 356 357 435 472 636 771');
const benefits = codesOf('1 2 3 4 5 6 7 8 A B C CB D E F G H I J K L M MC N O P Q R S T U V W X Y');
const coverageLevels = codesOf('CHD DEP ECH EMP ESP FAM IND SPC SPO');
const insuranceTypes = codesOf(
  '12 13 14 15 16 41 42 43 47 AP C1 CO CP D DB EP FF GP HM HN HS IN IP LC LD LI LT MA MB MC MH MI MP OT PE PL PP PR PS ' +
    'QM RP SP TF WC WU',
);
const periods = codesOf('6 7 13 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36');
/** EB09. Open definitions list VS and YY for dependents only; both are taken for subscribers too. */
const quantities = codesOf('8H 99 CA CE D3 DB DY HS LA LE M2 MN P6 QA S7 S8 VS YY');
const deliveryPeriods = codesOf('6 7 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35');
const deliveryPatterns = codesOf('1 2 3 4 5 6 7 8 9 A B C D E F G H J K L M N O P Q R S SG SL SP SX SY SZ T U V W X Y');
const benefitNumbers = codesOf('18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG N6 NQ');
const entities = codesOf('13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP TTP VER VN VY X3 Y2');
const ranks = codesOf(
  'A1 A2 A3 B1 B2 C1 C2 C3 C4 C5 C6 C7 C8 C9 E1 F1 F2 F3 F4 G1 G4 L1 L2 L3 L4 L5 L6 M1 M2 M3 M4 M5 M6 P1 P2 P3 P4 P5 R1 ' +
    'R2 S1 S2 S3 S4 S5 S6 S7 S8 S9 SA SB SC T1 V1 W1',
);
const change = [s('001'), s('25')] as const;

/** AAA: why the request is not answered, and what the asker may do. */
const rejection = (name: string, reasons: string, actions: string[]): SegmentRule =>
  segment('AAA', 'S', 9, name, r('N', 'Y'), n, r(...codesOf(reasons)), r(...actions));

/** PER with up to three numbers, all situational. */
function contact(repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  const more = [s('EX', ...qualifiers), s()];
  return segment('PER', 'S', repeat, name, r('IC'), s(), s(...qualifiers), s(), ...more, ...more);
}

/** MPI. stupidedi allows nine for a subscriber, linuxforhealth one; one is taken, as both have for dependents. */
const military = (name: string): SegmentRule =>
  segment(
    'MPI',
    'S',
    1,
    name,
    r('A', 'C', 'L', 'O', 'P', 'S', 'T'),
    r(...codesOf('AE AO AS AT AU CC DD HD IR LX PE RE RM RR RU')),
    r(...codesOf('A B C D E F G H I J K L M N O Q R S U W')),
    s(),
    s(...ranks),
    s('D8', 'RD8'),
    s(),
  );

const benefitReasons = '15 33 52 53 54 55 56 57 60 61 62 63 69 70 98 AA AE AF AG AO CI E8 IA MA';

/** A person or organization that a benefit names: primary care provider, other payer, contact. */
function relatedEntity(side: string, who: string): LoopRule {
  const name = `${who} benefit related entity`;
  return loop(
    `2120${side}`,
    'S',
    23,
    `${name} name`,
    segment(
      'NM1',
      'R',
      1,
      `${name} name`,
      r(...entities),
      r('1', '2'),
      s(),
      s(),
      s(),
      n,
      s(),
      s('24', '34', '46', 'FA', 'FI', 'II', 'MI', 'NI', 'PI', 'PP', 'SV', 'XV', 'XX'),
      s(),
      s('01', '02', '27', '41', '48', '65', '72'),
    ),
    streetAddress('S', `${name} address`),
    segment('N4', 'S', 1, `${name} city, state, ZIP`, r(), from('state', s()), s(), s(), s('RJ'), s(), s()),
    contact(3, `${name} contact`, 'ED', 'EM', 'FX', 'TE', 'UR', 'WP'),
    providerTaxonomy(`${name} provider information`),
  );
}

/** One benefit. The 2120 loops stand between LS and LE. */
function benefit(side: string, who: string, numbers: string[]): LoopRule {
  return loop(
    `2110${side}`,
    'S',
    MANY,
    `${who} eligibility or benefit information`,
    segment(
      'EB',
      'R',
      1,
      `${who} eligibility or benefit information`,
      r(...benefits),
      s(...coverageLevels),
      { ...s(...serviceTypes), repeat: 99 },
      s(...insuranceTypes),
      s(),
      s(...periods),
      s(),
      s(),
      s(...quantities),
      s(),
      s('N', 'U', 'Y'),
      s('N', 'U', 'W', 'Y'),
      procedure(s()),
      diagnosisPointers,
    ),
    segment(
      'HSD',
      'S',
      9,
      'Health care services delivery',
      s('DY', 'FL', 'HS', 'MN', 'VS'),
      s(),
      s('DA', 'MO', 'VS', 'WK', 'YR'),
      s(),
      s(...deliveryPeriods),
      s(),
      s(...deliveryPatterns),
      s('A', 'B', 'C', 'D', 'E', 'F', 'G', 'Y'),
    ),
    segment('REF', 'S', 9, `${who} benefit identification`, r(...numbers), r(), s()),
    dayOrRange('S', 20, `${who} benefit date`, ...benefitDates),
    rejection(`${who} benefit request validation`, benefitReasons, codesOf('C N R W X Y')),
    segment('MSG', 'S', 10, 'Message text', r()),
    loop(
      `2115${side}`,
      'S',
      10,
      `${who} benefit additional information`,
      segment('III', 'R', 1, `${who} benefit additional information`, s('GR', 'NI', 'ZZ'), s(), s('44'), s()),
    ),
    segment('LS', 'S', 1, 'Start of related entities', r('2120')),
    relatedEntity(side, who),
    segment('LE', 'S', 1, 'End of related entities', r('2120')),
  );
}

/** What stands after the name of the patient. */
function patientDetails(side: 'C' | 'D', who: string, reasons: string): (SegmentRule | LoopRule)[] {
  const isSubscriber = side === 'C';
  return [
    segment(
      'REF',
      'S',
      9,
      `${who} additional identification`,
      r(...(isSubscriber ? subscriberNumbers : dependentNumbers)),
      r(),
      s(),
    ),
    streetAddress('S', `${who} address`),
    cityStateZip('S', `${who} city, state, ZIP`),
    rejection(`${who} request validation`, reasons, patientActions),
    patientProvider(),
    demographics(`${who} demographics`),
    isSubscriber
      ? relationship('Subscriber relationship', 'Y', ['18'], change, s())
      : relationship('Dependent relationship', 'N', codesOf('01 19 20 21 39 40 53 G8'), change, s()),
    diagnoses(`${who} diagnoses`),
    dayOrRange('S', 9, `${who} date`, ...patientDates),
    military(`${who} military personnel information`),
    benefit(side, who, isSubscriber ? [...benefitNumbers, 'M7'] : benefitNumbers),
  ];
}

const subscriberReasons = '15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 71 72 73 74 75 76 78';
const dependentReasons = '15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 64 65 66 67 68 71 77';

const dependent = loop(
  '2000D',
  'S',
  MANY,
  'Dependent level',
  level('Dependent level', r(), '23', '0'),
  trace(3, 'Dependent trace number', '1', '2'),
  loop(
    '2100D',
    'R',
    1,
    'Dependent name',
    segment('NM1', 'R', 1, 'Dependent name', r('03'), r('1'), s(), s(), s(), n, s()),
    ...patientDetails('D', 'Dependent', dependentReasons),
  ),
);

const subscriber = loop(
  '2000C',
  'S',
  MANY,
  'Subscriber level',
  level('Subscriber level', r(), '22', '0', '1'),
  trace(3, 'Subscriber trace number', '1', '2'),
  loop(
    '2100C',
    'R',
    1,
    'Subscriber name',
    segment('NM1', 'R', 1, 'Subscriber name', r('IL'), r('1', '2'), s(), s(), s(), n, s(), s('II', 'MI'), s()),
    ...patientDetails('C', 'Subscriber', subscriberReasons),
  ),
  dependent,
);

const receiver = loop(
  '2000B',
  'S',
  MANY,
  'Information receiver level',
  level('Information receiver level', r(), '21', '0', '1'),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    informationReceiver(s()),
    ...receiverDetails(),
    rejection('Information receiver request validation', '15 41 43 44 45 46 47 48 50 51 79 97 T4', patientActions),
    providerTaxonomy('Information receiver provider information'),
  ),
  subscriber,
);

export const guide271: Guide = {
  id: '005010X279A1',
  alsoKnownAs: ['005010X279'],
  transaction: '271',
  name: '271',
  functionalId: 'HB',
  sources: [
    'open-source guide definitions of stupidedi and linuxforhealth (005010X279A1), as a check of loops, usage and code values',
    'X12 request for interpretation 1716 on 005010X279A1',
    'verdicts of pyx12, stupidedi and linuxforhealth on public sample files',
  ],
  levels: { '20': '', '21': '20', '22': '21', '23': '22' },
  units: ['2000C'],
  rules: rules271,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('271', '005010X279A1', '005010X279'),
    // BHT06 is not used by stupidedi's definition; linuxforhealth allows RT, as in the inquiry.
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0022'), r('06', '11'), s(), r(), r()),
    loop(
      '2000A',
      'R',
      MANY,
      'Information source level',
      level('Information source level', n, '20', '0', '1'),
      rejection('Request validation', '04 41 42 79', codesOf('C N P R S Y')),
      loop(
        '2100A',
        'R',
        1,
        'Information source name',
        informationSource(),
        contact(3, 'Information source contact', 'ED', 'EM', 'FX', 'TE', 'UR'),
        rejection('Information source request validation', '04 41 42 79 80 T4', allActions),
      ),
      receiver,
    ),
    setTrailer,
  ),
};
