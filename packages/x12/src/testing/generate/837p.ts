import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { ambulanceLocations, claimDetails, providers, type Story, story } from './837p-claim.ts';
import { lineOf } from './837p-line.ts';
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
import { chance, maybe, type Random, times, whole, word } from './random.ts';

const KIND: Kind837 = {
  claim: claimOf,
  billingTypes: '2 2 2 1',
  billingNumbers: '0B 1G',
  filing: 'CI CI BL MB MC WC AM CH 12 HM VA ZZ',
  professional: true,
};

/** The body of an 837P with so many claims. */
export function generate837p(random: Random, claims: number): OutSegment[] {
  return generate837(random, claims, KIND);
}

function claimOf(site: ClaimSite): OutSegment[] {
  const { random } = site;
  const told = story(site);
  const amounts = charges(random, told.lineCount);
  const lines = amounts.map((cents, i) => lineOf(site, told, cents, i + 1));
  const total = amounts.reduce((sum, cents) => sum + cents, 0);
  const billed = lines.map((line) => line.billed);
  const others = otherPayers(site, billed);
  return [
    claimHeader(site, told, total),
    ...claimDetails(site, told, total),
    ...providers(site, told),
    ...ambulanceLocations(site, told),
    ...others.flatMap((payer) => otherPayer(random, payer)),
    ...lines.flatMap((line, i) => [
      ...line.segments,
      ...others.flatMap((payer) => (billed[i] === undefined ? [] : lineAdjudication(random, payer, billed[i], i))),
      ...line.forms,
    ]),
  ];
}

function claimHeader({ random, control }: ClaimSite, told: Story, total: number): OutSegment {
  const cause: OutElement =
    told.cause === undefined
      ? undefined
      : told.cause === 'AA'
        ? ['AA', told.secondCause, undefined, 'NY']
        : [told.cause];
  const delay = maybe(random, 0.03, () => word(random, '1 3 7 9 11'))[0];
  const program = maybe(random, 0.03, () => word(random, '02 03 05'))[0];
  return [
    'CLM',
    control,
    formatCents(total),
    undefined,
    undefined,
    [told.place, 'B', told.frequency],
    'Y',
    word(random, 'A A B C'),
    word(random, 'Y Y N W'),
    word(random, 'Y Y I'),
    chance(random, 0.2) ? 'P' : undefined,
    cause,
    program,
    ...times(7, () => undefined),
    delay,
  ];
}

const ROLES = [
  ['DN', '1', '0B 1G G2'],
  ['82', '1 2', '0B 1G G2 LU'],
  ['77', '2', '0B G2 LU'],
  ['DQ', '1', '0B 1G G2 LU'],
  ['85', '1 2', 'G2 LU'],
] as const;

function otherPayer(random: Random, payer: OtherPayer): OutSegment[] {
  return [
    [
      'SBR',
      payer.sequence,
      word(random, '18 18 01 19'),
      maybe(random, 0.4, () => `GRP${whole(random, 100, 999)}`)[0],
      ...times(5, () => undefined),
      word(random, 'CI BL MB MC HM'),
    ],
    ...claimAdjustments(random, payer),
    ...claimAmounts(random, payer),
    [
      'OI',
      undefined,
      undefined,
      word(random, 'Y N W'),
      maybe(random, 0.2, () => 'P')[0],
      undefined,
      word(random, 'Y I'),
    ],
    ...maybe(random, 0.2, (): OutSegment => ['MOA', undefined, undefined, 'MA01', ...maybe(random, 0.5, () => 'MA18')]),
    ...otherSubscriber(random),
    ...otherPayerName(random, payer),
    ...otherPayerProviders(random, ROLES),
  ];
}
