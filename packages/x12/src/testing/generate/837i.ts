import { formatCents } from '../../money.ts';
import type { OutSegment } from '../../types.ts';
import { type Bill, billOf, claimCodes, claimDates } from './837i-bill.ts';
import { institutionalLines } from './837i-line.ts';
import { contract, individual, numbers, paperwork, pricing } from './837p-claim.ts';
import {
  claimAdjustments,
  claimAmounts,
  lineAdjudication,
  type OtherPayer,
  otherPayerName,
  otherPayerProviders,
  otherPayers,
  otherSubscriber,
} from './cob.ts';
import { type ClaimSite, generate837, type Kind837 } from './levels-837.ts';
import { address, npi, organization } from './people.ts';
import { chance, digits, maybe, type Random, several, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

const KIND: Kind837 = {
  claim: claimOf,
  billingTypes: '2',
  billingNumbers: '',
  filing: 'CI CI BL MC HM WC AM 12 MA MA',
  professional: false,
};

/** The body of an 837I with so many claims: stays and their parts, outpatient visits, nursing, home health, clinics. */
export function generate837i(random: Random, claims: number): OutSegment[] {
  return generate837(random, claims, KIND);
}

function claimOf(site: ClaimSite): OutSegment[] {
  const { random } = site;
  const bill = billOf(site);
  const lines = institutionalLines(site, bill);
  const total = lines.reduce((sum, line) => sum + line.billed.cents, 0);
  const others = otherPayers(
    site,
    lines.map((line) => line.billed),
  );
  const paidBefore = others.reduce((sum, { paid }) => sum + paid, 0);
  return [
    sparse('CLM', {
      1: site.control,
      2: formatCents(total),
      5: [bill.type, 'A', bill.frequency],
      7: word(random, 'A B C'),
      8: word(random, 'Y N W'),
      9: word(random, 'Y I'),
      20: maybe(random, 0.03, () => word(random, '1 3 9 11'))[0],
    }),
    ...claimDates(site, bill),
    ['CL1', bill.admissionType, bill.origin, bill.status],
    ...details(random, bill, total),
    ...claimCodes(site, bill, paidBefore),
    ...maybe(random, 0.03, () => pricing(random, total)),
    ...providers(random, bill),
    ...others.flatMap((payer) => otherPayer(random, payer, bill)),
    ...lines.flatMap((line, i) => [
      ...line.segments,
      ...others.flatMap((payer) => lineAdjudication(random, payer, line.billed, i)),
    ]),
  ];
}

/** From PWK to CRC. */
function details(random: Random, bill: Bill, total: number): OutSegment[] {
  const sometimes = (qualifier: string, probability = 0.05): OutSegment[] =>
    maybe(random, probability, (): OutSegment => ['REF', qualifier, `H${digits(random, 7)}`]);
  const isReferral = chance(random, 0.5);
  return [
    ...times(chance(random, 0.1) ? whole(random, 1, 3) : 0, () => paperwork(random)),
    ...maybe(random, 0.04, () => contract(random)),
    ...maybe(random, 0.1, (): OutSegment => ['AMT', 'F3', formatCents(whole(random, 0, total))]),
    ...maybe(random, 0.03, (): OutSegment => ['REF', '4N', word(random, '1 3 7')]),
    ...sometimes('9F'),
    ...sometimes('G1'),
    ...(bill.frequency === '7' || bill.frequency === '8' ? sometimes('F8', 1) : []),
    ...['9A', '9C', 'LX', 'D9'].flatMap((qualifier) => sometimes(qualifier)),
    ...(bill.isCarAccident ? [['REF', 'LU', 'NY'] as const] : []),
    ...sometimes('EA', 0.4),
    ...sometimes('P4'),
    ...sometimes('G4'),
    ...maybe(random, 0.03, (): OutSegment => ['K3', 'STATE DATA 0123456789']),
    ...maybe(random, 0.1, (): OutSegment => ['NTE', word(random, 'ALG DCP DGN DME MED ODT SPT'), 'NO KNOWN ALLERGY']),
    ...maybe(random, 0.1, (): OutSegment => ['NTE', 'ADD', 'SEE ITEMIZED BILL, P. 2']),
    ...maybe(
      random,
      0.03,
      (): OutSegment =>
        isReferral ? ['CRC', 'ZZ', 'Y', ...several(random, ['AV', 'S2', 'ST'], 2)] : ['CRC', 'ZZ', 'N', 'NU'],
    ),
  ];
}

function providers(random: Random, bill: Bill): OutSegment[] {
  const physician = (entity: string): OutSegment[] => [
    individual(random, entity),
    ...numbers(random, entity === 'DN' ? '0B 1G G2' : '0B 1G G2 LU', 0.1),
  ];
  const isOperated = bill.isSurgical || chance(random, 0.1);
  return [
    individual(random, '71'),
    ...maybe(random, 0.5, (): OutSegment => ['PRV', 'AT', 'PXC', '207R00000X']),
    ...numbers(random, '0B 1G G2 LU', 0.1),
    ...(isOperated ? physician('72') : []),
    ...maybe(random, isOperated ? 0.2 : 0, () => physician('ZZ')).flat(),
    ...maybe(random, 0.1, () => physician('82')).flat(),
    ...maybe(random, 0.1, (): OutSegment[] => [
      sparse('NM1', { 1: '77', 2: '2', 3: organization(random), 8: 'XX', 9: npi(random) }),
      ...address(random, true),
      ...numbers(random, '0B G2 LU', 0.1),
    ]).flat(),
    ...maybe(random, 0.1, () => physician('DN')).flat(),
  ];
}

const ROLES = [
  ['71', '1', '0B 1G G2 LU'],
  ['72', '1', '0B 1G G2 LU'],
  ['ZZ', '1', '0B 1G G2 LU'],
  ['77', '2', '0B G2 LU'],
  ['82', '1', '0B 1G G2 LU'],
  ['DN', '1', '0B 1G G2'],
  ['85', '2', 'G2 LU'],
] as const;

function otherPayer(random: Random, payer: OtherPayer, bill: Bill): OutSegment[] {
  return [
    sparse('SBR', {
      1: payer.sequence,
      2: word(random, '18 18 01 19'),
      3: maybe(random, 0.4, () => `GRP${digits(random, 3)}`)[0],
      9: word(random, 'CI BL HM'),
    }),
    ...claimAdjustments(random, payer),
    ...claimAmounts(random, payer),
    sparse('OI', { 3: word(random, 'Y N W'), 6: word(random, 'Y I') }),
    ...maybe(random, bill.isInpatient ? 0.3 : 0, () => sparse('MIA', { 1: '3', 4: '1500.25', 5: 'MA01', 20: 'MA18' })),
    ...maybe(random, bill.isInpatient ? 0 : 0.3, () => sparse('MOA', { 1: '.8', 2: '120', 3: 'MA01' })),
    ...otherSubscriber(random),
    ...otherPayerName(random, payer),
    ...otherPayerProviders(random, ROLES),
  ];
}
