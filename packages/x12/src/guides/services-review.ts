import type { ElementRule, LoopRule, SegmentRule, Usage } from '../guide.ts';
import { from, loop, n, r, rc, s, sc, segment } from '../guide.ts';
import { day, dayOrRange, modifier, streetAddress } from './common.ts';
import { serviceTypes } from './eligibility.ts';
import { codesOf } from './rule-at.ts';

/**
 * What the request for a review (278, BHT02 13) and its response (BHT02 11) have in common: 005010X217. Usage was checked
 * against two open definitions of the request and one of the response. Code lists that those leave open are taken from the
 * open definition of the 4010 guide, which 5010 kept.
 */

/** Identifiers of the guide: 005010X217 with its errata. */
export const REVIEW_GUIDES = ['005010X217', '005010X217E1', '005010X217E2'] as const;

const reviewers = codesOf('2B 36 PR X3');
const requesters = codesOf('1P 2B 36 FA PR');
const requesterReferences = codesOf('1G 1J EI G5 N5 N7 SY ZH');
const providerReferences = codesOf('0B 1G 1J EI N5 N7 SY ZH');
const subscriberReferences = codesOf('1L 3L 6P DP EJ F6 HJ IG N6 NQ SY');
const personQualifiers = codesOf('24 34 46 PI XV XX');
const providerQualifiers = codesOf('24 34 46 XX');
const requestTypes = codesOf('1 2 3 4 I N R S');
const prognoses = codesOf('1 2 3 4 5 6 7 8');
const delayReasons = codesOf('1 2 3 4 7 8 10 11 15 16 17');
/** Condition codes of CRC, one list for all categories. */
const conditions = codesOf(
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 35 37 38 39 40 41 42 43 44 45 ' +
    '46 60 9D 9H 9J 9K IH LB SL ZV',
);
const spine = codesOf('C1 C2 C3 C4 C5 C6 C7 CO IL L1 L2 L3 L4 L5 OC SA T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12');
const oxygenEquipment = codesOf('A B C D E O');
const oxygenFindings = codesOf('1 2 3');
const patientPlaces = codesOf('A B C D E F G H L M O P R S T');
const reports = codesOf(
  '03 04 05 06 07 08 09 10 11 13 15 21 48 55 59 77 A3 A4 AM AS AT B2 B3 BR BS BT CB CK D2 DA DB DG DJ DS FM HC HR I5 IR ' +
    'LA M1 NN OB OC OD OE OX P4 P5 P6 P7 PE PN PO PQ PY PZ QC QR RB RR RT RX SG V5 XP',
);
const deliveryPatterns = codesOf(
  '1 2 3 4 5 6 7 8 9 A B C D E F G H J K L M N O P Q R S SA SB SC SD SG SL SP SX SY SZ T U V W X Y',
);
const surfaces = codesOf('B D F I L M O');
const levelsOfNursing = codesOf('1 2 3 4 5 6 7 8');

/** PRV01 of requester, provider of the event, provider of a service. */
export const requesterRoles = codesOf('AD AS AT CO CV OP OR OT PC PE RF');
export const eventRoles = codesOf('AD AS AT OP OR OT PC PE RF');
export const serviceRoles = codesOf('AS OP OR OT PC PE');
/** NM101 of the providers of the event. */
export const eventProviders = codesOf('71 72 73 77 AAJ DD DK DN FA G3 P3 QB QV SJ');
/** Qualifiers of diagnoses; the principal ones may stand first only. */
export const diagnosisTypes = codesOf('ABF ABJ APR BF BJ DR PR');
export const principalTypes = codesOf('ABK BK');

/** NM1 of the organization that reviews. */
export const reviewer = (): SegmentRule =>
  segment(
    'NM1',
    'R',
    1,
    'Utilization management organization name',
    r(...reviewers),
    r('1', '2'),
    s(),
    s(),
    s(),
    n,
    s(),
    r(...personQualifiers),
    r(),
  );

