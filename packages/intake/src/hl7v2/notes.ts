import type { IntakeFinding, IntakeNote } from '@cleanclaim/billing/encounters';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { field, part, repetitions, wholeText } from './fields.ts';
import type { Hl7Segment } from './tokenize.ts';

/** Document types (HL7 table 0270) by our own labels. */
const DOCUMENT_TITLES: ReadonlyMap<string, string> = new Map([
  ['CN', 'Consultation'],
  ['DI', 'Diagnostic imaging'],
  ['DS', 'Discharge summary'],
  ['ED', 'Emergency department note'],
  ['HP', 'History and physical'],
  ['OP', 'Operative note'],
  ['PN', 'Procedure note'],
  ['PR', 'Progress note'],
  ['SP', 'Surgical pathology'],
]);

const TEXT_TYPES = new Set(['TX', 'FT', 'ST', '']);

interface OpenNote {
  title: string;
  lines: string[];
}

/** Text of OBX under its TXA or OBR, and comments of NTE; results become lines of `name: value unit`. */
export function notesOf(segments: readonly Hl7Segment[], findings: IntakeFinding[]): IntakeNote[] {
  const notes: OpenNote[] = [{ title: 'Observations', lines: [] }];
  const comments: string[] = [];
  for (const segment of segments) {
    if (segment.name === 'TXA') notes.push({ title: documentTitle(segment), lines: [] });
    if (segment.name === 'OBR') notes.push({ title: titleOf(segment, 4) || 'Results', lines: [] });
    if (segment.name === 'OBX') for (const line of observationLines(segment, findings)) notes.at(-1)?.lines.push(line);
    if (segment.name === 'NTE') for (const line of textLines(segment, 3)) comments.push(line);
  }
  const said = [...notes, { title: 'Comments', lines: comments }];
  return said.map(({ title, lines }) => ({ title, text: lines.join('\n').trim() })).filter(({ text }) => text !== '');
}

function documentTitle(txa: Hl7Segment): string {
  const code = field(txa, 2);
  return cleanText(field(txa, 2, 2)) || DOCUMENT_TITLES.get(code.toUpperCase()) || cleanText(code) || 'Document';
}

function titleOf(segment: Hl7Segment, number: number): string {
  return (
    cleanText(field(segment, number, 2)) || cleanText(field(segment, number, 5)) || cleanText(field(segment, number))
  );
}

function textLines(segment: Hl7Segment, number: number): string[] {
  return repetitions(segment, number).map((sent) => wholeText(segment, sent).trimEnd());
}

function observationLines(obx: Hl7Segment, findings: IntakeFinding[]): string[] {
  const kind = field(obx, 2).toUpperCase();
  if (kind === 'ED' || kind === 'RP') {
    addFinding(findings, obx.place, 'An embedded or linked document was not read. Attach it to the chart by hand.');
    return [];
  }
  if (TEXT_TYPES.has(kind)) return textLines(obx, 5);
  const label = titleOf(obx, 3);
  const values = repetitions(obx, 5).map((sent) =>
    kind.startsWith('C') ? part(obx, sent, 2) || part(obx, sent, 1) : wholeText(obx, sent),
  );
  const text = values.filter((value) => value !== '').join(', ');
  if (text === '') return [];
  return [`${label === '' ? '' : `${label}: `}${text} ${cleanText(field(obx, 6))}`.trim()];
}
