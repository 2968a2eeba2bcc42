import type { ElementRule, SegmentRule } from '../guide.ts';
import { from, n, r, rc, s, sc, segment } from '../guide.ts';
import { after, all, any, count, has, is, like, not, type Rule } from '../rule.ts';
import { cityStateZip, modifier, streetAddress } from './common.ts';
import { addressRule, licenseRule, personRules } from './name-rules.ts';
import { codesOf, ruleAt } from './rule-at.ts';

/** What the eligibility inquiry (270) and its response (271) have in common (005010X279A1). */

/** Service type codes of EQ01 and EB03. Subscriber and dependent lists differ by a few codes in open definitions; this is their union. */
export const serviceTypes = codesOf(
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 30 32 33 34 35 36 37 38 39 40 41 42 43 44 ' +
    '45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 ' +
    '84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 AA AB AC AD AE AF AG AH AI AJ AK AL AM ' +
    'AN AO AQ AR B1 B2 B3 BA BB BC BD BE BF BG BH BI BJ BK BL BM BN BP BQ BR BS BT BU BV BW BX BY BZ C1 CA CB CC CD CE CF ' +
    'CG CH CI CJ CK CL CM CN CO CP CQ DG DM DS GF GN GY IC MH NI ON PT PU RN RT TC TN UC',
);

const sources = codesOf('2B 36 GP P5 PR');
const receivers = codesOf('1P 2B 36 80 FA GP P5 PR');
const receiverReferences = codesOf('0B 1C 1D 1J 4A CT EL EO HPI JD N5 N7 Q4 SY TJ');
const patientProviders = codesOf('AD AT BI CO CV H HH LA OT P1 P2 PC PE R RF SK SU');
const patientProviderNumbers = codesOf('9K D3 EI HPI PXC SY TJ');

/** PRV01 of a provider who asks or is named by a benefit. */
export const providerRoles = codesOf('AD AT BI CO CV H HH LA OT P1 P2 PC PE R RF SB SK SU');

/** Product or service qualifiers of EQ02 and EB13. */
export const procedureQualifiers = codesOf('AD CJ HC ID IV N4 ZZ');

/** NM1 of the payer or plan that answers. */
export const informationSource = (): SegmentRule =>
  segment(
    'NM1',
    'R',
    1,
    'Information source name',
    r(...sources),
    r('1', '2'),
    r(),
    s(),
    s(),
    n,
    s(),
    r('24', '46', 'FI', 'NI', 'PI', 'XV', 'XX'),
    r(),
  );

/** NM1 of the provider, employer or plan that asks. */
export const informationReceiver = (name: ElementRule): SegmentRule =>
  segment(
    'NM1',
    'R',
    1,
    'Information receiver name',
    r(...receivers),
    r('1', '2'),
    name,
    s(),
    s(),
    n,
    s(),
    r('24', '34', 'FI', 'PI', 'PP', 'SV', 'XV', 'XX'),
    r(),
  );

/** REF, N3 and N4 of the receiver. */
export const receiverDetails = (): SegmentRule[] => [
  segment('REF', 'S', 9, 'Information receiver additional identification', r(...receiverReferences), r(), s()),
  streetAddress('S', 'Information receiver address'),
  cityStateZip('S', 'Information receiver city, state, ZIP'),
];

/** PRV of the receiver or of a provider that a benefit names: role, and taxonomy where known. */
export const providerTaxonomy = (name: string): SegmentRule =>
  segment('PRV', 'S', 1, name, r(...providerRoles), s('PXC'), from('taxonomy', s()));

/**
 * PRV of a provider who treats the patient, told by taxonomy or by number. In the 271 stupidedi allows only PXC;
 * linuxforhealth has the list of the inquiry, which is taken.
 */
export const patientProvider = (): SegmentRule =>
  segment('PRV', 'S', 1, 'Provider information', r(...patientProviders), s(...patientProviderNumbers), s());

/** DMG with birth date and sex. */
export const demographics = (name: string): SegmentRule => segment('DMG', 'S', 1, name, s('D8'), s(), s('F', 'M', 'U'));

/** INS: who the patient is to the subscriber, INS17 for twins and the like. */
export function relationship(
  name: string,
  isInsured: 'Y' | 'N',
  codes: string[],
  change: readonly [type: ElementRule, reason: ElementRule],
  birthSequence: ElementRule,
): SegmentRule {
  const unused = Array.from({ length: 12 }, () => n);
  return segment('INS', 'S', 1, name, r(isInsured), r(...codes), ...change, ...unused, birthSequence);
}

const otherDiagnosis = sc(r('ABF', 'BF'), from('icd10cm', r()));

/** HI with up to eight diagnoses, the principal one first. */
export const diagnoses = (name: string): SegmentRule =>
  segment(
    'HI',
    'S',
    1,
    name,
    rc(r('ABK', 'BK'), from('icd10cm', r())),
    ...Array.from({ length: 7 }, () => otherDiagnosis),
  );

