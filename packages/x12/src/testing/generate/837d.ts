import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { type DentalStory, dentalLine } from './837d-line.ts';
import { individual, numbers, paperworkOf, pricing } from './837p-claim.ts';
import {
  charges,
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
import { chance, dayAfter, digits, maybe, type Random, several, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

const KIND: Kind837 = {
  claim: claimOf,
  billingTypes: '2 2 1',
  billingNumbers: '0B 1G',
  filing: 'CI CI BL MC HM WC AM 12',
  professional: false,
};

/** The body of an 837D with so many claims: visits, extractions, prostheses, orthodontics and predeterminations. */
export function generate837d(random: Random, claims: number): OutSegment[] {
  return generate837(random, claims, KIND);
}

const DIAGNOSES = ['K0262', 'K0381', 'K0500', 'S025XXA', 'K0889'];

function story(random: Random): DentalStory {
  const kind = word(random, 'visit visit visit orthodontics estimate');
  return {
    isOrthodontic: kind === 'orthodontics',
    isEstimate: kind === 'estimate',
    isReferred: chance(random, 0.2),
    isDatedByLine: chance(random, 0.3),
    cause: chance(random, 0.1) ? word(random, 'AA EM OA') : undefined,
    frequency: word(random, '1 1 1 1 1 7 8'),
    diagnoses: chance(random, 0.4) ? whole(random, 1, 4) : 0,
    missing: several(random, ['1', '16', '17', '32', 'A'], chance(random, 0.4) ? whole(random, 1, 3) : 0),
  };
}

function claimOf(site: ClaimSite): OutSegment[] {
  const { random } = site;
  const told = story(random);
  const amounts = charges(random, chance(random, 0.03) ? whole(random, 20, 50) : whole(random, 1, 6));
  const lines = amounts.map((cents, i) => dentalLine(site, told, cents, i + 1));
  const total = amounts.reduce((sum, cents) => sum + cents, 0);
  const others = otherPayers(
    site,
    lines.map((line) => line.billed),
  );
  return [
    header(site, told, total),
    ...dates(site, told),
    ...details(random, told, total),
    ...providers(random, told),
    ...others.flatMap((payer) => otherPayer(random, payer)),
    ...lines.flatMap((line, i) => [
      ...line.segments,
      ...others.flatMap((payer) => lineAdjudication(random, payer, line.billed, i)),
    ]),
  ];
}

function header({ random, control }: ClaimSite, told: DentalStory, total: number): OutSegment {
  return sparse('CLM', {
    1: control,
    2: formatCents(total),
    5: ['11', 'B', told.frequency],
    6: 'Y',
    7: word(random, 'A C'),
    8: word(random, 'Y N W'),
    9: word(random, 'Y I'),
    11: told.cause === 'AA' ? ['AA', undefined, undefined, 'NY'] : told.cause,
    12: maybe(random, 0.05, () => word(random, '01 02 03 05'))[0],
    19: told.isEstimate ? 'PB' : undefined,
    20: maybe(random, 0.05, () => word(random, '1 3 9 11'))[0],
  });
}

function dates({ random, serviceDay }: ClaimSite, told: DentalStory): OutSegment[] {
  const isRange = chance(random, 0.1);
  const service: OutSegment = isRange
    ? ['DTP', '472', 'RD8', `${serviceDay}-${dayAfter(serviceDay, 1)}`]
    : ['DTP', '472', 'D8', serviceDay];
  return [
    ...(told.cause === undefined ? [] : [['DTP', '439', 'D8', dayAfter(serviceDay, -2)] as const]),
    ...(told.isOrthodontic ? [['DTP', '452', 'D8', dayAfter(serviceDay, -30)] as const] : []),
    ...(told.isEstimate || told.isDatedByLine ? [] : [service]),
    ...maybe(random, 0.05, (): OutSegment => ['DTP', '050', 'D8', dayAfter(serviceDay, 2)]),
  ];
}

/** From DN1 to the claim's pricing. */
function details(random: Random, told: DentalStory, total: number): OutSegment[] {
  const sometimes = (qualifier: string): OutSegment[] =>
    maybe(random, 0.05, (): OutSegment => ['REF', qualifier, `D${digits(random, 7)}`]);
  const months = whole(random, 6, 36);
  const codes = several(random, DIAGNOSES, told.diagnoses);
  return [
    ...(told.isOrthodontic ? [['DN1', String(months), String(whole(random, 1, months))] as const] : []),
    ...told.missing.map((tooth) => sparse('DN2', { 1: tooth, 2: 'M', 6: maybe(random, 0.3, () => 'JP')[0] })),
    ...times(chance(random, 0.1) ? whole(random, 1, 3) : 0, () => paperworkOf(random, 'B4 DA DG EB OZ P6 RB RR')),
    ...maybe(random, 0.04, (): OutSegment => ['CN1', word(random, '01 02 09'), formatCents(whole(random, 100, 9999))]),
    ...maybe(random, told.isEstimate ? 0 : 0.1, (): OutSegment => ['AMT', 'F5', formatCents(whole(random, 0, total))]),
    ...(told.isEstimate ? [] : sometimes('G3')),
    ...maybe(random, 0.03, (): OutSegment => ['REF', '4N', word(random, '1 3 7')]),
    ...(told.frequency === '1' ? [] : [['REF', 'F8', `ICN${digits(random, 9)}`] as const]),
    ...(told.isReferred ? sometimes('9F') : []),
    ...['G1', '9A', '9C', 'D9'].flatMap(sometimes),
    ...maybe(random, 0.03, (): OutSegment => ['K3', 'STATE DATA 0123456789']),
    ...times(
      chance(random, 0.1) ? whole(random, 1, 5) : 0,
      (i): OutSegment => ['NTE', 'ADD', `SEE RADIOGRAPH ${i + 1}`],
    ),
    ...(codes.length === 0
      ? []
      : [['HI', ...codes.map((code, i): OutElement => [i === 0 ? 'ABK' : 'ABF', code])] as const]),
    ...maybe(random, 0.03, () => pricing(random, total)),
  ];
}

const specialty = (role: string, code: string): OutSegment => ['PRV', role, 'PXC', code];

function providers(random: Random, told: DentalStory): OutSegment[] {
  return [
    ...(told.isReferred
      ? [individual(random, 'DN'), specialty('RF', '1223G0001X'), ...numbers(random, '0B G2', 0.2)]
      : []),
    ...maybe(random, told.isReferred ? 0.1 : 0, () => individual(random, 'P3')),
    ...maybe(random, 0.6, () => [
      individual(random, '82'),
      specialty('PE', '1223S0112X'),
      ...numbers(random, '0B 1G G2 LU', 0.1),
    ]).flat(),
    ...maybe(random, 0.1, (): OutSegment[] => [
      sparse('NM1', { 1: '77', 2: '2', 3: organization(random), 8: 'XX', 9: npi(random) }),
      ...address(random, true),
      ...numbers(random, '0B G2 LU', 0.1),
    ]).flat(),
    ...maybe(random, 0.05, () => [individual(random, 'DD'), specialty('AS', '1223S0112X')]).flat(),
    ...maybe(random, 0.05, () => [individual(random, 'DQ')]).flat(),
  ];
}

const ROLES = [
  ['DN', '1', '0B 1G G2'],
  ['82', '1 2', '0B 1G G2 LU'],
  ['DQ', '1', '0B 1G G2 LU'],
  ['85', '1 2', 'G2 LU'],
  ['77', '2', '0B G2 LU'],
  ['DD', '1 2', '0B 1G G2 LU'],
] as const;

function otherPayer(random: Random, payer: OtherPayer): OutSegment[] {
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
    ...maybe(random, 0.2, () => sparse('MOA', { 3: 'MA01' })),
    ...otherSubscriber(random),
    ...otherPayerName(random, payer),
    ...otherPayerProviders(random, ROLES),
  ];
}
