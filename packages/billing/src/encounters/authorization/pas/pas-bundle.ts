import type { Person, Provider } from '../../../parties/index.ts';
import type { AuthorizationRequest, RequestedService } from '../authorization-request.ts';
import { serviceTrace } from '../requests-to-278.ts';

/** FHIR as plain JSON. */
export type FhirJson = { readonly [key: string]: unknown };

const PAS = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition';
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';
const X12 = 'https://codesystem.x12.org/005010';
const NPI = 'http://hl7.org/fhir/sid/us-npi';
const SUPPORTING_INFO = 'http://hl7.org/fhir/us/davinci-pas/CodeSystem/PASTempCodes';

const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const ref = (resource: FhirJson) => ({ reference: `${resource.resourceType}/${resource.id}` });
const profile = (name: string) => ({ profile: [`${PAS}/${name}`] });

const GENDERS = { F: 'female', M: 'male', U: 'unknown' } as const;
const CLAIM_TYPES = { professional: 'professional', institutional: 'institutional', dental: 'oral' } as const;
const RELATIONSHIPS = { '18': 'self', '01': 'spouse', '19': 'child', G8: 'other' } as const;
const UNITS = { UN: 'un', MJ: 'min', DA: 'd', F2: '[iU]' } as const;

const nameOf = ({ name }: Person) => [
  { family: name.last, given: [name.first, ...(name.middle ? [name.middle] : [])] },
];

function addressOf({ address }: Person) {
  if (!address) return {};
  const { line1, line2, city, state, zip } = address;
  return { address: [{ line: [line1, ...(line2 ? [line2] : [])], city, state, postalCode: zip, country: 'US' }] };
}

const personOf = (person: Person) => ({
  name: nameOf(person),
  gender: GENDERS[person.sex],
  birthDate: person.birthDate,
  ...addressOf(person),
});

/** CDT codes begin with D, HCPCS level II with another letter, CPT with a digit. */
function serviceCode(code: string) {
  if (/^D\d/.test(code)) return coded('http://www.ada.org/cdt', code);
  const system = /^[A-Z]/.test(code)
    ? 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
    : 'http://www.ama-assn.org/go/cpt';
  return coded(system, code);
}

const practitioner = (id: string, provider: Provider): FhirJson =>
  provider.kind === 'person'
    ? {
        resourceType: 'Practitioner',
        id,
        meta: profile('profile-practitioner'),
        identifier: [{ system: NPI, value: provider.npi }],
        name: [
          { family: provider.lastOrOrganizationName, ...(provider.firstName ? { given: [provider.firstName] } : {}) },
        ],
      }
    : organization(id, provider.lastOrOrganizationName, provider.npi);
const organization = (id: string, name: string, npi: string | undefined): FhirJson => ({
  resourceType: 'Organization',
  id,
  meta: profile('profile-organization'),
  ...(npi ? { identifier: [{ system: NPI, value: npi }] } : {}),
  active: true,
  name,
});

