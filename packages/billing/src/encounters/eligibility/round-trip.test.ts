import { checkX12, type Plain, readX12, type TypedRoot, writeTyped } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eligibilityResponsesFrom } from './eligibility-from-271.ts';
import { sampleEnvelope } from './testing/sample-question.ts';

type Root = Plain<TypedRoot<'271'>>;
type Subscriber = NonNullable<
  Root['informationSourceLevel'][number]['informationReceiverLevel']
>[number]['subscriberLevel'];
type Benefit = NonNullable<
  NonNullable<Subscriber>[number]['subscriber']['subscriberEligibilityOrBenefitInformation']
>[number];

const network = fc.constantFrom('Y' as const, 'N' as const, 'W' as const);
const NETWORKS = { Y: 'in', N: 'out', W: 'both' } as const;
const cents = fc.integer({ min: 0, max: 1_000_000 });

/** One benefit with money, a share or a limit, as the typed writer takes it and as it should be read. */
const benefit = fc
  .record({
    sort: fc.constantFrom('copay', 'deductible', 'out-of-pocket', 'coinsurance', 'limit'),
    network,
    amount: cents,
    percent: fc.integer({ min: 0, max: 100 }),
    quantity: fc.integer({ min: 0, max: 99 }),
    period: fc.constantFrom('23' as const, '29' as const),
    serviceType: fc.constantFrom('30' as const, '98' as const, 'PT' as const, 'MH' as const),
  })
  .map(({ sort, network: inNetwork, amount, percent, quantity, period, serviceType }) => {
    const serviceTypes = [serviceType];
    const shared = { serviceTypes, inNetwork };
    const eb = {
      copay: { ...shared, information: 'B' as const, period: '27' as const, amount },
      deductible: { ...shared, information: 'C' as const, coverageLevel: 'IND' as const, period, amount },
      'out-of-pocket': { ...shared, information: 'G' as const, coverageLevel: 'FAM' as const, period, amount },
      coinsurance: { ...shared, information: 'A' as const, percentage: String(percent / 100) },
      limit: {
        ...shared,
        information: 'F' as const,
        period,
        quantityQualifier: 'VS' as const,
        quantity: String(quantity),
      },
    }[sort as 'copay'];
    const wire: Benefit = { subscriberEligibilityOrBenefitInformation: eb };
    const said = {
      kind: sort,
      serviceTypes,
      network: NETWORKS[inNetwork],
      ...(sort === 'coinsurance' ? { share: percent * 100 } : {}),
      ...(sort === 'limit' ? { unit: 'VS', quantity, period } : {}),
      ...(['copay', 'deductible', 'out-of-pocket'].includes(sort) ? { amountCents: amount } : {}),
    };
    return { wire, said };
  });

const member = fc.record({
  memberId: fc.stringMatching(/^[A-Z0-9]{2,20}$/),
  plan: fc.stringMatching(/^[A-Z]{3,20}$/),
  benefits: fc.array(benefit, { maxLength: 6 }),
});

function contentOf(members: readonly (typeof member extends fc.Arbitrary<infer T> ? T : never)[]): Root {
  return {
    beginningOfHierarchicalTransaction: {
      structure: '0022',
      purpose: '11',
      referenceNumber: '41-0001',
      date: '2026-11-21',
      time: '1405',
    },
    informationSourceLevel: [
      {
        informationSourceLevel: { number: '1', level: '20', hasChildren: '1' },
        informationSource: {
          informationSourceName: {
            entity: 'PR',
            entityType: '2',
            lastNameOrOrganization: 'NORTHERN MUTUAL',
            identifierQualifier: 'PI',
            identifier: 'NM001',
          },
        },
        informationReceiverLevel: [
          {
            informationReceiverLevel: { number: '2', parentNumber: '1', level: '21', hasChildren: '1' },
            informationReceiver: {
              informationReceiverName: {
                entity: '1P',
                entityType: '2',
                lastNameOrOrganization: 'LAKESIDE FAMILY MEDICINE',
                identifierQualifier: 'XX',
                identifier: '1999999109',
              },
            },
            subscriberLevel: members.map(({ memberId, plan, benefits }, i) => ({
              subscriberLevel: { number: String(i + 3), parentNumber: '2', level: '22', hasChildren: '0' },
              subscriberTraceNumber: [{ type: '2', number: `E${i}`, originatingCompany: '1471234567' }],
              subscriber: {
                subscriberName: {
                  entity: 'IL',
                  entityType: '1',
                  lastNameOrOrganization: 'VANCE',
                  firstName: 'MARTA',
                  identifierQualifier: 'MI',
                  identifier: memberId,
                },
                subscriberDate: [
                  { qualifier: '346', format: 'D8', date: '2026-01-01' },
                  { qualifier: '347', format: 'D8', date: '2026-12-31' },
                ],
                subscriberEligibilityOrBenefitInformation: [
                  { subscriberEligibilityOrBenefitInformation: { information: '1', serviceTypes: ['30'], plan } },
                  ...benefits.map(({ wire }) => wire),
                ],
              },
            })),
          },
        ],
      },
    ],
  };
}

test('what a payer writes by the guide is read back, benefit by benefit', () => {
  const { interchangeControl: control, ...envelope } = sampleEnvelope;
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (members) => {
      const written = writeTyped('271', {
        ...envelope,
        control,
        acknowledgmentRequested: false,
        senderCode: envelope.senderId,
        receiverCode: envelope.receiverId,
        transactionSets: [{ control: '0001', content: contentOf(members) }],
      });
      if (!written.ok) throw new Error(`${written.finding.element}: ${written.finding.message}`);
      expect(checkX12(written.bytes).findings).toEqual([]);
      const [response] = eligibilityResponsesFrom(readX12(written.bytes));
      expect(response?.reference).toBe('41-0001');
      expect(response?.answers).toMatchObject(
        members.map(({ memberId, plan, benefits }, i) => ({
          traceNumbers: [`E${i}`],
          eligibility: {
            status: 'active',
            planName: plan,
            memberId,
            from: '2026-01-01',
            to: '2026-12-31',
            benefits: [{ kind: 'active' }, ...benefits.map(({ said }) => said)],
          },
        })),
      );
    }),
    { numRuns: 80 },
  );
});
