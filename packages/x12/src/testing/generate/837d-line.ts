import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { individual } from './837p-claim.ts';
import type { BilledLine } from './cob.ts';
import type { ClaimSite } from './levels-837.ts';
import { address, npi, organization } from './people.ts';
import { chance, dayAfter, digits, maybe, pick, type Random, several, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

/** What an invented dental claim is about. */
export interface DentalStory {
  isOrthodontic: boolean;
  /** A predetermination: nothing was done yet. */
  isEstimate: boolean;
  isReferred: boolean;
  /** Dates of service stand on the lines alone. */
  isDatedByLine: boolean;
  /** CLM11-1. */
  cause: string | undefined;
  /** CLM05-3. */
  frequency: string;
  diagnoses: number;
  /** Teeth that are missing: none of them is treated. */
  missing: string[];
}

/** A procedure with the teeth, surfaces or areas that it is done on. */
interface Procedure {
  code: string;
  teeth: OutSegment[];
  areas?: string[];
  /** SV305 of a prosthesis. */
  placement?: string;
}

const BACK = '2 3 4 5 12 13 14 15 18 19 20 21 28 29 30 31';
const FRONT = '6 7 8 9 10 11 22 23 24 25 26 27 C M';
const FILLINGS = ['D2140', 'D2150', 'D2160', 'D2161'];
const FRONT_FILLINGS = ['D2330', 'D2331', 'D2332'];

function procedureOf(random: Random, told: DentalStory, i: number): Procedure {
  if (told.isOrthodontic && (i === 1 || chance(random, 0.6)))
    return { code: word(random, 'D8080 D8090 D8670'), teeth: [] };
  switch (word(random, 'exam exam filling front crown extraction canal quadrant')) {
    case 'filling':
      return filling(random, FILLINGS, BACK, 'M O D B L');
    case 'front':
      return filling(random, FRONT_FILLINGS, FRONT, 'M I D F L');
    case 'crown':
      return { code: word(random, 'D2740 D2750'), teeth: [tooth(word(random, BACK))], placement: word(random, 'I R') };
    case 'extraction':
      return { code: word(random, 'D7140 D7210'), teeth: [tooth(word(random, BACK))] };
    case 'canal':
      return { code: word(random, 'D3310 D3320'), teeth: [tooth(word(random, FRONT))] };
    case 'quadrant':
      return { code: word(random, 'D4341 D4260'), teeth: [], areas: [word(random, '10 20 30 40')] };
    default:
      return { code: word(random, 'D0120 D0220 D1110 D1206'), teeth: [] };
  }
}

const tooth = (number: string, surfaces?: string[]): OutSegment => ['TOO', 'JP', number, surfaces];

/** A filling of as many surfaces as its code counts. */
function filling(random: Random, codes: readonly string[], teeth: string, surfaces: string): Procedure {
  const count = whole(random, 1, codes.length);
  const code = codes[count - 1] ?? 'D2140';
  return { code, teeth: [tooth(word(random, teeth), several(random, surfaces.split(' '), count))] };
}

/** Makes line number `i` of a claim, charged at so many cents. */
export function dentalLine(
  site: ClaimSite,
  told: DentalStory,
  cents: number,
  i: number,
): { segments: OutSegment[]; billed: BilledLine } {
  const { random } = site;
  const done = procedureOf(random, told, i);
  const quantity = done.teeth.length > 0 ? '1' : String(whole(random, 1, 2));
  const procedure: OutElement = ['AD', done.code];
  const pointers = several(
    random,
    times(told.diagnoses, (k) => String(k + 1)),
    whole(random, 1, 4),
  );
  const service = sparse('SV3', {
    1: chance(random, 0.1) ? [...procedure, ...times(4, () => undefined), 'LARGE, BY REPORT'] : procedure,
    2: formatCents(cents),
    3: maybe(random, 0.1, () => '11')[0],
    4: done.areas,
    5: done.placement,
    6: quantity,
    11: pointers.length > 0 && chance(random, 0.7) ? pointers : undefined,
  });
  return {
    segments: [
      ['LX', String(i)],
      service,
      ...done.teeth,
      ...dates(site, told, done),
      ...more(random, told, cents, i, done.code),
      ...providers(random),
    ],
    billed: { cents, procedure, quantity },
  };
}

function dates({ random, serviceDay }: ClaimSite, told: DentalStory, done: Procedure): OutSegment[] {
  const isDated = told.isDatedByLine || chance(random, 0.2);
  const isOrthodontic = done.code.startsWith('D8');
  return [
    ...(isDated && !told.isEstimate ? [['DTP', '472', 'D8', serviceDay] as const] : []),
    ...(done.placement === 'R'
      ? [['DTP', word(random, '139 441'), 'D8', dayAfter(serviceDay, -whole(random, 400, 4000))] as const]
      : []),
    ...maybe(random, isOrthodontic ? 0.2 : 0, (): OutSegment[] => [
      ['DTP', '452', 'D8', dayAfter(serviceDay, -30)],
      ['DTP', '446', 'D8', dayAfter(serviceDay, -10)],
    ]).flat(),
    ...maybe(random, isOrthodontic && !told.isEstimate ? 0.2 : 0, (): OutSegment[] => [
      ['DTP', '196', 'D8', dayAfter(serviceDay, -30)],
      ['DTP', '198', 'D8', serviceDay],
    ]).flat(),
  ];
}

function more(random: Random, told: DentalStory, cents: number, i: number, code: string): OutSegment[] {
  const sometimes = (qualifier: string): OutSegment[] =>
    maybe(random, 0.03, (): OutSegment => ['REF', qualifier, `D${digits(random, 7)}`]);
  return [
    ...maybe(random, 0.02, (): OutSegment => ['CN1', '02', formatCents(whole(random, 1, 9999))]),
    ...(told.isEstimate ? [] : sometimes('G3')),
    ...maybe(
      random,
      0.03,
      (): OutSegment => ['REF', 'G1', `A${digits(random, 6)}`, undefined, ['2U', digits(random, 5)]],
    ),
    ...maybe(random, 0.5, (): OutSegment => ['REF', '6R', `${i}-${digits(random, 6)}`]),
    ...['9A', '9C'].flatMap(sometimes),
    ...(told.isReferred ? sometimes('9F') : []),
    ...maybe(random, 0.03, (): OutSegment => ['AMT', 'T', formatCents(whole(random, 0, cents))]),
    ...maybe(random, 0.02, (): OutSegment => ['K3', 'LINE DATA']),
    ...maybe(random, 0.02, () =>
      sparse('HCP', { 1: '02', 2: formatCents(whole(random, 0, cents)), 9: 'AD', 10: code, 11: 'UN', 12: '1' }),
    ),
  ];
}

function providers(random: Random): OutSegment[] {
  const specialty = (role: string): OutSegment => ['PRV', role, 'PXC', pick(random, ['1223G0001X', '1223S0112X'])];
  return [
    ...maybe(random, 0.05, () => [individual(random, '82'), specialty('PE')]).flat(),
    ...maybe(random, 0.02, () => [individual(random, 'DD'), specialty('AS')]).flat(),
    ...maybe(random, 0.02, () => [individual(random, 'DQ')]).flat(),
    ...maybe(random, 0.02, (): OutSegment[] => [
      sparse('NM1', { 1: '77', 2: '2', 3: organization(random), 8: 'XX', 9: npi(random) }),
      ...address(random, true),
    ]).flat(),
  ];
}
