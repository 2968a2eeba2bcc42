import type { IntakeCoverage, IntakeFinding, IntakePatient } from '@cleanclaim/billing/encounters';
import type { PayerSequence, Person, Relationship } from '@cleanclaim/billing/parties';
import { addFinding } from '../common/findings.ts';
import { cleanText, relationshipOf, sameName, selfSubscriber, sexCode } from '../common/people.ts';
import { dateField, field } from './fields.ts';
import { addressField, nameField, phoneField } from './people.ts';
import type { Hl7Segment } from './tokenize.ts';

const SEQUENCES: readonly PayerSequence[] = ['P', 'S', 'T'];

interface Insurance {
  in1: Hl7Segment;
  in2: Hl7Segment | undefined;
}

/** Coverages of IN1 with its IN2, in the order of IN1-22 (coordination priority) or else of the message; three at most. */
export function coveragesOf(
  segments: readonly Hl7Segment[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeCoverage[] {
  const insurances = pairInsurances(segments).filter(({ in1 }) => {
    if (/^self[ -]?pay$/i.test(field(in1, 4)) || /^self[ -]?pay$/i.test(field(in1, 2))) {
      addFinding(findings, in1.place, 'The sender lists self-pay as an insurance. It was not taken as a coverage.');
      return false;
    }
    return `${field(in1, 2)}${field(in1, 3)}${field(in1, 4)}${field(in1, 36)}` !== '';
  });
  const ordered = insurances
    .map((insurance, order) => ({ insurance, rank: Number(field(insurance.in1, 22)) || order + 1 }))
    .sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const unique = ordered.filter(({ insurance }) => {
    const key = coverKey(insurance);
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
  if (unique.length > 3) {
    addFinding(findings, 'IN1', 'The sender lists more than three coverages. The first three were taken.');
  }
  return unique.slice(0, 3).map(({ insurance }, i) => coverageOf(insurance, SEQUENCES[i] ?? 'T', patient, findings));
}

/** DFT P11 repeats the visit's insurances under each charge. */
function coverKey({ in1 }: Insurance): string {
  return JSON.stringify([3, 4, 36, 8].map((number) => field(in1, number)));
}

function pairInsurances(segments: readonly Hl7Segment[]): Insurance[] {
  const pairs: Insurance[] = [];
  for (const segment of segments) {
    if (segment.name === 'IN1') pairs.push({ in1: segment, in2: undefined });
    const last = pairs.at(-1);
    if (segment.name === 'IN2' && last && !last.in2) last.in2 = segment;
  }
  return pairs;
}

function coverageOf(
  { in1, in2 }: Insurance,
  payerSequence: PayerSequence,
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeCoverage {
  const relationship = relationshipIn(in1, in2, patient, findings);
  const memberId = memberIdOf(in1, in2);
  if (memberId === '') {
    addFinding(findings, in1.place, 'A coverage has no member number. Add it before a claim is sent.');
  }
  const coverage: IntakeCoverage = {
    payerSequence,
    payerName: cleanText(field(in1, 4)) || cleanText(field(in1, 2, 2)) || cleanText(field(in1, 2)),
    payerIdentifier: cleanText(field(in1, 3)),
    memberId,
    relationship,
    subscriber: relationship === '18' ? selfSubscriber(patient) : subscriberOf(in1, in2, findings),
  };
  const groupNumber = cleanText(field(in1, 8));
  if (groupNumber !== '') coverage.groupNumber = groupNumber;
  const planName = cleanText(field(in1, 2, 2)) || cleanText(field(in1, 9));
  if (planName !== '') coverage.planName = planName;
  const effectiveDate = dateField(in1, 12);
  if (effectiveDate) coverage.effectiveDate = effectiveDate;
  const terminationDate = dateField(in1, 13);
  if (terminationDate) coverage.terminationDate = terminationDate;
  return coverage;
}

/** IN1-36 policy number, else member numbers of IN2, else IN1-49 unless it is the insured's record number. */
function memberIdOf(in1: Hl7Segment, in2: Hl7Segment | undefined): string {
  const insuredId = /^(MR|PI|AN)$/.test(field(in1, 49, 5)) ? '' : field(in1, 49);
  const sent = [field(in1, 36), field(in2, 61), field(in2, 6), field(in2, 8), insuredId];
  return cleanText(sent.find((id) => id !== '') ?? '');
}

/**
 * IN1-17 by its text, then by its code. Bare digits mean different things to different senders: then a subscriber
 * with the patient's name is the patient.
 */
function relationshipIn(
  in1: Hl7Segment,
  in2: Hl7Segment | undefined,
  patient: IntakePatient,
  findings: IntakeFinding[],
): Relationship {
  const subscriberName = nameField(in1, 16);
  const nobody = subscriberName.last === '' && subscriberName.first === '';
  const isPatient = nobody || sameName(subscriberName, patient.name);
  const byText = relationshipOf(field(in1, 17, 2)) ?? relationshipOf(field(in2, 72, 2));
  if (byText) return byText;
  const code = field(in1, 17);
  if (/^0?\d$/.test(code) || code === '') {
    if (isPatient) return '18';
    if (/^0?2$/.test(code)) return '01';
    if (/^0?3$/.test(code)) return '19';
    if (code === '01') return '01';
    addFinding(findings, in1.place, "The patient's relationship to the subscriber is not clear. It was read as other.");
    return 'G8';
  }
  return relationshipOf(code) ?? 'G8';
}

function subscriberOf(in1: Hl7Segment, in2: Hl7Segment | undefined, findings: IntakeFinding[]): Person {
  const person: Person = {
    name: nameField(in1, 16),
    birthDate: dateField(in1, 18) ?? '',
    sex: sexCode(field(in1, 43)),
  };
  if (person.name.last === '' || person.birthDate === '') {
    addFinding(findings, in1.place, "The subscriber's name or birth date is missing. Add it before a claim is sent.");
  }
  const address = addressField(in1, 19, findings);
  if (address) person.address = address;
  const phone = in2 ? phoneField(in2, 63) : undefined;
  if (phone !== undefined) person.phone = phone;
  return person;
}
