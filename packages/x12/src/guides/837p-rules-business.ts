import type { Condition } from '../rule.ts';
import { all, any, has, is, like, not, over, type Rule } from '../rule.ts';
import { refuse, warn } from './common-837-rules.ts';

/** Rules of the 837P by line of business (SNIP 6): procedure codes with what must come with them. */

/** True when one of the four modifiers of the line is one of these. */
export const modified = (...codes: string[]): Condition =>
  any(...['SV101-3', 'SV101-4', 'SV101-5', 'SV101-6'].map((path) => is(path, ...codes)));

/** The place of service of the line is one of these: its own, or else that of the claim. */
const placedAt = (...places: string[]): Condition =>
  any(is('SV105', ...places), all(not(has('SV105')), is('^2300/CLM05-1', ...places)));

/** CPT anesthesia codes, 00100 to 01999. */
export const isAnesthesia = like('SV101-2', '00###', '01###');
/** Anesthesia codes that are billed by unit: burn excision add-on, and daily management. */
const isAnesthesiaByUnit = is('SV101-2', '01953', '01996');

const transports = ['A0426', 'A0427', 'A0428', 'A0429', 'A0430', 'A0431', 'A0432', 'A0433', 'A0434'];
const mileage = ['A0425', 'A0435', 'A0436'];
/** Two letters: where the transport began and where it ended. */
const journeys = [...'DEGHIJNPRS'].flatMap((from) => [...'DEGHIJNPRSX'].map((to) => `${from}${to}`));

const obstetricAnesthesia = ['01958', '01960', '01961', '01962', '01963', '01965', '01966', '01967', '01968', '01969'];
const maternity = [
  ...['59400', '59409', '59410', '59412', '59414', '59425', '59426', '59430', '59510', '59514', '59515'],
  ...['59610', '59612', '59614', '59618', '59620', '59622'],
];

const ambulance: Rule[] = [
  warn({
    code: 'ambulance-data-missing',
    snip: 6,
    loop: '2300',
    when: any(is('CLM05-1', '41', '42'), is('2400/SV105', '41', '42'), is('2400/SV101-2', ...transports, ...mileage)),
    needs: any(has('CR1'), has('2400/CR1')),
    place: 'CR1',
    message: 'The claim bills an ambulance, but there is no transport information.',
    fix: 'Add CR1 with the reason and the distance of the transport.',
    source: 'note to CR1 of loop 2300',
  }),
  warn({
    code: 'ambulance-place',
    snip: 6,
    loop: '2400',
    when: is('SV101-2', ...transports, ...mileage),
    needs: placedAt('41', '42'),
    place: 'SV105',
    message: 'An ambulance service is billed at another place of service.',
    fix: 'Use 41 (on land) or 42 (air or water).',
    source: 'CMS place of service codes 41 and 42',
  }),
  refuse({
    code: 'mileage-unit',
    snip: 6,
    loop: '2400',
    when: is('SV101-2', ...mileage),
    needs: is('SV103', 'UN'),
    place: 'SV103',
    message: 'Mileage is billed in miles, as units.',
    fix: 'Put UN into SV103 and the loaded miles into SV104.',
    source: 'CMS Claims Processing Manual chapter 15 section 30.1.2',
  }),
  warn({
    code: 'mileage-without-transport',
    snip: 6,
    loop: '2300',
    when: is('2400/SV101-2', ...mileage),
    needs: is('2400/SV101-2', ...transports),
    place: '2400/SV101-2',
    message: 'Mileage is billed without a transport.',
    fix: 'Add the line of the transport, for example A0428 or A0429.',
    source: 'CMS Claims Processing Manual chapter 15 section 20.2',
  }),
  warn({
    code: 'ambulance-journey-missing',
    snip: 6,
    loop: '2400',
    when: is('SV101-2', ...transports, ...mileage),
    needs: modified(...journeys),
    place: 'SV101-3',
    message: 'The line does not say from where to where the patient was taken.',
    fix: 'Add the modifier of origin and destination, for example RH from home to hospital.',
    source: 'CMS Claims Processing Manual chapter 15 section 30 (A)',
  }),
];