/** Parties of a request as resources that the claim points to. */
function partiesOf(request: AuthorizationRequest) {
  const { patient, coverage, payer, requester, rendering, referring, facility } = request;
  const isSelf = coverage.relationship === '18';
  const beneficiary: FhirJson = {
    resourceType: 'Patient',
    id: 'patient',
    meta: profile('profile-beneficiary'),
    identifier: [{ type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MB'), value: coverage.memberId }],
    ...personOf(patient),
  };
  const subscriber: FhirJson = isSelf
    ? beneficiary
    : {
        resourceType: 'Patient',
        id: 'subscriber',
        meta: profile('profile-subscriber'),
        ...personOf(coverage.subscriber),
      };
  const insurer: FhirJson = {
    resourceType: 'Organization',
    id: 'insurer',
    meta: profile('profile-insurer'),
    identifier: [{ value: payer.identifiers?.authorization ?? payer.payerIdentifier }],
    active: true,
    name: payer.name,
  };
  const requestor: FhirJson = {
    ...organization('requestor', requester.name, requester.npi),
    meta: profile('profile-requestor'),
  };
  const held: FhirJson = {
    resourceType: 'Coverage',
    id: 'coverage',
    meta: profile('profile-coverage'),
    status: 'active',
    subscriber: ref(subscriber),
    subscriberId: coverage.memberId,
    beneficiary: ref(beneficiary),
    relationship: coded(`${TERMINOLOGY}/subscriber-relationship`, RELATIONSHIPS[coverage.relationship]),
    payor: [ref(insurer)],
    ...(coverage.groupNumber
      ? { class: [{ type: coded(`${TERMINOLOGY}/coverage-class`, 'group'), value: coverage.groupNumber }] }
      : {}),
  };
  /** In careTeam order, with their NM101. */
  const team = [
    ...(rendering ? [{ role: 'SJ', resource: practitioner('rendering', rendering) }] : []),
    ...(referring ? [{ role: 'DK', resource: practitioner('referring', referring) }] : []),
    ...(facility ? [{ role: 'FA', resource: organization('facility', facility.name, facility.npi) }] : []),
  ];
  return { beneficiary, subscriber, insurer, requestor, held, team };
}

const isoPeriod = ({ from, to }: { from: string; to?: string }) =>
  to === undefined || to === from ? { servicedDate: from } : { servicedPeriod: { start: from, end: to } };

/** A service as ServiceRequest, which the item points to. */
function serviceRequestOf(service: RequestedService, index: number, patient: FhirJson): FhirJson {
  const { procedureCode, units, from, to } = service;
  return {
    resourceType: 'ServiceRequest',
    id: `service-${index + 1}`,
    meta: profile('profile-servicerequest'),
    status: 'active',
    intent: 'order',
    ...(procedureCode ? { code: serviceCode(procedureCode) } : {}),
    quantityQuantity: { value: units },
    subject: ref(patient),
    ...(to && to !== from ? { occurrencePeriod: { start: from, end: to } } : { occurrenceDateTime: from }),
  };
}

function itemOf(
  request: AuthorizationRequest,
  service: RequestedService,
  index: number,
  orders: readonly FhirJson[],
): FhirJson {
  const { diagnoses, cancels, kind, admission, placeOfService } = request;
  const order = orders[index];
  const extension = [
    {
      url: `${PAS}/extension-itemTraceNumber`,
      valueIdentifier: { system: traceSystem(request), value: serviceTrace(request.traceNumber, index) },
    },
    {
      url: `${PAS}/extension-serviceItemRequestType`,
      valueCodeableConcept: coded(`${X12}/1525`, admission ? 'AR' : kind === 'referral' ? 'SC' : 'HS'),
    },
    { url: `${PAS}/extension-certificationType`, valueCodeableConcept: coded(`${X12}/1322`, cancels ? '3' : 'I') },
    ...(cancels?.authorizationNumber
      ? [{ url: `${PAS}/extension-authorizationNumber`, valueString: cancels.authorizationNumber }]
      : []),
    ...(cancels?.reference
      ? [{ url: `${PAS}/extension-administrationReferenceNumber`, valueString: cancels.reference }]
      : []),
    ...(order ? [{ url: `${PAS}/extension-requestedService`, valueReference: ref(order) }] : []),
  ];
  return {
    extension,
    sequence: index + 1,
    ...(diagnoses.length > 0 ? { diagnosisSequence: diagnoses.map((_, i) => i + 1) } : {}),
    // Medical care: the guide wants a category of X12 list 1365.
    category: coded(`${X12}/1365`, '1'),
    ...(service.revenueCode
      ? { revenue: coded('https://www.nubc.org/CodeSystem/RevenueCodes', service.revenueCode) }
      : {}),
    productOrService: service.procedureCode
      ? serviceCode(service.procedureCode)
      : coded('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-applicable'),
    ...(service.modifiers.length > 0 ? { modifier: service.modifiers.map((modifier) => serviceCode(modifier)) } : {}),
    ...isoPeriod(service),
    locationCodeableConcept: coded(
      'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
      placeOfService,
    ),
    quantity: {
      value: service.units,
      system: 'http://unitsofmeasure.org',
      code: UNITS[service.unitOfMeasure ?? 'UN'],
    },
  };
}

/** Who gave the trace number (TRN03). */
const traceSystem = ({ requester }: AuthorizationRequest) => `urn:trnorg:1${requester.taxId}`;

function supportingInfoOf({ services, admission, note }: AuthorizationRequest): FhirJson[] {
  const days = services.flatMap(({ from, to }) => [from, to ?? from]).sort();
  const [start, end] = [days[0], days.at(-1)];
  const info: FhirJson[] = [];
  const category = (code: string) => ({ sequence: info.length + 1, category: coded(SUPPORTING_INFO, code) });
  if (admission) info.push({ ...category('admissionDates'), timingDate: admission.date });
  else if (start) {
    const timing = start === end ? { timingDate: start } : { timingPeriod: { start, end } };
    info.push({ ...category('patientEvent'), ...timing });
  }
  if (note) info.push({ ...category('freeFormMessage'), valueString: note });
  return info;
}

function claimOf(
  request: AuthorizationRequest,
  parties: ReturnType<typeof partiesOf>,
  orders: readonly FhirJson[],
  at: { createdAt: string; profileName: string },
): FhirJson {
  const { urgency, diagnoses, claimKind, services, traceNumber, cancels } = request;
  const info = supportingInfoOf(request);
  return {
    resourceType: 'Claim',
    id: 'request',
    meta: profile(at.profileName),
    ...(urgency === 'urgent'
      ? { extension: [{ url: `${PAS}/extension-levelOfServiceCode`, valueCodeableConcept: coded(`${X12}/1338`, 'U') }] }
      : {}),
    identifier: [{ system: traceSystem(request), value: traceNumber }],
    status: cancels ? 'cancelled' : 'active',
    type: coded(`${TERMINOLOGY}/claim-type`, CLAIM_TYPES[claimKind]),
    use: 'preauthorization',
    patient: ref(parties.beneficiary),
    created: at.createdAt,
    insurer: ref(parties.insurer),
    provider: ref(parties.requestor),
    priority: coded(`${TERMINOLOGY}/processpriority`, urgency === 'urgent' ? 'stat' : 'normal'),
    ...(parties.team.length > 0
      ? {
          careTeam: parties.team.map(({ role, resource }, i) => ({
            extension: [{ url: `${PAS}/extension-careTeamClaimScope`, valueBoolean: true }],
            sequence: i + 1,
            provider: ref(resource),
            role: coded(`${X12}/98`, role),
          })),
        }
      : {}),
    ...(info.length > 0 ? { supportingInfo: info } : {}),
    diagnosis: diagnoses.map((code, i) => ({
      sequence: i + 1,
      // With its dot, as FHIR writes ICD-10-CM.
      diagnosisCodeableConcept: coded(
        'http://hl7.org/fhir/sid/icd-10-cm',
        code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code,
      ),
    })),
    insurance: [{ sequence: 1, focal: true, coverage: ref(parties.held) }],
    item: services.map((service, i) => itemOf(request, service, i, orders)),
  };
}

/**
 * A request as the bundle of the FHIR operation `Claim/$submit` or `Claim/$inquire` (Da Vinci PAS STU 2, FHIR R4): the claim
 * first, then everybody and everything it points to. Requests with `cancels` take an earlier one back (certification type 3).
 * @param at ISO instant of the request.
 */
export function pasBundle(request: AuthorizationRequest, step: 'submit' | 'inquire', at: string): FhirJson {
  const parties = partiesOf(request);
  const orders =
    step === 'submit' ? request.services.map((service, i) => serviceRequestOf(service, i, parties.beneficiary)) : [];
  const isInquiry = step === 'inquire';
  const claim = claimOf(request, parties, orders, {
    createdAt: at,
    profileName: isInquiry ? 'profile-claim-inquiry' : 'profile-claim',
  });
  const { beneficiary, subscriber, insurer, requestor, held, team } = parties;
  const resources = new Set([
    claim,
    requestor,
    insurer,
    beneficiary,
    subscriber,
    held,
    ...team.map(({ resource }) => resource),
    ...orders,
  ]);
  return {
    resourceType: 'Bundle',
    meta: profile(isInquiry ? 'profile-pas-inquiry-request-bundle' : 'profile-pas-request-bundle'),
    identifier: { system: traceSystem(request), value: request.traceNumber },
    type: 'collection',
    timestamp: at,
    entry: [...resources].map((resource) => ({
      fullUrl: `urn:cleanclaim:${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}
