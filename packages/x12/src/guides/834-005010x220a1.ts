import type { ElementRule, Guide, SegmentRule, Usage } from '../guide.ts';
import { from, loop, MANY, n, r, s, sc, segment } from '../guide.ts';
import { rules834 } from './834-rules.ts';
import {
  amount,
  cityStateZip,
  day,
  dayOrRange,
  quantity,
  reference,
  setHeader,
  setTrailer,
  streetAddress,
} from './common.ts';

/** Benefit Enrollment and Maintenance: a sponsor tells a payer who is covered, by what and from when. */

const words = (text: string): string[] => text.split(' ');

/** BGN05: time codes of the standard that the guide allows. */
const timeCodes = words(
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 AD AS AT CD CS CT ED ES ET GM HD HS HT LT MD ' +
    'MS MT ND NS NT PD PS PT TD TS TT UT',
);
/** INS02. */
const relationships = words('01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 23 24 25 26 31 38 53 60 D2 G8 G9');
/** INS04. */
const reasons = words(
  '01 02 03 04 05 06 07 08 09 10 11 14 15 16 17 18 20 21 22 25 26 27 28 29 31 32 33 37 38 39 40 41 43 59 AA AB AC AD AE ' +
    'AF AG AH AI AJ AL EC XN XT',
);
/** DTP01 of the member. */
const memberDates = words(
  '050 286 296 297 300 301 303 336 337 338 339 340 341 350 351 356 357 383 385 386 393 394 473 474',
);
/** EC01 to EC03. */
const employmentClasses = words('01 02 03 04 05 06 07 08 09 10 11 12 17 18 19 20 21 22 23');
/** HD03. Life insurance is outside of the guide: stupidedi lists AC, ADD and LIF, pyx12 and X12 (RFI 2479) do not. */
const insuranceLines = words('AG AH AJ AK DCP DEN EPO FAC HE HLT HMO LTC LTD MM MOD PDG POS PPO PRA STD UR VIS');
/** HD05. */
const coverageLevels = words('CHD DEP E1D E2D E3D E5D E6D E7D E8D E9D ECH EMP ESP FAM IND SPC SPO TWO');
/** AMT01 of member and coverage. */
const amounts = words('B9 C1 D2 EBA FK P3 R');
/** NM101 of the persons who act for the member. */
const responsiblePersons = words('6Y 9K E1 EI EXS GB GD J6 LR QD S1 TZ X4');
const maritalStatuses = words('B D I M R S U W X');
const races = words('7 8 A B C D E F G H I J N O P Z');
const citizenships = words('1 2 3 4 5 6 7');
const anyNumber = words('AP BN CP EM EX FX HP TE WP');
const businessNumber = words('AP BN CP EM EX FX TE');
const schoolNumber = words('EM EX FX TE');

/** PER with up to three numbers. */
function numbers(repeat: number, name: string, role: string, contact: ElementRule, qualifiers: string[]): SegmentRule {
  const more = [s(...qualifiers), s()];
  return segment('PER', 'S', repeat, name, r(role), contact, r(...qualifiers), r(), ...more, ...more);
}

/** NM1 of a person with a social security number or an agreed number. */
function person(usage: Usage, name: string, entities: string[], first: ElementRule): SegmentRule {
  const identifier = [s('34', 'ZZ'), s()];
  return segment('NM1', usage, 1, name, r(...entities), r('1'), r(), first, s(), s(), s(), ...identifier);
}

/** Race or ethnicity, up to ten of them. */
const raceOrEthnicity: ElementRule = { ...sc(s(...races), s('RET'), s()), repeat: 10 };

