import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { ambulance, contract, individual, numbers, paperwork, pricing, type Story } from './837p-claim.ts';
import type { BilledLine } from './cob.ts';
import type { ClaimSite } from './levels-837.ts';
import { address, npi, organization, TAXONOMIES, telephone } from './people.ts';
import { chance, dayAfter, digits, maybe, pick, type Random, several, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

/** One service line: what stands before its adjudications (2430), how other payers see it, and its forms (2440). */
export interface Line {
  segments: OutSegment[];
  billed: BilledLine;
  forms: OutSegment[];
}

type LineKind =
  | 'visit'
  | 'spine'
  | 'lab'
  | 'drug'
  | 'equipment'
  | 'anesthesia'
  | 'transport'
  | 'miles'
  | 'mammogram'
  | 'shot';

const CODES: Readonly<Record<LineKind, string>> = {
  visit: '99212 99213 99214 99396 97110',
  spine: '98940 98941 98942',
  lab: '87880 83036 81002 36415',
  drug: 'J1885 J3301 J0696',
  equipment: 'E1390 E0601 K0001',
  anesthesia: '00400 00790 01961',
  transport: 'A0427 A0429',
  miles: 'A0425',
  mammogram: '77067 77066',
  shot: '90471 90686',
};
/** Modifiers of which the line needs one, and those that it may have beside. */
const NEEDED: Readonly<Partial<Record<LineKind, string>>> = {
  equipment: 'RR NU',
  anesthesia: 'AA QK QX',
  transport: 'RH SH',
  miles: 'RH SH',
};
const MODIFIERS: Readonly<Record<LineKind, string>> = {
  visit: '25 59 GP 76',
  spine: 'AT GA',
  lab: 'QW 91 59',
  drug: 'JZ JW',
  equipment: 'KX GA',
  anesthesia: 'P1 P2 QS',
  transport: 'QM QN',
  miles: 'QM QN',
  mammogram: 'TC 26',
  shot: '25 59',
};

function kindOf(random: Random, told: Story, i: number): LineKind {
  if (told.isAmbulance) return i === 1 || chance(random, 0.3) ? 'transport' : 'miles';
  if (told.isSpinal && i === 1) return 'spine';
  return word(random, 'visit visit visit lab drug equipment anesthesia mammogram shot') as LineKind;
}

/** Makes line number `i` of a claim, charged at so many cents. */
export function lineOf(site: ClaimSite, told: Story, cents: number, i: number): Line {
  const { random } = site;
  const kind = kindOf(random, told, i);
  const code = word(random, CODES[kind]);
  const needed = NEEDED[kind];
  const isReferred = kind === 'lab' && chance(random, 0.1);
  const modifiers = [
    ...(needed === undefined ? [] : [word(random, needed)]),
    ...(isReferred ? ['90'] : []),
    ...several(random, MODIFIERS[kind].split(' '), chance(random, 0.1) ? 2 : whole(random, 0, 1)),
  ];
  const procedure: OutElement = ['HC', code, ...modifiers];
  const tests = several(
    random,
    ['HT', 'R1', 'R2', 'R3', 'R4'],
    kind === 'lab' && chance(random, 0.2) ? whole(random, 1, 3) : 0,
  );
  const quantity = String(kind === 'anesthesia' ? whole(random, 15, 240) : whole(random, 1, 6));
  const pointers = several(
    random,
    times(told.diagnoses, (k) => String(k + 1)),
    whole(random, 1, 4),
  );
  const isEquipmentRental = kind === 'equipment' && chance(random, 0.7);
  // NPI of who gave a service that was purchased.
  const seller = kind === 'lab' && chance(random, 0.1) ? npi(random) : undefined;
  const certified = word(random, 'I R S');
  return {
    segments: [
      ['LX', String(i)],
      service(random, told, kind, procedure, cents, quantity, pointers),
      ...(isEquipmentRental ? [rental(random, code)] : []),
      ...maybe(random, 0.03, () => paperwork(random)),
      ...(isEquipmentRental ? [['PWK', 'CT', word(random, 'AB AD NS')] as const] : []),
      ...conditions(random, kind, isEquipmentRental ? certified : undefined),
      ...dates(site, kind, isEquipmentRental ? certified : undefined, tests),
      ...measures(random, kind, code, tests),
      ...maybe(random, 0.02, () => contract(random)),
      ...references(random, kind, i, isReferred),
      ...notes(random, cents, seller),
      ...drug(random, kind),
      ...providers(site, isEquipmentRental, seller),
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
    ...(told.isScreening
      ? ['Y', ...maybe(random, 0.3, () => 'Y')]
      : maybe(random, 0.02, () => [undefined, 'Y']).flat()),
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

/** CR1, CR3 and CRC; `certified` is CR301 of equipment. */
function conditions(random: Random, kind: LineKind, certified: string | undefined): OutSegment[] {
  const isOwn = kind === 'transport' && chance(random, 0.2);
  const [transport, certification] = ambulance(random);
  return [
    ...(isOwn ? [transport] : []),
    ...(certified === undefined ? [] : [['CR3', certified, 'MO', String(whole(random, 1, 99))] as const]),
    ...(isOwn ? [certification] : []),
    ...maybe(random, 0.02, (): OutSegment => ['CRC', '70', 'Y', '65']),
    ...(certified === undefined
      ? []
      : [['CRC', '09', word(random, 'N Y'), '38', ...maybe(random, 0.3, () => 'ZV')] as OutSegment]),
  ];
}

function dates(
  { random, serviceDay }: ClaimSite,
  kind: LineKind,
  certified: string | undefined,
  tests: readonly string[],
): OutSegment[] {
  const earlier = (): string => dayAfter(serviceDay, -whole(random, 1, 60));
  const dated = (qualifier: string, probability: number): OutSegment[] =>
    maybe(random, probability, (): OutSegment => ['DTP', qualifier, 'D8', earlier()]);
  const range = chance(random, 0.1);
  const isRenewed = certified === 'R' || certified === 'S';
  return [
    ['DTP', '472', range ? 'RD8' : 'D8', range ? `${serviceDay}-${dayAfter(serviceDay, 3)}` : serviceDay],
    ...dated('471', kind === 'drug' ? 0.05 : 0),
    ...dated('607', isRenewed ? 1 : 0),
    ...dated('463', certified === undefined ? 0 : 1),
    ...dated('461', isRenewed ? 0.3 : 0),
    ...dated('304', 0.02),
    ...dated('738', tests.includes('R1') || tests.includes('R2') ? 1 : 0),
    ...dated('739', tests.includes('R4') ? 1 : 0),
    ...dated('011', 0.02),
    ...dated('455', 0.02),
    ...dated('454', 0.02),
  ];
}

function measures(random: Random, kind: LineKind, code: string, tests: readonly string[]): OutSegment[] {
  return [
    ...maybe(random, kind === 'transport' ? 0.1 : 0, (): OutSegment => ['QTY', 'PT', '2']),
    ...maybe(random, code === '01961' ? 0.5 : 0, (): OutSegment => ['QTY', 'FL', '3']),
    ...tests.map(
      (one): OutSegment => ['MEA', one === 'HT' ? 'OG' : 'TR', one, `${whole(random, 5, 90)}.${whole(random, 1, 9)}`],
    ),
  ];
}

function references(random: Random, kind: LineKind, i: number, isReferred: boolean): OutSegment[] {
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
    ...(isReferred ? [['REF', 'F4', `12D${digits(random, 7)}`] as const] : []),
    ...(kind === 'shot' ? sometimes('BT') : []),
    ...sometimes('9F'),
  ];
}

function notes(random: Random, cents: number, seller: string | undefined): OutSegment[] {
  return [
    ...maybe(random, 0.03, (): OutSegment => ['AMT', 'T', formatCents(whole(random, 0, cents))]),
    ...maybe(random, 0.02, (): OutSegment => ['AMT', 'F4', formatCents(whole(random, 1, 500))]),
    ...maybe(random, 0.01, (): OutSegment => ['K3', 'STATE DATA 0123456789']),
    ...maybe(random, 0.05, (): OutSegment => ['NTE', word(random, 'ADD DCP'), 'SECOND PROCEDURE, OTHER SITE']),
    ...maybe(random, 0.02, (): OutSegment => ['NTE', 'TPO', 'REPRICED BY NETWORK']),
    ...(seller !== undefined ? [['PS1', seller, formatCents(whole(random, 0, cents))] as const] : []),
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
function providers({ random }: ClaimSite, needsOrder: boolean, seller: string | undefined): OutSegment[] {
  return [
    ...maybe(random, 0.05, () => [
      individual(random, '82'),
      ...maybe(random, 0.5, (): OutSegment => ['PRV', 'PE', 'PXC', pick(random, TAXONOMIES)]),
      ...numbers(random, '0B 1G G2 LU', 0.2),
    ]).flat(),
    ...(seller !== undefined ? [sparse('NM1', { 1: 'QB', 2: word(random, '1 2'), 8: 'XX', 9: seller })] : []),
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
