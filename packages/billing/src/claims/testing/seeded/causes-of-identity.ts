import { sampleSubscriber } from '../sample-claim.ts';
import { billing, type Cause, change, EVERY, OFFICE, payer, rendering, without } from './plant.ts';

/** Who is who: member, subscriber, providers, payer. What front-end checks reject most. */
export const CAUSES_OF_IDENTITY: readonly Cause[] = [
  {
    name: 'member id',
    caughtBy: ['member-id-required', 'member-id-shape'],
    bases: EVERY,
    plants: [change({ memberId: '' }), change({ memberId: 'UNKNOWN' }), change({ memberId: 'N' })],
  },
  {
    name: 'subscriber',
    caughtBy: ['self-is-subscriber', 'dependent-is-not-subscriber'],
    bases: EVERY,
    plants: [
      change({ subscriber: sampleSubscriber }),
      change({ relationship: '19' }),
      (clean) => ({ ...clean, subscriber: { ...clean.subscriber, name: { last: '', first: '' } } }),
    ],
  },
  {
    name: 'billing NPI',
    caughtBy: ['billing-npi-required', 'billing-npi-check-digit'],
    bases: EVERY,
    plants: [billing({ npi: '' }), billing({ npi: '1999999108' }), billing({ npi: '12345' })],
  },
  {
    name: 'rendering NPI',
    caughtBy: ['rendering-npi-check-digit'],
    bases: OFFICE,
    plants: [rendering({ npi: '1999999118' }), rendering({ npi: '' })],
  },
  {
    name: 'taxonomy',
    caughtBy: ['billing-taxonomy-expected', 'billing-taxonomy-required', 'taxonomy-shape'],
    bases: EVERY,
    plants: [billing({ taxonomy: '' }), billing({ taxonomy: '207Q' })],
  },
  {
    name: 'tax id',
    caughtBy: ['tax-id-nine-digits'],
    bases: EVERY,
    plants: [billing({ taxId: '' }), billing({ taxId: '47-12345' })],
  },
  {
    name: 'billing address',
    caughtBy: ['billing-address-not-po-box', 'billing-zip-nine-digits'],
    bases: EVERY,
    plants: [
      (clean) => billing({ address: { ...clean.billing.address, line1: 'PO Box 12' } })(clean),
      (clean) => billing({ address: { ...clean.billing.address, zip: '55802' } })(clean),
    ],
  },
  { name: 'payer id', caughtBy: ['payer-identifier-required'], bases: EVERY, plants: [payer({ payerIdentifier: '' })] },
  {
    name: 'enrollment',
    caughtBy: ['rendering-enrolled'],
    bases: OFFICE,
    plants: [payer({ checksEnrollment: true }, rendering({ enrollments: [] }))],
  },
  {
    name: 'replacement',
    caughtBy: ['replacement-needs-payer-number'],
    bases: EVERY,
    plants: [change({ frequencyCode: '7' }), change({ frequencyCode: '8' })],
  },
  {
    name: 'patient birth date',
    caughtBy: ['birth-date-not-in-future'],
    bases: EVERY,
    plants: [(clean) => ({ ...clean, patient: { ...clean.patient, birthDate: '2027-01-01' } })],
  },
  {
    name: 'taxonomy for Medicaid',
    caughtBy: ['billing-taxonomy-required'],
    bases: EVERY,
    plants: [payer({ claimFilingIndicator: 'MC' }, billing({ taxonomy: '' }))],
  },
  {
    name: 'Medicare number',
    caughtBy: ['medicare-member-id-shape'],
    bases: OFFICE,
    plants: ['900112233A', '2AC3DE4FG5', '2SC3DE4FG56'].map((memberId) =>
      payer({ claimFilingIndicator: 'MB' }, change({ memberId })),
    ),
  },
  {
    name: 'rendering provider',
    caughtBy: ['rendering-provider-required'],
    bases: OFFICE,
    plants: [without('rendering')],
  },
];
