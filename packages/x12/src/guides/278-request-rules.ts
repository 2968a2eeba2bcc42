import { all, any, has, is, isNot, lacks, not, type Rule } from '../rule.ts';
import { reversed } from './eligibility.ts';
import { contactRule } from './name-rules.ts';
import { ruleAt } from './rule-at.ts';
import { providerRules, reviewRules } from './services-review-rules.ts';

/** What the request for a review (278) requires when the data says so. */

const levelRules: Rule[] = [
  ruleAt('2000C', 'patient-event-missing', '2000E/UM', {
    when: lacks('2000D'),
    needs: has('2000E'),
    snip: 2,
    message: 'The subscriber has neither a patient event nor a dependent level.',
    fix: 'Add the patient event (HL EV with UM) below the patient.',
    source: 'note to HL of loops 2000D and 2000E',
  }),
  ruleAt('2000C', 'two-patients', '2000D', {
    when: has('2000D'),
    needs: lacks('2000E'),
    snip: 2,
    message: 'A patient event stands with the subscriber and another one with a dependent: a request has one patient.',
    fix: 'Send two requests.',
    source: 'note to HL of loop 2000E',
  }),
  ruleAt('2010D', 'dependent-name-missing', 'NM103', {
    needs: all(has('NM103'), has('NM104')),
    message: 'The dependent has no full name.',
    fix: 'Fill in NM103 (last name) and NM104 (first name).',
    source: 'note to NM1 of loop 2010D',
  }),
  ruleAt('2010D', 'dependent-birth-date-missing', 'DMG', {
    needs: has('DMG02'),
    severity: 'warning',
    message: 'The dependent has no birth date, which payers search by.',
    fix: 'Add DMG with D8 and the birth date.',
    source: 'note to DMG of loop 2010D',
  }),
  ruleAt('2010D', 'dependent-sex-missing', 'DMG03', {
    when: has('DMG'),
    needs: has('DMG03'),
    severity: 'warning',
    message: 'The sex of the dependent is not given.',
    fix: 'Put F, M or U into DMG03.',
    source: 'note to DMG03 of loop 2010D',
  }),
  ruleAt('2010D', 'dependent-relationship-missing', 'INS', {
    needs: has('INS'),
    severity: 'warning',
    message: 'It is not said who the dependent is to the subscriber.',
    fix: 'Add INS with N and the relationship: 01 spouse, 19 child, G8 other.',
    source: 'note to INS of loop 2010D',
  }),
];

const previousRules: Rule[] = [
  ruleAt('2000E', 'previous-review-missing', 'REF[BB]', {
    when: is('UM02', '1', '2', '3', '4', 'N', 'R', 'S'),
    needs: any(has('REF[BB]'), has('REF[NT]'), has('2000F/REF')),
    message: 'The request is on an earlier review (UM02), but does not name it.',
    fix: 'Add REF with BB and the authorization number, or NT and the reference number of the payer.',
    source: 'note to REF of loop 2000E',
  }),
  ruleAt('2000E', 'cancel-type', 'UM02', {
    when: is('^ST/BHT02', '01'),
    needs: is('UM02', '3'),
    severity: 'warning',
    message: 'The transaction cancels a request (BHT02 01), but UM02 does not say so.',
    fix: 'Set UM02 to 3.',
    source: 'note to BHT02',
  }),
  ruleAt('2000F', 'previous-service-review-missing', 'REF[BB]', {
    when: is('UM02', '1', '2', '3', '4', 'N', 'R', 'S'),
    needs: any(has('REF'), has('^2000E/REF')),
    message: 'The request is on an earlier review of the service (UM02), but does not name it.',
    fix: 'Add REF with BB and the authorization number, or NT and the reference number of the payer.',
    source: 'note to REF of loop 2000F',
  }),
];

