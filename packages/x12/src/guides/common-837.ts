import type { SegmentRule, Usage } from '../guide.ts';
import { from, loop, n, r, s, sc, segment } from '../guide.ts';
import { all, has, is, type Rule } from '../rule.ts';
import { cityStateZip, day, reference, streetAddress } from './common.ts';

/** Code lists, segments and loops that the three claim guides (837P, 837I, 837D) have in common. */

/** The codes of a list written with blanks. */
export const words = (text: string): string[] => text.split(' ');
/** SBR01. */
export const payerSequences = words('A B C D E F G H P S T U');
/** SBR09. */
export const filingIndicators = words('11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ');
/** SBR05. */
export const insuranceTypes = words('12 13 14 15 16 41 42 43 47');
/** PAT01, and SBR02 of other subscribers without 18. */
export const relationships = words('01 19 20 21 39 40 53 G8');
/** PWK01. */
const reportTypes = words(
  '03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 BR BS BT CB CK CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN ' +
    'OB OC OD OE OX OZ P4 P5 PE PN PO PQ PY PZ RB RR RT RX SG V5 XP',
);
/** HCP01. */
export const pricingMethods = words('00 01 02 03 04 05 06 07 08 09 10 11 12 13 14');
/** CN101. */
const contractTypes = words('01 02 03 04 05 06 09');

/** NM1 of a person or organization that is named and may carry an NPI. */
export function provider(usage: Usage, name: string, entities: string[], types: string[]): SegmentRule {
  return segment('NM1', usage, 1, name, r(...entities), r(...types), r(), s(), s(), n, s(), s('XX'), s());
}

/** NM1 that only names the role: the identifier follows in REF. */
export function roleOnly(name: string, entities: string[], types: string[]): SegmentRule {
  return segment('NM1', 'R', 1, name, r(...entities), r(...types));
}

/** NM1 of a payer, with its identifier. */
export function payer(name: string, entity: string): SegmentRule {
  return segment('NM1', 'R', 1, name, r(entity), r('2'), r(), n, n, n, n, r('PI', 'XV'), r());
}

/** PRV with a taxonomy code. */
export function taxonomy(usage: Usage, name: string, role: string): SegmentRule {
  return segment('PRV', usage, 1, name, r(role), r('PXC'), from('taxonomy', r()));
}

/** PER with telephone, fax, extension or mail address. */
export function contact(usage: Usage, repeat: number, name: string): SegmentRule {
  const qualifier = s('EM', 'EX', 'FX', 'TE');
  return segment('PER', usage, repeat, name, r('IC'), s(), r('EM', 'FX', 'TE'), r(), qualifier, s(), qualifier, s());
}

/** REF in the 2420 loops: REF04 may tell the payer that the number belongs to. */
export function lineReference(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('REF', usage, repeat, name, r(...qualifiers), r(), n, sc(r('2U'), r()));
}

/** PWK that announces a document. */
export const supplementalInformation = (name: string): SegmentRule =>
  segment('PWK', 'S', 10, name, r(...reportTypes), r('AA', 'BM', 'EL', 'EM', 'FT', 'FX'), n, n, s('AC'), s());
/** CN1 of the claim or the line. */
export const contract = segment('CN1', 'S', 1, 'Contract information', r(...contractTypes), s(), s(), s(), s(), s());

// ---- 1000: submitter and receiver

/** Loop 1000A. */
export const submitter = loop(
  '1000A',
  'R',
  1,
  'Submitter name',
  segment('NM1', 'R', 1, 'Submitter name', r('41'), r('1', '2'), r(), s(), s(), n, n, r('46'), r()),
  contact('R', 2, 'Submitter contact'),
);
/** Loop 1000B. */
export const receiver = loop(
  '1000B',
  'R',
  1,
  'Receiver name',
  segment('NM1', 'R', 1, 'Receiver name', r('40'), r('2'), r(), n, n, n, n, r('46'), r()),
);

// ---- 2010A: billing provider

