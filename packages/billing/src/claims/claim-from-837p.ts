import {
  component,
  element,
  repetitions,
  type Segment,
  splitComponents,
  type TransactionSet,
  type X12File,
} from '@cleanclaim/x12';
import { parseDate, parseDollars } from '../kernel/index.ts';
import type { ReadClaim, ReadParty, ReadProvider, ReadServiceLine } from './read-claim.ts';

/** Role by NM101, in loops 2310 and 2420. */
const ROLES: ReadonlyMap<string, ReadProvider['role']> = new Map(
  Object.entries({
    DN: 'referring',
    P3: 'primary-care',
    '82': 'rendering',
    QB: 'purchased-service',
    '77': 'facility',
    FA: 'facility',
    DQ: 'supervising',
    DK: 'ordering',
    PW: 'ambulance-pick-up',
    '45': 'ambulance-drop-off',
  } as const),
);

const RELATED_CAUSES: ReadonlyMap<string, 'auto' | 'employment' | 'other'> = new Map(
  Object.entries({
    AA: 'auto',
    EM: 'employment',
    OA: 'other',
    AP: 'other',
  } as const),
);

/** What has been read of the levels above the next claim, and what the next segment belongs to. */
interface Reading {
  interchangeControl: string;
  control: string;
  claims: ReadClaim[];
  submitter?: ReadParty;
  receiver?: ReadParty;
  billing: ReadParty;
  payTo?: ReadParty;
  payer: ReadParty;
  subscriber: ReadParty;
  /** Only of a patient level (HL03 23). */
  patient?: ReadParty;
  coverage: Pick<ReadClaim, 'payerSequence' | 'claimFilingIndicator' | 'relationship' | 'groupNumber' | 'planName'>;
  claim?: ReadClaim;
  line?: ReadServiceLine;
  /** Inside loop 2320 or 2330 of the claim. */
  inOtherPayer: boolean;
  /** Who N3, N4, DMG, REF and PRV speak of; absent right after CLM, SBR and LX. */
  party?: ReadParty;
}

function noParty(): ReadParty {
  return { kind: 'organization', name: '' };
}

/** Keeps only fields that hold something, so that absent stays absent. */
function filled<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function readParty(segment: Segment): ReadParty {
  const isNpi = element(segment, 8) === 'XX';
  const id = element(segment, 9);
  const party: ReadParty = { kind: element(segment, 2) === '1' ? 'person' : 'organization', name: element(segment, 3) };
  const [first, middle, suffix] = [4, 5, 7].map((n) => element(segment, n));
  return Object.assign(party, filled({ first, middle, suffix, npi: isNpi ? id : '', identifier: isNpi ? '' : id }));
}

/** NM1: stores the party where it belongs and lets what follows speak of it. */
function readName(at: Reading, segment: Segment): void {
  const party = readParty(segment);
  at.party = party;
  const entity = element(segment, 1);
  const { claim, line } = at;
  if (claim && at.inOtherPayer) {
    const other = claim.otherPayers.at(-1);
    if (other && entity === 'PR') Object.assign(other, { name: party.name, payerIdentifier: party.identifier ?? '' });
    if (other && entity === 'IL' && party.identifier) other.memberId = party.identifier;
    return;
  }
  if (claim) {
    const provider: ReadProvider = Object.assign(party, { role: ROLES.get(entity) ?? 'other' });
    (line ?? claim).providers.push(provider);
    return;
  }
  if (entity === '41') at.submitter = party;
  else if (entity === '40') at.receiver = party;
  else if (entity === '85') at.billing = Object.assign(party, filled({ taxonomy: at.billing.taxonomy }));
  else if (entity === '87') at.payTo = party;
  else if (entity === 'IL') at.subscriber = party;
  else if (entity === 'PR') at.payer = party;
  else if (entity === 'QC') at.patient = party;
}

/** HL: a billing (20), subscriber (22) or patient (23) level opens; any claim before it is complete. */
function readLevel(at: Reading, segment: Segment): void {
  delete at.claim;
  delete at.line;
  delete at.party;
  delete at.patient;
  at.inOtherPayer = false;
  const level = element(segment, 3);
  if (level === '20') {
    at.billing = noParty();
    delete at.payTo;
    at.party = at.billing;
  }
  if (level === '22') {
    at.subscriber = noParty();
    at.payer = noParty();
    at.coverage = { payerSequence: '', claimFilingIndicator: '', relationship: '' };
  }
}