/** Admission review (UM01 AR). */
const admissionRules: Rule[] = [
  ruleAt('2000E', 'admission-date-missing', 'DTP[435]', {
    when: is('UM01', 'AR'),
    needs: has('DTP[435]'),
    message: 'An admission review needs the admission date.',
    fix: 'Add DTP with 435 and the proposed or actual day.',
    source: 'note to DTP admission date of loop 2000E',
  }),
  ruleAt('2000E', 'admission-type-missing', 'CL1', {
    when: is('UM01', 'AR'),
    needs: has('CL101'),
    severity: 'warning',
    message: 'An admission review does not say how urgent the admission is.',
    fix: 'Add CL1 with the type of admission: 1 emergency, 2 urgent, 3 elective.',
    source: 'note to CL1 of loop 2000E',
  }),
  ruleAt('2000E', 'admission-facility-missing', '2010EA/NM1', {
    when: is('UM01', 'AR'),
    needs: any(has('2010EA'), has('2000F/2010F')),
    severity: 'warning',
    message: 'An admission review does not name the facility.',
    fix: 'Add NM1 with FA and the facility.',
    source: 'note to NM1 of loop 2010EA',
  }),
  ruleAt('2000E', 'admission-diagnosis-missing', 'HI', {
    when: is('UM01', 'AR'),
    needs: has('HI'),
    severity: 'warning',
    message: 'An admission review has no diagnosis.',
    fix: 'Add HI with the principal (ABK) or admitting (ABJ) diagnosis.',
    source: 'note to HI of loop 2000E',
  }),
  ruleAt('2000E', 'admission-days-missing', 'HSD', {
    when: is('UM01', 'AR'),
    needs: any(has('HSD'), has('DTP[096]'), has('2000F/HSD')),
    snip: 6,
    severity: 'warning',
    message: 'An admission review does not say for how many days.',
    fix: 'Add HSD with DY and the days, or the day of discharge (DTP 096).',
    source: 'note to HSD of loop 2000E',
  }),
  ruleAt('2000E', 'admission-place', 'UM04', {
    when: is('UM01', 'AR'),
    needs: has('UM04'),
    severity: 'warning',
    message: 'An admission review does not say to what kind of facility.',
    fix: 'Put the type of bill or the place of service into UM04, for example 11:A or 21:B.',
    source: 'note to UM04 of loop 2000E',
  }),
];

/** Accident and maternity. */
const causeRules: Rule[] = [
  ruleAt('2000E', 'accident-date-missing', 'DTP[439]', {
    when: any(is('UM05-1', 'AA', 'OA'), is('UM05-2', 'AA', 'OA'), is('UM05-3', 'AA', 'OA')),
    needs: has('DTP[439]'),
    message: 'UM05 names an accident, so the accident date is required.',
    fix: 'Add DTP with 439 and the date of the accident.',
    source: 'note to DTP accident date of loop 2000E',
  }),
  ruleAt('2000E', 'accident-state-missing', 'UM05-4', {
    when: any(is('UM05-1', 'AA'), is('UM05-2', 'AA'), is('UM05-3', 'AA')),
    needs: any(has('UM05-4'), has('UM05-5')),
    message: 'UM05 names an auto accident, so its state is required.',
    fix: 'Put the state of the accident into UM05-4, or the country into UM05-5.',
    source: 'note to UM05-4 of loop 2000E',
  }),
  ruleAt('2000E', 'accident-date-future', 'DTP[439]03', {
    when: has('DTP[439]'),
    needs: reversed('DTP[439]03', '^ST/BHT04'),
    message: 'The accident is later than the day of the request.',
    fix: 'Correct DTP 439.',
    source: 'DTP accident date of loop 2000E',
  }),
  ruleAt('2000E', 'maternity-date-missing', 'DTP[ABC]', {
    when: is('UM03', '69'),
    needs: any(has('DTP[ABC]'), has('DTP[484]')),
    severity: 'warning',
    message: 'Maternity is asked for without the estimated date of birth or the last menstrual period.',
    fix: 'Add DTP with ABC, or DTP with 484.',
    source: 'note to DTP of loop 2000E',
  }),
];

/** Ambulance, chiropractic, oxygen, home health: each has a segment of its own. */
const kindRules: Rule[] = [
  ruleAt('2000E', 'ambulance-data-missing', 'CR1', {
    when: any(is('UM03', '56', '57', '58', '59'), all(is('UM04-2', 'B'), is('UM04-1', '41', '42'))),
    needs: has('CR1'),
    snip: 6,
    message: 'An ambulance is asked for, but CR1 does not describe the transport.',
    fix: 'Add CR1 with the kind of trip, the reason and the distance.',
    source: 'note to CR1 of loop 2000E',
  }),
  ruleAt('2000E', 'transport-places-missing', '2010EB/NM1', {
    when: has('CR1'),
    needs: all(is('2010EB/NM101', 'PW'), is('2010EB/NM101', '45', 'FS', 'ND', 'R3')),
    snip: 6,
    message: 'The transport does not say from where to where.',
    fix: 'Add NM1 with PW (pick-up) and NM1 with 45, ND, R3 or FS, each with its address.',
    source: 'note to NM1 of loop 2010EB',
  }),
  ruleAt('2010EB', 'transport-address-missing', 'N3', {
    needs: any(has('N3'), has('N4')),
    snip: 6,
    message: 'A place of the transport has no address.',
    fix: 'Add N3 and N4.',
    source: 'note to N3 and N4 of loop 2010EB',
  }),
  ruleAt('2000E', 'round-trip-purpose-missing', 'CR109', {
    when: is('CR103', 'X'),
    needs: has('CR109'),
    snip: 2,
    message: 'A round trip (CR103 X) needs its purpose.',
    fix: 'Put the purpose into CR109.',
    source: 'note to CR109 of loop 2000E',
  }),
  ruleAt('2000E', 'ambulance-certification-missing', 'CRC[07]', {
    when: has('CR1'),
    needs: has('CRC[07]'),
    snip: 6,
    severity: 'warning',
    message: 'The transport has no certification of the condition of the patient.',
    fix: 'Add CRC with 07 and the conditions.',
    source: 'note to CRC of loop 2000E',
  }),
  ruleAt('2000E', 'chiropractic-data-missing', 'CR2', {
    when: is('UM03', '33'),
    needs: has('CR2'),
    snip: 6,
    message: 'Chiropractic services are asked for, but CR2 does not describe the treatment.',
    fix: 'Add CR2 with the series, the level of subluxation and the condition.',
    source: 'note to CR2 of loop 2000E',
  }),
  ruleAt('2000E', 'oxygen-data-missing', 'CR5', {
    when: any(
      has('CRC[11]'),
      is('2000F/SV101-2', 'E0424', 'E0431', 'E0433', 'E0434', 'E0439', 'E1390', 'E1391', 'E1392', 'K0738'),
    ),
    needs: has('CR5'),
    snip: 6,
    message: 'Home oxygen is asked for, but CR5 does not describe it.',
    fix: 'Add CR5 with the equipment, the flow rate and the test.',
    source: 'note to CR5 of loop 2000E',
  }),
  ruleAt('2000E', 'home-health-data-missing', 'CR6', {
    when: is('UM03', '42'),
    needs: has('CR6'),
    snip: 6,
    message: 'Home health care is asked for, but CR6 does not describe it.',
    fix: 'Add CR6 with the prognosis, the start and the certification.',
    source: 'note to CR6 of loop 2000E',
  }),
];

