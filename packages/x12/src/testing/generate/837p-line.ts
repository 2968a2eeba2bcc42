import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { ambulance, contract, individual, numbers, paperwork, pricing, type Story } from './837p-claim.ts';
import type { BilledLine } from './cob.ts';
import type { ClaimSite } from './levels-837.ts';
import { address, npi, organization, TAXONOMIES, telephone } from './people.ts';
import { chance, dayAfter, digits, maybe, pick, type Random, several, times, whole, word } from './random.ts';

/** One service line: what stands before its adjudications (2430), how other payers see it, and its forms (2440). */
export interface Line {
  segments: OutSegment[];
  billed: BilledLine;
  forms: OutSegment[];
}

type LineKind = 'visit' | 'lab' | 'drug' | 'equipment' | 'anesthesia' | 'ambulance' | 'mammogram' | 'shot';

const CODES: Readonly<Record<LineKind, string>> = {
  visit: '99212 99213 99214 99396 97110 98941',
  lab: '87880 83036 81002 36415',
  drug: 'J1885 J3301 J0696',
  equipment: 'E1390 E0601 K0001',
  anesthesia: '00400 00790 01961',
  ambulance: 'A0425 A0427 A0429',
  mammogram: '77067 77066',
  shot: '90471 90686',
};
const MODIFIERS: Readonly<Record<LineKind, string>> = {
  visit: '25 59 GP 76',
  lab: 'QW 90 91',
  drug: 'JZ JW',
  equipment: 'RR NU KX',
  anesthesia: 'AA QK QX',
  ambulance: 'RH SH',
  mammogram: 'TC 26',
  shot: '25 59',
};

function kindOf(random: Random, told: Story): LineKind {
  if (told.isAmbulance) return 'ambulance';
  return word(random, 'visit visit visit lab drug equipment anesthesia mammogram shot') as LineKind;
}

/** Makes line number `i` of a claim, charged at so many cents. */
export function lineOf(site: ClaimSite, told: Story, cents: number, i: number): Line {
  const { random } = site;
  const kind = kindOf(random, told);
  const code = word(random, CODES[kind]);
  const modifiers = several(random, (MODIFIERS[kind] ?? '').split(' '), chance(random, 0.1) ? 3 : whole(random, 0, 1));
  const procedure: OutElement = ['HC', code, ...modifiers];
  const quantity = String(kind === 'anesthesia' ? whole(random, 15, 240) : whole(random, 1, 6));
  const pointers = several(
    random,
    times(told.diagnoses, (k) => String(k + 1)),
    whole(random, 1, 4),
  );
  const isEquipmentRental = kind === 'equipment' && chance(random, 0.7);
  return {
    segments: [
      ['LX', String(i)],
      service(random, told, kind, procedure, cents, quantity, pointers),
      ...(isEquipmentRental ? [rental(random, code)] : []),
      ...maybe(random, 0.03, () => paperwork(random)),
      ...(isEquipmentRental ? [['PWK', 'CT', word(random, 'AB AD NS')] as const] : []),
      ...conditions(random, kind, isEquipmentRental),
      ...dates(site, kind, isEquipmentRental),
      ...measures(random, kind),
      ...maybe(random, 0.02, () => contract(random)),
      ...references(random, kind, i),
      ...notes(random, cents),
      ...drug(random, kind),
      ...providers(site, isEquipmentRental),
    ],
    billed: { cents, procedure, quantity },
    forms: isEquipmentRental
      ? [
          ['LQ', 'UT', '484.3'],
          ['FRM', '1', 'Y'],
          ['FRM', '2', undefined, 'BOTH'],
          ['FRM', '3', undefined, undefined, '20260801'],
          ['FRM', '4', undefined, undefined, undefined, '88.5'],
        ]
      : [],
  };
}

function service(
  random: Random,
  told: Story,
  kind: LineKind,
  procedure: OutElement,
  cents: number,
  quantity: string,
  pointers: string[],
): OutSegment {
  return [
    'SV1',
    procedure,
    formatCents(cents),
    kind === 'anesthesia' ? 'MJ' : 'UN',
    quantity,
    chance(random, 0.1) ? told.place : undefined,
    undefined,
    pointers,
    undefined,
    told.place === '23' ? 'Y' : undefined,
    undefined,
    ...maybe(random, 0.03, () => ['Y', 'Y']).flat(),
  ];
}

function rental(random: Random, code: string): OutSegment {
  const rent = formatCents(whole(random, 1000, 50_000));
  return [
    'SV5',
    ['HC', code],
    'DA',
    String(whole(random, 1, 99)),
    rent,
    formatCents(whole(random, 10_000, 400_000)),
    word(random, '1 4 6'),
  ];
}

function conditions(random: Random, kind: LineKind, isEquipmentRental: boolean): OutSegment[] {
  return [
    ...(kind === 'ambulance' && chance(random, 0.2) ? ambulance(random).slice(0, 1) : []),
    ...(isEquipmentRental ? [['CR3', word(random, 'I R S'), 'MO', String(whole(random, 1, 99))] as const] : []),
    ...(kind === 'ambulance' && chance(random, 0.2) ? ambulance(random).slice(1) : []),
    ...maybe(random, 0.02, (): OutSegment => ['CRC', '70', 'Y', '65']),
    ...(isEquipmentRental
      ? [['CRC', '09', word(random, 'N Y'), '38', ...maybe(random, 0.3, () => 'ZV')] as unknown as OutSegment]
      : []),
  ];
}

