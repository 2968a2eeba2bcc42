import type { IntakeCoverage, IntakeFinding, IntakePatient } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';
import { parseDate } from '@cleanclaim/billing/kernel';
import type { PayerSequence, Person, Relationship } from '@cleanclaim/billing/parties';
import { addFinding } from '../common/findings.ts';
import { cleanText, personName, relationshipOf, selfSubscriber, sexCode } from '../common/people.ts';
import { addressOf, codingsOf, daysOf, nameOf, phoneOf } from './datatypes.ts';
import { child, items, type Json, text } from './json.ts';
import { type FhirResource, type FhirStore, resolve, targetOf } from './store.ts';

const SEQUENCES: readonly PayerSequence[] = ['P', 'S', 'T'];

/**
 * Coverages of a patient in force on the visit's day (all, without a visit), by Coverage.order, else by their order
 * on the claim, else by that of the bundle. Three at most.
 */
export function coveragesOf(
  store: FhirStore,
  resource: FhirResource,
  patient: IntakePatient,
  sent: readonly FhirResource[],
  claims: readonly FhirResource[],
  day: IsoDate | undefined,
  findings: IntakeFinding[],
): IntakeCoverage[] {
  const current = sent.filter(
    (coverage) => !/^(cancelled|entered-in-error|draft)$/.test(text(coverage.node, 'status')),
  );
  const inForce = current.filter((coverage) => {
    const { start, end } = daysOf(coverage.node, 'period');
    const outside = day !== undefined && ((start !== undefined && start > day) || (end !== undefined && end < day));
    if (outside)
      addFinding(findings, coverage.place, 'This coverage is not in force on the date of service. It was left out.');
    return !outside;
  });
  const sequences = sequencesOnClaims(store, claims);
  const withPayer = inForce.filter((coverage) => !isSelfPay(store, coverage));
  const ranked = withPayer.map((coverage, i) => ({
    coverage,
    rank: Number(text(coverage.node, 'order')) || sequences.get(coverage.node) || 100 + i,
  }));
  ranked.sort((a, b) => a.rank - b.rank);
  if (ranked.length > 3)
    addFinding(findings, resource.place, 'The patient has more than three coverages. The first three were taken.');
  return ranked
    .slice(0, 3)
    .map(({ coverage }, i) => coverageOf(store, coverage, SEQUENCES[i] ?? 'T', patient, resource, findings));
}

/** Claim.insurance.sequence of each coverage that a claim names, by its node; 0 when it is no number. */
function sequencesOnClaims(store: FhirStore, claims: readonly FhirResource[]): Map<Json, number> {
  const sequences = new Map<Json, number>();
  for (const claim of claims) {
    for (const insurance of items(claim.node, 'insurance')) {
      const coverage = targetOf(store, claim, child(insurance, 'coverage'))?.node;
      if (coverage === undefined || sequences.has(coverage)) continue;
      sequences.set(coverage, Number(text(insurance, 'sequence')) || 0);
    }
  }
  return sequences;
}

/** A payor that is a person pays for himself. */
function isSelfPay(store: FhirStore, coverage: FhirResource): boolean {
  const payor = targetOf(store, coverage, items(coverage.node, 'payor')[0]);
  return payor !== undefined && /^(Patient|RelatedPerson)$/.test(payor.type);
}

function coverageOf(
  store: FhirStore,
  coverage: FhirResource,
  payerSequence: PayerSequence,
  patient: IntakePatient,
  resource: FhirResource,
  findings: IntakeFinding[],
): IntakeCoverage {
  const { node, place } = coverage;
  const reference = items(node, 'payor')[0];
  const payor = resolve(store, coverage, reference, findings);
  const subscriber = resolve(store, coverage, child(node, 'subscriber') ?? child(node, 'policyHolder'), findings);
  const relationship = relationshipIn(coverage, subscriber, resource);
  const memberId = cleanText(text(node, 'subscriberId') || text(node, 'identifier', 'value'));
  if (memberId === '') addFinding(findings, place, 'A coverage has no member number. Add it before a claim is sent.');
  const result: IntakeCoverage = {
    payerSequence,
    payerName: cleanText(text(payor?.node, 'name') || text(reference, 'display') || text(node, 'type', 'text')),
    payerIdentifier: cleanText(text(payor?.node, 'identifier', 'value') || text(reference, 'identifier', 'value')),
    memberId,
    relationship,
    subscriber: relationship === '18' ? selfSubscriber(patient) : subscriberOf(subscriber, coverage, findings),
  };
  const groupNumber = classOf(coverage, 'group', 'value');
  if (groupNumber !== '') result.groupNumber = groupNumber;
  const planName = classOf(coverage, 'plan', 'name') || classOf(coverage, 'plan', 'value');
  if (planName !== '') result.planName = planName;
  const { start, end } = daysOf(node, 'period');
  if (start) result.effectiveDate = start;
  if (end) result.terminationDate = end;
  return result;
}

function classOf(coverage: FhirResource, kind: string, key: 'name' | 'value'): string {
  const found = items(coverage.node, 'class').find((one) =>
    codingsOf(child(one, 'type')).some((coding) => coding.code === kind),
  );
  return cleanText(text(found, key));
}

/** Coverage.relationship is the beneficiary's to the subscriber: a parent of the subscriber is "other" (G8). */
function relationshipIn(
  coverage: FhirResource,
  subscriber: FhirResource | undefined,
  patient: FhirResource,
): Relationship {
  if (subscriber?.node === patient.node && subscriber) return '18';
  const words = codingsOf(child(coverage.node, 'relationship')).map((coding) => coding.code || coding.display);
  const word = (words[0] ?? '') || text(coverage.node, 'relationship', 'text');
  if (word === 'parent') return 'G8';
  if (word === 'common') return '01';
  return relationshipOf(word) ?? (subscriber ? 'G8' : '18');
}

function subscriberOf(subscriber: FhirResource | undefined, coverage: FhirResource, findings: IntakeFinding[]): Person {
  const display = text(coverage.node, 'subscriber', 'display').split(' ');
  const person: Person = subscriber
    ? {
        name: nameOf(subscriber.node),
        birthDate: parseDate(text(subscriber.node, 'birthDate')) ?? '',
        sex: sexCode(text(subscriber.node, 'gender')),
      }
    : { name: personName(display.pop() ?? '', display.join(' ')), birthDate: '', sex: 'U' };
  if (person.name.last === '' || person.birthDate === '') {
    addFinding(
      findings,
      coverage.place,
      "The subscriber's name or birth date is missing. Add it before a claim is sent.",
    );
  }
  const address = subscriber ? addressOf(subscriber.node, findings, subscriber.place) : undefined;
  if (address) person.address = address;
  const phone = subscriber ? phoneOf(subscriber.node) : undefined;
  if (phone !== undefined) person.phone = phone;
  return person;
}