const requestedRules: Rule[] = [
  ruleAt('2000E', 'service-type-missing', 'UM03', {
    when: is('UM01', 'HS', 'SC', 'IN'),
    needs: any(has('UM03'), has('2000F')),
    message: 'It is not said which service is asked for: neither at the event (UM03) nor at a service level.',
    fix: 'Put the service type into UM03, or add a service level.',
    source: 'note to UM03 of loop 2000E',
  }),
  ruleAt('2000E', 'referred-provider-missing', '2010EA/NM1', {
    when: is('UM01', 'SC'),
    needs: any(has('2010EA'), has('2000F/2010F')),
    severity: 'warning',
    message: 'A referral does not say to whom.',
    fix: 'Add NM1 with SJ and the specialist, or PRV with the specialty.',
    source: 'note to NM1 of loop 2010EA',
  }),
  ruleAt('2000F', 'service-missing', 'SV1', {
    needs: any(has('SV1'), has('SV2'), has('SV3'), has('UM03')),
    message: 'The service level names no service.',
    fix: 'Add SV1, SV2 or SV3, or UM with a service type.',
    source: 'note to SV1, SV2 and SV3 of loop 2000F',
  }),
  ruleAt('2000F', 'service-date-missing', 'DTP[472]', {
    needs: any(has('DTP[472]'), has('^2000E/DTP[AAH|435]')),
    severity: 'warning',
    message: 'Neither the service nor the event has a date.',
    fix: 'Add DTP with 472 to the service, or AAH to the event.',
    source: 'note to DTP service date of loop 2000F',
  }),
  ruleAt('2000F', 'service-before-event', 'DTP[472]03', {
    when: all(has('DTP[472]'), has('^2000E/DTP[AAH|435]')),
    needs: not({ at: 'DTP[472]03', before: '^2000E/DTP[AAH|435]03' }),
    severity: 'warning',
    message: 'The service is earlier than the event.',
    fix: 'Correct DTP 472, or the date of the event.',
    source: 'note to DTP service date of loop 2000F',
  }),
  ruleAt('2000F', 'service-category', 'UM01', {
    when: all(has('UM01'), is('^2000E/UM01', 'SC')),
    needs: isNot('UM01', 'HS'),
    severity: 'warning',
    message: 'The event is a referral (SC), the service a review of services (HS).',
    fix: 'Use one category for event and service.',
    source: 'note to UM01 of loop 2000F',
  }),
  ruleAt('2010EC', 'other-denial-incomplete', 'REF[ZZ]', {
    needs: all(has('REF'), has('DTP[598]')),
    severity: 'warning',
    message: 'Another organization denied the request, but its reason or date is not given.',
    fix: 'Add REF with ZZ and the reason, and DTP with 598 and the day.',
    source: 'note to REF and DTP of loop 2010EC',
  }),
];

export const requestRules: Rule[] = [
  ...levelRules,
  ...previousRules,
  ...admissionRules,
  ...causeRules,
  ...kindRules,
  ...requestedRules,
  ...reviewRules,
  contactRule('2010B'),
  ...providerRules('2010EA'),
  ...providerRules('2010F'),
];
