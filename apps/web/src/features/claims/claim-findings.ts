import type { Claim, EditFinding } from 'cleanclaim/contract/views';
import { pointerLetter } from '../../ui/codes/code-text.ts';

const LINE_FIELDS: Readonly<Record<string, string>> = {
  procedureCode: 'code',
  modifiers: 'modifiers',
  units: 'units',
  chargeCents: 'charge',
  diagnosisPointers: 'diagnoses',
  dateOfService: 'date',
  placeOfService: 'place',
  ndc: 'NDC',
  ndcQuantity: 'drug quantity',
  ndcUnit: 'drug unit',
};
const PROVIDER_FIELDS = ['npi', 'lastOrOrganizationName', 'firstName', 'taxonomy'];
const ADDRESS_FIELDS = ['line1', 'line2', 'city', 'state', 'zip'];
const LABELS: Readonly<Record<string, string>> = {
  memberId: 'Member id',
  groupNumber: 'Group number',
  payer: 'Payer',
  relationship: 'Subscriber',
  subscriber: 'Subscriber',
  patient: 'Patient',
  patientSex: 'Sex',
  patientAddress: "Patient's address",
  dateOfService: 'Service date',
  placeOfService: 'Place of service',
  priorAuthorizationNumber: 'Authorization',
  accident: 'Accident',
  facility: 'Facility',
  rendering: 'Rendering provider',
  referring: 'Referring provider',
};

/** The field of a provider; a finding about the provider as a whole stands at its NPI. */
function providerField(role: string, [field]: string[]): string | undefined {
  if (field === undefined) return `${role}.npi`;
  return PROVIDER_FIELDS.includes(field) ? `${role}.${field}` : undefined;
}

function addressField(prefix: string, field: string | undefined): string {
  return `${prefix}.${field !== undefined && ADDRESS_FIELDS.includes(field) ? field : 'line1'}`;
}

function patientField([part, field]: string[]): string {
  if (part === 'sex') return 'patientSex';
  return part === 'address' ? addressField('patientAddress', field) : 'patient';
}

function subscriberField(claim: Claim, rest: string[]): string {
  if (claim.relationship === '18') return rest.length === 0 ? 'relationship' : patientField(rest);
  const [part, field] = rest;
  if (part === 'address') return addressField('subscriber.address', field);
  return part === 'name' || part === undefined ? `subscriber.name.${field ?? 'last'}` : `subscriber.${part}`;
}

function lineField(claim: Claim, [index, field = 'procedureCode']: string[]): string | undefined {
  if (index === undefined || Number(index) >= claim.lines.length) return undefined;
  return `lines.${index}.${field in LINE_FIELDS ? field : 'procedureCode'}`;
}

/**
 * The field of the form at which a finding stands.
 * @param where path in the claim, as edits give it: `lines[0].modifiers[1]`.
 * @returns undefined when no field of the form is meant.
 */
export function fieldOf(where: string, claim: Claim): string | undefined {
  const path = where.replace(/\[(\d+)\]/g, '.$1');
  const [first = '', ...rest] = path.split('.');
  switch (first) {
    case 'memberId':
    case 'groupNumber':
    case 'placeOfService':
    case 'priorAuthorizationNumber':
    case 'relationship':
    case 'dateOfService':
    case 'admissionDate':
    case 'payer':
    case 'facility':
      return first;
    case 'accident':
      return path === 'accident' ? 'accident.kind' : path;
    case 'patient':
      return patientField(rest);
    case 'subscriber':
      return subscriberField(claim, rest);
    case 'rendering':
    case 'referring':
      return providerField(first, rest);
    case 'diagnoses':
      return Number(rest[0] ?? 0) < Math.max(1, claim.diagnoses.length) ? `diagnoses.${rest[0] ?? 0}` : undefined;
    case 'lines':
      return lineField(claim, rest);
    default:
      return undefined;
  }
}

export interface PlacedFindings {
  /** By the field at which they stand. */
  at: ReadonlyMap<string, readonly EditFinding[]>;
  /** Those of no field. */
  top: readonly EditFinding[];
}

/** Holds before warnings: they are what stops the claim. */
const bySeverity = (a: EditFinding, b: EditFinding) => Number(a.severity === 'warn') - Number(b.severity === 'warn');

export function placeFindings(claim: Claim, findings: readonly EditFinding[]): PlacedFindings {
  const placed = Map.groupBy([...findings].sort(bySeverity), (finding) => fieldOf(finding.where, claim) ?? '');
  const top = placed.get('') ?? [];
  placed.delete('');
  return { at: placed, top };
}

/** What a field is called: `Line 2, charge`, `Diagnosis A`, `Rendering provider`. */
export function fieldLabel(path: string): string {
  const [first = '', index, field = ''] = path.split('.');
  if (first === 'lines') return `Line ${Number(index) + 1}, ${LINE_FIELDS[field] ?? field}`;
  if (first === 'diagnoses') return `Diagnosis ${pointerLetter(Number(index) + 1)}`;
  return LABELS[first] ?? first;
}
