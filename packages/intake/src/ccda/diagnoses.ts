import type { IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { chooseDiagnosis, diagnosisSystem } from '../common/codes.ts';
import { addDiagnosis, addDiagnosisFindings } from '../common/diagnosis-list.ts';
import { addFinding } from '../common/findings.ts';
import { codingsOf } from './datatypes.ts';
import { type CcdaVisit, visitObservations } from './encounter.ts';
import { type CcdaSection, isSection, labelOf, SECTION } from './sections.ts';
import { at, attribute, childrenOf, descendants, type XmlElement } from './xml.ts';

/** SNOMED CT and ICD codes that say that there is no problem, or none known. */
const NO_PROBLEM = new Set(['160245001', '396782006', '64969001', '373572006', '409137002', '55607006', '404684003']);

/**
 * Diagnoses: those of the visit (its encounter entry, then sections of discharge, encounter and postoperative
 * diagnoses), then active problems. Resolved and negated ones are left out, with a finding.
 */
export function diagnosesOf(
  sections: readonly CcdaSection[],
  visit: CcdaVisit | undefined,
  labels: ReadonlyMap<string, string>,
  findings: IntakeFinding[],
): IntakeDiagnosis[] {
  const list: IntakeDiagnosis[] = [];
  const take = (observations: readonly XmlElement[], origin: 'visit' | 'problem-list') => {
    for (const observation of observations) addObservation(list, observation, origin, labels);
  };
  take(visitObservations(visit), 'visit');
  const ofVisit = sections.filter((section) => isSection(section, SECTION.visitDiagnoses));
  take(ofVisit.flatMap((section) => section.statements).flatMap(observationsOf), 'visit');
  const problems = sections
    .filter((section) => isSection(section, SECTION.problems))
    .flatMap((section) => section.statements);
  const active = problems.filter((concern) => !isResolved(concern));
  take(active.flatMap(observationsOf), 'problem-list');
  if (active.length < problems.length) {
    const left = problems.length - active.length;
    addFinding(findings, 'problems', `${left} resolved problem${left === 1 ? ' was' : 's were'} left out.`);
  }
  addDiagnosisFindings(list, findings, 'diagnoses');
  return list;
}

function observationsOf(statement: XmlElement): XmlElement[] {
  return [statement, ...descendants(statement)].filter((element) => element.name === 'observation');
}

/** A coded value of a problem; status, severity, age and comment observations below it have other value systems. */
function addObservation(
  list: IntakeDiagnosis[],
  observation: XmlElement,
  origin: 'visit' | 'problem-list',
  labels: ReadonlyMap<string, string>,
): void {
  if (attribute(observation, 'negationInd') === 'true' || isQualifier(observation)) return;
  const value = at(observation, 'value');
  const label = labelOf(value, labels) || labelOf(at(observation, 'code'), labels) || labelOf(observation, labels);
  const codings = codingsOf(value);
  const known = codings.some(
    (coding) => coding.code !== '' && ['icd10cm', 'icd9cm', 'snomed'].includes(diagnosisSystem(coding.system)),
  );
  if (codings.some((coding) => NO_PROBLEM.has(coding.code))) return;
  if (!known && attribute(value, 'type') !== 'CD' && attribute(value, 'type') !== 'CE') return;
  const diagnosis = chooseDiagnosis(codings, label);
  if (diagnosis) addDiagnosis(list, { ...diagnosis, origin });
}

/** Observations about a problem: status (33999-4), age, severity, health status, clinical status, assertion of date. */
function isQualifier(observation: XmlElement): boolean {
  const code = attribute(at(observation, 'code'), 'code');
  if (
    /^(33999-4|11323-3|48766-0|445518008|SEV|11368-8|30525-0|51848-0-.*|263490005|246112005|105721009|35517004)$/.test(
      code,
    )
  )
    return true;
  const templates = childrenOf(observation, 'templateId').map((template) => attribute(template, 'root'));
  return templates.some((root) => /^2\.16\.840\.1\.113883\.10\.20\.22\.4\.(6|5|8|31|28|113|119|143)$/.test(root));
}

/**
 * A status observation decides (SNOMED CT 55561003 active, 413322009 resolved, 73425007 inactive); without one, a
 * concern that is over or a problem with an end.
 */
function isResolved(concern: XmlElement): boolean {
  const status = attribute(at(concern, 'statusCode'), 'code');
  if (/^(aborted|suspended|cancelled|nullified)$/.test(status)) return true;
  const observations = observationsOf(concern);
  const stated = observations.filter(isQualifier).map((observation) => attribute(at(observation, 'value'), 'code'));
  if (stated.includes('55561003')) return false;
  if (stated.includes('413322009') || stated.includes('73425007')) return true;
  if (
    concern.name === 'act' &&
    status === 'completed' &&
    attribute(at(concern, 'effectiveTime', 'high'), 'value') !== ''
  )
    return true;
  const problem = observations.find((observation) => !isQualifier(observation));
  return attribute(at(problem, 'effectiveTime', 'high'), 'value') !== '';
}
