import type { Condition } from '../rule.ts';
import { after, all, any, before, count, has, is, like, not, type Rule, under } from '../rule.ts';

/** Rules that the claims of physicians, dentists and institutions (837P, 837D, 837I) share, or the first two of them. */

/** What a rule that only warns or only refuses leaves open. */
type RuleParts = Omit<Rule, 'severity'>;

/** A rule of which the guide leaves no choice. */
export const refuse = (parts: RuleParts): Rule => ({ ...parts, severity: 'error' });
/** A rule that payers relax, or that the data decides only in most cases. */
export const warn = (parts: RuleParts): Rule => ({ ...parts, severity: 'warning' });

/** The condition on the first or the second related cause of the claim. */
const relatedCause = (...causes: string[]): Condition => any(is('CLM11-1', ...causes), is('CLM11-2', ...causes));
/** True when the claim goes to a payer after the first. */
const isLaterPayer = is('^2000B/SBR01', 'S', 'T', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');

const accident: Rule[] = [
  refuse({
    code: 'accident-date-missing',
    snip: 4,
    loop: '2300',
    when: relatedCause('AA', 'OA'),
    needs: has('DTP[439]'),
    place: 'DTP[439]',
    message: 'CLM11 names an accident, so the accident date is required.',
    fix: 'Add DTP with 439 and the date of the accident.',
    source: 'note to DTP accident date of loop 2300',
  }),
  refuse({
    code: 'accident-state-missing',
    snip: 4,
    loop: '2300',
    when: relatedCause('AA'),
    needs: any(has('CLM11-4'), has('CLM11-5')),
    place: 'CLM11-4',
    message: 'CLM11 names an auto accident, so its state is required.',
    fix: 'Put the state of the accident into CLM11-4, or the country into CLM11-5.',
    source: 'note to CLM11-4',
  }),
  warn({
    code: 'accident-cause-missing',
    snip: 4,
    loop: '2300',
    when: has('DTP[439]'),
    needs: relatedCause('AA', 'EM', 'OA'),
    place: 'CLM11',
    message: 'The claim has an accident date, but CLM11 names no accident.',
    fix: 'Put AA, EM or OA into CLM11-1, or take the date out.',
    source: 'note to CLM11',
  }),
  warn({
    code: 'accident-after-service',
    snip: 4,
    loop: '2300',
    needs: not(after('DTP[439]03', '2400/DTP[472]03')),
    place: 'DTP[439]03',
    message: 'The accident lies after the first service.',
    fix: 'Check the accident date against the dates of service.',
    source: 'note to DTP accident date of loop 2300',
  }),
];

/** No day of service lies before the birth of the patient; `days` is the path of the days in a claim. */
const serviceBeforeBirth = (days: string): Rule =>
  warn({
    code: 'service-before-birth',
    snip: 4,
    loop: '2300',
    needs: not(
      any(all(is('^2000B/SBR02', '18'), before(days, '^2000B/2010BA/DMG02')), before(days, '^2000C/2010CA/DMG02')),
    ),
    place: days,
    message: 'A service lies before the birth of the patient.',
    fix: 'Check the date of service and the birth date (DMG02).',
    source: 'note to DMG02 of loops 2010BA and 2010CA',
  });

const persons: Rule[] = [
  refuse({
    code: 'member-id-missing',
    snip: 4,
    loop: '2010BA',
    when: is('NM102', '1'),
    needs: has('NM109'),
    place: 'NM109',
    message: 'The subscriber is a person, so the member number is required.',
    fix: 'Put MI into NM108 and the member number into NM109.',
    source: 'note to NM108 of loop 2010BA',
  }),
  refuse({
    code: 'patient-not-person',
    snip: 4,
    loop: '2000B',
    when: is('SBR02', '18'),
    needs: not(is('2010BA/NM102', '2')),
    place: '2010BA/NM102',
    message: 'The subscriber is the patient, but is given as an organization.',
    fix: 'Put 1 into NM102 and the name of the person into NM103 and NM104.',
    source: 'note to NM102 of loop 2010BA',
  }),
  ...['2010BA', '2010CA'].map((loop) =>
    warn({
      code: 'first-name-missing',
      snip: 4,
      loop,
      when: is('NM102', '1'),
      needs: has('NM104'),
      place: 'NM104',
      message: 'A person is given without a first name.',
      fix: 'Put the first name into NM104; leave it out only for a person who has none.',
      source: `note to NM104 of loop ${loop}`,
    }),
  ),
];

const numbers: Rule[] = [
  ...['2010AA', '2010AC'].map((loop) =>
    warn({
      code: 'tax-number-format',
      snip: 4,
      loop,
      when: has('REF[EI]'),
      needs: like('REF[EI]02', '#########'),
      place: 'REF[EI]02',
      message: 'The tax number is not nine digits.',
      fix: 'Write the nine digits of the employer identification number without a dash.',
      source: `note to REF tax identification of loop ${loop}`,
    }),
  ),
  ...['1000A', '2010AA'].map((loop) =>
    warn({
      code: 'telephone-format',
      snip: 4,
      loop,
      when: all(is('PER03', 'TE'), count('PER', 1, 1)),
      needs: like('PER04', '##########'),
      place: 'PER04',
      message: 'The telephone number is not ten digits.',
      fix: 'Write area code and number without dashes or blanks.',
      source: `note to PER of loop ${loop}`,
    }),
  ),
];

const officeProviders: Rule[] = [
  refuse({
    code: 'referring-provider-order',
    snip: 4,
    loop: '2300',
    when: count('2310A', 2),
    needs: all(count('2310A/NM1[DN]', 1, 1), count('2310A/NM1[P3]', 1, 1)),
    place: '2310A/NM1',
    message: 'The claim names two referring providers, but not one as DN and one as P3.',
    fix: 'Give the provider who referred as DN and the primary care provider as P3.',
    source: 'note to NM101 of loop 2310A',
  }),
  warn({
    code: 'primary-care-provider-alone',
    snip: 4,
    loop: '2300',
    when: count('2310A', 1, 1),
    needs: has('2310A/NM1[DN]'),
    place: '2310A/NM101',
    message: 'The only referring provider is given as P3.',
    fix: 'Put DN into NM101; P3 is for the primary care provider beside the one who referred.',
    source: 'note to NM101 of loop 2310A',
  }),
  warn({
    code: 'referral-without-provider',
    snip: 4,
    loop: '2300',
    when: has('REF[9F]'),
    needs: has('2310A'),
    place: '2310A/NM1',
    message: 'The claim has a referral number, but no referring provider.',
    fix: 'Add the referring provider (loop 2310A) to the claim.',
    source: 'note to loop 2310A',
  }),
  ...['2310A', '2310B'].map((loop) =>
    warn({
      code: 'provider-number-missing',
      snip: 4,
      loop,
      when: has('NM1'),
      needs: any(has('NM109'), has('REF')),
      place: 'NM109',
      message: 'The provider has neither an NPI nor another number.',
      fix: 'Put XX into NM108 and the NPI into NM109.',
      source: `note to NM108 of loop ${loop}`,
    }),
  ),
  warn({
    code: 'facility-missing',
    snip: 4,
    loop: '2300',
    when: is('CLM05-1', '21', '22', '24', '31', '32', '61'),
    needs: has('2310C'),
    place: '2310C/NM1',
    message: 'The place of service is a facility, but the facility is not named.',
    fix: 'Add the service facility location (loop 2310C), where it is not the billing provider.',
    source: 'note to loop 2310C',
  }),
  warn({
    code: 'provider-signature-missing',
    snip: 6,
    loop: '2300',
    when: is('CLM06', 'N'),
    needs: is('CLM06', 'Y'),
    place: 'CLM06',
    message: 'CLM06 says that no signature of the provider is on file; payers refuse such claims.',
    fix: 'Get the signature, then set CLM06 to Y.',
    source: 'CLM06; 42 CFR 424.36',
  }),
];

const payers: Rule[] = [
  warn({
    code: 'filing-indicator-missing',
    snip: 4,
    loop: '2000B',
    when: has('SBR'),
    needs: has('SBR09'),
    place: 'SBR09',
    message: 'The kind of plan is missing.',
    fix: 'Put the claim filing indicator into SBR09, for example MB for Medicare Part B.',
    source: 'note to SBR09 of loop 2000B',
  }),
  refuse({
    code: 'other-payer-missing',
    snip: 4,
    loop: '2300',
    when: isLaterPayer,
    needs: has('2320'),
    place: '2320/SBR',
    message: 'The payer is not the first one, but the claim does not name the payers before it.',
    fix: 'Add a loop 2320 for each payer before this one, or set SBR01 to P.',
    source: 'note to SBR01 of loop 2000B and to loop 2320',
  }),
  refuse({
    code: 'primary-payer-missing',
    snip: 4,
    loop: '2300',
    when: all(isLaterPayer, has('2320')),
    needs: is('2320/SBR01', 'P', 'U'),
    place: '2320/SBR01',
    message: 'No payer of the claim is the primary one.',
    fix: 'Set SBR01 of the payer that pays first to P.',
    source: 'note to SBR01 of loop 2320',
  }),
  warn({
    code: 'tertiary-payer-order',
    snip: 4,
    loop: '2300',
    when: is('^2000B/SBR01', 'T'),
    needs: is('2320/SBR01', 'S', 'U'),
    place: '2320/SBR',
    message: 'The claim goes to the third payer, but does not name the second.',
    fix: 'Add a loop 2320 with S for the second payer.',
    source: 'note to SBR01 of loop 2320',
  }),
  warn({
    code: 'medicaid-not-last',
    snip: 6,
    loop: '2300',
    when: all(is('^2000B/SBR09', 'MC'), has('2320')),
    needs: not(is('^2000B/SBR01', 'P')),
    place: '2320/SBR01',
    message: 'Medicaid is given as the first payer although the patient has other coverage.',
    fix: 'Bill the other payer first, and give Medicaid the last place in SBR01.',
    source: '42 CFR 433.139 (Medicaid pays last)',
  }),
  refuse({
    code: 'subrogation-plan-missing',
    snip: 4,
    loop: '2000A',
    when: is('^ST/BHT06', '31'),
    needs: has('2010AC'),
    place: '2010AC/NM1',
    message: 'BHT06 says that a plan demands its money back (31), but the pay-to plan is missing.',
    fix: 'Add the pay-to plan (loop 2010AC), or set BHT06 to CH.',
    source: 'note to loop 2010AC',
  }),
  refuse({
    code: 'subrogation-unexpected',
    snip: 4,
    loop: '2000A',
    when: has('2010AC'),
    needs: is('^ST/BHT06', '31'),
    place: '2010AC/NM1',
    message: 'The claim has a pay-to plan, but BHT06 does not say that a plan demands its money back.',
    fix: 'Take loop 2010AC out, or set BHT06 to 31.',
    source: 'note to loop 2010AC',
  }),
  warn({
    code: 'casualty-claim-number-missing',
    snip: 6,
    loop: '2300',
    when: is('^2000B/SBR09', 'AM', 'WC'),
    needs: any(has('^2000B/2010BA/REF[Y4]'), has('^2000C/2010CA/REF[Y4]')),
    place: 'CLM01',
    message: "The claim goes to a property and casualty payer, but the payer's number of the case is missing.",
    fix: "Add REF with Y4 and the payer's claim number to the patient (2010BA or 2010CA).",
    source: 'note to REF property and casualty claim number of loops 2010BA and 2010CA',
  }),
];

const charges = (charge: string): Rule[] => [
  refuse({
    code: 'charge-negative',
    snip: 4,
    loop: '2300',
    needs: not(under('CLM02', 0)),
    place: 'CLM02',
    message: 'The claim charge is negative.',
    fix: 'Bill charges from 0; void an earlier claim with CLM05-3 = 8.',
    source: 'note to CLM02',
  }),
  refuse({
    code: 'charge-negative',
    snip: 4,
    loop: '2400',
    needs: not(under(charge, 0)),
    place: charge,
    message: 'The line charge is negative.',
    fix: 'Bill charges from 0; void an earlier claim with CLM05-3 = 8.',
    source: `note to ${charge}`,
  }),
  warn({
    code: 'patient-account-long',
    snip: 4,
    loop: '2300',
    needs: not(like('CLM01', '?????????????????????*')),
    place: 'CLM01',
    message: 'The patient account number has more than 20 characters; payers may cut it off.',
    fix: 'Use a number of at most 20 characters, so that it comes back whole.',
    source: 'note to CLM01',
  }),
];

const officeLines = (quantity: string): Rule[] => [
  refuse({
    code: 'quantity-not-positive',
    snip: 4,
    loop: '2400',
    needs: not(under(quantity, 0.001)),
    place: quantity,
    message: 'The line bills no unit.',
    fix: `Put the number of units into ${quantity}, or take the line out.`,
    source: `note to ${quantity}`,
  }),
  warn({
    code: 'service-date-future',
    snip: 4,
    loop: '2400',
    needs: not(after('DTP[472]03', '^ST/BHT04')),
    place: 'DTP[472]03',
    message: 'The service lies after the day on which the claim was written (BHT04).',
    fix: 'Correct the date of service; bill a service only once it has been given.',
    source: 'note to DTP service date of loop 2400',
  }),
  refuse({
    code: 'diagnosis-decimal',
    snip: 4,
    loop: '2300',
    needs: not(like('HI[ABK|BK]*-2', '???.*')),
    place: 'HI[ABK|BK]',
    message: 'A diagnosis is written with a decimal point.',
    fix: 'Write diagnosis codes without the point, for example J0190.',
    source: 'note to HI health care diagnosis code of loop 2300',
  }),
];

/** What clearinghouses refuse on sight in claims of offices, whatever the payer. */
const officeClearing: Rule[] = [
  refuse({
    code: 'claim-frequency',
    snip: 6,
    loop: '2300',
    when: has('CLM05-3'),
    needs: is('CLM05-3', '1', '6', '7', '8'),
    place: 'CLM05-3',
    message: 'Claims of offices are new (1), corrected (6), replaced (7) or voided (8).',
    fix: 'Put 1, 7 or 8 into CLM05-3.',
    source: 'NUCC 1500 claim form manual item 22; NUBC claim frequency codes',
  }),
  warn({
    code: 'charge-zero',
    snip: 6,
    loop: '2300',
    when: all(is('^ST/BHT06', 'CH'), under('CLM02', 0.005), not(under('CLM02', 0))),
    needs: is('^ST/BHT06', 'RP'),
    place: 'CLM02',
    message: 'The claim charges nothing; most payers refuse such claims.',
    fix: 'Bill the charge, or send an encounter (BHT06 RP).',
    source: 'BHT06 CH (chargeable)',
  }),
  ...['2010BA', '2010CA'].map((loop) =>
    refuse({
      code: 'birth-date-future',
      snip: 4,
      loop,
      needs: not(after('DMG02', '^ST/BHT04')),
      place: 'DMG02',
      message: 'The birth date lies after the day on which the claim was written (BHT04).',
      fix: 'Correct the birth date.',
      source: `note to DMG02 of loop ${loop}`,
    }),
  ),
  ...['2000A', '2310B', '2420A'].map((loop) =>
    warn({
      code: 'taxonomy-form',
      snip: 4,
      loop,
      when: has('PRV03'),
      needs: like('PRV03', '&&&&&&&&&&'),
      place: 'PRV03',
      message: 'This is no taxonomy code: ten letters and digits.',
      fix: 'Look the code up in the NUCC taxonomy, for example 207Q00000X.',
      source: 'NUCC health care provider taxonomy',
    }),
  ),
  ...['2010AA', '2010BA', '2330A'].map((loop) =>
    warn({
      code: 'social-security-number-form',
      snip: 4,
      loop,
      when: has('REF[SY]'),
      needs: like('REF[SY]02', '#########'),
      place: 'REF[SY]02',
      message: 'The social security number is not nine digits.',
      fix: 'Write the nine digits without dashes.',
      source: `note to REF social security number of loop ${loop}`,
    }),
  ),
  warn({
    code: 'adjudication-date-twice',
    snip: 4,
    loop: '2300',
    when: all(count('2320', 1, 1), has('2400/2430')),
    needs: not(has('2320/2330B/DTP[573]')),
    place: '2320/2330B/DTP[573]',
    message: 'The other payer answered by line, so the date of its answer stands on the lines.',
    fix: 'Take DTP 573 out of loop 2330B.',
    source: 'note to DTP claim check or remittance date of loop 2330B',
  }),
];

/** Where a guide has its line charge, for example `SV102`, and the days of service, for example `2400/DTP[472]03`. */
interface ClaimPlaces {
  charge: string;
  days: string;
}

/** The rules that all three claim guides share. */
export function anyClaimRules({ charge, days }: ClaimPlaces): Rule[] {
  return [...persons, serviceBeforeBirth(days), ...numbers, ...payers, ...charges(charge)];
}

/** The elements of the service segment that the rules on amounts and dates need, for example `SV102` and `SV104`. */
interface ServiceElements {
  charge: string;
  quantity: string;
}

/** The rules that 837P and 837D share, for the service segment of each. */
export function officeClaimRules({ charge, quantity }: ServiceElements): Rule[] {
  return [
    ...anyClaimRules({ charge, days: '2400/DTP[472]03' }),
    ...accident,
    ...officeProviders,
    ...officeLines(quantity),
    ...officeClearing,
  ];
}
