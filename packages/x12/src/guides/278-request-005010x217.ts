import type { Guide, LoopRule } from '../guide.ts';
import { loop, MANY, n, r, s, sc, segment } from '../guide.ts';
import { requestRules } from './278-request-rules.ts';
import { cityStateZip, day, dayOrRange, reference, setHeader, setTrailer, streetAddress } from './common.ts';
import { codesOf } from './rule-at.ts';
import {
  attachment,
  certificationType,
  condition,
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
  relatedCauses,
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

/** Health Care Services Review, request: a provider asks a payer to certify an admission, a referral or services. */

const serviceProviders = codesOf('1T 72 73 77 DD DK DQ FA G3 P3 QB QV SJ');

/** Address, contact and specialty of a provider of the event or of a service. */
const providerDetails = (name: string, roles: string[]) => [
  streetAddress('S', `${name} address`),
  cityStateZip('S', `${name} city, state, ZIP`),
  reviewContact(`${name} contact`),
  reviewProvider(`${name} provider information`, roles, true),
];

const previousReview = () => [
  reference('S', 1, 'Previous review authorization number', 'BB'),
  reference('S', 1, 'Previous review administrative reference number', 'NT'),
];

const service = loop(
  '2000F',
  'S',
  MANY,
  'Service level',
  reviewLevel('Service level', r(), 'SS', '0'),
  reviewTrace(2, 'Service trace number', '1'),
  review('S', ['HS', 'SC'], serviceCertificationType, n),
  ...previousReview(),
  dayOrRange('S', 1, 'Service date', '472'),
  ...services,
  delivery(),
  attachment('Additional service information', 'AA'),
  message,
  loop(
    '2010F',
    'S',
    12,
    'Service provider name',
    ...provider('Service provider', serviceProviders),
    ...providerDetails('Service provider', serviceRoles),
  ),
);

/** Another organization that denied the request. */
const otherReviewer = loop(
  '2010EC',
  'S',
  3,
  'Other utilization management organization',
  segment('NM1', 'R', 1, 'Other utilization management organization', r('00', 'CA', 'GG'), r('2'), s()),
  segment('REF', 'S', 1, 'Denial reason of the other organization', r('ZZ'), r(), n, sc(r('ZZ'), r(), s('ZZ'), s())),
  day('S', 1, 'Denial date of the other organization', '598'),
);

const event = (usage: 'R' | 'S'): LoopRule =>
  loop(
    '2000E',
    usage,
    1,
    'Patient event level',
    reviewLevel('Patient event level', r(), 'EV', '0', '1'),
    reviewTrace(2, 'Patient event tracking number', '1'),
    review('R', codesOf('AR HS IN SC'), certificationType, relatedCauses),
    ...previousReview(),
    ...eventDates,
    eventDiagnoses(),
    delivery(),
    condition('Ambulance certification', '07'),
    condition('Chiropractic certification', '08'),
    condition('Durable medical equipment', '09'),
    condition('Oxygen therapy certification', '11'),
    condition('Functional limitations', '75'),
    condition('Activities permitted', '76'),
    condition('Mental status', '77'),
    ...eventKinds,
    attachment('Additional patient information', 'AA'),
    message,
    loop(
      '2010EA',
      'S',
      14,
      'Patient event provider name',
      ...provider('Patient event provider', eventProviders),
      ...providerDetails('Patient event provider', eventRoles),
    ),
    transport('2010EB'),
    otherReviewer,
    service,
  );

const dependent = loop(
  '2000D',
  'S',
  1,
  'Dependent level',
  reviewLevel('Dependent level', r(), '23', '1'),
  loop(
    '2010D',
    'R',
    1,
    'Dependent name',
    ...dependentName([]),
    streetAddress('S', 'Dependent address'),
    cityStateZip('S', 'Dependent city, state, ZIP'),
    reviewDemographics('Dependent demographics'),
    dependentRelationship(),
  ),
  event('R'),
);

const subscriber = loop(
  '2000C',
  'R',
  1,
  'Subscriber level',
  reviewLevel('Subscriber level', r(), '22', '1'),
  loop(
    '2010C',
    'R',
    1,
    'Subscriber name',
    ...subscriberName([r('II', 'MI'), r()]),
    streetAddress('S', 'Subscriber address'),
    cityStateZip('S', 'Subscriber city, state, ZIP'),
    reviewDemographics('Subscriber demographics'),
    militaryStatus(),
  ),
  dependent,
  event('S'),
);

export const guide278Request: Guide = {
  id: REVIEW_GUIDES[0],
  alsoKnownAs: REVIEW_GUIDES.slice(1),
  transaction: '278',
  name: '278-request',
  functionalId: 'HI',
  variant: ['01', '13', '36'],
  sources: [
    'open-source definitions of 005010X217 by EdiFabric and of its request by WSO2, as a check of loops, usage and codes',
    "pyx12's definition of the 4010 request, for code lists that 5010 kept",
    'X12 requests for interpretation 887, 941 and 2477',
    'sample files of stupidedi for 005010X217',
  ],
  levels: reviewLevels,
  units: ['2000C'],
  rules: requestRules,
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
      r('01', '13', '36'),
      r(),
      r(),
      r(),
      s('AT', 'RU'),
    ),
    loop(
      '2000A',
      'R',
      1,
      'Utilization management organization level',
      reviewLevel('Utilization management organization level', n, '20', '1'),
      loop('2010A', 'R', 1, 'Utilization management organization name', reviewer()),
      loop(
        '2000B',
        'R',
        1,
        'Requester level',
        reviewLevel('Requester level', r(), '21', '1'),
        loop(
          '2010B',
          'R',
          1,
          'Requester name',
          ...requester(),
          streetAddress('S', 'Requester address'),
          cityStateZip('S', 'Requester city, state, ZIP'),
          reviewContact('Requester contact'),
          reviewProvider('Requester provider information', requesterRoles, false),
        ),
        subscriber,
      ),
    ),
    setTrailer,
  ),
};