const anesthesia: Rule[] = [
  refuse({
    code: 'anesthesia-minutes',
    snip: 6,
    loop: '2400',
    when: all(isAnesthesia, is('SV101-1', 'HC'), not(isAnesthesiaByUnit)),
    needs: is('SV103', 'MJ'),
    place: 'SV103',
    message: 'Anesthesia is billed in minutes.',
    fix: 'Put MJ into SV103 and the minutes into SV104.',
    source: 'note to SV103; CMS Claims Processing Manual chapter 12 section 50',
  }),
  warn({
    code: 'minutes-without-anesthesia',
    snip: 6,
    loop: '2400',
    when: is('SV103', 'MJ'),
    needs: any(isAnesthesia, modified('AA', 'AD', 'QK', 'QX', 'QY', 'QZ')),
    place: 'SV103',
    message: 'Only anesthesia is billed in minutes.',
    fix: 'Put UN into SV103 and the units into SV104.',
    source: 'note to SV103',
  }),
  warn({
    code: 'anesthesia-modifier-missing',
    snip: 6,
    loop: '2400',
    when: all(isAnesthesia, not(isAnesthesiaByUnit)),
    needs: modified('AA', 'AD', 'QK', 'QX', 'QY', 'QZ'),
    place: 'SV101-3',
    message: 'The line does not say who gave or directed the anesthesia.',
    fix: 'Add AA, AD, QK, QX, QY or QZ; QS, G8 and G9 only add to one of these.',
    source: 'CMS Claims Processing Manual chapter 12 section 50 (K)',
  }),
  warn({
    code: 'obstetric-units',
    snip: 6,
    loop: '2400',
    when: has('QTY[FL]'),
    needs: is('SV101-2', ...obstetricAnesthesia),
    place: 'QTY[FL]',
    message: 'Additional obstetric units are billed without obstetric anesthesia.',
    fix: 'Take QTY FL out, or check the procedure code.',
    source: 'note to QTY obstetric anesthesia additional units',
  }),
];

const equipmentAndDrugs: Rule[] = [
  warn({
    code: 'equipment-modifier-missing',
    snip: 6,
    loop: '2400',
    when: has('SV5'),
    needs: modified('LL', 'MS', 'NR', 'NU', 'RR', 'UE'),
    place: 'SV101-3',
    message: 'The line does not say whether the equipment is rented, new or used.',
    fix: 'Add RR (rental), NU (new) or UE (used).',
    source: 'CMS Claims Processing Manual chapter 20 section 30',
  }),
  warn({
    code: 'equipment-order-missing',
    snip: 6,
    loop: '2400',
    when: all(has('SV5'), not(is('2440/LQ01', 'UT'))),
    needs: has('2420E'),
    place: '2420E/NM1',
    message: 'Equipment is billed without the provider who ordered it.',
    fix: 'Add the ordering provider (loop 2420E) with the NPI.',
    source: 'note to loop 2420E; 42 CFR 410.38',
  }),
  warn({
    code: 'drug-code-missing',
    snip: 6,
    loop: '2400',
    when: all(is('^2000B/SBR09', 'MC'), like('SV101-2', 'J####')),
    needs: has('2410'),
    place: '2410/LIN',
    message: 'Medicaid wants the national drug code of a drug that is given in the office.',
    fix: 'Add LIN with N4 and the code, and CTP with quantity and unit.',
    source: '42 CFR 447.520',
  }),
  warn({
    code: 'vision-prescription-date-missing',
    snip: 6,
    loop: '2300',
    when: like('2400/SV101-2', 'V2###', 'V5###'),
    needs: any(has('DTP[471]'), has('2400/DTP[471]')),
    place: 'DTP[471]',
    message: 'Lenses, frames or hearing aids are billed without the date of the prescription.',
    fix: 'Add DTP with 471 and the date of the prescription.',
    source: 'note to DTP hearing and vision prescription date of loop 2300',
  }),
];

