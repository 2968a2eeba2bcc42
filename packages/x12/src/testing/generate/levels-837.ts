import type { OutSegment } from '../../types.ts';
import {
  address,
  demographics,
  memberId,
  npi,
  organization,
  payerName,
  personName,
  TAXONOMIES,
  telephone,
} from './people.ts';
import { chance, dayAfter, digits, maybe, pick, type Random, several, times, whole, word } from './random.ts';

/** What a claim of an 837 hangs on. */
export interface ClaimSite {
  random: Random;
  /** CLM01. */
  control: string;
  /** SBR01 of the payer that the claim goes to. */
  sequence: string;
  /** SBR09 of that payer. */
  filing: string;
  isPregnant: boolean;
  /** A day in 2026 on which the service was given. */
  serviceDay: string;
}

/** What differs between the three 837s. */
export interface Kind837 {
  claim(site: ClaimSite): OutSegment[];
  /** NM102 values of the billing provider. */
  billingTypes: string;
  /** REF qualifiers of the billing provider beside the tax number; '' for none. */
  billingNumbers: string;
  /** SBR09 values. */
  filing: string;
  /** True where loop 2000B may have PAT, and 2010BA and 2010CA a PER. */
  professional: boolean;
}

interface Building {
  random: Random;
  kind: Kind837;
  out: OutSegment[];
  levels: number;
  claims: number;
  wanted: number;
}

/** The body of an 837 (what stands between ST and SE) with so many claims under several providers and subscribers. */
export function generate837(random: Random, claims: number, kind: Kind837): OutSegment[] {
  const at: Building = { random, kind, out: [], levels: 0, claims: 0, wanted: claims };
  const submitter = chance(random, 0.1)
    ? ['1', ...personName(random).slice(0, 3)]
    : ['2', organization(random), undefined, undefined];
  at.out.push(
    ['BHT', '0019', word(random, '00 18'), `B${digits(random, 6)}`, '20261102', '1405', word(random, 'CH CH CH RP')],
    ['NM1', '41', ...submitter, undefined, undefined, '46', `SUB${digits(random, 5)}`],
    ...times(whole(random, 1, 2), () => contact(random)),
    ['NM1', '40', '2', payerName(random), ...times(4, () => undefined), '46', `RCV${digits(random, 5)}`],
  );
  while (at.claims < at.wanted) providerLevel(at);
  return at.out;
}

/** True for payers of accidents, which know a case by their own number. */
const isCasualty = (filing: string): boolean => filing === 'WC' || filing === 'AM' || filing === 'LM';

/** PER with one to three numbers. */
export function contact(random: Random): OutSegment {
  const name = `${personName(random)[1]} WEBB`;
  const more = chance(random, 0.3) ? ['EX', digits(random, 3)] : chance(random, 0.3) ? ['EM', 'billing(at)clinic'] : [];
  return ['PER', 'IC', name, 'TE', telephone(random), ...more];
}

function level(at: Building, parent: number | undefined, code: string, hasChild: boolean): number {
  at.levels += 1;
  const above = parent === undefined ? undefined : String(parent);
  at.out.push(['HL', String(at.levels), above, code, hasChild ? '1' : '0']);
  return at.levels;
}

function providerLevel(at: Building): void {
  const { random, kind, out } = at;
  const id = level(at, undefined, '20', true);
  const isPerson = word(random, kind.billingTypes) === '1';
  const name = isPerson ? personName(random) : [organization(random), ...times(4, () => undefined)];
  out.push(
    ...maybe(random, 0.7, (): OutSegment => ['PRV', 'BI', 'PXC', pick(random, TAXONOMIES)]),
    ...maybe(random, 0.02, (): OutSegment => ['CUR', '85', 'CAD']),
    ['NM1', '85', isPerson ? '1' : '2', ...name, 'XX', npi(random)],
    ...address(random, true),
    ['REF', isPerson ? word(random, 'EI SY') : 'EI', digits(random, 9)],
    ...(kind.billingNumbers === ''
      ? []
      : several(random, kind.billingNumbers.split(' '), chance(random, 0.2) ? 1 : 0).map(
          (qualifier): OutSegment => ['REF', qualifier, digits(random, 7)],
        )),
    ...maybe(random, 0.3, () => contact(random)),
    ...maybe(random, 0.2, (): OutSegment[] => [
      ['NM1', '87', isPerson ? '1' : '2'],
      ['N3', `PO BOX ${digits(random, 4)}`],
      ...address(random).slice(1),
    ]).flat(),
  );
  const subscribers = whole(random, 1, 30);
  for (let i = 0; i < subscribers && at.claims < at.wanted; i += 1) subscriberLevel(at, id);
}