const sponsor = loop(
  '1000A',
  'R',
  1,
  'Sponsor name',
  segment('N1', 'R', 1, 'Sponsor name', r('P5'), s(), r('24', '94', 'FI'), r()),
);
const payer = loop('1000B', 'R', 1, 'Payer', segment('N1', 'R', 1, 'Payer', r('IN'), s(), r('94', 'FI', 'XV'), r()));
// N102: required in pyx12, situational in stupidedi.
const broker = loop(
  '1000C',
  'S',
  2,
  'TPA or broker name',
  segment('N1', 'R', 1, 'TPA or broker name', r('BO', 'TV'), s(), r('94', 'FI', 'XV'), r()),
  loop(
    '1100C',
    'S',
    1,
    'TPA or broker account information',
    segment('ACT', 'R', 1, 'TPA or broker account', r(), n, n, n, n, s()),
  ),
);

const memberName = loop(
  '2100A',
  'R',
  1,
  'Member name',
  person('R', 'Member name', ['74', 'IL'], s()),
  numbers(1, 'Member communication numbers', 'IP', n, anyNumber),
  streetAddress('S', 'Member residence address'),
  segment(
    'N4',
    'S',
    1,
    'Member residence city, state, ZIP',
    r(),
    from('state', s()),
    s(),
    s(),
    s('60', 'CY'),
    s(),
    s(),
  ),
  segment(
    'DMG',
    'S',
    1,
    'Member demographics',
    r('D8'),
    r(),
    r('F', 'M', 'U'),
    s(...maritalStatuses),
    raceOrEthnicity,
    s(...citizenships),
    n,
    n,
    n,
    s('REC'),
    s(),
  ),
  segment(
    'EC',
    'S',
    MANY,
    'Employment class',
    r(...employmentClasses),
    s(...employmentClasses),
    s(...employmentClasses),
  ),
  segment('ICM', 'S', 1, 'Member income', r(...words('1 2 3 4 6 7 8 9 B C H Q S U')), r(), s(), s(), s()),
  amount('S', 7, 'Member policy amount', ...amounts),
  segment('HLH', 'S', 1, 'Member health information', r('N', 'S', 'T', 'U', 'X'), s(), s()),
  segment('LUI', 'S', MANY, 'Member language', s('LD', 'LE'), s(), s(), s('5', '6', '7', '8')),
);

const incorrectName = loop(
  '2100B',
  'S',
  1,
  'Incorrect member name',
  person('R', 'Incorrect member name', ['70'], s()),
  segment(
    'DMG',
    'S',
    1,
    'Incorrect member demographics',
    s('D8'),
    s(),
    s('F', 'M', 'U'),
    s(...maritalStatuses),
    raceOrEthnicity,
    s(...citizenships),
    n,
    n,
    n,
    s('REC'),
    s(),
  ),
);

// N4 of the mailing address: required in pyx12, situational in stupidedi; an address without city cannot be mailed to.
const mailingAddress = loop(
  '2100C',
  'S',
  1,
  'Member mailing address',
  segment('NM1', 'R', 1, 'Member mailing address', r('31'), r('1')),
  streetAddress('R', 'Member mail street'),
  cityStateZip('R', 'Member mail city, state, ZIP'),
);

const employer = loop(
  '2100D',
  'S',
  3,
  'Member employer',
  segment('NM1', 'R', 1, 'Member employer', r('36'), r('1', '2'), s(), s(), s(), s(), s(), s('24', '34'), s()),
  numbers(1, 'Member employer communication numbers', 'EP', s(), businessNumber),
  streetAddress('S', 'Member employer address'),
  cityStateZip('S', 'Member employer city, state, ZIP'),
);

const school = loop(
  '2100E',
  'S',
  3,
  'Member school',
  segment('NM1', 'R', 1, 'Member school', r('M8'), r('2'), r()),
  numbers(1, 'Member school communication numbers', 'SK', s(), schoolNumber),
  streetAddress('S', 'Member school address'),
  cityStateZip('S', 'Member school city, state, ZIP'),
);

