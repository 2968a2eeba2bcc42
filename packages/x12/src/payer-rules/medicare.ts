import { isAnesthesia, modified } from '../guides/837p-rules-business.ts';
import type { Condition, PayerRule, Rule } from '../rule.ts';
import { all, any, has, is, lacks, like, not, over } from '../rule.ts';

/**
 * Rules of Medicare Part B and its contractors for equipment (SNIP 7), for claims whose SBR09 is MB. Facts from the CMS
 * 837P companion guide and edits, the Claims Processing Manual (publication 100-04) and 42 CFR; the words are ours.
 */

const isPartB = is('^2000B/SBR09', 'MB');

function medicare({ when, ...parts }: Omit<Rule, 'snip'>): PayerRule {
  return { guide: '837P', rule: { ...parts, snip: 7, when: when === undefined ? isPartB : all(isPartB, when) } };
}

const isSecondary = not(is('^2000B/SBR01', 'P'));
const ordered: Condition = any(has('2420E'), has('2420F'), has('^2300/2310A'));
const spine = ['98940', '98941', '98942'];
/** Therapy whoever gives it: the modifier tells the discipline. */
const therapies = [
  ...['92507', '92508', '92521', '92522', '92523', '92524', '92526', '92610', '97012', '97016', '97018', '97022'],
  ...['97024', '97026', '97028', '97032', '97033', '97034', '97035', '97036', '97110', '97112', '97113', '97116'],
  ...['97124', '97140', '97150', '97161', '97162', '97163', '97164', '97165', '97166', '97167', '97168', '97530'],
  ...['97533', '97535', '97537', '97542', '97750', '97755', '97760', '97761', '97763', 'G0283'],
];
const footCare = ['11055', '11056', '11057', '11719', '11720', '11721', 'G0127'];
const transports = ['A0425', 'A0426', 'A0427', 'A0428', 'A0429', 'A0430', 'A0431', 'A0432', 'A0433', 'A0434'];

const enrollment: PayerRule[] = [
  medicare({
    code: 'medicare-subscriber',
    severity: 'error',
    loop: '2000B',
    needs: is('SBR02', '18'),
    place: 'SBR02',
    message: 'A Medicare beneficiary is always the subscriber.',
    fix: 'Put 18 into SBR02, and the claim under the subscriber.',
    source: 'CMS 837P companion guide, loops 2000B and 2000C',
  }),
  medicare({
    code: 'medicare-member-number',
    severity: 'error',
    loop: '2000B',
    needs: like('2010BA/NM109', '#@&#@&#@@##'),
    place: '2010BA/NM109',
    message: 'This is no Medicare beneficiary identifier (MBI).',
    fix: 'Write the eleven characters of the Medicare card without dashes.',
    source: 'CMS, understanding the MBI format; Claims Processing Manual chapter 26 section 10.2 item 1a',
  }),
  medicare({
    code: 'medicare-insurance-type',
    severity: 'error',
    loop: '2000B',
    when: isSecondary,
    needs: has('SBR05'),
    place: 'SBR05',
    message: 'Medicare does not pay first, so SBR05 must say why.',
    fix: 'Put the insurance type into SBR05, for example 12 for the working aged.',
    source: '42 CFR 411.32; CMS 837P companion guide, SBR05',
  }),
  medicare({
    code: 'medicare-no-encounters',
    severity: 'error',
    loop: '2000B',
    needs: is('^ST/BHT06', 'CH'),
    place: '^ST/BHT06',
    message: 'Medicare Part B takes claims only, no encounters or demands of plans.',
    fix: 'Set BHT06 to CH.',
    source: 'CMS 837P companion guide, BHT06',
  }),
  medicare({
    code: 'medicare-original-file',
    severity: 'error',
    loop: '2000B',
    needs: is('^ST/BHT02', '00'),
    place: '^ST/BHT02',
    message: 'Medicare takes original files only, no file sent again.',
    fix: 'Set BHT02 to 00.',
    source: 'CMS 837P companion guide, BHT02',
  }),
  medicare({
    code: 'medicare-currency',
    severity: 'error',
    loop: '2000B',
    needs: lacks('^2000A/CUR'),
    place: '^2000A/CUR',
    message: 'Medicare pays in US dollars only.',
    fix: 'Take CUR out, and bill in US dollars.',
    source: 'CMS 837P companion guide, CUR',
  }),
];