function readCoverage(at: Reading, segment: Segment): void {
  delete at.party;
  const payerSequence = element(segment, 1);
  if (at.claim) {
    delete at.line;
    at.inOtherPayer = true;
    at.claim.otherPayers.push({ payerSequence, name: '', payerIdentifier: '' });
    return;
  }
  at.coverage = {
    payerSequence,
    relationship: element(segment, 2),
    claimFilingIndicator: element(segment, 9),
    ...filled({ groupNumber: element(segment, 3), planName: element(segment, 4) }),
  };
}

function readAccident(segment: Segment): Partial<ReadClaim> {
  const kind = RELATED_CAUSES.get(component(segment, 11, 1));
  return kind ? { accident: { kind, ...filled({ state: component(segment, 11, 4) }) } } : {};
}

/** CLM: a claim begins, with what its levels said before. */
function readClaimHead(at: Reading, segment: Segment): void {
  delete at.line;
  delete at.party;
  at.inOtherPayer = false;
  const claim: ReadClaim = {
    interchangeControl: at.interchangeControl,
    transactionSetControl: at.control,
    position: segment.position,
    offset: segment.offset,
    patientControlNumber: element(segment, 1),
    ...filled({ chargeCents: parseDollars(element(segment, 2)) }),
    placeOfService: component(segment, 5, 1),
    frequencyCode: component(segment, 5, 3),
    acceptAssignment: element(segment, 7),
    ...at.coverage,
    ...filled({ submitter: at.submitter, receiver: at.receiver }),
    billing: at.billing,
    ...filled({ payTo: at.payTo }),
    payer: at.payer,
    subscriber: at.subscriber,
    patient: at.patient ?? at.subscriber,
    providers: [],
    otherPayers: [],
    diagnoses: [],
    lines: [],
    ...readAccident(segment),
  };
  at.claim = claim;
  at.claims.push(claim);
}

function readDiagnoses(claim: ReadClaim, segment: Segment): void {
  for (let n = 1; n <= segment.elements.length; n++) {
    for (const repetition of repetitions(segment, n)) {
      const [qualifier = '', code = ''] = splitComponents(repetition, segment);
      const system = qualifier.startsWith('AB') ? 'icd10cm' : 'icd9cm';
      if (['ABK', 'ABF', 'BK', 'BF'].includes(qualifier)) {
        claim.diagnoses.push({ code, system, principal: qualifier.endsWith('BK') });
      }
    }
  }
}

function readQuantity(text: string): number | undefined {
  return /^\d*\.?\d+$|^\d+\.$/.test(text) ? Number(text) : undefined;
}

function beginLine(at: Reading, segment: Segment): void {
  if (!at.claim) return;
  delete at.party;
  at.inOtherPayer = false;
  at.line = {
    lineNumber: readQuantity(element(segment, 1)) ?? at.claim.lines.length + 1,
    qualifier: '',
    procedureCode: '',
    modifiers: [],
    unitOfMeasure: '',
    diagnosisPointers: [],
    providers: [],
    position: segment.position,
    offset: segment.offset,
  };
  at.claim.lines.push(at.line);
}

function readService(line: ReadServiceLine, segment: Segment): void {
  const parts = splitComponents(element(segment, 1), segment);
  const pointers = splitComponents(element(segment, 7), segment).map(readQuantity);
  line.qualifier = parts[0] ?? '';
  line.procedureCode = parts[1] ?? '';
  line.modifiers = parts.slice(2, 6).filter((modifier) => modifier !== '');
  line.unitOfMeasure = element(segment, 3);
  line.diagnosisPointers = pointers.filter((pointer) => pointer !== undefined);
  const chargeCents = parseDollars(element(segment, 2));
  const units = readQuantity(element(segment, 4));
  Object.assign(line, filled({ description: parts[6], chargeCents, units, placeOfService: element(segment, 5) }));
}

function readDates(at: Reading, segment: Segment): void {
  const [from = '', to = ''] = element(segment, 3).split('-');
  const day = parseDate(from);
  const qualifier = element(segment, 1);
  if (at.line && qualifier === '472') {
    const endDate = element(segment, 2) === 'RD8' ? parseDate(to) : undefined;
    Object.assign(at.line, filled({ dateOfService: day, endDate }));
  }
  if (at.claim && !at.line && !at.inOtherPayer && day) {
    if (qualifier === '435') at.claim.admissionDate = day;
    if (qualifier === '439' && at.claim.accident) at.claim.accident.date = day;
  }
}

