import { sectionAt } from '../../note/index.ts';
import type { SectionKind } from '../../note/types.ts';
import type { LeftOut } from '../../review-types.ts';
import { judge } from '../performed.ts';
import { sentenceOf, spanOf } from '../read-mentions.ts';
import { type Hit, hitsAround } from '../spot.ts';
import type { Draft, Mention, ProcedureContext, ProcedureLexicon, Reading, Service } from '../types.ts';
import { administrationDrafts, type GivenDrug } from './administrations.ts';
import type { DrugCode } from './drug-index.ts';
import { type DrugRoute, dosesIn, routeOf, unitsOf, type WrittenDose } from './read-doses.ts';

/**
 * Drugs given in the visit: HCPCS code, units from the dose, JW and JZ for single-dose waste, the NDC when it is
 * written, and the codes for giving them. Drugs taken by mouth, prescribed or listed are no J-codes and not mentioned.
 */
export function drugDrafts(
  readings: readonly Reading[],
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
): { drafts: Draft[]; leftOut: LeftOut[] } {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  const given: GivenDrug[] = [];
  for (const reading of readings) {
    for (const hit of reading.hits) {
      const meaning = lexicon.terms[hit.term];
      if (meaning?.kind !== 'drug') continue;
      const found = readDrug(reading, hit, meaning.name, lexicon, context);
      if (found === undefined) continue;
      if ('evidence' in found) leftOut.push(found);
      else {
        drafts.push(...found.drafts);
        given.push(found.given);
      }
    }
  }
  return { drafts: [...drafts, ...administrationDrafts(given)], leftOut };
}

const service = (drug: DrugCode): Service => ({
  code: drug.code,
  family: 'plain',
  label: drug.label,
  kind: 'procedure',
  phrases: drug.names,
  flags: new Map(),
});

function readDrug(
  reading: Reading,
  hit: Hit,
  name: string,
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
): { drafts: Draft[]; given: GivenDrug } | LeftOut | undefined {
  const sentence = sentenceOf(reading, hit);
  const text = reading.note.text.slice(sentence.start, sentence.end);
  const named = lexicon.drugs.byName.get(name) ?? [];
  const route = named.every((one) => one.route === 'device') ? 'local' : routeFor(name, text);
  if (route === undefined || route === 'oral' || route === 'topical') return undefined;
  // A local anesthetic is part of the service that it numbs for.
  if (LOCAL_ANESTHETICS.test(name) && (route !== 'infusion' || /\d ?%/.test(text))) return undefined;
  const span = spanOf(reading, hit);
  if (isPartOfProcedure(name, text, route, sectionAt(reading.note, span.start).kind)) return undefined;
  const doses = dosesOf(reading, hit, lexicon, text, sentence.start);
  const drug = chooseDrug(named, text, route, doses);
  if (drug === undefined) return undefined;
  const of = service(drug);
  const verdict = judge(reading, span, of, context, sentence);
  const evidence = { ...span, note: reading.index, rule: 'drug-dose', status: verdict.status };
  if (!verdict.done) return { code: drug.code, label: drug.label, evidence, reason: verdict.why };
  const mention: Mention = {
    hit,
    service: of,
    reading,
    evidence,
    confidence: verdict.confidence,
    reason: verdict.reason,
    sentence: text,
    scope: text,
  };
  const dose = doses.find((one) => one.measure === drug.measure);
  return { drafts: linesOf(mention, drug, dose, text), given: { mention, drug, route } };
}

const LOCAL_ANESTHETICS = /lidocaine|bupivacaine|marcaine|xylocaine|ropivacaine|mepivacaine/;

/** Adrenalin in a local anesthetic, fluids that rinse, and what is given during an operation are not billed apart. */
function isPartOfProcedure(name: string, text: string, route: DrugRoute, section: SectionKind): boolean {
  if (/epinephrine|adrenalin/.test(name) && /\b1 ?: ?\d|caine\b/i.test(text)) return true;
  if (/saline|ringer|dextrose/.test(name)) return route !== 'infusion' && !/\bIV\b|intravenous/.test(text);
  const during = section === 'procedure' || section === 'anesthesia';
  return (
    during &&
    (route === 'push' || route === 'infusion' || route === 'im' || route === 'sc') &&
    !/\b(?:inject(?:ed|ion) (?:of|with)|IM injection)\b/i.test(text)
  );
}

/** Botulinum goes in by a service of its own, whatever the words. */
function routeFor(name: string, text: string): DrugRoute | undefined {
  const route = routeOf(text);
  return /botulinum|botox/.test(name) && route !== undefined ? 'local' : route;
}