const claims: PayerRule[] = [
  medicare({
    code: 'medicare-frequency',
    severity: 'error',
    loop: '2300',
    needs: is('CLM05-3', '1'),
    place: 'CLM05-3',
    message: 'Medicare Part B takes new claims only; corrections go through a reopening or an appeal.',
    fix: 'Set CLM05-3 to 1, or ask the contractor for a reopening.',
    source: 'CMS 837P companion guide, CLM05-3; Claims Processing Manual chapter 34',
  }),
  medicare({
    code: 'medicare-admission-date',
    severity: 'error',
    loop: '2300',
    when: is('CLM05-1', '21', '51', '61'),
    needs: has('DTP[435]'),
    place: 'DTP[435]',
    message: 'Medicare wants the admission date of services to inpatients.',
    fix: 'Add DTP with 435 and the date of admission.',
    source: 'Claims Processing Manual chapter 26 section 10.4 item 18',
  }),
  medicare({
    code: 'medicare-care-plan-oversight',
    severity: 'error',
    loop: '2300',
    when: is('2400/SV101-2', 'G0181', 'G0182'),
    needs: has('REF[1J]'),
    place: 'REF[1J]',
    message: 'Care plan oversight needs the number of the home health agency or hospice.',
    fix: 'Add REF with 1J and the number of the agency or hospice.',
    source: 'Claims Processing Manual chapter 12 section 180',
  }),
  medicare({
    code: 'medicare-clinical-trial',
    severity: 'error',
    loop: '2300',
    when: is('HI[ABK]*-2', 'Z006'),
    needs: like('REF[P4]02', '########'),
    place: 'REF[P4]',
    message: 'A claim of a clinical trial needs the eight digits of the trial.',
    fix: 'Add REF with P4 and the digits of the NCT number.',
    source: 'Claims Processing Manual chapter 32 section 69',
  }),
  medicare({
    code: 'medicare-spine-first-treatment',
    severity: 'error',
    loop: '2300',
    when: is('2400/SV101-2', ...spine),
    needs: any(has('DTP[454]'), has('2400/DTP[454]')),
    place: 'DTP[454]',
    message: 'Medicare wants the day on which the course of chiropractic treatment began.',
    fix: 'Add DTP with 454 and the first day of treatment.',
    source: 'Claims Processing Manual chapter 12 section 220',
  }),
  medicare({
    code: 'medicare-spine-diagnosis',
    severity: 'error',
    loop: '2300',
    when: is('2400/SV101-2', ...spine),
    needs: is('HI[ABK]01-2', 'M9900', 'M9901', 'M9902', 'M9903', 'M9904', 'M9905'),
    place: 'HI[ABK]01-2',
    message: 'Medicare pays chiropractic treatment of a subluxation only, and the first diagnosis is none.',
    fix: 'Put the segmental dysfunction of the spine (M99.00 to M99.05) first.',
    source: 'Benefit Policy Manual chapter 15 section 240.1.2; 42 CFR 410.21',
  }),
  medicare({
    code: 'medicare-pick-up-zip',
    severity: 'error',
    loop: '2300',
    when: is('2400/SV101-2', ...transports),
    needs: any(has('2310E/N403'), has('2400/2420G/N403')),
    place: '2310E/N403',
    message: 'Medicare pays a transport by the ZIP code of the place where it began.',
    fix: 'Add the pick-up location (loop 2310E) with its ZIP code.',
    source: '42 CFR 414.610(e); Claims Processing Manual chapter 15 section 20.1.5',
  }),
];

