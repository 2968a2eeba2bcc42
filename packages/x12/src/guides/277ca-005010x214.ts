import type { ElementRule, Guide, SegmentRule, Usage } from '../guide.ts';
import { loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { amount, day, dayOrRange, modifier, quantity, reference, setHeader, setTrailer } from './common.ts';

/** Health Care Claim Acknowledgment. */

const receiverEntities = '36 40 41 AY PR'.split(' ');
const providerEntities = '36 40 41 77 82 85 87 AY PR'.split(' ');
const claimEntities =
  '03 1P 1Z 40 41 71 72 73 77 82 85 87 DK DN DQ FA GB HK IL LI MSC PR PRP QB QC QD SEP TL TTP TU 36 AY'.split(' ');

/** Status information: up to three claim statuses (STC01, STC10, STC11), each category, status and entity. */
function status(
  usage: Usage,
  name: string,
  entities: readonly string[],
  date: ElementRule,
  actions: readonly string[],
  charge: ElementRule,
  text: ElementRule,
): SegmentRule {
  const one = [r(), r(), s(...entities)];
  return segment(
    'STC',
    usage,
    MANY,
    name,
    rc(...one),
    date,
    r(...actions),
    charge,
    n,
    n,
    n,
    n,
    n,
    sc(...one),
    sc(...one),
    text,
  );
}

const serviceLine = loop(
  '2220D',
  'S',
  MANY,
  'Service line information',
  segment(
    'SVC',
    'R',
    1,
    'Service line information',
    rc(r('AD', 'ER', 'HC', 'HP', 'IV', 'NU', 'WK'), r(), modifier, modifier, modifier, modifier),
    r(),
    n,
    s(),
    n,
    n,
    s(),
  ),
  status('R', 'Service line status information', claimEntities, n, ['U'], n, s()),
  reference('R', 1, 'Service line item identification', 'FJ'),
  reference('S', 1, 'Pharmacy prescription number', 'XZ'),
  dayOrRange('S', 1, 'Service line date', '472'),
);

const patient = loop(
  '2000D',
  'S',
  MANY,
  'Patient level',
  segment('HL', 'R', 1, 'Patient level', r(), r(), r('PT')),
  loop(
    '2100D',
    'R',
    1,
    'Patient name',
    segment('NM1', 'R', 1, 'Patient name', r('QC'), r('1'), r(), s(), s(), n, s(), r('II', 'MI'), r()),
  ),
  loop(
    '2200D',
    'R',
    MANY,
    'Claim status tracking number',
    segment('TRN', 'R', 1, 'Claim status tracking number', r('2'), r()),
    status('R', 'Claim level status information', claimEntities, r(), ['U', 'WQ'], r(), s()),
    reference('S', 1, 'Payer claim control number', '1K'),
    reference('S', 1, 'Clearinghouse trace number', 'D9'),
    reference('S', 1, 'Institutional bill type identification', 'BLT'),
    dayOrRange('R', 1, 'Claim level service date', '472'),
    serviceLine,
  ),
);

const billingProvider = loop(
  '2000C',
  'S',
  MANY,
  'Billing provider of service level',
  segment('HL', 'R', 1, 'Billing provider of service level', r(), r(), r('19'), r('0', '1')),
  loop(
    '2100C',
    'R',
    1,
    'Billing provider name',
    segment('NM1', 'R', 1, 'Billing provider name', r('85'), r('1', '2'), r(), s(), s(), n, s(), r('FI', 'XX'), r()),
  ),
  loop(
    '2200C',
    'S',
    1,
    'Provider of service information trace identifier',
    segment('TRN', 'R', 1, 'Provider of service information trace identifier', r('1'), r()),
    status('S', 'Billing provider status information', providerEntities, n, ['U', 'WQ'], r(), n),
    reference('S', 3, 'Provider secondary identifier', '0B', '1G', 'G2', 'LU', 'SY', 'TJ'),
    quantity('S', 1, 'Total accepted quantity', 'QA'),
    quantity('S', 1, 'Total rejected quantity', 'QC'),
    amount('S', 1, 'Total accepted amount', 'YU'),
    amount('S', 1, 'Total rejected amount', 'YY'),
  ),
  patient,
);

const receiver = loop(
  '2000B',
  'R',
  1,
  'Information receiver level',
  segment('HL', 'R', 1, 'Information receiver level', r(), r(), r('21'), r('0', '1')),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    segment('NM1', 'R', 1, 'Information receiver name', r('41'), r('1', '2'), r(), s(), s(), n, n, r('46'), r()),
  ),
  loop(
    '2200B',
    'R',
    1,
    'Information receiver application trace identifier',
    segment('TRN', 'R', 1, 'Information receiver application trace identifier', r('2'), r()),
    status('R', 'Information receiver status information', receiverEntities, r(), ['U', 'WQ'], r(), n),
    quantity('S', 1, 'Total accepted quantity', '90'),
    quantity('S', 1, 'Total rejected quantity', 'AA'),
    amount('S', 1, 'Total accepted amount', 'YU'),
    amount('S', 1, 'Total rejected amount', 'YY'),
  ),
  billingProvider,
);

export const guide277ca: Guide = {
  id: '005010X214',
  alsoKnownAs: [],
  transaction: '277',
  name: '277CA',
  functionalId: 'HN',
  sources: [
    'X12 005010X214 as described in the CMS EDI acknowledgment companion documents (TA1, 999, 277CA)',
    'open-source guide definitions of stupidedi and pyx12, as a check of usage and code values',
  ],
  levels: { '20': '', '21': '20', '19': '21', PT: '19' },
  units: ['2000D'],
  rules: [],
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('277', '005010X214'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0085'), r('08'), r(), r(), r(), r('TH')),
    loop(
      '2000A',
      'R',
      1,
      'Information source level',
      segment('HL', 'R', 1, 'Information source level', r(), n, r('20'), r('1')),
      loop(
        '2100A',
        'R',
        1,
        'Information source name',
        segment(
          'NM1',
          'R',
          1,
          'Information source name',
          r('AY', 'PR'),
          r('2'),
          r(),
          n,
          n,
          n,
          n,
          r('46', 'FI', 'PI', 'XV'),
          r(),
        ),
      ),
      loop(
        '2200A',
        'R',
        1,
        'Transmission receipt control identifier',
        segment('TRN', 'R', 1, 'Transmission receipt control identifier', r('1'), r()),
        day('R', 1, 'Information source receipt date', '050'),
        day('R', 1, 'Information source process date', '009'),
      ),
      receiver,
    ),
    setTrailer,
  ),
};
