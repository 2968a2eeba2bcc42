import type { Guide, LoopRule, SegmentRule } from '../guide.ts';
import { from, loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { responseRules } from './278-response-rules.ts';
import { cityStateZip, day, dayOrRange, reference, setHeader, setTrailer, streetAddress } from './common.ts';
import { codesOf } from './rule-at.ts';
import {
  attachment,
  certificationType,
  delivery,
  dependentName,
  dependentRelationship,
  eventDates,
  eventDiagnoses,
  eventKinds,
  eventProviders,
  eventRoles,
  message,
  militaryStatus,
  provider,
  REVIEW_GUIDES,
  requester,
  requesterRoles,
  review,
  reviewContact,
  reviewDemographics,
  reviewer,
  reviewLevel,
  reviewLevels,
  reviewProvider,
  reviewTrace,
  serviceCertificationType,
  serviceRoles,
  services,
  subscriberName,
  transport,
} from './services-review.ts';

/** Health Care Services Review, response: the decision on a request, or why it could not be made. */

const serviceProviders = codesOf('72 73 77 DD DK DQ FA G3 P3 QB QV SJ');
/** AAA03. The guide has a list for each loop; open definitions give only the whole of them. */
const reasons = codesOf(
  '04 15 33 35 41 42 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 ' +
    '79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ C9 ' +
    'CI CP E8 IA IP IS MA P1 P4 P5 T1 T2 T3 T4 T5',
);

/** AAA: why the request, or a part of it, could not be processed. */
const rejection = (name: string, ...indicators: string[]): SegmentRule =>
  segment('AAA', 'S', 9, name, r(...indicators), n, s(...reasons), s(...codesOf('C N P R S W X Y')));

/** HCR: the decision. Part of an event may be certified, a single service is certified or not. */
const decision = (...actions: string[]): SegmentRule =>
  segment('HCR', 'S', 1, 'Health care services review', r(...actions), s(), { ...s(), repeat: 5 }, s('N', 'Y'));

const references = (): SegmentRule[] => [
  reference('S', 1, 'Administrative reference number', 'NT'),
  reference('S', 1, 'Previous review authorization number', 'BB'),
];

const certificationDates = (): SegmentRule[] => [
  day('S', 1, 'Certification issue date', '102'),
  day('S', 1, 'Certification expiration date', '036'),
  dayOrRange('S', 1, 'Certification effective date', '007'),
];

const providerDetails = (name: string, roles: string[]): SegmentRule[] => [
  streetAddress('S', `${name} address`),
  cityStateZip('S', `${name} city, state, ZIP`),
  reviewContact(`${name} contact`),
  rejection(`${name} request validation`, 'N'),
  reviewProvider(`${name} provider information`, roles, true),
];

/** Who gets the papers that are asked for. */
const informationContact = (id: string): LoopRule =>
  loop(
    id,
    'S',
    1,
    'Additional information contact name',
    segment(
      'NM1',
      'R',
      1,
      'Additional information contact name',
      r('L5'),
      r('1', '2'),
      s(),
      s(),
      s(),
      n,
      s(),
      s(...codesOf('24 34 46 PI XV XX')),
      s(),
    ),
    streetAddress('S', 'Additional information contact address'),
    cityStateZip('S', 'Additional information contact city, state, ZIP'),
    reviewContact('Additional information contact'),
  );

const question = [r('LOI'), from('loinc', r())];
const service = loop(
  '2000F',
  'S',
  MANY,
  'Service level',
  reviewLevel('Service level', r(), 'SS', '0'),
  reviewTrace(3, 'Service trace number', '1', '2'),
  rejection('Service request validation', 'N'),
  review('S', ['HS', 'SC'], serviceCertificationType, n),
  decision(...codesOf('A1 A3 A4 A6 C CT NA')),
  ...references(),
  dayOrRange('S', 1, 'Service date', '472'),
  ...certificationDates(),
  segment(
    'HI',
    'S',
    1,
    'Request for additional information',
    rc(...question),
    ...Array.from({ length: 11 }, () => sc(...question)),
  ),
  ...services,
  delivery('29'),
  attachment('Additional service information'),
  message,
  loop(
    '2010FA',
    'S',
    12,
    'Service provider name',
    ...provider('Service provider', serviceProviders, 'G5'),
    ...providerDetails('Service provider', serviceRoles),
  ),
  informationContact('2010FB'),
);

const event = (): LoopRule =>
  loop(
    '2000E',
    'S',
    MANY,
    'Patient event level',
    reviewLevel('Patient event level', r(), 'EV', '0', '1'),
    reviewTrace(3, 'Patient event tracking number', '1', '2'),
    rejection('Patient event request validation', 'N'),
    review('S', codesOf('AR HS IN SC'), certificationType, n),
    decision(...codesOf('A1 A2 A3 A4 A6 C CT NA')),
    ...references(),
    ...eventDates,
    ...certificationDates(),
    eventDiagnoses('LOI'),
    delivery('29'),
    ...eventKinds,
    attachment('Additional patient information'),
    message,
    loop(
      '2010EA',
      'S',
      14,
      'Patient event provider name',
      ...provider('Patient event provider', eventProviders),
      ...providerDetails('Patient event provider', eventRoles),
    ),
    informationContact('2010EB'),
    transport('2010EC', rejection('Patient event transport location request validation', 'N')),
    service,
  );

const dependent = loop(
  '2000D',
  'S',
  1,
  'Dependent level',
  reviewLevel('Dependent level', r(), '23', '0', '1'),
  loop(
    '2010D',
    'R',
    1,
    'Dependent name',
    ...dependentName([s('MI'), s()]),
    streetAddress('S', 'Dependent address'),
    cityStateZip('S', 'Dependent city, state, ZIP'),
    rejection('Dependent request validation', 'N'),
    reviewDemographics('Dependent demographics'),
    dependentRelationship(),
  ),
  event(),
);

const subscriber = loop(
  '2000C',
  'S',
  1,
  'Subscriber level',
  reviewLevel('Subscriber level', r(), '22', '0', '1'),
  loop(
    '2010C',
    'R',
    1,
    'Subscriber name',
    ...subscriberName([s('II', 'MI'), s()]),
    streetAddress('S', 'Subscriber address'),
    cityStateZip('S', 'Subscriber city, state, ZIP'),
    rejection('Subscriber request validation', 'N'),
    reviewDemographics('Subscriber demographics'),
    militaryStatus(),
  ),
  dependent,
  event(),
);

export const guide278Response: Guide = {
  id: REVIEW_GUIDES[0],
  alsoKnownAs: REVIEW_GUIDES.slice(1),
  transaction: '278',
  name: '278-response',
  functionalId: 'HI',
  variant: ['11'],
  sources: [
    'open-source definition of 005010X217 by EdiFabric, as a check of loops and codes',
    "pyx12's definition of the 4010 request, for code lists that 5010 kept",
    'X12 requests for interpretation 887, 941 and 2477',
    'sample files of stupidedi for 005010X217',
  ],
  levels: reviewLevels,
  units: ['2000C'],
  rules: responseRules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('278', ...REVIEW_GUIDES),
    segment(
      'BHT',
      'R',
      1,
      'Beginning of hierarchical transaction',
      r('0007'),
      r('11'),
      r(),
      r(),
      r(),
      s('18', '19', 'AT', 'RU'),
    ),
    loop(
      '2000A',
      'R',
      1,
      'Utilization management organization level',
      reviewLevel('Utilization management organization level', n, '20', '0', '1'),
      rejection('Request validation', 'N', 'Y'),
      loop(
        '2010A',
        'R',
        1,
        'Utilization management organization name',
        reviewer(),
        reviewContact('Utilization management organization contact'),
        rejection('Utilization management organization request validation', 'N'),
      ),
      loop(
        '2000B',
        'S',
        1,
        'Requester level',
        reviewLevel('Requester level', r(), '21', '0', '1'),
        loop(
          '2010B',
          'R',
          MANY,
          'Requester name',
          // The response repeats the requester: all roles of the request, though EdiFabric lists 1P and FA here.
          ...requester(),
          rejection('Requester request validation', 'N'),
          reviewProvider('Requester provider information', requesterRoles, false),
        ),
        subscriber,
      ),
    ),
    setTrailer,
  ),
};
