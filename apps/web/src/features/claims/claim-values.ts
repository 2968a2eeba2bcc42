import type { Claim, Provider, ServiceLine } from 'cleanclaim/contract/views';
import { pointerLetter, pointersFrom } from '../../ui/codes/code-text.ts';
import { withoutBlanks } from '../../ui/form/blank.ts';
import { type AddressValues, addressValues, type PersonValues, personValues } from '../../ui/parties/values.ts';

/** A service line as it is typed: modifiers and pointers as text, `25 59` and `A B`. */
export interface LineValues {
  lineNumber: number;
  procedureCode: string;
  description: string;
  modifiers: string;
  units: number | '';
  chargeCents: number | undefined;
  diagnosisPointers: string;
  dateOfService: string;
  placeOfService: string;
  ndc: string;
  ndcQuantity: number | '';
  ndcUnit: string;
}
export type ProviderValues = Record<
  'id' | 'kind' | 'npi' | 'lastOrOrganizationName' | 'firstName' | 'taxonomy',
  string
>;

/** What of a claim a biller may change, as the form holds it: '' for nothing. Names are those of the contract's changes. */
export interface ClaimValues {
  memberId: string;
  groupNumber: string;
  subscriber: PersonValues;
  rendering: ProviderValues;
  referring: ProviderValues;
  placeOfService: string;
  admissionDate: string;
  diagnoses: string[];
  lines: LineValues[];
  priorAuthorizationNumber: string;
  accident: { kind: string; date: string; state: string };
  patientSex: string;
  patientAddress: AddressValues;
  /** In other roles than rendering and referring. */
  providers: Record<string, ProviderValues>;
  /** As the claim has them: their dialog checks them whole. */
  details: object;
}

/** A provider's fields, '' for nothing. */
export const providerValues = (provider?: Provider): ProviderValues => ({
  id: provider?.id ?? '',
  kind: provider?.kind ?? '',
  npi: provider?.npi ?? '',
  lastOrOrganizationName: provider?.lastOrOrganizationName ?? '',
  firstName: provider?.firstName ?? '',
  taxonomy: provider?.taxonomy ?? '',
});

/** `Hale, Ruth, NPI 1234567893`. */
export function providerText({ lastOrOrganizationName, firstName, npi }: ProviderValues): string {
  return [lastOrOrganizationName, firstName, npi && `NPI ${npi}`].filter(Boolean).join(', ');
}

function lineValues(line: ServiceLine): LineValues {
  return {
    placeOfService: '',
    ndc: '',
    ndcQuantity: '',
    ndcUnit: '',
    ...line,
    modifiers: line.modifiers.join(' '),
    diagnosisPointers: line.diagnosisPointers.map(pointerLetter).join(' '),
  };
}

/** The form of a claim as the server has it. */
export function claimValues(claim: Claim): ClaimValues {
  const { subscriber, accident } = claim;
  return {
    memberId: claim.memberId,
    groupNumber: claim.groupNumber ?? '',
    subscriber: personValues(subscriber),
    rendering: providerValues(claim.rendering),
    referring: providerValues(claim.referring),
    placeOfService: claim.placeOfService,
    admissionDate: claim.admissionDate ?? '',
    diagnoses: [...claim.diagnoses],
    lines: claim.lines.map(lineValues),
    priorAuthorizationNumber: claim.priorAuthorizationNumber ?? '',
    accident: { kind: accident?.kind ?? '', date: accident?.date ?? '', state: accident?.state ?? '' },
    patientSex: claim.patient.sex,
    patientAddress: addressValues(claim.patient.address),
    providers: Object.fromEntries(
      Object.entries(claim.providers ?? {}).map(([role, provider]) => [role, providerValues(provider)]),
    ),
    details: claim.details ?? {},
  };
}

/** Blank fields may be left out of what is given to `claimChanges`. */
type Loose<T> = T extends (infer I)[]
  ? Loose<I>[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> | undefined }
    : T;