const lines: PayerRule[] = [
  medicare({
    code: 'medicare-units',
    severity: 'error',
    loop: '2400',
    needs: not(over('SV104', 9999.9)),
    place: 'SV104',
    message: 'Medicare takes at most 9999.9 units on a line.',
    fix: 'Split the units over several lines.',
    source: 'CMS 837P companion guide, SV104',
  }),
  medicare({
    code: 'medicare-test-order',
    severity: 'error',
    loop: '2400',
    when: like('SV101-2', '7####', '8####'),
    needs: ordered,
    place: '2420E/NM1',
    message: 'Medicare pays imaging and laboratory tests only when the provider who ordered is named.',
    fix: 'Add the ordering (2420E) or referring provider (2310A) with the NPI.',
    source: '42 CFR 424.507(a)',
  }),
  medicare({
    code: 'medicare-equipment-order',
    severity: 'error',
    loop: '2400',
    when: like('SV101-2', 'E####', 'K####', 'L####'),
    needs: has('2420E/NM109'),
    place: '2420E/NM109',
    message: 'Medicare pays equipment and supplies only with the NPI of the provider who ordered.',
    fix: 'Add the ordering provider (loop 2420E) with the NPI.',
    source: '42 CFR 424.507(a); Claims Processing Manual chapter 20 section 110',
  }),
  medicare({
    code: 'medicare-anesthesia-modifier',
    severity: 'error',
    loop: '2400',
    when: all(isAnesthesia, not(is('SV101-2', '01953', '01996'))),
    needs: modified('AA', 'AD', 'QK', 'QX', 'QY', 'QZ'),
    place: 'SV101-3',
    message: 'Medicare pays anesthesia by who gave and who directed it, and the line does not say.',
    fix: 'Add AA, AD, QK, QX, QY or QZ.',
    source: 'Claims Processing Manual chapter 12 section 50',
  }),
  medicare({
    code: 'medicare-spine-active-treatment',
    severity: 'warning',
    loop: '2400',
    when: is('SV101-2', ...spine),
    needs: modified('AT', 'GA', 'GZ'),
    place: 'SV101-3',
    message: 'Without AT, Medicare takes the treatment of the spine for maintenance and denies it.',
    fix: 'Add AT for active treatment.',
    source: 'Claims Processing Manual chapter 12 section 220; Benefit Policy Manual chapter 15 section 240.1.3',
  }),
  medicare({
    code: 'medicare-therapy-modifier',
    severity: 'error',
    loop: '2400',
    when: is('SV101-2', ...therapies),
    needs: modified('GN', 'GO', 'GP'),
    place: 'SV101-3',
    message: 'Medicare wants the discipline of a therapy, and the line does not say.',
    fix: 'Add GN (speech), GO (occupational) or GP (physical therapy).',
    source: 'Claims Processing Manual chapter 5 section 20.1',
  }),
  medicare({
    code: 'medicare-mammography-number',
    severity: 'error',
    loop: '2400',
    when: all(is('SV101-2', '77063', '77065', '77066', '77067'), not(modified('26'))),
    needs: any(has('REF[EW]'), has('^2300/REF[EW]')),
    place: 'REF[EW]',
    message: 'Medicare pays mammograms of certified facilities only, and the number is missing.',
    fix: 'Add REF with EW and the number that the FDA has given.',
    source: 'Claims Processing Manual chapter 18 section 20.4',
  }),
  medicare({
    code: 'medicare-foot-care-last-seen',
    severity: 'error',
    loop: '2400',
    when: all(is('SV101-2', ...footCare), modified('Q7', 'Q8', 'Q9')),
    needs: any(has('DTP[304]'), has('^2300/DTP[304]')),
    place: 'DTP[304]',
    message: 'Routine foot care needs the day on which the attending physician last saw the patient.',
    fix: 'Add DTP with 304 and that day.',
    source: 'Claims Processing Manual chapter 26 section 10.4 item 19; Benefit Policy Manual chapter 15 section 290',
  }),
];

/** Rules of Medicare Part B, for `ValidateOptions.payerRules`. */
export const medicareRules: readonly PayerRule[] = [...enrollment, ...claims, ...lines];
