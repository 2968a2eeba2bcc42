import { cleanText, type Finding, type Plain, type Some, type TypedRoot, writeTyped } from '@cleanclaim/x12';
import type { Person } from '../../parties/index.ts';
import type { Claim } from '../types.ts';
import type { Envelope837 } from '../wire/claims-to-837.ts';

/** A claim that is asked about. */
export interface StatusQuestion {
  claim: Claim;
  /** TRN02, at most 50 characters, unique for each question: the answer repeats it. */
  traceNumber: string;
  /** REF*1K, when the payer gave one. */
  payerClaimControlNumber?: string;
}

export type StatusRequestResult = { ok: true; bytes: Uint8Array; reference: string } | { ok: false; finding: Finding };

type Root = Plain<TypedRoot<'276'>>;
type Payer = Root['informationSourceLevel'][number];
type Provider = Payer['informationReceiverLevel'][number]['serviceProviderLevel'][number];
type Subscriber = NonNullable<Provider['subscriberLevel']>[number];
type Asked = NonNullable<Subscriber['claimStatusTrackingNumber']>[number];

const some = <T>(items: readonly T[]): Some<T> => {
  const [first, ...rest] = items;
  if (first === undefined) throw new RangeError('a status request needs a claim');
  return [first, ...rest];
};

/** Longest values that NM1 takes. */
const nameOf = ({ name }: Person) => ({
  lastNameOrOrganization: cleanText(name.last).slice(0, 60),
  ...(name.first ? { firstName: cleanText(name.first).slice(0, 35) } : {}),
  ...(name.middle ? { middleName: cleanText(name.middle).slice(0, 25) } : {}),
});

const birthOf = ({ birthDate, sex }: Person) => ({
  dateFormat: 'D8' as const,
  birthDate,
  ...(sex === 'U' ? {} : { sex }),
});

/** Days of service of the whole claim, as D8 or RD8. */
function serviceDate(claim: Claim) {
  const days = claim.lines.map((line) => line.dateOfService).sort();
  const stay = claim.details?.institutional;
  const from = stay?.statementFrom ?? days[0] ?? claim.dateOfService;
  const to = stay?.statementThrough ?? days.at(-1) ?? claim.dateOfService;
  const qualifier = '472' as const;
  return from === to
    ? { qualifier, format: 'D8' as const, date: from }
    : { qualifier, format: 'RD8' as const, date: `${from}/${to}` };
}

function askedOf({ claim, traceNumber, payerClaimControlNumber }: StatusQuestion): Asked {
  const facility = claim.details?.institutional?.facilityTypeCode;
  const billType = facility ? `${facility}${claim.frequencyCode}` : undefined;
  return {
    claimStatusTrackingNumber: { type: '1', number: traceNumber },
    ...(payerClaimControlNumber
      ? { payerClaimControlNumber: { qualifier: '1K' as const, number: payerClaimControlNumber } }
      : {}),
    ...(billType ? { institutionalBillType: { qualifier: 'BLT' as const, number: billType } } : {}),
    patientControlNumber: { qualifier: 'EJ', number: claim.patientControlNumber },
    claimSubmittedCharges: { qualifier: 'T3', amount: claim.totalChargeCents },
    claimServiceDate: serviceDate(claim),
  };
}

/** Counts the levels of the hierarchy. */
interface Count {
  last: number;
}
const next = (count: Count) => String(++count.last);

function subscriberOf(question: StatusQuestion, parentNumber: string, count: Count): Subscriber {
  const { claim } = question;
  const isSelf = claim.relationship === '18';
  const number = next(count);
  const asked = askedOf(question);
  return {
    subscriberLevel: { number, parentNumber, level: '22', hasChildren: isSelf ? '0' : '1' },
    ...(isSelf ? { subscriberDemographics: birthOf(claim.patient) } : {}),
    subscriber: {
      subscriberName: {
        entity: 'IL',
        entityType: '1',
        ...nameOf(isSelf ? claim.patient : claim.subscriber),
        identifierQualifier: 'MI',
        identifier: claim.memberId,
      },
    },
    ...(isSelf
      ? { claimStatusTrackingNumber: [asked] }
      : {
          dependentLevel: [
            {
              dependentLevel: { number: next(count), parentNumber: number, level: '23' as const },
              dependentDemographics: birthOf(claim.patient),
              dependent: {
                dependentName: { entity: 'QC' as const, entityType: '1' as const, ...nameOf(claim.patient) },
              },
              claimStatusTrackingNumber: some([asked]),
            },
          ],
        }),
  };
}

