import { cleanText, type Finding, type Plain, type Some, type TypedRoot, writeTyped } from '@cleanclaim/x12';
import type { IsoDate } from '../../kernel/index.ts';
import type { Person, Provider } from '../../parties/index.ts';
import type { AuthorizationRequest, RequestedService } from './authorization-request.ts';

/** Who stands around the requests of an interchange; the envelope of an 837 fits. */
export interface ReviewEnvelope {
  /** ISA13 and GS06. */
  interchangeControl: number;
  groupControl: number;
  /** ST02 of the first request; the next ones count on. */
  firstTransactionSetControl: number;
  date: IsoDate;
  /** `HH:MM`. */
  time: string;
  usage: 'P' | 'T';
  senderQualifier: string;
  senderId: string;
  receiverQualifier: string;
  receiverId: string;
}

export type ReviewRequestResult = { ok: true; bytes: Uint8Array } | { ok: false; finding: Finding };

type Root = Plain<TypedRoot<'278-request'>>;
type Subscriber = Root['utilizationManagementOrganizationLevel']['requesterLevel']['subscriberLevel'];
type Event = NonNullable<Subscriber['patientEventLevel']>;
type EventProvider = NonNullable<Event['patientEventProvider']>[number];
type Service = NonNullable<Event['serviceLevel']>[number];
type Diagnoses = NonNullable<Event['patientDiagnosis']>;

const MAX_DIAGNOSES = 12;

const personOf = ({ name }: Person) => ({
  lastNameOrOrganization: cleanText(name.last).slice(0, 60),
  ...(name.first ? { firstName: cleanText(name.first).slice(0, 35) } : {}),
  ...(name.middle ? { middleName: cleanText(name.middle).slice(0, 25) } : {}),
});

const birthOf = ({ birthDate, sex }: Person) => ({ dateFormat: 'D8' as const, birthDate, sex });

const periodOf = <Q extends string>(qualifier: Q, from: IsoDate, to: IsoDate | undefined) =>
  to === undefined || to === from
    ? { qualifier, format: 'D8' as const, date: from }
    : { qualifier, format: 'RD8' as const, date: `${from}/${to}` };

function diagnosesOf(codes: readonly string[]): Diagnoses | undefined {
  const [first, ...rest] = codes.slice(0, MAX_DIAGNOSES);
  if (first === undefined) return undefined;
  const more = rest.map((code, i) => [`code${i + 2}`, { qualifier: 'ABF' as const, code }]);
  return { code1: { qualifier: 'ABK', code: first }, ...Object.fromEntries(more) };
}

function providerOf(entity: EventProvider['patientEventProviderName']['entity'], provider: Provider): EventProvider {
  const isPerson = provider.kind === 'person';
  return {
    patientEventProviderName: {
      entity,
      entityType: isPerson ? '1' : '2',
      lastNameOrOrganization: cleanText(provider.lastOrOrganizationName).slice(0, 60),
      ...(isPerson && provider.firstName ? { firstName: cleanText(provider.firstName).slice(0, 35) } : {}),
      ...(provider.npi ? { identifierQualifier: 'XX' as const, identifier: provider.npi } : {}),
    },
    ...(entity === 'SJ' && provider.taxonomy
      ? {
          patientEventProviderProviderInformation: {
            role: 'PE' as const,
            codeQualifier: 'PXC' as const,
            taxonomy: provider.taxonomy,
          },
        }
      : {}),
  };
}

/** Service provider, then who orders it, then the facility. */
function providersOf({ rendering, referring, facility }: AuthorizationRequest): EventProvider[] {
  return [
    ...(rendering ? [providerOf('SJ', rendering)] : []),
    ...(referring ? [providerOf('DK', referring)] : []),
    ...(facility
      ? [
          {
            patientEventProviderName: {
              entity: 'FA' as const,
              entityType: '2' as const,
              lastNameOrOrganization: cleanText(facility.name).slice(0, 60),
              ...(facility.npi ? { identifierQualifier: 'XX' as const, identifier: facility.npi } : {}),
            },
          },
        ]
      : []),
  ];
}

const modifiersOf = (modifiers: readonly string[]) =>
  Object.fromEntries(modifiers.slice(0, 4).map((modifier, i) => [`modifier${i + 1}`, modifier]));

