import { type IsoDate, parseDate } from '../../../kernel/index.ts';
import type { AuthorizationAnswer, AuthorizationOutcome, ServiceDecision } from '../authorization-answer.ts';
import { outcomeOfAction, outcomeOfServices, outcomeWords } from '../outcome.ts';
import { rejectionWords } from '../reject-words.ts';

export type PasReading = { ok: true; answer: AuthorizationAnswer } | { ok: false; message: string };

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;

/** Extensions whose url ends with a name. */
const extensions = (of: unknown, name: string): Json[] =>
  isObject(of) ? objects(of.extension).filter((one) => text(one.url).split('/').at(-1) === name) : [];

const codeOf = (concept: unknown): string => {
  const [coding] = isObject(concept) ? objects(concept.coding) : [];
  return text(coding?.code);
};

/** The day of a date or an instant. */
const dayOf = (value: unknown): IsoDate | undefined => parseDate(text(value).slice(0, 10));

function periodOf(value: unknown): { from?: IsoDate; to?: IsoDate } {
  if (!isObject(value)) return {};
  const [from, to] = [dayOf(value.start), dayOf(value.end)];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

interface Review {
  action: string;
  number: string;
  reasonCodes: string[];
}

/** The review action of an item: on its adjudication (STU 2), else on the item (STU 1). */
function reviewOf(item: Json): Review {
  const places = [...objects(item.adjudication), item];
  const [found] = places.flatMap((place) => extensions(place, 'extension-reviewAction'));
  const [action] = extensions(found, 'extension-reviewActionCode');
  const [number] = extensions(found, 'number');
  return {
    action: codeOf(action?.valueCodeableConcept),
    number: text(number?.valueString),
    reasonCodes: extensions(found, 'reasonCode').flatMap((one) => codeOf(one.valueCodeableConcept) || []),
  };
}

function authorizedDetail(item: Json): { procedureCode: string; unitsApproved?: number } {
  const [detail] = extensions(item, 'extension-itemAuthorizedDetail');
  const [code] = extensions(detail, 'productOrServiceCode');
  const [quantity] = extensions(detail, 'quantity');
  const units = count(isObject(quantity?.valueQuantity) ? quantity.valueQuantity.value : undefined);
  const added = count(isObject(item.quantity) ? item.quantity.value : undefined);
  const unitsApproved = units ?? added;
  return {
    procedureCode: codeOf(code?.valueCodeableConcept) || codeOf(item.productOrService),
    ...(unitsApproved === undefined ? {} : { unitsApproved }),
  };
}

function decisionOf(item: Json, notes: ReadonlyMap<number, string>): ServiceDecision & { reference: string } {
  const review = reviewOf(item);
  const outcome = outcomeOfAction(review.action);
  const [trace] = extensions(item, 'extension-itemTraceNumber');
  const [period] = extensions(item, 'extension-itemPreAuthPeriod');
  const [reference] = extensions(item, 'extension-administrationReferenceNumber');
  const own = Array.isArray(item.noteNumber) ? item.noteNumber.map((number) => notes.get(Number(number)) ?? '') : [];
  const words = [outcomeWords(outcome), ...review.reasonCodes.map((code) => `Reason code ${code}.`), ...own];
  const { procedureCode, unitsApproved } = authorizedDetail(item);
  const isGranted = outcome === 'approved' || outcome === 'partly-approved';
  return {
    traceNumber: text(isObject(trace?.valueIdentifier) ? trace.valueIdentifier.value : undefined),
    procedureCode,
    outcome,
    ...(review.number ? { number: review.number } : {}),
    ...(isGranted && unitsApproved !== undefined ? { unitsApproved } : {}),
    ...periodOf(period?.valuePeriod),
    reasonCodes: review.reasonCodes,
    message: words.filter((word) => word !== '').join(' '),
    reference: text(reference?.valueString),
  };
}

/** ClaimResponse.error: the reasons of AAA03, with their follow-up. */
function rejectionsOf(response: Json): string[] {
  return objects(response.error).map((error) => {
    const [followUp] = extensions(error, 'extension-errorFollowupAction');
    return rejectionWords(codeOf(error.code), codeOf(followUp?.valueCodeableConcept));
  });
}

function outcomeOf(response: Json, decisions: readonly ServiceDecision[]): AuthorizationOutcome {
  if (decisions.length > 0) {
    const whole = outcomeOfServices(decisions.map(({ outcome }) => outcome));
    if (whole !== 'unclear') return whole;
  }
  const outcome = text(response.outcome);
  if (outcome === 'error') return 'rejected';
  if (outcome === 'queued') return 'pended';
  return objects(response.error).length > 0 ? 'rejected' : 'unclear';
}

const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.length === 0 || numbers.includes(undefined)
    ? undefined
    : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

function answerOf(response: Json, wanted: readonly string[]): AuthorizationAnswer {
  const notes = new Map(objects(response.processNote).map((note) => [Number(note.number), text(note.text)]));
  const decided = [...objects(response.item), ...objects(response.addItem)].map((item) => decisionOf(item, notes));
  const services = decided.map(({ reference: _reference, ...decision }) => decision);
  const outcome = outcomeOf(response, services);
  const granted = services.filter((one) => one.outcome === 'approved' || one.outcome === 'partly-approved');
  const preAuthRef = text(response.preAuthRef);
  const isGranted = outcome === 'approved' || outcome === 'partly-approved';
  const number = isGranted ? preAuthRef || (granted.find((one) => one.number)?.number ?? '') : '';
  const reference = decided.find((one) => one.reference !== '')?.reference || preAuthRef;
  const [period = {}] = [periodOf(response.preAuthPeriod), ...granted].filter(({ from }) => from !== undefined);
  const units = isGranted ? sumOf(granted.map(({ unitsApproved }) => unitsApproved)) : undefined;
  const words = [
    outcomeWords(outcome),
    ...rejectionsOf(response),
    text(response.disposition),
    ...(notes.size > 0 && services.length === 0 ? notes.values() : []),
  ];
  return {
    reference: '',
    traceNumbers: objects(response.identifier).map(({ value }) => text(value)),
    outcome,
    number,
    ...(reference ? { payerReference: reference } : {}),
    ...(period.from ? { from: period.from } : {}),
    ...(period.to ? { to: period.to } : {}),
    ...(units === undefined ? {} : { unitsApproved: units }),
    reasonCodes: services.flatMap(({ reasonCodes }) => reasonCodes),
    services,
    message: [...new Set(words.filter((word) => word !== ''))].join(' '),
    wanted: [...wanted],
    position: 0,
    offset: 0,
  };
}

/** What an OperationOutcome says, in the server's own words. */
function faultsOf(outcome: Json): string {
  const faults = objects(outcome.issue).map(
    (issue) => text(issue.diagnostics) || text(isObject(issue.details) ? issue.details.text : '') || text(issue.code),
  );
  return faults.filter((fault) => fault !== '').join('; ');
}

/** LOINC codes of what a CommunicationRequest asks for. */
function wantedOf(resources: readonly Json[]): string[] {
  const requests = resources.filter(({ resourceType }) => resourceType === 'CommunicationRequest');
  return requests.flatMap((request) =>
    objects(request.payload).flatMap((payload) => {
      const [code] = extensions(payload, 'extension-contentModifier');
      return codeOf(code?.valueCodeableConcept) || text(payload.contentString) || [];
    }),
  );
}

/**
 * The decision in what a payer's FHIR service answers to `$submit` or `$inquire`: a bundle with a ClaimResponse, or the
 * ClaimResponse itself. Review actions count before `outcome`, which only says whether the payer has finished.
 * @param traceNumber ours: of several responses (an inquiry) the one that repeats it is taken, else the first.
 * @returns the answer, or why there is none, in words of ours with the server's own behind.
 */
export function authorizationAnswerFromPas(json: unknown, traceNumber: string): PasReading {
  if (!isObject(json)) return { ok: false, message: 'The answer is no FHIR resource.' };
  if (json.resourceType === 'OperationOutcome') {
    return {
      ok: false,
      message: `The payer’s FHIR service refuses the request: ${faultsOf(json) || 'no reason given'}`,
    };
  }
  const resources =
    json.resourceType === 'Bundle'
      ? objects(json.entry).flatMap(({ resource }) => (isObject(resource) ? [resource] : []))
      : [json];
  const responses = resources.filter(({ resourceType }) => resourceType === 'ClaimResponse');
  const own = responses.find((one) => objects(one.identifier).some(({ value }) => value === traceNumber));
  // One alone answers what was asked, even where the payer does not repeat our number; of several without it, none does.
  const response = own ?? (responses.length === 1 ? responses[0] : undefined);
  if (!response) {
    const outcome = resources.find(({ resourceType }) => resourceType === 'OperationOutcome');
    const fault = outcome ? faultsOf(outcome) : '';
    return { ok: false, message: fault || 'The answer holds no decision (no ClaimResponse).' };
  }
  return { ok: true, answer: answerOf(response, wantedOf(resources)) };
}