function providerOf(questions: readonly StatusQuestion[], parentNumber: string, count: Count): Provider {
  const [{ claim }] = some(questions);
  const number = next(count);
  return {
    serviceProviderLevel: { number, parentNumber, level: '19', hasChildren: '1' },
    provider: [
      {
        providerName: {
          entity: '1P',
          entityType: '2',
          lastNameOrOrganization: cleanText(claim.billing.name).slice(0, 60),
          identifierQualifier: 'XX',
          identifier: claim.billing.npi,
        },
      },
    ],
    subscriberLevel: questions.map((question) => subscriberOf(question, number, count)),
  };
}

function payerOf(questions: readonly StatusQuestion[], envelope: Envelope837, count: Count): Payer {
  const [{ claim }] = some(questions);
  const [number, receiver] = [next(count), next(count)];
  const byProvider = [...Map.groupBy(questions, (question) => question.claim.billing.npi).values()];
  return {
    informationSourceLevel: { number, level: '20', hasChildren: '1' },
    payer: {
      payerName: {
        entity: 'PR',
        entityType: '2',
        lastNameOrOrganization: cleanText(claim.payer.name).slice(0, 60),
        identifierQualifier: 'PI',
        identifier: payerIdOf(claim),
      },
    },
    informationReceiverLevel: [
      {
        informationReceiverLevel: { number: receiver, parentNumber: number, level: '21', hasChildren: '1' },
        informationReceiver: {
          informationReceiverName: {
            entity: '41',
            entityType: '2',
            lastNameOrOrganization: cleanText(envelope.submitter?.name ?? claim.billing.name).slice(0, 60),
            identifierQualifier: '46',
            identifier: envelope.senderId,
          },
        },
        serviceProviderLevel: some(byProvider.map((group) => providerOf(group, receiver, count))),
      },
    ],
  };
}

const payerIdOf = ({ payer }: Claim) => payer.identifiers?.status ?? payer.payerIdentifier;

/**
 * Writes questions for the status of claims as one 276 (005010X212), by payer and billing provider: the subscriber (and
 * the patient, where that is another person), our trace number, the payer's number of the claim, charge and days.
 * @param envelope as of an 837; its set number is the ST02, and BHT03 is the interchange number, which the 277 repeats.
 * @returns the file, or the value that cannot be sent.
 */
export function statusRequestsTo276(questions: readonly StatusQuestion[], envelope: Envelope837): StatusRequestResult {
  const count: Count = { last: 0 };
  const reference = String(envelope.interchangeControl);
  const byPayer = [...Map.groupBy(questions, ({ claim }) => payerIdOf(claim)).values()];
  const content: Root = {
    beginningOfHierarchicalTransaction: {
      structure: '0010',
      purpose: '13',
      referenceNumber: reference,
      date: envelope.date,
      time: envelope.time.replace(':', ''),
    },
    informationSourceLevel: some(byPayer.map((group) => payerOf(group, envelope, count))),
  };
  const { interchangeControl: control, groupControl, senderId, receiverId } = envelope;
  const { senderQualifier, receiverQualifier, date, time, usage } = envelope;
  const written = writeTyped('276', {
    ...{ senderQualifier, senderId, receiverQualifier, receiverId, date, time, usage, control, groupControl },
    acknowledgmentRequested: false,
    senderCode: senderId,
    receiverCode: receiverId,
    transactionSets: [{ control: String(envelope.firstTransactionSetControl).padStart(4, '0'), content }],
  });
  return written.ok ? { ok: true, bytes: written.bytes, reference } : written;
}