/** SV1, SV2 or SV3, by the kind of claim that will bill it. */
function procedureOf(service: RequestedService, kind: AuthorizationRequest['claimKind']): Partial<Service> {
  const { procedureCode, units, unitOfMeasure = 'UN', revenueCode } = service;
  const quantity = String(units);
  const code = { procedureCode, ...modifiersOf(service.modifiers) };
  if (kind === 'dental') return { dentalService: { procedure: { codeQualifier: 'AD', ...code }, quantity } };
  if (kind === 'professional' && !revenueCode) {
    const unit = unitOfMeasure === 'DA' ? 'UN' : unitOfMeasure;
    return { professionalService: { procedure: { codeQualifier: 'HC', ...code }, unit, quantity } };
  }
  return {
    institutionalService: {
      ...(revenueCode ? { revenueCode } : {}),
      ...(procedureCode ? { procedure: { codeQualifier: 'HC' as const, ...code } } : {}),
      unit: unitOfMeasure === 'MJ' ? 'UN' : unitOfMeasure,
      quantity,
    },
  };
}

/** Our number of the service with this 0-based index. */
export const serviceTrace = (traceNumber: string, index: number): string => `${traceNumber}-${index + 1}`;

/** TRN03 has ten characters: 1 and the tax id. */
const originatorOf = ({ requester }: AuthorizationRequest) => `1${requester.taxId}`;

function serviceOf(request: AuthorizationRequest, index: number, service: RequestedService, parent: number): Service {
  return {
    serviceLevel: {
      number: String(parent + 1 + index),
      parentNumber: String(parent),
      level: 'SS',
      hasChildren: '0',
    },
    serviceTraceNumber: [
      {
        type: '1',
        number: serviceTrace(request.traceNumber, index),
        originatingCompany: originatorOf(request),
      },
    ],
    serviceDate: periodOf('472', service.from, service.to),
    ...procedureOf(service, request.claimKind),
  };
}

function reviewOf({ kind, admission, urgency, placeOfService, cancels }: AuthorizationRequest) {
  return {
    requestCategory: admission ? ('AR' as const) : kind === 'referral' ? ('SC' as const) : ('HS' as const),
    certificationType: cancels ? ('3' as const) : ('I' as const),
    facility: { code: placeOfService, codeQualifier: 'B' as const },
    ...(urgency === 'urgent' ? { levelOfService: 'U' as const } : {}),
  };
}

function earlierOf({ cancels }: AuthorizationRequest): Partial<Event> {
  const { authorizationNumber, reference } = cancels ?? {};
  return {
    ...(authorizationNumber
      ? { previousReviewAuthorizationNumber: { qualifier: 'BB', number: authorizationNumber } }
      : {}),
    ...(reference ? { previousReviewAdministrativeReferenceNumber: { qualifier: 'NT', number: reference } } : {}),
  };
}