function readReference(at: Reading, segment: Segment): void {
  const [qualifier, value] = [element(segment, 1), element(segment, 2)];
  if (at.party) {
    if (qualifier === 'EI' || qualifier === 'SY') at.party.taxId = value;
    return;
  }
  if (at.line) {
    if (qualifier === '6R') at.line.lineControlNumber = value;
    return;
  }
  if (!at.claim || at.inOtherPayer) return;
  if (qualifier === 'G1') at.claim.priorAuthorizationNumber = value;
  if (qualifier === 'F8') at.claim.payerClaimControlNumber = value;
}

function readAmount(at: Reading, segment: Segment): void {
  const amount = parseDollars(element(segment, 2));
  if (!at.claim || at.line || amount === undefined) return;
  const other = at.claim.otherPayers.at(-1);
  if (element(segment, 1) === 'F5' && !at.inOtherPayer) at.claim.patientPaidCents = amount;
  if (element(segment, 1) === 'D' && at.inOtherPayer && other) other.paidCents = amount;
}

function readAddress(party: ReadParty, segment: Segment): void {
  party.address ??= { line1: '', city: '', state: '', zip: '' };
  if (segment.id === 'N3') {
    party.address.line1 = element(segment, 1);
    Object.assign(party.address, filled({ line2: element(segment, 2) }));
  } else {
    const [city = '', state = '', zip = ''] = [1, 2, 3].map((n) => element(segment, n));
    Object.assign(party.address, { city, state, zip });
  }
}

/** A Map, since segment identifiers are whatever the sender wrote. */
const HANDLERS = new Map<string, (at: Reading, segment: Segment) => void>(
  Object.entries({
    HL: readLevel,
    SBR: readCoverage,
    NM1: readName,
    CLM: readClaimHead,
    LX: beginLine,
    DTP: readDates,
    REF: readReference,
    AMT: readAmount,
    PAT: (at: Reading, segment: Segment) => {
      if (!at.claim && element(segment, 1) !== '') at.coverage = { ...at.coverage, relationship: element(segment, 1) };
    },
    PRV: (at: Reading, segment: Segment) => {
      if (at.party && element(segment, 2) === 'PXC') at.party.taxonomy = element(segment, 3);
    },
    N3: (at: Reading, segment: Segment) => {
      if (at.party) readAddress(at.party, segment);
    },
    N4: (at: Reading, segment: Segment) => {
      if (at.party) readAddress(at.party, segment);
    },
    DMG: (at: Reading, segment: Segment) => {
      if (!at.party) return;
      Object.assign(at.party, filled({ birthDate: parseDate(element(segment, 2)), sex: element(segment, 3) }));
    },
    HI: (at: Reading, segment: Segment) => {
      if (at.claim && !at.inOtherPayer) readDiagnoses(at.claim, segment);
    },
    SV1: (at: Reading, segment: Segment) => {
      if (at.line) readService(at.line, segment);
    },
    LIN: (at: Reading, segment: Segment) => {
      if (at.line && element(segment, 2) === 'N4') at.line.ndc = element(segment, 3);
    },
    CTP: (at: Reading, segment: Segment) => {
      if (at.line) Object.assign(at.line, filled({ drugQuantity: readQuantity(element(segment, 4)) }));
    },
  }),
);

/** 837I and 837D have guides of their own; an 837 that names none is read as professional. */
function isProfessional(set: TransactionSet): boolean {
  return set.id === '837' && !/X(223|224|096|097)/.test(set.guide);
}

/**
 * Reads every claim of every 837P in a file into plain terms: from any sender, of 5010 or 4010, valid or not. Segments
 * are taken in the order sent, so that a claim survives loops that the guide does not know. Amounts that are no amounts
 * and dates that are no days are left out. Sets other than 837P are passed over.
 */
export function claimsFrom837p(file: X12File): ReadClaim[] {
  return file.interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) =>
      group.transactionSets.filter(isProfessional).flatMap((set) => {
        const at: Reading = {
          interchangeControl: interchange.control,
          control: set.control,
          claims: [],
          billing: noParty(),
          payer: noParty(),
          subscriber: noParty(),
          coverage: { payerSequence: '', claimFilingIndicator: '', relationship: '' },
          inOtherPayer: false,
        };
        for (const segment of set.segments) HANDLERS.get(segment.id)?.(at, segment);
        return at.claims;
      }),
    ),
  );
}