const laboratory: Rule[] = [
  refuse({
    code: 'clia-number-missing',
    snip: 6,
    loop: '2400',
    when: all(modified('QW'), is('^2000B/SBR09', 'MB', 'MC')),
    needs: any(has('REF[X4]'), has('^2300/REF[X4]')),
    place: 'REF[X4]',
    message: 'A CLIA-waived test is billed without the CLIA number of the laboratory.',
    fix: 'Add REF with X4 and the CLIA number to the claim or the line.',
    source: '42 CFR 493.35; CMS Claims Processing Manual chapter 16 section 70.10',
  }),
  warn({
    code: 'referring-laboratory-missing',
    snip: 6,
    loop: '2400',
    when: modified('90'),
    needs: has('REF[F4]'),
    place: 'REF[F4]',
    message: 'The test was sent to another laboratory (90), but its CLIA number is missing.',
    fix: 'Add REF with F4 and the CLIA number of the laboratory that did the test.',
    source: 'note to REF referring CLIA number; CMS Claims Processing Manual chapter 16 section 70.10',
  }),
  warn({
    code: 'mammography-number-missing',
    snip: 6,
    loop: '2400',
    when: all(is('SV101-2', '77063', '77065', '77066', '77067'), not(modified('26'))),
    needs: any(has('REF[EW]'), has('^2300/REF[EW]')),
    place: 'REF[EW]',
    message: 'A mammogram is billed without the certification number of the facility.',
    fix: 'Add REF with EW and the number that the FDA has given.',
    source: 'note to REF mammography certification number; CMS Claims Processing Manual chapter 18 section 20',
  }),
];

const visits: Rule[] = [
  warn({
    code: 'spinal-information-alone',
    snip: 6,
    loop: '2300',
    when: has('CR2'),
    needs: is('2400/SV101-2', '98940', '98941', '98942', '98943'),
    place: 'CR2',
    message: 'CR2 tells of a treatment of the spine, but the claim bills none.',
    fix: 'Take CR2 out, or check the procedure codes.',
    source: 'note to CR2',
  }),
  warn({
    code: 'epsdt-referral-missing',
    snip: 6,
    loop: '2300',
    when: is('2400/SV111', 'Y'),
    needs: has('CRC[ZZ]'),
    place: 'CRC[ZZ]',
    message: 'A screening of a child (EPSDT) is billed, but not whether it led to a referral.',
    fix: 'Add CRC with ZZ: Y and the kind of referral, or N and NU.',
    source: 'note to CRC EPSDT referral; 42 CFR 441.56',
  }),
  warn({
    code: 'care-dates-missing',
    snip: 6,
    loop: '2400',
    when: modified('55'),
    needs: has('^2300/DTP[090|091]'),
    place: '^2300/DTP[090]',
    message: 'Postoperative care alone is billed (55), but not from or until when.',
    fix: 'Add DTP with 090 (assumed) or 091 (relinquished) to the claim.',
    source: 'note to DTP assumed and relinquished care dates; CMS Claims Processing Manual chapter 12 section 40.2',
  }),
  warn({
    code: 'bilateral-units',
    snip: 6,
    loop: '2400',
    when: modified('50'),
    needs: not(over('SV104', 1)),
    place: 'SV104',
    message: 'A procedure on both sides (50) counts as one unit.',
    fix: 'Put 1 into SV104.',
    source: 'CMS Claims Processing Manual chapter 12 section 40.7',
  }),
  warn({
    code: 'hospital-visit-in-office',
    snip: 6,
    loop: '2400',
    when: is('SV101-2', ...['99221', '99222', '99223', '99231', '99232', '99233', '99238', '99239', '99291', '99292']),
    needs: not(placedAt('11', '12')),
    place: 'SV105',
    message: 'A hospital visit is billed in the office or at home.',
    fix: 'Check the place of service and the procedure code.',
    source: 'CPT descriptors of hospital visits; CMS Claims Processing Manual chapter 12 section 30.6.9',
  }),
  refuse({
    code: 'maternity-of-man',
    snip: 6,
    loop: '2300',
    when: is('2400/SV101-2', ...maternity),
    needs: not(any(all(is('^2000B/SBR02', '18'), is('^2000B/2010BA/DMG03', 'M')), is('^2000C/2010CA/DMG03', 'M'))),
    place: '2400/SV101-2',
    message: 'A delivery or care of a pregnancy is billed for a man.',
    fix: 'Check the sex of the patient and the procedure code.',
    source: 'CPT maternity care and delivery; CMS edits by sex',
  }),
];

/** Rules of the 837P by line of business. */
export const professionalBusinessRules: Rule[] = [
  ...ambulance,
  ...anesthesia,
  ...equipmentAndDrugs,
  ...laboratory,
  ...visits,
];
