import type { IntakeChart, IntakeFinding, IntakeResult } from '@cleanclaim/billing/encounters';
import { decodeText, ENCODING_FINDING } from '../common/decode-text.ts';
import { addFinding, refuse } from '../common/findings.ts';
import { addPersonFindings } from '../common/people.ts';
import { chargesOf } from './charges.ts';
import { coveragesOf, policiesOf } from './coverages.ts';
import { diagnosesOf } from './diagnoses.ts';
import { visitOf } from './encounter.ts';
import { guarantorOf, patientOf } from './people.ts';
import { narrativeLabels, notesOf, sectionsOf } from './sections.ts';
import { at, parseXml, type XmlElement } from './xml.ts';

/**
 * Reads a C-CDA (or other CDA R2) document, leniently: any namespace prefix, missing templates, nullFlavor and
 * unstructured bodies are fine. One chart of one patient and at most one visit. Never throws.
 */
export function readCcda(bytes: Uint8Array): IntakeResult {
  const { text, encoding } = decodeText(bytes);
  const parsed = parseXml(text, bytes.length);
  if ('fault' in parsed) return { ok: false, fault: parsed.fault };
  const { root } = parsed;
  if (root.name !== 'ClinicalDocument') return refuse('byte 0', 'not-ccda', otherXml(root.name));
  if (!at(root, 'recordTarget', 'patientRole')) {
    return refuse(
      'recordTarget',
      'patient-missing',
      'The document names no patient (recordTarget). Ask for a whole export.',
    );
  }
  const findings: IntakeFinding[] = [];
  const patient = patientOf(root, findings);
  if (patient.mrn === '') {
    const cause =
      'The document gives no medical record number (patientRole id), so the patient cannot be told. Ask the sender.';
    return refuse('recordTarget', 'mrn-missing', cause);
  }
  addPersonFindings(patient, findings, 'recordTarget');
  if (encoding !== 'utf-8' && !/^[^>]*encoding=["'](iso-8859-1|windows-1252|latin1)["']/i.test(text)) {
    addFinding(findings, '', ENCODING_FINDING);
  }
  return { ok: true, charts: [chartOf(root, patient, findings)], faults: [] };
}

function otherXml(name: string): string {
  const hint = /^(Bundle|Patient|Encounter|Claim)$/.test(name) ? ' It looks like FHIR in XML: send it as JSON.' : '';
  return `The file is XML but no clinical document: its root is not ClinicalDocument.${hint}`;
}

function chartOf(root: XmlElement, patient: IntakeChart['patient'], findings: IntakeFinding[]): IntakeChart {
  const sections = sectionsOf(root);
  const labels = narrativeLabels(sections);
  const policies = policiesOf(sections);
  const visit = visitOf(root, sections, patient, findings);
  const chart: IntakeChart = {
    format: 'ccda',
    place: '',
    patient,
    coverages: coveragesOf(policies, patient, findings),
    notes: notesOf(root, sections, findings),
    diagnoses: diagnosesOf(sections, visit, labels, findings),
    charges: visit ? chargesOf(sections, visit, labels, findings) : [],
    findings,
  };
  const guarantor = guarantorOf(root, policies, patient, findings);
  if (guarantor) chart.guarantor = guarantor;
  if (visit) chart.encounter = visit.encounter;
  return chart;
}