function dates({ random, serviceDay }: ClaimSite, kind: LineKind, isEquipmentRental: boolean): OutSegment[] {
  const earlier = (): string => dayAfter(serviceDay, -whole(random, 1, 60));
  const sometimes = (qualifier: string): OutSegment[] =>
    maybe(random, 0.02, (): OutSegment => ['DTP', qualifier, 'D8', earlier()]);
  const range = chance(random, 0.1);
  return [
    ['DTP', '472', range ? 'RD8' : 'D8', range ? `${serviceDay}-${dayAfter(serviceDay, 3)}` : serviceDay],
    ...(kind === 'drug' ? sometimes('471') : []),
    ...(isEquipmentRental ? sometimes('607') : []),
    ...(isEquipmentRental ? [['DTP', '463', 'D8', earlier()] as const] : []),
    ...(isEquipmentRental ? sometimes('461') : []),
    ...sometimes('304'),
    ...(kind === 'lab' ? [...sometimes('738'), ...sometimes('739')] : []),
    ...sometimes('011'),
    ...sometimes('455'),
    ...sometimes('454'),
  ];
}

function measures(random: Random, kind: LineKind): OutSegment[] {
  return [
    ...maybe(random, kind === 'ambulance' ? 0.1 : 0, (): OutSegment => ['QTY', 'PT', '2']),
    ...maybe(random, kind === 'anesthesia' ? 0.1 : 0, (): OutSegment => ['QTY', 'FL', '3']),
    ...several(
      random,
      ['HT', 'R1', 'R2', 'R3', 'R4'],
      kind === 'lab' && chance(random, 0.2) ? whole(random, 1, 3) : 0,
    ).map(
      (one): OutSegment => ['MEA', one === 'HT' ? 'OG' : 'TR', one, `${whole(random, 5, 90)}.${whole(random, 1, 9)}`],
    ),
  ];
}

function references(random: Random, kind: LineKind, i: number): OutSegment[] {
  const number = (): string => `${word(random, 'A AB X1')}${digits(random, 7)}`;
  const sometimes = (qualifier: string): OutSegment[] =>
    maybe(random, 0.03, (): OutSegment => ['REF', qualifier, number()]);
  return [
    ...sometimes('9B'),
    ...sometimes('9D'),
    ...sometimes('G1'),
    ...maybe(random, 0.5, (): OutSegment => ['REF', '6R', `${i}-${digits(random, 6)}`]),
    ...(kind === 'mammogram' ? [['REF', 'EW', digits(random, 6)] as const] : []),
    ...(kind === 'lab' ? [['REF', 'X4', `11D${digits(random, 7)}`] as const] : []),
    ...(kind === 'lab' ? maybe(random, 0.1, (): OutSegment => ['REF', 'F4', `12D${digits(random, 7)}`]) : []),
    ...(kind === 'shot' ? sometimes('BT') : []),
    ...sometimes('9F'),
  ];
}

function notes(random: Random, cents: number): OutSegment[] {
  return [
    ...maybe(random, 0.03, (): OutSegment => ['AMT', 'T', formatCents(whole(random, 0, cents))]),
    ...maybe(random, 0.02, (): OutSegment => ['AMT', 'F4', formatCents(whole(random, 1, 500))]),
    ...maybe(random, 0.01, (): OutSegment => ['K3', 'STATE DATA 0123456789']),
    ...maybe(random, 0.05, (): OutSegment => ['NTE', word(random, 'ADD DCP'), 'SECOND PROCEDURE, OTHER SITE']),
    ...maybe(random, 0.02, (): OutSegment => ['NTE', 'TPO', 'REPRICED BY NETWORK']),
    ...maybe(random, 0.02, () => pricing(random, cents)),
  ];
}

/** Loop 2410: an 11-digit NDC and its quantity. */
function drug(random: Random, kind: LineKind): OutSegment[] {
  if (kind !== 'drug') return [];
  return [
    ['LIN', undefined, 'N4', digits(random, 11)],
    ['CTP', undefined, undefined, undefined, `${whole(random, 1, 20)}.5`, [word(random, 'F2 GR ME ML UN')]],
    ...maybe(random, 0.3, (): OutSegment => ['REF', word(random, 'VY XZ'), `RX${digits(random, 6)}`]),
  ];
}

/** Loops 2420A to 2420F. */
function providers({ random }: ClaimSite, needsOrder: boolean): OutSegment[] {
  return [
    ...maybe(random, 0.05, () => [
      individual(random, '82'),
      ...maybe(random, 0.5, (): OutSegment => ['PRV', 'PE', 'PXC', pick(random, TAXONOMIES)]),
      ...numbers(random, '0B 1G G2 LU', 0.2),
    ]).flat(),
    ...maybe(random, 0.03, (): OutSegment[] => [
      ['NM1', '77', '2', organization(random), ...times(4, () => undefined), 'XX', npi(random)],
      ...address(random, true),
    ]).flat(),
    ...maybe(random, 0.02, () => [individual(random, 'DQ')]).flat(),
    ...maybe(random, needsOrder ? 1 : 0.03, () => [
      individual(random, 'DK'),
      ...address(random),
      ...maybe(random, 0.2, (): OutSegment => ['PER', 'IC', 'ORDER DESK', 'TE', telephone(random)]),
    ]).flat(),
    ...maybe(random, 0.03, () => [individual(random, 'DN')]).flat(),
  ];
}