/** Doses of the sentence that stand nearer to this drug than to another, nearest first: "40 mg Kenalog". */
function dosesOf(reading: Reading, hit: Hit, lexicon: ProcedureLexicon, text: string, offset: number): WrittenDose[] {
  const { words, hits } = reading;
  const drugs = hitsAround(hits, hit, 30).filter(
    (one) => lexicon.terms[one.term]?.kind === 'drug' && words.sentence[one.first] === words.sentence[hit.first],
  );
  const far = (one: Hit, at: number) => {
    const { start, end } = spanOf(reading, one);
    return at >= end ? at - end : start - at;
  };
  return dosesIn(text)
    .filter((dose) => !WASTE.test(text.slice(dose.start, dose.start + 60)))
    .map((dose) => ({ dose, distance: far(hit, dose.start + offset) }))
    .filter(({ dose, distance }) => distance < 60 && drugs.every((one) => far(one, dose.start + offset) >= distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ dose }) => dose);
}

const WASTE = /^\d[\d.,]*\s*-?\w+\s+(?:was |were |of drug |remaining )*(?:wast|discard)/i;

function chooseDrug(
  drugs: readonly DrugCode[],
  text: string,
  route: DrugRoute,
  doses: readonly WrittenDose[],
): DrugCode | undefined {
  const wanted = route === 'inhaled' ? 'inhalation' : 'injection';
  const fitting = drugs.filter((drug) => drug.route === wanted || drug.route === 'device');
  const lower = text.toLowerCase();
  const named = fitting.filter((drug) => !drug.branded || drug.names.slice(1).some((brand) => lower.includes(brand)));
  const [dose] = doses;
  const measured = dose === undefined ? named : named.filter((drug) => drug.measure === dose.measure);
  const best = measured.length > 0 ? measured : named;
  // Of several the plain form, then of several strengths (40 mg, 80 mg) the largest that divides the dose.
  return [...best].sort((a, b) => rank(b, dose) - rank(a, dose))[0];
}

function rank(drug: DrugCode, dose: WrittenDose | undefined): number {
  return (drug.special ? 0 : 10) + strength(drug, dose);
}

function strength(drug: DrugCode, dose: WrittenDose | undefined): number {
  if (dose === undefined || dose.measure !== drug.measure) return 0;
  const units = dose.amount / drug.amount;
  return Number.isInteger(units) ? 2 - units / 1e6 : units < 1 ? 0.5 : 1 - units / 1e6;
}

function linesOf(mention: Mention, drug: DrugCode, dose: WrittenDose | undefined, text: string): Draft[] {
  const ndc = /\bNDC[:#\s]*(\d[\d-]{9,13}\d)/i.exec(
    mention.reading.note.text.slice(mention.evidence.start, mention.evidence.start + 200),
  )?.[1];
  const base: Draft = {
    code: drug.code,
    label: drug.label,
    mentions: [mention],
    reasons: [`One unit is ${drug.amountText}.`, ...(ndc === undefined ? [] : [`NDC ${ndc} as written.`])],
    flags: new Map(),
    kind: 'procedure',
  };
  if (drug.measure === 'each') return [{ ...base, reasons: ['One device.'] }];
  const units = dose && unitsOf(dose, drug);
  if (units === undefined) {
    const query = 'Please document the dose given and its unit.';
    return [
      {
        ...base,
        gaps: [
          {
            what: 'dose',
            message: `The dose is not documented in a unit of ${drug.code}.`,
            query,
            wouldGive: [drug.code],
          },
        ],
      },
    ];
  }
  const waste = wasteOf(text, drug);
  if (waste === undefined) return [{ ...base, units }];
  const jz = { code: 'JZ', reason: 'No waste of a single-dose vial is documented.', evidence: [mention.evidence] };
  if (waste === 'none') return [{ ...base, units, modifiers: [jz] }];
  const jw = {
    code: 'JW',
    reason: `Waste of a single-dose vial: ${waste.reason}, billed on its own line with ${waste.count} units.`,
    evidence: [mention.evidence],
  };
  return [{ ...base, units, modifiers: [jw] }];
}

/** Waste of a single-dose vial as documented (CMS Claims Processing Manual, chapter 17, section 40). */
function wasteOf(text: string, drug: DrugCode): { count: number; reason: string } | 'none' | undefined {
  if (
    /\b(?:no (?:drug )?wast\w*|none (?:was )?(?:wasted|discarded)|0 ?mg (?:wasted|discarded)|without waste)/i.test(text)
  )
    return 'none';
  const wasted = dosesIn(text).find((dose) => WASTE.test(text.slice(dose.start, dose.start + 60)));
  return wasted && unitsOf(wasted, drug);
}