function subscriberLevel(at: Building, provider: number): void {
  const { random, kind, out } = at;
  const isPatient = chance(random, 0.7);
  const sequence = word(random, 'P P P P S S T');
  const id = level(at, provider, '22', !isPatient);
  const filing = word(random, kind.filing);
  const isMedicareLater = (filing === 'MA' || filing === 'MB') && sequence !== 'P';
  const isPerson = isPatient || chance(random, 0.95);
  const name = isPerson ? personName(random) : [organization(random), ...times(4, () => undefined)];
  const isProperty = isCasualty(filing);
  const [insured, group] = [chance(random, 0.5) ? `GRP${digits(random, 4)}` : undefined, 'PLAN ONE'];
  out.push([
    'SBR',
    sequence,
    isPatient ? '18' : undefined,
    insured,
    insured === undefined && chance(random, 0.3) ? group : undefined,
    isMedicareLater && kind.professional ? word(random, '12 13 43 47') : undefined,
    ...times(3, () => undefined),
    filing,
  ]);
  const about = isPatient && kind.professional ? maybe(random, 0.05, () => patientData(random)) : [];
  const isPregnant = about[0]?.[9] === 'Y';
  out.push(...about);
  out.push(['NM1', 'IL', isPerson ? '1' : '2', ...name, 'MI', memberId(random)]);
  if (isPatient || chance(random, 0.3)) {
    out.push(...address(random), isPregnant ? ['DMG', 'D8', '19940218', 'F'] : demographics(random));
  }
  out.push(
    ...maybe(random, 0.1, (): OutSegment => ['REF', 'SY', digits(random, 9)]),
    ...maybe(random, isProperty ? 1 : 0, (): OutSegment => ['REF', 'Y4', `PC${digits(random, 6)}`]),
    ...maybe(
      random,
      isProperty && kind.professional ? 0.5 : 0,
      (): OutSegment => ['PER', 'IC', 'CLAIMS DESK', 'TE', telephone(random)],
    ),
    [
      'NM1',
      'PR',
      '2',
      payerName(random),
      ...times(4, () => undefined),
      word(random, 'PI PI XV'),
      `D${digits(random, 5)}`,
    ],
    ...maybe(random, 0.4, () => address(random)).flat(),
    ...several(random, '2U EI FY NF'.split(' '), chance(random, 0.1) ? whole(random, 1, 3) : 0).map(
      (qualifier): OutSegment => ['REF', qualifier, digits(random, 9)],
    ),
    ...maybe(random, 0.1, (): OutSegment => ['REF', word(random, 'G2 LU'), digits(random, 6)]),
  );
  if (isPatient) claimsOf(at, sequence, filing, isPregnant);
  else for (let i = chance(random, 0.2) ? 2 : 1; i > 0; i -= 1) patientLevel(at, id, sequence, filing);
}

/** PAT of a subscriber: death, weight or pregnancy. */
function patientData(random: Random): OutSegment {
  const blanks = times(4, () => undefined);
  if (chance(random, 0.3)) return ['PAT', ...blanks, 'D8', '20261020'];
  if (chance(random, 0.5)) return ['PAT', ...blanks, undefined, undefined, '01', String(whole(random, 40, 300))];
  return ['PAT', ...blanks, undefined, undefined, undefined, undefined, 'Y'];
}

function patientLevel(at: Building, subscriber: number, sequence: string, filing: string): void {
  const { random, kind, out } = at;
  const isProperty = isCasualty(filing);
  level(at, subscriber, '23', false);
  out.push(
    ['PAT', word(random, '01 19 20 39 53 G8')],
    ['NM1', 'QC', '1', ...personName(random)],
    ...address(random),
    demographics(random),
    ...maybe(random, isProperty ? 1 : 0, (): OutSegment => ['REF', 'Y4', `PC${digits(random, 6)}`]),
    ...maybe(random, 0.05, (): OutSegment => ['REF', '1W', memberId(random)]),
    ...maybe(
      random,
      isProperty && kind.professional ? 0.5 : 0,
      (): OutSegment => ['PER', 'IC', 'CLAIMS DESK', 'TE', telephone(random)],
    ),
  );
  claimsOf(at, sequence, filing, false);
}

/** One claim, sometimes two or three. */
function claimsOf(at: Building, sequence: string, filing: string, isPregnant: boolean): void {
  const { random } = at;
  const count = chance(random, 0.85) ? 1 : whole(random, 2, 3);
  for (let i = 0; i < count; i += 1) {
    at.claims += 1;
    const serviceDay = dayAfter('20260715', whole(random, 0, 90));
    at.out.push(
      ...at.kind.claim({ random, control: `GEN-${100_000 + at.claims}`, sequence, filing, isPregnant, serviceDay }),
    );
  }
}