/** Loop 2010AA as 837P and 837D have it. */
export const billingProviderName = loop(
  '2010AA',
  'R',
  1,
  'Billing provider name',
  provider('R', 'Billing provider name', ['85'], ['1', '2']),
  streetAddress('R', 'Billing provider address'),
  cityStateZip('R', 'Billing provider city, state, ZIP'),
  reference('R', 1, 'Billing provider tax identification', 'EI', 'SY'),
  reference('S', 2, 'Billing provider UPIN or license', '0B', '1G'),
  contact('S', 2, 'Billing provider contact'),
);
/** Loop 2010AB. */
export const payToAddress = loop(
  '2010AB',
  'S',
  1,
  'Pay-to address',
  roleOnly('Pay-to address', ['87'], ['1', '2']),
  streetAddress('R', 'Pay-to address'),
  cityStateZip('R', 'Pay-to city, state, ZIP'),
);
/** Loop 2010AC. */
export const payToPlan = loop(
  '2010AC',
  'S',
  1,
  'Pay-to plan name',
  payer('Pay-to plan name', 'PE'),
  streetAddress('R', 'Pay-to plan address'),
  cityStateZip('R', 'Pay-to plan city, state, ZIP'),
  reference('S', 1, 'Pay-to plan secondary identification', '2U', 'FY', 'NF'),
  reference('R', 1, 'Pay-to plan tax identification', 'EI'),
);

// ---- 2330: the other subscriber and payer

/** Loop 2330A. */
export const otherSubscriberName = loop(
  '2330A',
  'R',
  1,
  'Other subscriber name',
  segment('NM1', 'R', 1, 'Other subscriber name', r('IL'), r('1', '2'), r(), s(), s(), n, s(), r('II', 'MI'), r()),
  streetAddress('S', 'Other subscriber address'),
  cityStateZip('S', 'Other subscriber city, state, ZIP'),
  reference('S', 2, 'Other subscriber secondary identification', 'SY'),
);
/** Loop 2330B as 837P and 837I have it. */
export const otherPayerName = loop(
  '2330B',
  'R',
  1,
  'Other payer name',
  payer('Other payer name', 'PR'),
  streetAddress('S', 'Other payer address'),
  cityStateZip('S', 'Other payer city, state, ZIP'),
  day('S', 1, 'Claim check or remittance date', '573'),
  reference('S', 2, 'Other payer secondary identifier', '2U', 'EI', 'FY', 'NF'),
  reference('S', 1, 'Other payer prior authorization number', 'G1'),
  reference('S', 1, 'Other payer referral number', '9F'),
  segment('REF', 'S', 1, 'Other payer claim adjustment indicator', r('T4'), r('Y')),
  reference('S', 1, 'Other payer claim control number', 'F8'),
);

// ---- "Required when" notes that the data decides

/** Situational rules that the three claim guides word alike. */
export const claimRules: Rule[] = [
  ...(['N3', 'N4', 'DMG'] as const).map(
    (id): Rule => ({
      code: 'subscriber-patient-data',
      snip: 4,
      severity: 'error',
      loop: '2000B',
      when: all(is('SBR02', '18'), has('2010BA')),
      needs: has(`2010BA/${id}`),
      place: `2010BA/${id}`,
      message: `The subscriber is the patient, so ${id} (${id === 'DMG' ? 'birth date and sex' : 'address'}) is required in loop 2010BA.`,
      fix: `Add ${id} to the subscriber.`,
      source: `note to ${id} of loop 2010BA`,
    }),
  ),
  {
    code: 'payer-claim-number-missing',
    snip: 4,
    severity: 'error',
    loop: '2300',
    when: is('CLM05-3', '7', '8'),
    needs: has('REF[F8]'),
    place: 'REF[F8]',
    message: "The claim replaces (7) or voids (8) an earlier one, so the payer's claim number is required.",
    fix: "Add REF with F8 and the payer's number of the earlier claim.",
    source: 'note to REF payer claim control number of loop 2300',
  },
];