/** The days of all services together. */
function eventDays(services: readonly RequestedService[]): { from: IsoDate; to: IsoDate } | undefined {
  const days = services.flatMap(({ from, to }) => [from, to ?? from]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function eventOf(request: AuthorizationRequest, number: number, parent: number): Event {
  const days = eventDays(request.services);
  const diagnoses = diagnosesOf(request.diagnoses);
  const { admission, services, note } = request;
  return {
    patientEventLevel: {
      number: String(number),
      parentNumber: String(parent),
      level: 'EV',
      hasChildren: services.length > 0 ? '1' : '0',
    },
    patientEventTrackingNumber: [{ type: '1', number: request.traceNumber, originatingCompany: originatorOf(request) }],
    healthCareServicesReviewInformation: reviewOf(request),
    ...earlierOf(request),
    ...(days && !admission ? { eventDate: periodOf('AAH', days.from, days.to) } : {}),
    ...(admission
      ? {
          admissionDate: periodOf('435', admission.date, undefined),
          healthCareServicesDelivery: { quantityQualifier: 'DY' as const, quantity: String(admission.days) },
          institutionalClaimCode: { admissionType: admission.type },
        }
      : {}),
    ...(diagnoses ? { patientDiagnosis: diagnoses } : {}),
    ...(note ? { messageText: { text: cleanText(note).slice(0, 264) } } : {}),
    patientEventProvider: providersOf(request),
    serviceLevel: services.map((service, i) => serviceOf(request, i, service, number)),
  };
}

const RELATIONSHIPS = { '01': '01', '19': '19', G8: 'G8', '18': 'G8' } as const;

/** Levels 1 payer, 2 requester, 3 subscriber, 4 dependent or event, and on. */
function subscriberOf(request: AuthorizationRequest): Subscriber {
  const { coverage, patient } = request;
  const isSelf = coverage.relationship === '18';
  const subscriber = isSelf ? patient : coverage.subscriber;
  return {
    subscriberLevel: { number: '3', parentNumber: '2', level: '22', hasChildren: '1' },
    subscriber: {
      subscriberName: {
        entity: 'IL',
        entityType: '1',
        ...personOf(subscriber),
        identifierQualifier: 'MI',
        identifier: coverage.memberId,
      },
      subscriberDemographics: birthOf(subscriber),
    },
    ...(isSelf
      ? { patientEventLevel: eventOf(request, 4, 3) }
      : {
          dependentLevel: {
            dependentLevel: { number: '4', parentNumber: '3', level: '23' as const, hasChildren: '1' as const },
            dependent: {
              dependentName: { entity: 'QC' as const, entityType: '1' as const, ...personOf(patient) },
              dependentDemographics: birthOf(patient),
              dependentRelationship: { subscriber: 'N' as const, relationship: RELATIONSHIPS[coverage.relationship] },
            },
            patientEventLevel: eventOf(request, 5, 4),
          },
        }),
  };
}

function contentOf(request: AuthorizationRequest, { date, time }: ReviewEnvelope): Root {
  const { payer, requester } = request;
  const phone = requester.phone?.replaceAll(/\D/g, '');
  return {
    beginningOfHierarchicalTransaction: {
      structure: '0007',
      purpose: request.cancels ? '01' : '13',
      referenceNumber: request.traceNumber,
      date,
      time: time.replace(':', ''),
    },
    utilizationManagementOrganizationLevel: {
      utilizationManagementOrganizationLevel: { number: '1', level: '20', hasChildren: '1' },
      utilizationManagementOrganization: {
        utilizationManagementOrganizationName: {
          entity: 'X3',
          entityType: '2',
          lastNameOrOrganization: cleanText(payer.name).slice(0, 60),
          identifierQualifier: 'PI',
          identifier: payer.identifiers?.authorization ?? payer.payerIdentifier,
        },
      },
      requesterLevel: {
        requesterLevel: { number: '2', parentNumber: '1', level: '21', hasChildren: '1' },
        requester: {
          requesterName: {
            entity: '1P',
            entityType: '2',
            lastNameOrOrganization: cleanText(requester.name).slice(0, 60),
            identifierQualifier: 'XX',
            identifier: requester.npi,
          },
          ...(phone
            ? {
                requesterContact: {
                  function: 'IC' as const,
                  communicationQualifier1: 'TE' as const,
                  communicationNumber1: phone,
                },
              }
            : {}),
        },
        subscriberLevel: subscriberOf(request),
      },
    },
  };
}

const some = <T>(items: readonly T[]): Some<T> => {
  const [first, ...rest] = items;
  if (first === undefined) throw new RangeError('a 278 needs a request');
  return [first, ...rest];
};

/**
 * Writes requests for prior authorization or referral as one interchange of 278s (005010X217), one transaction set a
 * request: its trace number is BHT03 and TRN02 of the event, and with a hyphen and a count TRN02 of each service.
 * @returns the file, or the first value that cannot be sent.
 */
export function authorizationRequestsTo278(
  requests: readonly AuthorizationRequest[],
  envelope: ReviewEnvelope,
): ReviewRequestResult {
  const { interchangeControl: control, groupControl, senderId, receiverId } = envelope;
  const { senderQualifier, receiverQualifier, date, time, usage, firstTransactionSetControl } = envelope;
  const written = writeTyped('278-request', {
    ...{ senderQualifier, senderId, receiverQualifier, receiverId, date, time, usage, control, groupControl },
    acknowledgmentRequested: false,
    senderCode: senderId,
    receiverCode: receiverId,
    transactionSets: some(
      requests.map((request, i) => ({
        control: String(firstTransactionSetControl + i).padStart(4, '0'),
        content: contentOf(request, envelope),
      })),
    ),
  });
  return written.ok ? { ok: true, bytes: written.bytes } : written;
}
