import type { IntakeCharge, IntakeFinding } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';
import { isProcedureCoding, modifierList, normalizeNdc } from '../common/codes.ts';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { centsOf, codingsOf, daysOf } from './datatypes.ts';
import type { FhirDiagnoses } from './diagnoses.ts';
import { child, items, type Json, text } from './json.ts';
import { type FhirResource, type FhirStore, targetOf } from './store.ts';
import { type FhirVisit, relatedOf } from './visit.ts';

/** What a charge is read from: the concept of its service and the days, with the visit's day as default. */
interface Service {
  concept: Json;
  day: IsoDate;
  place: string;
}

/**
 * Charges of a visit: the items of its claims, else its ChargeItems, else CPT and HCPCS codes of the encounter's
 * type, procedures, immunizations and medications given. A procedure told in words only is a charge without a code.
 */
export function chargesOf(
  store: FhirStore,
  visit: FhirVisit,
  day: IsoDate,
  diagnoses: FhirDiagnoses,
  findings: IntakeFinding[],
): IntakeCharge[] {
  const claimed = relatedOf(visit, 'Claim').flatMap((claim) =>
    items(claim.node, 'item').map((item) => claimCharge(claim, item, day, diagnoses, findings)),
  );
  if (claimed.length > 0) return claimed;
  const billed = relatedOf(visit, 'ChargeItem')
    .filter((item) => !/^(not-billable|aborted|entered-in-error)$/.test(text(item.node, 'status')))
    .map((item) => chargeItemCharge(store, item, day, diagnoses, findings));
  if (billed.length > 0) return billed;
  return performedCharges(store, visit, day, diagnoses, findings);
}

function serviceCharge({ concept, day, place }: Service, findings: IntakeFinding[]): IntakeCharge {
  const codings = codingsOf(concept);
  const coding = codings.find(isProcedureCoding);
  if (!coding) addFinding(findings, place, 'A charge has no CPT or HCPCS code. A coder has to choose one.');
  const labels = [coding?.display ?? '', text(concept, 'text'), ...codings.map((other) => other.display)];
  return {
    procedureCode: coding?.code.toUpperCase() ?? '',
    description: cleanText(labels.find((label) => label !== '') ?? ''),
    modifiers: [],
    units: 1,
    dateOfService: day,
    diagnosisPointers: [],
  };
}

function unitsOf(quantity: Json, place: string, findings: IntakeFinding[]): number {
  const sent = text(quantity, 'value');
  if (sent === '') return 1;
  const units = Number(sent);
  if (Number.isFinite(units) && units > 0) return units;
  addFinding(findings, place, 'The quantity of a charge is not a number above zero. It was read as 1.');
  return 1;
}

/** Total in cents: a net amount, else unit price times units. An amount that is not dollars is said. */
function amountOf(
  net: Json,
  unitPrice: Json,
  units: number,
  place: string,
  findings: IntakeFinding[],
): number | undefined {
  const total = centsOf(net);
  if (total !== undefined) return total;
  const each = centsOf(unitPrice);
  if (each !== undefined) return Math.round(each * units);
  if (net !== undefined || unitPrice !== undefined) {
    addFinding(findings, place, 'The amount of a charge is not in dollars and cents. The fee schedule will price it.');
  }
  return undefined;
}

function claimCharge(
  claim: FhirResource,
  item: Json,
  day: IsoDate,
  diagnoses: FhirDiagnoses,
  findings: IntakeFinding[],
): IntakeCharge {
  const place = `${claim.place} item ${text(item, 'sequence')}`.trim();
  const served = daysOf(item, 'serviced').start ?? day;
  const charge = serviceCharge({ concept: child(item, 'productOrService'), day: served, place }, findings);
  charge.units = unitsOf(child(item, 'quantity'), place, findings);
  charge.modifiers = modifierList(items(item, 'modifier').map((modifier) => codingsOf(modifier)[0]?.code ?? ''));
  const ranks = items(item, 'diagnosisSequence').map((sequence) =>
    diagnoses.bySequence.get(`${claim.place} ${String(sequence)}`),
  );
  charge.diagnosisPointers = [...new Set(ranks.filter((rank) => rank !== undefined))];
  const chargeCents = amountOf(child(item, 'net'), child(item, 'unitPrice'), charge.units, place, findings);
  if (chargeCents !== undefined) charge.chargeCents = chargeCents;
  const ndc = items(item, 'detail')
    .flatMap((detail) => codingsOf(child(detail, 'productOrService')))
    .find((coding) => /ndc/i.test(coding.system));
  if (ndc) charge.ndc = normalizeNdc(ndc.code);
  return charge;
}