/** NM1 and REF of the provider who asks. */
export const requester = (): SegmentRule[] => [
  segment(
    'NM1',
    'R',
    1,
    'Requester name',
    r(...requesters),
    r('1', '2'),
    s(),
    s(),
    s(),
    n,
    s(),
    r(...personQualifiers),
    r(),
  ),
  segment('REF', 'S', 8, 'Requester supplemental identification', r(...requesterReferences), r()),
];

/** PRV with role and taxonomy; the requester's taxonomy is situational. */
export const reviewProvider = (name: string, roles: string[], isRequired: boolean): SegmentRule =>
  segment('PRV', 'S', 1, name, r(...roles), isRequired ? r('PXC') : s('PXC'), from('taxonomy', isRequired ? r() : s()));

/** PER with up to three numbers, all situational. */
export function reviewContact(name: string): SegmentRule {
  const more = [s('EM', 'EX', 'FX', 'TE', 'UR'), s()];
  return segment('PER', 'S', 1, name, r('IC'), s(), s('EM', 'FX', 'TE', 'UR'), s(), ...more, ...more);
}

/** NM1 of the subscriber. `number`: usage of the member number, which a response may leave out. */
export const subscriberName = (number: readonly [qualifier: ElementRule, id: ElementRule]): SegmentRule[] => [
  segment('NM1', 'R', 1, 'Subscriber name', r('IL'), r('1'), s(), s(), s(), s(), s(), ...number),
  segment('REF', 'S', 9, 'Subscriber supplemental identification', r(...subscriberReferences), r()),
];

/** NM1 and REF of the dependent. */
export const dependentName = (number: ElementRule[]): SegmentRule[] => [
  segment('NM1', 'R', 1, 'Dependent name', r('QC'), r('1'), s(), s(), s(), n, s(), ...number),
  segment('REF', 'S', 3, 'Dependent supplemental identification', r('EJ', 'SY'), r()),
];

/** DMG with birth date and sex. */
export const reviewDemographics = (name: string): SegmentRule =>
  segment('DMG', 'S', 1, name, r('D8'), r(), s('F', 'M', 'U'));

/** INS of the subscriber: military status (INS08). */
export const militaryStatus = (): SegmentRule =>
  segment('INS', 'S', 1, 'Subscriber relationship', r('Y'), r('18'), n, n, n, n, n, r('AO', 'AU', 'DI', 'PV', 'RU'));

/** INS of the dependent, INS17 for twins and the like. */
export const dependentRelationship = (): SegmentRule =>
  segment(
    'INS',
    'S',
    1,
    'Dependent relationship',
    r('N'),
    r('01', '19', 'G8'),
    ...Array.from({ length: 14 }, () => n),
    s(),
  );

/** TRN of an event or a service. */
export const reviewTrace = (repeat: number, name: string, ...types: string[]): SegmentRule =>
  segment('TRN', 'S', repeat, name, r(...types), r(), r(), s());

/**
 * UM: what is asked for. Related causes stand at the event of the request only. The elements after the level of service
 * are situational everywhere, since open definitions differ on the service level.
 */
export const review = (
  usage: Usage,
  categories: string[],
  certification: ElementRule,
  causes: ElementRule,
): SegmentRule =>
  segment(
    'UM',
    usage,
    1,
    'Health care services review information',
    r(...categories),
    certification,
    s(...serviceTypes),
    sc(r(), r('A', 'B'), n),
    causes,
    s('03', 'E', 'U'),
    s(),
    s(...prognoses),
    s('A', 'I', 'M', 'N', 'O', 'Y'),
    s(...delayReasons),
  );

/** UM02 of an event. */
export const certificationType = r(...requestTypes);
/** UM02 of a service. */
export const serviceCertificationType = s(...requestTypes);
/** UM05 of the request. */
export const relatedCauses = sc(
  r('AA', 'AP', 'EM', 'OA'),
  s('AA', 'AP', 'EM', 'OA'),
  s('AA', 'AP', 'EM', 'OA'),
  from('state', s()),
  s(),
);