const custodialParent = loop(
  '2100F',
  'S',
  1,
  'Custodial parent',
  person('R', 'Custodial parent', ['S3'], r()),
  numbers(1, 'Custodial parent communication numbers', 'PQ', n, anyNumber),
  streetAddress('S', 'Custodial parent address'),
  cityStateZip('S', 'Custodial parent city, state, ZIP'),
);

const responsiblePerson = loop(
  '2100G',
  'S',
  13,
  'Responsible person',
  person('R', 'Responsible person', responsiblePersons, s()),
  numbers(1, 'Responsible person communication numbers', 'RP', n, anyNumber),
  streetAddress('S', 'Responsible person address'),
  cityStateZip('S', 'Responsible person city, state, ZIP'),
);

// N3: required in stupidedi, situational in pyx12.
const dropOff = loop(
  '2100H',
  'S',
  1,
  'Drop-off location',
  segment('NM1', 'R', 1, 'Drop-off location', r('45'), r('1'), s(), s(), s(), s(), s()),
  streetAddress('S', 'Drop-off location address'),
  cityStateZip('S', 'Drop-off location city, state, ZIP'),
);

const disability = loop(
  '2200',
  'S',
  MANY,
  'Disability information',
  segment('DSB', 'R', 1, 'Disability information', r('1', '2', '3', '4'), n, n, n, n, n, s('DX', 'ZZ'), s()),
  day('S', 2, 'Disability eligibility date', '360', '361'),
);

const provider = loop(
  '2310',
  'S',
  30,
  'Provider information',
  segment('LX', 'R', 1, 'Provider information', r()),
  segment(
    'NM1',
    'R',
    1,
    'Provider name',
    r(...words('1X 3D 80 FA OD P3 QA QN Y2')),
    r('1', '2'),
    s(),
    s(),
    s(),
    s(),
    s(),
    s('34', 'FI', 'SV', 'XX'),
    s(),
    r('25', '26', '72'),
  ),
  segment('N3', 'S', 2, 'Provider address', r(), s()),
  cityStateZip('S', 'Provider city, state, ZIP'),
  numbers(2, 'Provider communication numbers', 'IC', n, anyNumber),
  segment(
    'PLA',
    'S',
    1,
    'Provider change reason',
    r('2'),
    r('1P'),
    r(),
    n,
    r(...words('14 22 46 AA AB AC AD AE AF AG AH AI AJ')),
  ),
);

const coordination = loop(
  '2320',
  'S',
  5,
  'Coordination of benefits',
  segment('COB', 'R', 1, 'Coordination of benefits', r('P', 'S', 'T', 'U'), s(), r('1', '5', '6'), {
    ...s(...words('1 35 48 50 54 89 90 A4 AG AL BB')),
    repeat: 9,
  }),
  reference('S', 4, 'Additional coordination of benefits identifier', '60', '6P', 'SY', 'ZZ'),
  day('S', 2, 'Coordination of benefits date', '344', '345'),
  loop(
    '2330',
    'S',
    3,
    'Coordination of benefits related entity',
    segment(
      'NM1',
      'R',
      1,
      'Coordination of benefits related entity',
      r('36', 'GW', 'IN'),
      r('2'),
      s(),
      n,
      n,
      n,
      n,
      s('FI', 'NI', 'XV'),
      s(),
    ),
    streetAddress('S', 'Related entity address'),
    cityStateZip('S', 'Related entity city, state, ZIP'),
    segment('PER', 'S', 1, 'Related entity contact', r('CN'), n, r('TE'), r()),
  ),
);

const coverage = loop(
  '2300',
  'S',
  99,
  'Health coverage',
  segment(
    'HD',
    'R',
    1,
    'Health coverage',
    r('001', '002', '021', '024', '025', '026', '030', '032'),
    n,
    r(...insuranceLines),
    s(),
    s(...coverageLevels),
    n,
    n,
    n,
    s('N', 'Y'),
  ),
  dayOrRange('R', 6, 'Health coverage date', '300', '303', '343', '348', '349', '543', '695'),
  amount('S', 9, 'Health coverage amount', ...amounts),
  reference('S', 14, 'Health coverage policy number', ...words('17 1L 9V CE E8 M7 PID RB X9 XM XX1 XX2 ZX ZZ')),
  reference('S', 1, 'Prior coverage months', 'QQ'),
  segment('IDC', 'S', 3, 'Identification card', r(), r('D', 'H', 'P'), s(), s('1', '2', 'RX')),
  provider,
  coordination,
);

