import type { ElementRule, Guide, LoopRule, SegmentRule, Usage } from '../guide.ts';
import { loop, MANY, n, r, rc, s, segment } from '../guide.ts';
import { rules820 } from './820-rules.ts';
import { cityStateZip, reference, setHeader, setTrailer, streetAddress } from './common.ts';
import { codesOf } from './rule-at.ts';

/** Payroll Deducted and Other Group Premium Payment for Insurance Products: an employer or agency pays premiums. */

const paymentOrder = segment(
  'BPR',
  'R',
  1,
  'Financial information',
  r('C', 'D', 'I', 'P', 'U', 'X'),
  r(),
  r('C'),
  r('ACH', 'BOP', 'CHK', 'FWT', 'NON', 'SWT'),
  s('CCP', 'CTX'),
  s('01', '02', '04'),
  s(),
  s('ALC', 'DA'),
  s(),
  r(),
  s(),
  s('01', '02', '04'),
  s(),
  s('DA', 'SG'),
  s(),
  r(),
);

const onDay = (usage: Usage, name: string, qualifier: string): SegmentRule =>
  segment('DTM', usage, 1, name, r(qualifier), r());

const contact = (name: string): SegmentRule =>
  segment(
    'PER',
    'S',
    MANY,
    name,
    r('IC'),
    r(),
    r('EM', 'FX', 'TE'),
    r(),
    s('EM', 'EX', 'FX', 'TE'),
    s(),
    s('EM', 'EX', 'FX', 'TE'),
    s(),
  );

const nameAndAddress = (what: string): SegmentRule[] => [
  segment('N2', 'S', 1, `${what} additional name`, r()),
  streetAddress('S', `${what} address`),
  cityStateZip('S', `${what} city, state, ZIP`),
];

const receiver = loop(
  '1000A',
  'R',
  1,
  'Premium receiver name',
  segment('N1', 'R', 1, 'Premium receiver name', r('PE'), s(), s('1', '9', 'EQ', 'FI', 'XV'), s()),
  ...nameAndAddress('Premium receiver'),
  segment('RDM', 'S', 1, 'Remittance delivery method', r('BM', 'EM', 'FT', 'FX', 'IA', 'OL'), s(), s()),
);

const payer = loop(
  '1000B',
  'R',
  1,
  'Premium payer name',
  segment('N1', 'R', 1, 'Premium payer name', r('PR'), s(), s('1', '24', '75', '9', 'EQ', 'FI', 'PI'), s()),
  ...nameAndAddress('Premium payer'),
  contact('Premium payer contact'),
);

const bank = loop(
  '1000C',
  'S',
  14,
  'Intermediary bank information',
  segment(
    'N1',
    'R',
    1,
    'Intermediary bank information',
    r(...codesOf('04 0B 8W AK BE BK C1 C2 IAT MJ RB Z6 ZB ZL')),
    s(),
    s(...codesOf('31 57 94 A3 A4 A6 CF G PA')),
    s(),
  ),
  ...nameAndAddress('Intermediary bank'),
  contact('Intermediary bank contact'),
);

/** An adjustment of what was paid before (2200) or of what is paid now (2320). */
const adjustment = (id: string, name: string, reasons: string): LoopRule =>
  loop(id, 'S', MANY, name, segment('ADX', 'R', 1, name, r(), r(...codesOf(reasons))));

const coveragePeriod = (name: string): SegmentRule =>
  segment('DTM', 'S', 1, name, r('582', 'AAG'), s(), n, n, s('RD8'), s());

const current = '20 52 53 AA AX H1 H6 IA J3';
const entity = (name: string, role: ElementRule, ...identifiers: string[]): SegmentRule =>
  segment('ENT', 'R', 1, name, r(), role, r(...identifiers), r());