/** Medical procedure of EQ02 and EB13. `range`: the last code of a range. */
export const procedure = (range: ElementRule): ElementRule =>
  sc(r(...procedureQualifiers), from('hcpcs', r()), modifier, modifier, modifier, modifier, n, range);

/** Pointers to the diagnoses of HI. */
export const diagnosisPointers = sc(r(), s(), s(), s());

/** TRN: the trace number of the inquiry, or the answer to it. */
export const trace = (repeat: number, name: string, ...types: string[]): SegmentRule =>
  segment('TRN', 'S', repeat, name, r(...types), r(), r(), s());

/** A level (HL) without parent or below another one. */
export const level = (name: string, parent: ElementRule, code: string, ...children: string[]): SegmentRule =>
  segment('HL', 'R', 1, name, r(), parent, r(code), r(...children));

const SUBSCRIBER = { loop: '2100C', who: 'subscriber' } as const;
const DEPENDENT = { loop: '2100D', who: 'dependent' } as const;

/** Rules on the subscriber and the dependent that hold in inquiry and response. */
export function patientRules(): Rule[] {
  return [SUBSCRIBER, DEPENDENT].flatMap(({ loop: id, who }) => [
    ...personRules(id, who),
    ruleAt(id, 'multiple-birth-date-missing', 'DMG02', {
      when: has('INS17'),
      needs: has('DMG02'),
      message: 'INS17 tells children of a multiple birth apart, but the birth date is not given.',
      fix: 'Add DMG with the birth date.',
      source: `note to INS17 of loop ${id}`,
    }),
    ruleAt(id, 'diagnosis-mixed-versions', 'HI', {
      needs: not(all(is('HI*-1', 'BK', 'BF'), is('HI*-1', 'ABK', 'ABF'))),
      snip: 2,
      message: 'ICD-9 and ICD-10 diagnoses stand in one segment.',
      fix: 'Use ABK and ABF with ICD-10 codes throughout.',
      source: 'HI: one version of the code set for a patient (45 CFR 162.1002)',
    }),
  ]);
}

/** Rules on levels that hold in inquiry and response. */
export function levelRules(): Rule[] {
  return [
    ruleAt('2000C', 'trace-at-wrong-level', 'TRN', {
      when: all(has('2000D'), has('TRN')),
      needs: has('2100C/2110C'),
      severity: 'warning',
      message: 'The trace number stands with the subscriber, but a dependent is the patient.',
      fix: "Move TRN to the dependent's level.",
      source: 'note to TRN of loop 2000C',
    }),
    ruleAt('2100C', 'member-number-twice', 'REF[1W]', {
      when: all(has('REF[1W]'), has('NM109')),
      needs: is('NM108', 'II'),
      snip: 2,
      severity: 'warning',
      message: 'The member number stands in NM109 and again in REF 1W.',
      fix: 'Keep NM109; REF 1W is for the number of the plan beside a national identifier (NM108 II).',
      source: 'note to REF01 of loop 2100C',
    }),
    licenseRule('2100B'),
    addressRule('2100B', 'receiver'),
  ];
}

const procedureShapes = [
  ['HC', 'procedure-shape', '&&&&&', 'This is no CPT or HCPCS code: five characters.'],
  ['AD', 'dental-code-shape', 'D####', 'This is no CDT code: D and four digits.'],
  ['N4', 'ndc-shape', '###########', 'This is no NDC: eleven digits without dashes.'],
] as const;

/** Shapes of the procedure in a composite such as EQ02, EB13 or SV101, for the qualifiers named. */
export function procedureRules(id: string, element: string, ...qualifiers: string[]): Rule[] {
  return procedureShapes
    .filter(([qualifier]) => qualifiers.includes(qualifier))
    .map(([qualifier, code, mask, message]) =>
      ruleAt(id, code, `${element}-2`, {
        when: is(`${element}-1`, qualifier),
        needs: like(`${element}-2`, mask),
        severity: 'warning',
        message,
        fix: 'Correct the code, or its qualifier.',
        source: `${element} of loop ${id}, qualifier ${qualifier}`,
      }),
    );
}

/** At most one date of each kind in a loop. */
export function singleDates(id: string, ...qualifiers: string[]): Rule[] {
  return qualifiers.map((qualifier) =>
    ruleAt(id, 'date-twice', `DTP[${qualifier}]`, {
      needs: count(`DTP[${qualifier}]`, 0, 1),
      snip: 2,
      severity: 'warning',
      message: `The date ${qualifier} stands twice.`,
      fix: 'Keep one of them; write a period as a range (RD8).',
      source: `DTP of loop ${id}`,
    }),
  );
}

/** True where the first date is later than the second one. */
export const reversed = (first: string, second: string): Rule['needs'] => not(after(first, second));

/** Any of the segments that name the patient by a number. */
export const hasNumber = (loopId: string): Rule['needs'] => any(has(`${loopId}/NM109`), has(`${loopId}/REF`));