/** Dates of the event that request and response share. */
export const eventDates: readonly SegmentRule[] = [
  day('S', 1, 'Accident date', '439'),
  day('S', 1, 'Last menstrual period', '484'),
  day('S', 1, 'Estimated date of birth', 'ABC'),
  day('S', 1, 'Onset of symptoms or illness', '431'),
  dayOrRange('S', 1, 'Event date', 'AAH'),
  dayOrRange('S', 1, 'Admission date', '435'),
  day('S', 1, 'Discharge date', '096'),
];

/** HI of the event with up to twelve codes. `more`: qualifiers that only the response has. */
export function eventDiagnoses(...more: string[]): SegmentRule {
  const diagnosis = (...types: string[]): ElementRule[] => [r(...types), from('icd10cm', r()), s('D8'), s()];
  return segment(
    'HI',
    'S',
    1,
    'Patient diagnosis',
    rc(...diagnosis(...principalTypes, ...diagnosisTypes, ...more)),
    ...Array.from({ length: 11 }, () => sc(...diagnosis(...diagnosisTypes, ...more))),
  );
}

/** HSD: how much, how often, for how long. */
export const delivery = (...periods: string[]): SegmentRule =>
  segment(
    'HSD',
    'S',
    1,
    'Health care services delivery',
    s('DY', 'FL', 'HS', 'MN', 'VS'),
    s(),
    s('DA', 'MO', 'WK'),
    s(),
    s('6', '7', '21', '26', '27', '34', '35', ...periods),
    s(),
    s(...deliveryPatterns),
    s('A', 'B', 'C', 'D', 'E', 'F', 'G', 'Y'),
  );

/** CRC of one category. */
export const condition = (name: string, category: string): SegmentRule =>
  segment(
    'CRC',
    'S',
    1,
    name,
    r(category),
    r('N', 'Y'),
    r(...conditions),
    s(...conditions),
    s(...conditions),
    s(...conditions),
    s(...conditions),
  );

/** CL1, CR1, CR2, CR5, CR6: what an admission, an ambulance, chiropractic, oxygen and home health need. */
export const eventKinds: readonly SegmentRule[] = [
  segment(
    'CL1',
    'S',
    1,
    'Institutional claim code',
    from('admissionType', s()),
    from('admissionSource', s()),
    from('patientStatus', s()),
    s('1', '2', '3', '4', '5', '6', '7', '8', '9'),
  ),
  segment(
    'CR1',
    'S',
    1,
    'Ambulance transport information',
    s('KG', 'LB'),
    s(),
    r('I', 'R', 'T', 'X'),
    s('A', 'B', 'C', 'D', 'E'),
    s('DH', 'DK'),
    s(),
    n,
    n,
    s(),
    s(),
  ),
  segment(
    'CR2',
    'S',
    1,
    'Spinal manipulation service information',
    s(),
    s(),
    s(...spine),
    s(...spine),
    n,
    n,
    n,
    r('A', 'C', 'D', 'E', 'F', 'G', 'M'),
    r('N', 'Y'),
    s(),
    s(),
    s('N', 'Y'),
  ),
  segment(
    'CR5',
    'S',
    1,
    'Home oxygen therapy information',
    n,
    n,
    r(...oxygenEquipment),
    s(...oxygenEquipment),
    s(),
    r(),
    s(),
    s(),
    s(),
    s(),
    s(),
    s('E', 'N', 'O', 'R', 'S', 'W', 'X'),
    s(...oxygenFindings),
    s(...oxygenFindings),
    s(...oxygenFindings),
    s(),
    r('A', 'B', 'C', 'D', 'E'),
    s(...oxygenEquipment),
  ),
  segment(
    'CR6',
    'S',
    1,
    'Home health care information',
    r(...prognoses),
    r(),
    s('RD8'),
    s(),
    n,
    n,
    r('N', 'U', 'Y'),
    r('1', '2', '3', '4', 'I', 'R', 'S'),
    s(),
    s('HC', 'ID'),
    s(),
    s(),
    s(),
    s(),
    s('RD8'),
    s(),
    s(...patientPlaces),
  ),
];