// REF: once in pyx12 and LinuxForHealth x12, 16 times in stupidedi.
const reportingCategory = loop(
  '2700',
  'S',
  MANY,
  'Member reporting category',
  segment('LX', 'R', 1, 'Member reporting category', r()),
  loop(
    '2750',
    'R',
    1,
    'Reporting category',
    segment('N1', 'R', 1, 'Reporting category', r('75'), r()),
    reference('S', 1, 'Reporting category reference', ...words('00 17 18 19 26 3L 6M 9V 9X GE LU PID XX1 XX2 YY ZZ')),
    dayOrRange('S', 1, 'Reporting category date', '007'),
  ),
);

const member = loop(
  '2000',
  'R',
  MANY,
  'Member level detail',
  segment(
    'INS',
    'R',
    1,
    'Member level detail',
    r('N', 'Y'),
    r(...relationships),
    r('001', '021', '024', '025', '030'),
    s(...reasons),
    r('A', 'C', 'S', 'T'),
    sc(r('A', 'B', 'C', 'D', 'E'), s('0', '1', '2'), n, n),
    s(...words('1 2 3 4 5 6 7 8 9 10 ZZ')),
    s(...words('AC AO AU FT L1 PT RT TE')),
    s('F', 'N', 'P'),
    s('N', 'Y'),
    s('D8'),
    s(),
    s('R', 'U'),
    n,
    n,
    n,
    s(),
  ),
  reference('R', 1, 'Subscriber identifier', '0F'),
  reference('S', 1, 'Member policy number', '1L'),
  reference('S', 13, 'Member supplemental identifier', ...words('17 23 3H 4A 6O ABB D3 DX F6 P5 Q4 QQ ZZ')),
  day('S', 24, 'Member level date', ...memberDates),
  memberName,
  incorrectName,
  mailingAddress,
  employer,
  school,
  custodialParent,
  responsiblePerson,
  dropOff,
  disability,
  coverage,
  segment('LS', 'S', 1, 'Additional reporting categories', r('2700')),
  reportingCategory,
  segment('LE', 'S', 1, 'End of additional reporting categories', r('2700')),
);

/** The 834, in guide order. */
export const guide834: Guide = {
  id: '005010X220A1',
  alsoKnownAs: ['005010X220'],
  transaction: '834',
  name: '834',
  functionalId: 'BE',
  sources: [
    'X12 005010X220A1 as described in public companion guides of CMS (exchanges), OPM (FEHB) and state Medicaid agencies',
    'X12 requests for interpretation 1896 (member dates) and 2479 (life insurance)',
    'open-source guide definitions of stupidedi, pyx12 and LinuxForHealth x12, as a check of usage and code values',
  ],
  levels: {},
  units: ['2000'],
  rules: rules834,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('834', '005010X220A1', '005010X220'),
    segment(
      'BGN',
      'R',
      1,
      'Beginning segment',
      r('00', '15', '22'),
      r(),
      r(),
      r(),
      s(...timeCodes),
      s(),
      n,
      r('2', '4', 'RX'),
    ),
    reference('S', 1, 'Transaction set policy number', '38'),
    // Twice in stupidedi, any number of times in pyx12.
    day('S', MANY, 'File effective date', '007', '090', '091', '303', '382', '388'),
    quantity('S', 3, 'Transaction set control total', 'DT', 'ET', 'TO'),
    sponsor,
    payer,
    broker,
    member,
    setTrailer,
  ),
};