const summaryLine = loop(
  '2310A',
  'S',
  1,
  'Summary line item',
  segment('IT1', 'R', 1, 'Summary line item', r()),
  loop(
    '2312A',
    'S',
    4,
    'Service, promotion, allowance or charge',
    segment(
      'SAC',
      'R',
      1,
      'Service, promotion, allowance or charge',
      r('C'),
      r('A172', 'B680', 'D940', 'G740'),
      n,
      n,
      r(),
    ),
  ),
  loop(
    '2315A',
    'S',
    3,
    'Member count',
    segment('SLN', 'R', 1, 'Member count', r(), n, r('O'), r(), rc(r('10', 'IE', 'PR'))),
  ),
);

const organization = loop(
  '2000A',
  'S',
  1,
  'Organization summary remittance',
  entity('Organization summary remittance', r('2L', 'AG', 'NH', 'RGA', 'UN'), '1', '24', '9', 'FI'),
  adjustment('2200A', 'Adjustment of a previous payment', '52 53 80 81 86 BJ H1 H6 RU WO WW'),
  loop(
    '2300A',
    'R',
    MANY,
    'Organization summary remittance detail',
    segment(
      'RMR',
      'R',
      1,
      'Organization summary remittance detail',
      r('11', '1L', 'CT', 'IK'),
      r(),
      s('PA', 'PI', 'PO', 'PP'),
      r(),
      s(),
    ),
    reference('S', MANY, 'Reference information', ...codesOf('14 17 18 2F 38 E9 LB LU ZZ')),
    coveragePeriod('Organizational coverage period'),
    summaryLine,
    adjustment('2320A', 'Adjustment of this payment', current),
  ),
);

const individual = loop(
  '2000B',
  'S',
  MANY,
  'Individual remittance',
  entity('Individual remittance', r('2J'), '34', 'EI', 'II'),
  loop(
    '2100B',
    'S',
    MANY,
    'Individual name',
    segment(
      'NM1',
      'R',
      1,
      'Individual name',
      r('DO', 'EY', 'IL', 'QE'),
      r('1'),
      s(),
      s(),
      s(),
      s(),
      s(),
      s('34', 'EI', 'N'),
      s(),
    ),
  ),
  adjustment('2200B', 'Adjustment of a previous payment', '52 53 80 81 86 BJ H1 H6 RU WO'),
  loop(
    '2300B',
    'R',
    MANY,
    'Individual premium remittance detail',
    segment(
      'RMR',
      'R',
      1,
      'Individual premium remittance detail',
      r(...codesOf('11 9J AZ B7 CT ID IG IK KW')),
      r(),
      n,
      r(),
      s(),
    ),
    reference('S', MANY, 'Reference information', ...codesOf('14 18 2F 38 E9 LU ZZ')),
    coveragePeriod('Individual coverage period'),
    adjustment('2320B', 'Adjustment of this payment', current),
  ),
);

/** The 820 for premiums of groups, in guide order. */
export const guide820: Guide = {
  id: '005010X218',
  alsoKnownAs: [],
  transaction: '820',
  name: '820',
  functionalId: 'RA',
  sources: [
    'X12 005010X218 as described in public companion guides of state Medicaid agencies and premium billing services',
    'open-source guide definition of pyx12, as a check of usage and code values; examples of stupidedi',
  ],
  levels: {},
  units: ['2300A', '2000B'],
  rules: rules820,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('820', '005010X218'),
    paymentOrder,
    segment('TRN', 'R', 1, 'Reassociation trace number', r('1', '3'), r(), s(), s()),
    segment('CUR', 'S', 1, 'Foreign currency information', r('2B', 'PR'), r()),
    reference('S', MANY, 'Premium receiver identification key', ...codesOf('14 17 18 2F 38 72 LB')),
    onDay('S', 'Process date', '009'),
    onDay('S', 'Delivery date', '035'),
    segment('DTM', 'S', 1, 'Coverage period', r('582'), n, n, n, r('RD8'), r()),
    onDay('S', 'Creation date', '097'),
    receiver,
    payer,
    bank,
    organization,
    individual,
    setTrailer,
  ),
};
