import { sampleSubscriber } from '../sample-claim.ts';
import { billing, type Cause, change, EVERY, OFFICE, payer, rendering, without } from './plant.ts';

/** Who is who: member, subscriber, providers, payer. What front-end checks reject most. */
export const CAUSES_OF_IDENTITY: readonly Cause[] = [
  {
    name: 'member id',
    bases: EVERY,
    plants: [change({ memberId: '' }), change({ memberId: 'UNKNOWN' }), change({ memberId: 'N' })],
  },
  {
    name: 'subscriber',
    bases: EVERY,
    plants: [
      change({ subscriber: sampleSubscriber }),
      change({ relationship: '19' }),
      (clean) => ({ ...clean, subscriber: { ...clean.subscriber, name: { last: '', first: '' } } }),
    ],
  },
  {
    name: 'billing NPI',
    bases: EVERY,
    plants: [billing({ npi: '' }), billing({ npi: '1999999108' }), billing({ npi: '12345' })],
  },
  { name: 'rendering NPI', bases: OFFICE, plants: [rendering({ npi: '1999999118' }), rendering({ npi: '' })] },
  { name: 'taxonomy', bases: EVERY, plants: [billing({ taxonomy: '' }), billing({ taxonomy: '207Q' })] },
  { name: 'tax id', bases: EVERY, plants: [billing({ taxId: '' }), billing({ taxId: '47-12345' })] },
  {
    name: 'billing address',
    bases: EVERY,
    plants: [
      (clean) => billing({ address: { ...clean.billing.address, line1: 'PO Box 12' } })(clean),
      (clean) => billing({ address: { ...clean.billing.address, zip: '55802' } })(clean),
    ],
  },
  { name: 'payer id', bases: EVERY, plants: [payer({ payerIdentifier: '' })] },
  {
    name: 'enrollment',
    bases: OFFICE,
    plants: [payer({ checksEnrollment: true }, rendering({ enrollments: [] }))],
  },
  { name: 'replacement', bases: EVERY, plants: [change({ frequencyCode: '7' }), change({ frequencyCode: '8' })] },
  {
    name: 'patient birth date',
    bases: EVERY,
    plants: [(clean) => ({ ...clean, patient: { ...clean.patient, birthDate: '2027-01-01' } })],
  },
  { name: 'rendering provider', bases: OFFICE, plants: [without('rendering')] },
];
