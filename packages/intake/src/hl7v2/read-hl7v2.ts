import type { IntakeChart, IntakeFault, IntakeFinding, IntakeResult } from '@cleanclaim/billing/encounters';
import { decodeText, ENCODING_FINDING } from '../common/decode-text.ts';
import { addDiagnosisFindings } from '../common/diagnosis-list.ts';
import { addFinding, chartsLimitFault, resultOfParts } from '../common/findings.ts';
import { addPersonFindings } from '../common/people.ts';
import { CHARTS_LIMIT, PARTS_LIMIT } from '../limits.ts';
import { chargesOf } from './charges.ts';
import { coveragesOf } from './coverages.ts';
import { diagnosesOf } from './diagnoses.ts';
import { encounterOf } from './encounter.ts';
import { type MessageKind, messageKind } from './message-kind.ts';
import { notesOf } from './notes.ts';
import { guarantorOf, patientOf } from './people.ts';
import { type Hl7Message, type Hl7Segment, tokenizeHl7 } from './tokenize.ts';

/**
 * Reads HL7 v2 messages (2.1 to 2.8): ADT, DFT, BAR, SIU, MDM, ORU, and the patient of others. One chart for each
 * patient and visit of a message. A message that cannot be read is a fault and the others go on. Never throws.
 */
export function readHl7v2(bytes: Uint8Array): IntakeResult {
  const { text, encoding } = decodeText(bytes);
  const { messages, faults } = tokenizeHl7(text);
  const charts: IntakeChart[] = [];
  for (const message of messages) {
    const read = readMessage(message);
    for (const chart of read.charts) charts.push(chart);
    for (const fault of read.faults) faults.push(fault);
    if (charts.length >= CHARTS_LIMIT && message !== messages.at(-1)) {
      faults.push(chartsLimitFault(message.place));
      break;
    }
  }
  if (encoding !== 'utf-8') for (const chart of charts) addFinding(chart.findings, '', ENCODING_FINDING);
  return resultOfParts(charts, faults, {
    place: 'line 1',
    code: 'no-message',
    message: 'The file has no MSH segment, so it holds no HL7 message.',
  });
}

function readMessage(message: Hl7Message): { charts: IntakeChart[]; faults: IntakeFault[] } {
  const kind = messageKind(message.type, message.trigger);
  if (message.oversized !== undefined) {
    const cause = `A segment has more than ${PARTS_LIMIT} fields, repetitions and components. Ask the sender to correct the message.`;
    return {
      charts: [],
      faults: [{ place: `${message.place}, ${message.oversized}`, code: 'too-many-parts', message: cause }],
    };
  }
  const patients = groupsStartingAt(message.segments.slice(1), 'PID');
  if (!patients) return { charts: [], faults: [repeatedFault(message)] };
  if (kind.take === 'nothing') {
    const fault = { place: message.place, code: 'message-type-not-a-chart' };
    return {
      charts: [],
      faults: [{ ...fault, message: `A message of type ${message.type} is an answer or a query, not a chart.` }],
    };
  }
  if (!patients.some((group) => group.some((segment) => segment.name === 'PID'))) {
    if (message.foreignLines > 0) {
      const cause =
        'The segments are divided by another character than MSH names. Ask the sender to correct the separators.';
      return { charts: [], faults: [{ place: message.place, code: 'wrong-delimiters', message: cause }] };
    }
    const cause = 'The message has no PID segment, so it names no patient. Ask the sender for the whole message.';
    return { charts: [], faults: [{ place: message.place, code: 'patient-missing', message: cause }] };
  }
  const charts: IntakeChart[] = [];
  const faults: IntakeFault[] = [];
  for (const group of patients) {
    const visits = message.type === 'BAR' ? groupsStartingAt(group, 'PV1') : [group];
    if (!visits) return { charts: [], faults: [repeatedFault(message)] };
    for (const visit of visits) {
      const chart = readVisit(message, visit, kind);
      if ('code' in chart) faults.push(chart);
      else charts.push(chart);
    }
  }
  return { charts, faults };
}

/** Most segments, or fifties of their characters, that the groups of one message share, counted for each group. */
const SHARED_LIMIT = 100_000;

function weightOf(segments: readonly Hl7Segment[]): number {
  return segments.reduce(
    (sum, segment) => sum + 1 + Math.floor(segment.fields.reduce((length, field) => length + field.length, 0) / 50),
    0,
  );
}

function repeatedFault(message: Hl7Message): IntakeFault {
  const cause =
    'The message has too many segments before many patients or visits. Ask the sender for one message a visit.';
  return { place: message.place, code: 'too-much-repeated', message: cause };
}

/**
 * Groups of segments that each start at one segment of a name; what precedes the first start belongs to all.
 * Without any such segment, one group of everything. @returns undefined when too much would belong to all of many.
 */
function groupsStartingAt(segments: readonly Hl7Segment[], name: string): Hl7Segment[][] | undefined {
  const start = segments.findIndex((segment) => segment.name === name);
  if (start < 0) return [[...segments]];
  const shared = segments.slice(0, start);
  const starts = segments.filter((segment) => segment.name === name).length;
  if (starts > 1 && starts * weightOf(shared) > SHARED_LIMIT) return undefined;
  const groups: Hl7Segment[][] = [];
  for (const segment of segments.slice(start)) {
    if (segment.name === name) groups.push([...shared]);
    groups.at(-1)?.push(segment);
  }
  return groups;
}

function readVisit(message: Hl7Message, segments: readonly Hl7Segment[], kind: MessageKind): IntakeChart | IntakeFault {
  const findings: IntakeFinding[] = [];
  const pid = segments.find((segment) => segment.name === 'PID');
  const patient = pid ? patientOf(pid, findings) : undefined;
  if (!pid || !patient || patient.mrn === '') {
    const cause =
      'PID-3 and PID-2 hold no medical record number, so the patient cannot be told. Ask the sender to add it.';
    return { place: `${message.place}, ${pid?.place ?? 'segment PID'}`, code: 'mrn-missing', message: cause };
  }
  addPersonFindings(patient, findings, pid.place);
  const chart: IntakeChart = {
    format: 'hl7v2',
    place: message.place,
    patient,
    coverages: coveragesOf(segments, patient, findings),
    notes: notesOf(segments, findings),
    diagnoses: [],
    charges: [],
    findings,
  };
  const guarantor = guarantorOf(
    segments.find((segment) => segment.name === 'GT1'),
    patient,
    findings,
  );
  if (guarantor) chart.guarantor = guarantor;
  addVisit(chart, segments, kind);
  if (message.joinedLines > 0) {
    addFinding(findings, message.place, 'Some lines are no segments; they were joined to the segment before them.');
  }
  return chart;
}

function addVisit(chart: IntakeChart, segments: readonly Hl7Segment[], kind: MessageKind): void {
  if (kind.take === 'patient') addFinding(chart.findings, chart.place, kind.reason);
  if (kind.take !== 'visit' && kind.take !== 'appointment') return;
  const encounter = encounterOf(segments, chart.patient, chart.findings);
  if (!encounter) return;
  chart.encounter = encounter;
  chart.diagnoses = diagnosesOf(segments, chart.findings);
  if (kind.take === 'visit' && kind.charges) {
    chart.charges = chargesOf(segments, encounter.dateOfService, chart.diagnoses, chart.findings);
  }
  addDiagnosisFindings(chart.diagnoses, chart.findings, chart.place);
  if (kind.take === 'appointment') {
    addFinding(chart.findings, chart.place, 'This is an appointment. It has no charges until the visit takes place.');
  }
}
