import type { IntakeCoverage, IntakeFinding, IntakePatient } from '@cleanclaim/billing/encounters';
import { parseDate } from '@cleanclaim/billing/kernel';
import type { PayerSequence, Person } from '@cleanclaim/billing/parties';
import { addFinding } from '../common/findings.ts';
import { cleanText, relationshipOf, selfSubscriber } from '../common/people.ts';
import { addressOf, idOf, interval, nameOf, phoneOf } from './datatypes.ts';
import { type CcdaSection, isSection, SECTION } from './sections.ts';
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from './xml.ts';

const SEQUENCES: readonly PayerSequence[] = ['P', 'S', 'T'];

/** Policy activities of the payers section: acts with a covered party, a holder or a payer, in coverage order. */
export function policiesOf(sections: readonly CcdaSection[]): XmlElement[] {
  const statements = sections
    .filter((section) => isSection(section, SECTION.payers))
    .flatMap((section) => section.statements);
  const ordered = statements.flatMap((statement) => {
    const nested = childrenOf(statement, 'entryRelationship').map((relation) => ({
      rank: Number(attribute(at(relation, 'sequenceNumber'), 'value')) || 99,
      policy: at(relation, 'act'),
    }));
    return nested.length > 0 ? nested : [{ rank: 99, policy: statement }];
  });
  const acts = ordered.flatMap(({ rank, policy }) => (policy && isPolicy(policy) ? [{ rank, policy }] : []));
  return acts.sort((a, b) => a.rank - b.rank).map(({ policy }) => policy);
}

function isPolicy(act: XmlElement): boolean {
  return childrenOf(act, 'participant').length > 0 || childrenOf(act, 'performer').length > 0;
}

/** Coverages of the policies, three at most. */
export function coveragesOf(
  policies: readonly XmlElement[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeCoverage[] {
  if (policies.length > 3) {
    addFinding(findings, 'payers', 'The document lists more than three coverages. The first three were taken.');
  }
  return policies.slice(0, 3).map((policy, i) => coverageOf(policy, SEQUENCES[i] ?? 'T', patient, findings));
}

/** Payer: performer with code PAYOR or, failing that, the first that is no guarantor. */
function payerOf(policy: XmlElement): XmlElement | undefined {
  const entities = childrenOf(policy, 'performer').map((performer) => at(performer, 'assignedEntity'));
  const coded = entities.find((entity) => attribute(at(entity, 'code'), 'code') === 'PAYOR');
  return coded ?? entities.find((entity) => attribute(at(entity, 'code'), 'code') !== 'GUAR');
}

function participantRole(policy: XmlElement, typeCode: string): XmlElement | undefined {
  const participant = childrenOf(policy, 'participant').find((one) => attribute(one, 'typeCode') === typeCode);
  return at(participant, 'participantRole');
}

function coverageOf(
  policy: XmlElement,
  payerSequence: PayerSequence,
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeCoverage {
  const payer = payerOf(policy);
  const covered = participantRole(policy, 'COV');
  const holder = participantRole(policy, 'HLD');
  const relationship = relationshipOf(attribute(at(covered, 'code'), 'code')) ?? (holder ? 'G8' : '18');
  const memberId = cleanText(idOf(covered)) || cleanText(idOf(holder));
  if (memberId === '')
    addFinding(findings, 'payers', 'A coverage has no member number. Add it before a claim is sent.');
  const coverage: IntakeCoverage = {
    payerSequence,
    payerName: cleanText(textOf(at(payer, 'representedOrganization', 'name'))),
    payerIdentifier: cleanText(idOf(payer) || idOf(at(payer, 'representedOrganization'))),
    memberId,
    relationship,
    subscriber: relationship === '18' ? selfSubscriber(patient) : subscriberOf(holder, findings),
  };
  const groupNumber = cleanText(idOf(policy));
  // A bare UUID is the statement's own identifier, not a group.
  if (groupNumber !== '' && !/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(groupNumber)) coverage.groupNumber = groupNumber;
  const planName = cleanText(textOf(planTextOf(policy)));
  if (planName !== '') coverage.planName = planName;
  const covering = childrenOf(policy, 'participant').find((one) => attribute(one, 'typeCode') === 'COV');
  const { start, end } = interval(at(covering, 'time'));
  if (start) coverage.effectiveDate = start;
  if (end && end !== start) coverage.terminationDate = end;
  return coverage;
}

/** The plan's description: the text of an act in definition mood. */
function planTextOf(policy: XmlElement): XmlElement | undefined {
  const plan = descendants(policy).find(
    (element) => element.name === 'act' && attribute(element, 'moodCode') === 'DEF',
  );
  return at(plan, 'text');
}

function subscriberOf(holder: XmlElement | undefined, findings: IntakeFinding[]): Person {
  const entity = at(holder, 'playingEntity');
  const birthDate = parseDate(attribute(at(entity, 'birthTime'), 'value')) ?? '';
  const person: Person = { name: nameOf(entity), birthDate, sex: 'U' };
  if (person.name.last === '' || birthDate === '') {
    addFinding(findings, 'payers', "The subscriber's name or birth date is missing. Add it before a claim is sent.");
  }
  const address = addressOf(holder, findings, 'payers');
  if (address) person.address = address;
  const phone = phoneOf(holder);
  if (phone !== undefined) person.phone = phone;
  return person;
}