/** PWK: papers that go along, and the number that they bear. */
export const attachment = (name: string, ...ways: string[]): SegmentRule =>
  segment('PWK', 'S', 10, name, r(...reports), r('BM', 'EL', 'EM', 'FX', 'VO', ...ways), n, n, s('AC'), s(), s());

export const message: SegmentRule = segment('MSG', 'S', 1, 'Message text', r());

/** NM1 and REF of a provider of the event or of a service. */
export const provider = (name: string, entities: string[], ...references: string[]): SegmentRule[] => [
  segment(
    'NM1',
    'R',
    1,
    `${name} name`,
    r(...entities),
    r('1', '2'),
    s(),
    s(),
    s(),
    s(),
    s(),
    s(...providerQualifiers),
    s(),
  ),
  segment('REF', 'S', 9, `${name} supplemental identification`, r(...providerReferences, ...references), r(), s()),
];

/** One place of an ambulance transport. */
export const transport = (id: string, ...more: SegmentRule[]): LoopRule =>
  loop(
    id,
    'S',
    5,
    'Patient event transport information',
    segment('NM1', 'R', 1, 'Patient event transport location', r('45', 'FS', 'ND', 'PW', 'R3'), r('2'), s()),
    streetAddress('S', 'Patient event transport location address'),
    segment('N4', 'S', 1, 'Patient event transport location city, state, ZIP', s(), from('state', s()), s()),
    ...more,
  );

const procedure = (...qualifiers: string[]): ElementRule[] => [
  r(...qualifiers),
  from('hcpcs', r()),
  modifier,
  modifier,
  modifier,
  modifier,
  s(),
  s(),
];

/** SV1, SV2, SV3 and TOO: the service in professional, institutional or dental words. */
export const services: readonly SegmentRule[] = [
  segment(
    'SV1',
    'S',
    1,
    'Professional service',
    rc(...procedure('HC', 'IV', 'N4', 'WK')),
    s(),
    s('F2', 'MJ', 'UN'),
    s(),
    n,
    n,
    sc(r(), s(), s(), s()),
    n,
    n,
    n,
    s('N', 'U', 'Y'),
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    s(...levelsOfNursing),
  ),
  segment(
    'SV2',
    'S',
    1,
    'Institutional service',
    from('revenue', s()),
    sc(...procedure('HC', 'ID', 'IV', 'N4', 'WK', 'ZZ')),
    s(),
    s('DA', 'F2', 'UN'),
    s(),
    s(),
    n,
    n,
    s('1', '2', '3', '4', '5', '6', '7', '8', '9'),
    s(...levelsOfNursing),
  ),
  segment(
    'SV3',
    'S',
    1,
    'Dental service',
    rc(r('AD'), from('cdt', r()), modifier, modifier, modifier, modifier, s(), s()),
    s(),
    n,
    sc(r(), s(), s(), s(), s()),
    s('I', 'R'),
    r(),
    s(),
  ),
  segment(
    'TOO',
    'S',
    32,
    'Tooth information',
    r('JP'),
    r(),
    sc(r(...surfaces), s(...surfaces), s(...surfaces), s(...surfaces), s(...surfaces)),
  ),
];

/** A level (HL) of the review. */
export const reviewLevel = (name: string, parent: ElementRule, code: string, ...children: string[]): SegmentRule =>
  segment('HL', 'R', 1, name, r(), parent, r(code), r(...children));

/** HL03 of each level and of its parent. */
export const reviewLevels = { '20': '', '21': '20', '22': '21', '23': '22', EV: ['22', '23'], SS: 'EV' } as const;
