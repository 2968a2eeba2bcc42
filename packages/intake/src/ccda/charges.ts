import type { IntakeCharge, IntakeFinding } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';
import { isProcedureCoding, modifierList } from '../common/codes.ts';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { codingsOf, interval } from './datatypes.ts';
import type { CcdaVisit } from './encounter.ts';
import { type CcdaSection, isSection, labelOf, SECTION } from './sections.ts';
import { at, attribute, childrenOf, type XmlElement } from './xml.ts';

/**
 * Charges of the visit: CPT and HCPCS codes of its encounter, and of procedures, immunizations and medications given
 * on its days. A procedure told in words only is a charge without a code, for a coder; one with a code of another
 * system is said in a finding. Coded services of other days are history; they are counted in a finding.
 */
export function chargesOf(
  sections: readonly CcdaSection[],
  visit: CcdaVisit,
  labels: ReadonlyMap<string, string>,
  findings: IntakeFinding[],
): IntakeCharge[] {
  const { dateOfService } = visit.encounter;
  const lastDay = visit.encounter.endDate ?? dateOfService;
  const charges = new Map<string, IntakeCharge>();
  for (const source of visit.sources) addCharge(charges, at(source, 'code'), dateOfService, labels);
  let history = 0;
  for (const section of sections) {
    if (isSection(section, SECTION.encounters)) continue;
    for (const statement of section.statements.flatMap(performed)) {
      if (!isServiceSection(section, statement)) continue;
      const { start } = interval(at(statement, 'effectiveTime'));
      const onVisit = start ? start >= dateOfService && start <= lastDay : visit.sources[0]?.name === 'serviceEvent';
      const coded = codedElement(statement);
      if (coded && !onVisit) history += 1;
      else if (coded) addCharge(charges, coded, start ?? dateOfService, labels);
      else if (start && onVisit && statement.name === 'procedure')
        addUncoded(charges, at(statement, 'code'), start, labels, findings);
    }
  }
  addChargeFindings([...charges.values()], history, findings);
  return [...charges.values()];
}

function addChargeFindings(charges: readonly IntakeCharge[], history: number, findings: IntakeFinding[]): void {
  if (history > 0) {
    const services = history === 1 ? 'service is' : 'services are';
    addFinding(
      findings,
      'procedures',
      `${history} coded ${services} of another day or of no day, so not charged with this visit.`,
    );
  }
  if (charges.some((charge) => /^[ABCEJKLQ]/.test(charge.procedureCode))) {
    addFinding(
      findings,
      'procedures',
      'A drug or supply code was read with one unit. Check the units against the dose.',
    );
  }
}

/** A procedure of the day without CPT or HCPCS: a charge for a coder when it has words only. */
function addUncoded(
  charges: Map<string, IntakeCharge>,
  code: XmlElement | undefined,
  day: IsoDate,
  labels: ReadonlyMap<string, string>,
  findings: IntakeFinding[],
): void {
  const codings = codingsOf(code);
  const display = codings.map((coding) => coding.display).find((label) => label !== '') ?? '';
  const description = cleanText(display || labelOf(code, labels)).slice(0, 200);
  if (description === '') return;
  if (codings.some((coding) => coding.code !== '')) {
    addFinding(findings, 'procedures', `"${description}" has no CPT or HCPCS code, so it was not taken as a charge.`);
    return;
  }
  addFinding(findings, 'procedures', 'A procedure is told in words without a code. A coder has to choose one.');
  charges.set(`${description} ${day}`, {
    procedureCode: '',
    description,
    modifiers: [],
    units: 1,
    dateOfService: day,
    diagnosisPointers: [],
  });
}

/** Services done: procedures, acts, observations, substances given; not refused, not planned. */
function performed(statement: XmlElement): XmlElement[] {
  if (!/^(procedure|act|observation|substanceAdministration)$/.test(statement.name)) return [];
  if (attribute(statement, 'negationInd') === 'true' || !/^(EVN|)$/.test(attribute(statement, 'moodCode'))) return [];
  if (/^(cancelled|aborted)$/.test(attribute(at(statement, 'statusCode'), 'code'))) return [];
  return [statement];
}

/** Results have CPT codes too, of laboratories that bill for themselves: only sections of services count. */
function isServiceSection(section: CcdaSection, statement: XmlElement): boolean {
  return (
    isSection(section, SECTION.procedures) ||
    statement.name === 'procedure' ||
    (statement.name === 'act' && section.code !== '30954-2')
  );
}

/** The element whose code or translation is CPT or HCPCS: the statement's own, or its product's. */
function codedElement(statement: XmlElement): XmlElement | undefined {
  const product = at(statement, 'consumable', 'manufacturedProduct', 'manufacturedMaterial', 'code');
  return [at(statement, 'code'), product].find((code) => codingsOf(code).some(isCoded));
}

function isCoded(coding: { code: string; system: string; display: string }): boolean {
  return coding.system !== '' && isProcedureCoding(coding);
}

function addCharge(
  charges: Map<string, IntakeCharge>,
  code: XmlElement | undefined,
  dateOfService: IsoDate,
  labels: ReadonlyMap<string, string>,
): void {
  const coding = codingsOf(code).find(isCoded);
  if (!coding) return;
  const procedureCode = coding.code.toUpperCase();
  const key = `${procedureCode} ${dateOfService}`;
  if (charges.has(key)) return;
  const modifiers = childrenOf(code, 'qualifier').map((qualifier) => attribute(at(qualifier, 'value'), 'code'));
  charges.set(key, {
    procedureCode,
    description: cleanText(coding.display) || cleanText(labelOf(code, labels)),
    modifiers: modifierList(modifiers.filter((modifier) => /^[A-Z0-9]{2}$/i.test(modifier))),
    units: 1,
    dateOfService,
    diagnosisPointers: [],
  });
}
