import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import type { ClaimSite } from './levels-837.ts';
import { address, npi, organization, personName, TAXONOMIES, telephone } from './people.ts';
import { chance, dayAfter, digits, maybe, pick, type Random, several, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

/** What an invented professional claim is about; its segments agree with it. */
export interface Story {
  place: string;
  /** CLM05-3. */
  frequency: string;
  isAmbulance: boolean;
  isInpatient: boolean;
  isSpinal: boolean;
  isVision: boolean;
  isReferred: boolean;
  /** A screening of a child (EPSDT). */
  isScreening: boolean;
  /** CLM11-1, and a second cause. */
  cause: string | undefined;
  secondCause: string | undefined;
  diagnoses: number;
  lineCount: number;
}

const DIAGNOSES = 'I10 E119 J0190 R509 M545 L309 Z0000 S134XXA V4352XA J449 R0902 H6691 N390 K219 F419 G4733'.split(
  ' ',
);

export function story({ random }: ClaimSite): Story {
  const kind = word(random, 'office office office office ambulance inpatient spinal vision');
  const cause = chance(random, 0.1) ? word(random, 'AA EM OA') : undefined;
  return {
    place:
      kind === 'ambulance' ? '41' : kind === 'inpatient' ? word(random, '21 51 61') : word(random, '11 12 22 23 31 81'),
    frequency: word(random, '1 1 1 1 1 1 1 7 8'),
    isAmbulance: kind === 'ambulance',
    isInpatient: kind === 'inpatient',
    isSpinal: kind === 'spinal',
    isVision: kind === 'vision',
    isReferred: chance(random, 0.3),
    isScreening: kind === 'office' && chance(random, 0.05),
    cause,
    secondCause: cause === 'AA' && chance(random, 0.3) ? 'EM' : undefined,
    diagnoses: chance(random, 0.1) ? whole(random, 9, 12) : whole(random, 1, 5),
    lineCount: chance(random, 0.03) ? whole(random, 20, 50) : whole(random, 1, 6),
  };
}

const onDay = (qualifier: string, day: string): OutSegment => ['DTP', qualifier, 'D8', day];

/** DTP of loop 2300 in guide order. */
function dates({ random, filing, isPregnant, serviceDay }: ClaimSite, told: Story): OutSegment[] {
  const earlier = (): string => dayAfter(serviceDay, -whole(random, 1, 60));
  const sometimes = (qualifier: string): OutSegment[] => maybe(random, 0.04, () => onDay(qualifier, earlier()));
  const disability = chance(random, 0.03);
  const from = earlier();
  const range: OutSegment[] =
    disability && chance(random, 0.5)
      ? [['DTP', '314', 'RD8', `${from}-${dayAfter(from, 30)}`]]
      : disability
        ? [onDay(word(random, '360 361'), from)]
        : [];
  return [
    ...maybe(random, 0.15, () => onDay('431', earlier())),
    ...sometimes('454'),
    ...sometimes('304'),
    ...(told.isSpinal ? [onDay('453', earlier())] : []),
    ...(told.cause === 'AA' || told.cause === 'OA' ? [onDay('439', dayAfter(serviceDay, -1))] : []),
    ...(isPregnant ? [onDay('484', earlier())] : []),
    ...sometimes('455'),
    ...(told.isVision ? [onDay('471', earlier())] : []),
    ...range,
    ...sometimes('297'),
    ...maybe(random, 0.04, () => onDay('296', dayAfter(serviceDay, 10))),
    ...(told.isInpatient ? [onDay('435', dayAfter(serviceDay, -1))] : []),
    ...maybe(random, told.isInpatient ? 0.5 : 0, () => onDay('096', dayAfter(serviceDay, 4))),
    ...maybe(random, 0.02, () => [onDay('090', earlier()), onDay('091', serviceDay)]).flat(),
    ...(['AM', 'LM', 'WC'].includes(filing) ? sometimes('444') : []),
    ...sometimes('050'),
  ];
}

const FREE_TEXTS = [
  'CORRECTED UNITS',
  'SEE ATTACHED OPERATIVE NOTE',
  "PATIENT'S CHOICE, #2 (OF 3)",
  'TEL. 8-5 / NO FAX',
];

/** PWK of one of these report types: with a control number unless the report is only held available. */
export function paperworkOf(random: Random, types: string): OutSegment {
  const by = word(random, 'AA BM EL FX');
  const type = word(random, types);
  return by === 'AA' ? ['PWK', type, by] : ['PWK', type, by, undefined, undefined, 'AC', `ATT${digits(random, 6)}`];
}

export const paperwork = (random: Random): OutSegment => paperworkOf(random, '03 B4 DS OZ RR');

export function contract(random: Random): OutSegment {
  return ['CN1', word(random, '01 02 03 04 05 06 09'), formatCents(whole(random, 100, 99_999))];
}

export function pricing(random: Random, cents: number): OutSegment {
  return [
    'HCP',
    word(random, '01 02 03 10'),
    formatCents(whole(random, 0, cents)),
    formatCents(whole(random, 0, 500)),
    `R${digits(random, 6)}`,
  ];
}

/** Ambulance transport and certification; a stretcher has its purpose. */
export function ambulance(random: Random): [transport: OutSegment, certification: OutSegment] {
  const conditions = several(random, '01 04 05 06 07 08 09 12'.split(' '), whole(random, 1, 5));
  const hasWeight = chance(random, 0.6);
  return [
    sparse('CR1', {
      1: hasWeight ? 'LB' : undefined,
      2: hasWeight ? String(whole(random, 90, 300)) : undefined,
      4: word(random, 'A B C D E'),
      5: 'DH',
      6: String(whole(random, 1, 80)),
      9: maybe(random, 0.1, () => 'ROUND TRIP FOR TREATMENT')[0],
      10: conditions.includes('04') ? 'UNABLE TO SIT UP' : undefined,
    }),
    ['CRC', '07', word(random, 'Y N'), ...conditions],
  ];
}

function references({ random }: ClaimSite, told: Story): OutSegment[] {
  const sometimes = (qualifier: string, make: () => string): OutSegment[] =>
    maybe(random, 0.05, (): OutSegment => ['REF', qualifier, make()]);
  const number = (): string => `${word(random, 'A AB X1')}${digits(random, 7)}`;
  return [
    ...sometimes('4N', () => word(random, '1 2 3 4 5 6 7')),
    ...sometimes('F5', () => word(random, 'N Y')),
    ...sometimes('EW', () => digits(random, 6)),
    ...(told.isReferred ? sometimes('9F', number) : []),
    ...sometimes('G1', number),
    ...(told.frequency === '7' || told.frequency === '8' ? [['REF', 'F8', number()] as const] : []),
    ...sometimes('X4', () => `11D${digits(random, 7)}`),
    ...sometimes('9A', number),
    ...sometimes('9C', number),
    ...sometimes('LX', () => `G${digits(random, 6)}`),
    ...sometimes('D9', number),
    ...maybe(random, 0.4, (): OutSegment => ['REF', 'EA', `MR${digits(random, 5)}`]),
    ...sometimes('P4', () => digits(random, 2)),
    ...sometimes('1J', () => npi(random)),
  ];
}

/** Everything of loop 2300 between CLM and its providers. */
export function claimDetails(site: ClaimSite, told: Story, total: number): OutSegment[] {
  const { random } = site;
  const diagnoses = several(random, DIAGNOSES, told.diagnoses);
  const [transport, certification] = ambulance(random);
  return [
    ...dates(site, told),
    ...times(chance(random, 0.1) ? whole(random, 1, 4) : 0, () => paperwork(random)),
    ...maybe(random, 0.04, () => contract(random)),
    ...maybe(random, 0.1, (): OutSegment => ['AMT', 'F5', formatCents(whole(random, 0, total))]),
    ...references(site, told),
    ...maybe(random, 0.03, (): OutSegment => ['K3', pick(random, FREE_TEXTS)]),
    ...maybe(random, 0.1, (): OutSegment => ['NTE', word(random, 'ADD CER DCP DGN TPO'), pick(random, FREE_TEXTS)]),
    ...(told.isAmbulance ? [transport] : []),
    ...(told.isSpinal ? [sparse('CR2', { 8: word(random, 'A C D M'), 10: 'LOWER BACK' })] : []),
    ...(told.isAmbulance ? [certification] : []),
    ...(told.isVision ? [['CRC', word(random, 'E1 E2 E3'), 'Y', word(random, 'L1 L2 L3 L4 L5')] as const] : []),
    ...maybe(random, 0.03, (): OutSegment => ['CRC', '75', 'Y', 'IH']),
    ...(told.isScreening ? [screening(random)] : []),
    ['HI', ...diagnoses.map((code, i): OutElement => [i === 0 ? 'ABK' : 'ABF', code])],
    ...maybe(
      random,
      0.03,
      (): OutSegment => ['HI', ['BP', '33415'], ...maybe(random, 0.5, (): OutElement => ['BO', '33411'])],
    ),
    ...maybe(
      random,
      0.05,
      (): OutSegment => [
        'HI',
        ...several(random, ['02', '05', '17', '31', 'A1', 'D9'], whole(random, 1, 4)).map(
          (code): OutElement => ['BG', code],
        ),
      ],
    ),
    ...maybe(random, 0.03, () => pricing(random, total)),
  ];
}

/** What a screening led to. */
function screening(random: Random): OutSegment {
  return chance(random, 0.5) ? ['CRC', 'ZZ', 'N', 'NU'] : ['CRC', 'ZZ', 'Y', ...several(random, ['AV', 'S2', 'ST'], 2)];
}

/** NM1 of a person with an NPI. */
export function individual(random: Random, entity: string): OutSegment {
  return ['NM1', entity, '1', ...personName(random), 'XX', npi(random)];
}

/** REF numbers of a provider beside its NPI. */
export function numbers(random: Random, qualifiers: string, probability: number): OutSegment[] {
  const count = chance(random, probability) ? whole(random, 1, 2) : 0;
  return several(random, qualifiers.split(' '), count).map((one): OutSegment => ['REF', one, digits(random, 7)]);
}

/** Loops 2310A to 2310D. */
export function providers({ random }: ClaimSite, told: Story): OutSegment[] {
  return [
    ...(told.isReferred ? [individual(random, 'DN'), ...numbers(random, '0B 1G G2', 0.1)] : []),
    ...maybe(random, told.isReferred ? 0.1 : 0, () => individual(random, 'P3')),
    ...maybe(random, 0.5, () => [
      individual(random, '82'),
      ...maybe(random, 0.6, (): OutSegment => ['PRV', 'PE', 'PXC', pick(random, TAXONOMIES)]),
      ...numbers(random, '0B 1G G2 LU', 0.1),
    ]).flat(),
    ...maybe(random, told.place === '11' ? 0.1 : told.isAmbulance ? 0 : 1, (): OutSegment[] => [
      ['NM1', '77', '2', organization(random), ...times(4, () => undefined), 'XX', npi(random)],
      ...address(random, true),
      ...numbers(random, '0B G2 LU', 0.1),
      ...maybe(random, 0.1, (): OutSegment => ['PER', 'IC', 'FRONT DESK', 'TE', telephone(random)]),
    ]).flat(),
    ...maybe(random, 0.05, () => [individual(random, 'DQ'), ...numbers(random, '0B 1G G2 LU', 0.1)]).flat(),
  ];
}

/** Loops 2310E and 2310F (or 2420G and 2420H): where the ambulance picked up and where it went. */
export function ambulanceLocations({ random }: ClaimSite, told: Story): OutSegment[] {
  if (!told.isAmbulance) return [];
  return [['NM1', 'PW', '2'], ...address(random), ['NM1', '45', '2', organization(random)], ...address(random)];
}
