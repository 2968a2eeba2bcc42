import type { IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { chooseDiagnosis, type SentCoding } from '../common/codes.ts';
import { addDiagnosis } from '../common/diagnosis-list.ts';
import { addFinding } from '../common/findings.ts';
import { field, part } from './fields.ts';
import type { Hl7Segment } from './tokenize.ts';

/** Both codings of a CWE: identifier, text and system, and their alternates. */
export function codingsOf(segment: Hl7Segment, repetition: string, systemElsewhere = ''): SentCoding[] {
  return [1, 4].map((start) => ({
    code: part(segment, repetition, start),
    display: part(segment, repetition, start + 1),
    system: part(segment, repetition, start + 2) || (start === 1 ? systemElsewhere : ''),
  }));
}

/** Final diagnoses before working before admitting ones (DG1-6), then DG1-15 priority, then message order. */
function orderOf(dg1: Hl7Segment): number {
  const kind = ['F', 'W', '', 'A'].indexOf(field(dg1, 6).toUpperCase());
  return (kind < 0 ? 2 : kind) * 1000 + (Number(field(dg1, 15)) || 100);
}

/** Diagnoses of DG1, numbered; one that the sender marks as deleted (DG1-21 D) is left out with a finding. */
export function diagnosesOf(segments: readonly Hl7Segment[], findings: IntakeFinding[]): IntakeDiagnosis[] {
  const list: IntakeDiagnosis[] = [];
  const sent = segments.filter((segment) => segment.name === 'DG1');
  for (const dg1 of [...sent].sort((a, b) => orderOf(a) - orderOf(b))) {
    if (field(dg1, 21).toUpperCase() === 'D') {
      addFinding(findings, dg1.place, 'The sender marks this diagnosis as deleted. It was left out.');
      continue;
    }
    const diagnosis = chooseDiagnosis(codingsOf(dg1, dg1.fields[3] ?? '', field(dg1, 2)), field(dg1, 4));
    if (diagnosis) addDiagnosis(list, { ...diagnosis, origin: 'visit' });
  }
  return list;
}
