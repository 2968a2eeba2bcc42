import type { Claim, OtherPayer, PayerAdjudication, ServiceLine } from '@cleanclaim/billing/claims';
import { sumCents } from '@cleanclaim/billing/kernel';
import type { Facility, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { type ClaimInput, claimSchema } from './claim.ts';

/** Where the claim does not fit the schema (`lines[0].chargeCents`, '' for the whole) and what is wrong there. */
export interface ClaimFault {
  path: string;
  message: string;
}

export type ParsedClaim = { ok: true; claim: Claim } | { ok: false; faults: ClaimFault[] };

type Input<K extends keyof ClaimInput> = NonNullable<ClaimInput[K]>;
type ProviderInput = Input<'rendering'>;
type LineInput = ClaimInput['lines'][number];
type OtherPayerInput = Input<'otherPayers'>[number];
type AdjudicationInput = NonNullable<OtherPayerInput['adjudication']>;

/** The usual limits, for a payer that was handed in without its own. */
const USUAL = { timelyFilingDays: 365, responseDays: 30, appealDays: 180 };

function wholeProvider(provider: ProviderInput): Provider {
  return { id: provider.npi, kind: 'person', ...provider };
}

function wholeProviders<Role extends string>(
  providers: Partial<Record<Role, ProviderInput>> | undefined,
): { providers?: Partial<Record<Role, Provider>> } {
  if (!providers) return {};
  const entries = Object.entries<ProviderInput | undefined>(providers).flatMap(([role, provider]) =>
    provider ? [[role, wholeProvider(provider)]] : [],
  );
  return { providers: Object.fromEntries(entries) as Partial<Record<Role, Provider>> };
}

function wholePayer(payer: ClaimInput['payer']): Payer {
  const payerIdentifier = payer.payerIdentifier ?? '';
  return { ...USUAL, id: payerIdentifier || payer.name, claimFilingIndicator: 'CI', ...payer, payerIdentifier };
}

function wholePractice(practice: ClaimInput['billing']): Practice {
  return { taxonomy: '', phone: '', submitterId: '', ...practice };
}

function wholeFacility(facility: Input<'facility'>, placeOfService: string): Facility {
  return { id: facility.npi ?? facility.name, placeOfService, ...facility };
}

function wholeLine(line: LineInput, index: number, dateOfService: string): ServiceLine {
  const { providers, ...rest } = line;
  return {
    lineNumber: index + 1,
    procedureCode: '',
    description: '',
    modifiers: [],
    units: 1,
    diagnosisPointers: [],
    dateOfService,
    ...rest,
    ...wholeProviders(providers),
  };
}

function wholeAdjudication(adjudication: AdjudicationInput): PayerAdjudication {
  const { paidDate } = adjudication;
  const lines = (adjudication.lines ?? []).map((line) => ({
    modifiers: [],
    units: 1,
    adjustments: [],
    paidDate,
    ...line,
  }));
  return { adjustments: [], remarks: [], crossedOver: false, ...adjudication, lines };
}

function wholeOtherPayer(other: OtherPayerInput, index: number, patient: Claim['patient']): OtherPayer {
  const { payer, adjudication, ...rest } = other;
  return {
    coverageId: `other-${index + 1}`,
    relationship: '18',
    subscriber: patient,
    benefitsAssigned: true,
    releaseOfInformation: true,
    ...rest,
    payer: wholePayer(payer),
    ...(adjudication ? { adjudication: wholeAdjudication(adjudication) } : {}),
  };
}

/** The claim with what was left out: ids from numbers that tell the same, dates and totals from the lines. */
function wholeClaim(input: ClaimInput): Claim {
  const { rendering, referring, providers, facility, otherPayers, lines, ...rest } = input;
  const id = input.id ?? input.patientControlNumber;
  const mrn = input.patient.mrn ?? '';
  const patient = { ...input.patient, id: input.patient.id ?? (mrn || input.memberId), mrn };
  const days = lines.flatMap((line) => line.dateOfService ?? []);
  const dateOfService = input.dateOfService ?? days.toSorted()[0] ?? '';
  const placeOfService = input.placeOfService ?? '';
  return {
    kind: 'professional',
    encounterId: id,
    coverageId: input.memberId,
    payerSequence: 'P',
    frequencyCode: '1',
    relationship: '18',
    subscriber: patient,
    diagnoses: [],
    totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
    acceptAssignment: true,
    benefitsAssigned: true,
    releaseOfInformation: true,
    ...rest,
    id,
    patient,
    payer: wholePayer(input.payer),
    billing: wholePractice(input.billing),
    ...(rendering ? { rendering: wholeProvider(rendering) } : {}),
    ...(referring ? { referring: wholeProvider(referring) } : {}),
    ...wholeProviders(providers),
    ...(facility ? { facility: wholeFacility(facility, placeOfService) } : {}),
    ...(otherPayers ? { otherPayers: otherPayers.map((other, i) => wholeOtherPayer(other, i, patient)) } : {}),
    placeOfService,
    dateOfService,
    lines: lines.map((line, i) => wholeLine(line, i, dateOfService)),
  };
}

function pathOf(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'Text is needed here.',
  number: 'A number is needed here.',
  int: 'A whole number is needed here.',
  boolean: 'true or false is needed here.',
  array: 'A list is needed here.',
  object: 'An object is needed here.',
  record: 'An object is needed here.',
};

/** What is wrong at a place of a claim that was handed in as JSON, to whoever wrote the program that made it. */
function wordsFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing.';
      return WANTED[String(issue.expected)] ?? 'This is of the wrong type.';
    case 'invalid_value':
      return `Only ${(issue.values as readonly unknown[]).join(', ')} can stand here.`;
    case 'unrecognized_keys':
      return `A claim knows no ${(issue.keys as readonly string[]).join(', ')} here.`;
    case 'invalid_format':
      return 'A day is written as 2026-11-02.';
    case 'invalid_key':
      return 'A claim knows no such entry here.';
    default:
      return 'This does not fit the schema of a claim.';
  }
}

/**
 * Reads a claim of any kind from parsed JSON, as docs/claim.schema.json describes it, and fills in what was left out: ids,
 * line numbers, dates and totals that follow from the rest. Only the form is judged here; whether the claim is right is
 * for the edits. A subscriber who is not the patient, and a day of service, must be there. Never throws.
 */
export function parseClaim(json: unknown): ParsedClaim {
  const parsed = claimSchema.safeParse(json, { error: wordsFor });
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) };
  }
  const input = parsed.data;
  const faults: ClaimFault[] = [];
  const missingSubscriber = ({ relationship, subscriber }: Pick<ClaimInput, 'relationship' | 'subscriber'>) =>
    relationship !== undefined && relationship !== '18' && subscriber === undefined;
  const message = 'This is missing, since the patient is not the subscriber.';
  if (missingSubscriber(input)) faults.push({ path: 'subscriber', message });
  (input.otherPayers ?? []).forEach((other, i) => {
    if (missingSubscriber(other)) faults.push({ path: `otherPayers[${i}].subscriber`, message });
  });
  const claim = wholeClaim(input);
  if (claim.dateOfService === '') {
    faults.push({ path: 'dateOfService', message: 'A day of service is missing: here or on the lines.' });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, claim };
}