function chargeItemCharge(
  store: FhirStore,
  item: FhirResource,
  day: IsoDate,
  diagnoses: FhirDiagnoses,
  findings: IntakeFinding[],
): IntakeCharge {
  const occurred = daysOf(item.node, 'occurrence').start ?? day;
  const charge = serviceCharge({ concept: child(item.node, 'code'), day: occurred, place: item.place }, findings);
  charge.units = unitsOf(child(item.node, 'quantity'), item.place, findings);
  const extensions = items(item.node, 'extension').filter((extension) => /modifier/i.test(text(extension, 'url')));
  charge.modifiers = modifierList(
    extensions.map(
      (extension) =>
        codingsOf(child(extension, 'valueCodeableConcept') ?? child(extension, 'valueCoding'))[0]?.code ||
        text(extension, 'valueString') ||
        text(extension, 'valueCode'),
    ),
  );
  charge.diagnosisPointers = pointersOf(store, item, items(item.node, 'reason'), diagnoses);
  const chargeCents = amountOf(child(item.node, 'priceOverride'), undefined, charge.units, item.place, findings);
  if (chargeCents !== undefined) charge.chargeCents = chargeCents;
  const product = codingsOf(child(item.node, 'productCodeableConcept')).find((coding) => /ndc/i.test(coding.system));
  if (product) charge.ndc = normalizeNdc(product.code);
  return charge;
}

/** Reasons of one service that are looked at; a claim line points at four diagnoses. */
const REASONS_LIMIT = 100;

/** Ranks behind reasons: references to conditions, or concepts with the code of a known diagnosis. */
function pointersOf(
  store: FhirStore,
  from: FhirResource,
  reasons: readonly Json[],
  diagnoses: FhirDiagnoses,
): number[] {
  if (reasons.length === 0) return [];
  const byCode = new Map<string, number[]>();
  for (const { code, rank } of diagnoses.list) {
    const plain = code.replace(/\./g, '');
    const ranks = byCode.get(plain);
    if (ranks) ranks.push(rank);
    else byCode.set(plain, [rank]);
  }
  const ranks = reasons.slice(0, REASONS_LIMIT).flatMap((reason) => {
    const condition = targetOf(store, from, reason);
    const known = condition ? diagnoses.byCondition.get(condition.place) : undefined;
    if (known !== undefined) return [known];
    const codes = codingsOf(reason).map((coding) => coding.code.toUpperCase().replace(/\./g, ''));
    return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []).sort((a, b) => a - b);
  });
  return [...new Set(ranks)];
}

function performedCharges(
  store: FhirStore,
  visit: FhirVisit,
  day: IsoDate,
  diagnoses: FhirDiagnoses,
  findings: IntakeFinding[],
): IntakeCharge[] {
  const charges = new Map<string, IntakeCharge>();
  const take = (concept: Json, on: IsoDate, place: string, pointers: number[]): boolean => {
    if (!codingsOf(concept).some((coding) => coding.system !== '' && isProcedureCoding(coding))) return false;
    const charge = { ...serviceCharge({ concept, day: on, place }, findings), diagnosisPointers: pointers };
    const key = `${charge.procedureCode} ${charge.dateOfService}`;
    const known = charges.get(key);
    if (!known) charges.set(key, charge);
    else if (known.diagnosisPointers.length === 0) known.diagnosisPointers = pointers;
    return true;
  };
  for (const type of items(visit.encounter?.node, 'type')) take(type, day, visit.encounter?.place ?? '', []);
  for (const done of visit.related) {
    if (
      !/^(Procedure|Immunization|MedicationAdministration)$/.test(done.type) ||
      !/^(completed|)$/.test(text(done.node, 'status'))
    )
      continue;
    const concepts = ['code', 'vaccineCode', 'medicationCodeableConcept'].map((key) => child(done.node, key));
    const on =
      daysOf(done.node, 'performed').start ??
      daysOf(done.node, 'occurrence').start ??
      daysOf(done.node, 'effective').start ??
      day;
    const pointers = pointersOf(
      store,
      done,
      [...items(done.node, 'reasonReference'), ...items(done.node, 'reasonCode')],
      diagnoses,
    );
    const taken = concepts.some((concept) => concept !== undefined && take(concept, on, done.place, pointers));
    if (!taken && done.type === 'Procedure') addUncoded(charges, concepts[0], on, done.place, pointers, findings);
  }
  return [...charges.values()];
}

/** A procedure without CPT or HCPCS: a charge for a coder when it has words only, else a finding. */
function addUncoded(
  charges: Map<string, IntakeCharge>,
  concept: Json,
  day: IsoDate,
  place: string,
  pointers: number[],
  findings: IntakeFinding[],
): void {
  const codings = codingsOf(concept);
  const description = cleanText(text(concept, 'text') || (codings[0]?.display ?? '')).slice(0, 200);
  if (description === '') return;
  if (codings.some((coding) => coding.code !== '')) {
    addFinding(findings, place, `"${description}" has no CPT or HCPCS code, so it was not taken as a charge.`);
    return;
  }
  charges.set(`${description} ${day}`, {
    ...serviceCharge({ concept, day, place }, findings),
    diagnosisPointers: pointers,
  });
}