function sentLine(line: Loose<LineValues>): object {
  const { modifiers = '', diagnosisPointers = '', ndc, ndcQuantity, ndcUnit, ...rest } = line;
  return {
    ...withoutBlanks(rest),
    description: line.description ?? '',
    modifiers: modifiers
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter(Boolean),
    diagnosisPointers: pointersFrom(diagnosisPointers),
    ...(ndc ? withoutBlanks({ ndc, ndcQuantity, ndcUnit }) : {}),
  };
}

/** A provider typed by hand has no record of the practice: its id stays blank, it is a person. */
function sentProvider(provider: Loose<ProviderValues> = {}): object | undefined {
  const filled = withoutBlanks(provider);
  if (!filled.npi && !filled.lastOrOrganizationName) return undefined;
  return { ...filled, id: filled.id ?? '', kind: filled.kind ?? 'person' };
}

function sentDiagnoses(diagnoses: readonly string[] = []): string[] {
  const last = diagnoses.findLastIndex((code) => code.trim() !== '');
  return diagnoses.slice(0, last + 1);
}

/** Everything that the form may change, as the contract takes it; what is blank is absent. */
function sentValues(values: Loose<ClaimValues>): Record<string, unknown> {
  const { rendering, referring, diagnoses, lines = [], accident, providers = {}, details = {}, ...rest } = values;
  return withUndefinedLeftOut({
    ...withoutBlanks(rest),
    rendering: sentProvider(rendering),
    referring: sentProvider(referring),
    providers: Object.fromEntries(Object.entries(providers).map(([role, one]) => [role, sentProvider(one)])),
    details,
    diagnoses: sentDiagnoses(diagnoses),
    lines: lines.map(sentLine),
    accident: accident?.kind ? withoutBlanks(accident) : undefined,
  });
}

function withUndefinedLeftOut(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

/** What takes away a part that was emptied. A part that a claim may not lack goes empty, and the schema says so at its field. */
const TAKEN_AWAY: Readonly<Record<string, unknown>> = {
  accident: null,
  referring: null,
  patientAddress: {},
  rendering: {},
  subscriber: {},
};

/** What changed between the saved form and the typed one, as `correct-claim` takes it: only that is sent. */
export function claimChanges(typed: Loose<ClaimValues>, saved: ClaimValues): Record<string, unknown> {
  const [now, before] = [sentValues(typed), sentValues(saved)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    keys
      .filter((key) => sorted(now[key]) !== sorted(before[key]))
      .map((key) => [key, key in now ? now[key] : key in TAKEN_AWAY ? TAKEN_AWAY[key] : '']),
  );
}

/** As text that is the same whatever the order of the keys. */
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Takes a diagnosis out; pointers to later ones follow, pointers to it go. */
export function withoutDiagnosis(values: ClaimValues, index: number): Pick<ClaimValues, 'diagnoses' | 'lines'> {
  const moved = (rank: number) => (rank > index + 1 ? rank - 1 : rank);
  return {
    diagnoses: values.diagnoses.filter((_code, i) => i !== index),
    lines: values.lines.map((line) => ({
      ...line,
      diagnosisPointers: pointersFrom(line.diagnosisPointers)
        .filter((rank) => rank !== index + 1)
        .map((rank) => pointerLetter(moved(rank)))
        .join(' '),
    })),
  };
}

/** A line for one more service of the visit. */
export function newLine(values: ClaimValues, dateOfService: string): LineValues {
  return {
    lineNumber: values.lines.length + 1,
    procedureCode: '',
    description: '',
    modifiers: '',
    units: 1,
    chargeCents: undefined,
    diagnosisPointers: 'A',
    dateOfService,
    placeOfService: '',
    ndc: '',
    ndcQuantity: '',
    ndcUnit: '',
  };
}

/** Takes a line out; the lines after it move up, numbers too. */
export function withoutLine(values: ClaimValues, index: number): LineValues[] {
  return values.lines.filter((_line, i) => i !== index).map((line, i) => ({ ...line, lineNumber: i + 1 }));
}
