import { cleanText, type Finding, type Plain, type Some, type TypedRoot, writeTyped } from '@cleanclaim/x12';
import type { IsoDate } from '../../kernel/index.ts';
import {
  type Coverage,
  type Patient,
  type Payer,
  type Person,
  type Practice,
  subscriberFor,
} from '../../parties/index.ts';

/** One coverage that a payer is asked about. */
export interface EligibilityQuestion {
  /** TRN02, at most 50 characters, unique for each question: the answer repeats it. */
  traceNumber: string;
  /** The day that is asked about (DTP 291). */
  date: IsoDate;
  /** EQ01, at least one: 30 is the whole plan. */
  serviceTypes: readonly string[];
  coverage: Pick<Coverage, 'memberId' | 'groupNumber' | 'relationship' | 'subscriber'>;
  patient: Patient;
  payer: Pick<Payer, 'name' | 'payerIdentifier' | 'identifiers'>;
  /** Who asks. */
  practice: Pick<Practice, 'name' | 'npi' | 'taxId'>;
  /** Who will see the patient: some payers answer by network. */
  renderingNpi?: string;
}

/** Names and numbers around the questions. */
export interface EligibilityEnvelope {
  /** ISA13, and with the number of the set BHT03. */
  interchangeControl: number;
  groupControl: number;
  /** ST02 of the first set; the next ones count on. */
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

export type EligibilityRequestResult =
  | {
      ok: true;
      bytes: Uint8Array;
      /** In which set (ST02) each question went: a 999 refuses sets. */
      placements: { traceNumber: string; transactionSetControl: string }[];
    }
  | { ok: false; finding: Finding };

type Root = Plain<TypedRoot<'270'>>;
type Receiver = Root['informationSourceLevel'][number]['informationReceiverLevel'][number];
type Subscriber = Receiver['subscriberLevel'][number];
type Asked = NonNullable<Subscriber['subscriber']['subscriberEligibilityOrBenefitInquiry']>[number];
type ServiceTypes = Asked['subscriberEligibilityOrBenefitInquiry']['serviceTypes'];

/** Patients in one set of a batch (005010X279A1 section 1.4.2). */
const MOST_PATIENTS = 99;

const nameOf = ({ name }: Person) => ({
  lastNameOrOrganization: cleanText(name.last).slice(0, 60),
  ...(name.first ? { firstName: cleanText(name.first).slice(0, 35) } : {}),
  ...(name.middle ? { middleName: cleanText(name.middle).slice(0, 25) } : {}),
  ...(name.suffix ? { suffix: cleanText(name.suffix).slice(0, 10) } : {}),
});

const birthOf = ({ birthDate, sex }: Person) => ({
  dateFormat: 'D8' as const,
  birthDate,
  ...(sex === 'U' ? {} : { sex }),
});

/** INS02: the 270 knows spouse, child and other dependent. */
const RELATIONSHIPS = { '01': '01', '19': '19', G8: '34' } as const;

const traceOf = ({ traceNumber, practice }: EligibilityQuestion) => ({
  type: '1' as const,
  number: traceNumber,
  originatingCompany: `1${practice.taxId}`,
});

/** What stands in the name loop of whoever is the patient. */
const asked = ({ renderingNpi, date }: EligibilityQuestion) => ({
  ...(renderingNpi
    ? { providerInformation: { role: 'PE' as const, codeQualifier: 'HPI' as const, taxonomy: renderingNpi } }
    : {}),
  date: [{ qualifier: '291' as const, format: 'D8' as const, date }],
});

const inquiryOf = ({ serviceTypes }: EligibilityQuestion) => ({
  // The writer refuses a code that the guide does not list.
  serviceTypes: [...new Set(serviceTypes)] as unknown as ServiceTypes,
});

/** Counts the levels of the hierarchy. */
interface Count {
  last: number;
}
const next = (count: Count) => String(++count.last);

function memberOf(question: EligibilityQuestion) {
  const { coverage, patient } = question;
  return {
    subscriberName: {
      entity: 'IL' as const,
      entityType: '1' as const,
      ...nameOf(subscriberFor(coverage, patient)),
      identifierQualifier: 'MI' as const,
      identifier: coverage.memberId,
    },
    ...(coverage.groupNumber
      ? { subscriberAdditionalIdentification: [{ qualifier: '6P' as const, number: coverage.groupNumber }] }
      : {}),
  };
}

function subscriberOf(question: EligibilityQuestion, parentNumber: string, count: Count): Subscriber {
  const { coverage, patient } = question;
  const number = next(count);
  const { date, ...provider } = asked(question);
  const level = { number, parentNumber, level: '22' as const };
  if (coverage.relationship === '18')
    return {
      subscriberLevel: { ...level, hasChildren: '0' },
      subscriberTraceNumber: [traceOf(question)],
      subscriber: {
        ...memberOf(question),
        ...provider,
        subscriberDemographics: birthOf(patient),
        subscriberDate: date,
        subscriberEligibilityOrBenefitInquiry: [{ subscriberEligibilityOrBenefitInquiry: inquiryOf(question) }],
      },
    };
  return {
    subscriberLevel: { ...level, hasChildren: '1' },
    subscriber: memberOf(question),
    dependentLevel: [
      {
        dependentLevel: { number: next(count), parentNumber: number, level: '23', hasChildren: '0' },
        dependentTraceNumber: [traceOf(question)],
        dependent: {
          dependentName: { entity: '03', entityType: '1', ...nameOf(patient) },
          ...provider,
          dependentDemographics: birthOf(patient),
          dependentRelationship: { subscriber: 'N', relationship: RELATIONSHIPS[coverage.relationship] },
          dependentDate: date,
          dependentEligibilityOrBenefitInquiry: [{ dependentEligibilityOrBenefitInquiry: inquiryOf(question) }],
        },
      },
    ],
  };
}

/** A 270 names the payer as its clearinghouse does for eligibility. */
const payerIdOf = ({ payer }: EligibilityQuestion) => payer.identifiers?.eligibility ?? payer.payerIdentifier;

function contentOf(questions: Some<EligibilityQuestion>, envelope: EligibilityEnvelope, reference: string): Root {
  const [{ payer, practice }] = questions;
  const count: Count = { last: 0 };
  const [source, receiver] = [next(count), next(count)];
  const [first, ...rest] = questions;
  return {
    beginningOfHierarchicalTransaction: {
      structure: '0022',
      purpose: '13',
      referenceNumber: reference,
      date: envelope.date,
      time: envelope.time.replace(':', ''),
    },
    informationSourceLevel: [
      {
        informationSourceLevel: { number: source, level: '20', hasChildren: '1' },
        informationSource: {
          informationSourceName: {
            entity: 'PR',
            entityType: '2',
            lastNameOrOrganization: cleanText(payer.name).slice(0, 60),
            identifierQualifier: 'PI',
            identifier: payerIdOf(first),
          },
        },
        informationReceiverLevel: [
          {
            informationReceiverLevel: { number: receiver, parentNumber: source, level: '21', hasChildren: '1' },
            informationReceiver: {
              informationReceiverName: {
                entity: '1P',
                entityType: '2',
                lastNameOrOrganization: cleanText(practice.name).slice(0, 60),
                identifierQualifier: 'XX',
                identifier: practice.npi,
              },
            },
            subscriberLevel: [
              subscriberOf(first, receiver, count),
              ...rest.map((question) => subscriberOf(question, receiver, count)),
            ],
          },
        ],
      },
    ],
  };
}

/** Questions by payer, at most as many as one set may hold. */
function setsOf(questions: readonly EligibilityQuestion[]): Some<EligibilityQuestion>[] {
  return [...Map.groupBy(questions, payerIdOf).values()].flatMap((some) =>
    Array.from({ length: Math.ceil(some.length / MOST_PATIENTS) }, (_, i) => {
      const [first, ...rest] = some.slice(i * MOST_PATIENTS, (i + 1) * MOST_PATIENTS);
      return first ? [[first, ...rest] as const] : [];
    }).flat(),
  );
}

/**
 * Writes questions for eligibility as one interchange of 270s (005010X279A1): a set for each payer and 99 patients. The
 * patient stands in the subscriber's level, or in the dependent's below a subscriber who is another person. BHT03 is the
 * interchange number, a dash and the set's number.
 * @param questions at least one, or it is a bug.
 * @returns the file and where each question stands, or the value that cannot be sent.
 */
export function eligibilityRequestsTo270(
  questions: readonly EligibilityQuestion[],
  envelope: EligibilityEnvelope,
): EligibilityRequestResult {
  if (questions.length === 0) throw new RangeError('an eligibility request needs a question');
  const { interchangeControl: control, groupControl, senderId, receiverId } = envelope;
  const { senderQualifier, receiverQualifier, date, time, usage } = envelope;
  const sets = setsOf(questions).map((some, i) => {
    const set = String(envelope.firstTransactionSetControl + i).padStart(4, '0');
    return { some, control: set, content: contentOf(some, envelope, `${control}-${set}`) };
  });
  const written = writeTyped('270', {
    ...{ senderQualifier, senderId, receiverQualifier, receiverId, date, time, usage, control, groupControl },
    acknowledgmentRequested: false,
    senderCode: senderId,
    receiverCode: receiverId,
    transactionSets: sets,
  });
  if (!written.ok) return written;
  return {
    ok: true,
    bytes: written.bytes,
    placements: sets.flatMap(({ some, control: transactionSetControl }) =>
      some.map(({ traceNumber }) => ({ traceNumber, transactionSetControl })),
    ),
  };
}
