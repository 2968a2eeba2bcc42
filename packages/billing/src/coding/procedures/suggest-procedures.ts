import type { Note } from '../note/types.ts';
import type { CodeSuggestion, CodingFinding, LeftOut } from '../review-types.ts';
import { anesthesiaSuggestions } from './anesthesia.ts';
import { drugDrafts } from './drugs/drug-drafts.ts';
import { draftsOf } from './families/index.ts';
import { systemOf } from './lexicon.ts';
import { addModifiers } from './modifiers/add-modifiers.ts';
import { suggestInpatient } from './pcs/suggest-inpatient.ts';
import { mentionsOf, partsNear, readForProcedures } from './read-mentions.ts';
import type { Draft, Mention, ProcedureContext, ProcedureLexicon, ProcedureResult, Suggested } from './types.ts';

/**
 * Procedures that the notes of one visit support. Outpatient: CPT and HCPCS numbers with units, modifiers and gaps;
 * inpatient: ICD-10-PCS. Every suggestion has the words that carry it. `leftOut` holds what was read and not billed,
 * with why; `findings` what edits say of the codes together. A service whose number no installed set knows has code ''.
 */
export function suggestProcedures(
  notes: Note | readonly Note[],
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
): ProcedureResult {
  const all = Array.isArray(notes) ? (notes as readonly Note[]) : [notes as Note];
  if (context.setting === 'inpatient') return suggestInpatient(all, lexicon);
  const readings = all.map((note, index) => readForProcedures(note, index, lexicon));
  const read = readings.map((reading) => mentionsOf(reading, lexicon, context));
  const anesthesia = anesthesiaSuggestions(readings, lexicon);
  // In a record of anesthesia the operation is the surgeon's.
  const records = new Set(anesthesia.flatMap(({ evidence }) => evidence.map(({ note }) => note)));
  const mentions = read
    .flatMap((one) => one.mentions)
    .filter(({ service, evidence }) => service.kind !== 'procedure' || !records.has(evidence.note));
  const services = servicesOf(mentions, lexicon, context);
  const drugs = drugDrafts(readings, lexicon, context);
  const { suggestions, findings } = toSuggestions([...services, ...drugs.drafts], lexicon);
  const modified = addModifiers(suggestions, lexicon, context, readings);
  return {
    suggestions: [...modified.suggestions, ...anesthesia],
    leftOut: leftOutOnce([...read.flatMap((one) => one.leftOut), ...drugs.leftOut], mentions),
    findings: [...findings, ...modified.findings],
  };
}

function servicesOf(mentions: readonly Mention[], lexicon: ProcedureLexicon, context: ProcedureContext): Draft[] {
  const near = ({ reading, hit }: Mention) => partsNear(reading, hit, lexicon);
  return [...Map.groupBy(mentions, ({ service }) => service.family)].flatMap(([family, of]) =>
    draftsOf(family, of, context, near),
  );
}

function toSuggestions(
  drafts: readonly Draft[],
  lexicon: ProcedureLexicon,
): { suggestions: Suggested[]; findings: CodingFinding[] } {
  const suggestions: Suggested[] = [];
  const findings: CodingFinding[] = [];
  for (const [, same] of Map.groupBy(drafts, ({ code, label }) => (code === '' ? label : code))) {
    const [first] = same;
    if (first === undefined) continue;
    const known = lexicon.known(first.code);
    if (known.valid === false) {
      findings.push(notEffective(first, lexicon.isoDate));
      continue;
    }
    suggestions.push({ suggestion: suggestionOf(first, same, known), drafts: same });
  }
  return { suggestions, findings };
}

function notEffective(of: Draft, isoDate: string): CodingFinding {
  return {
    rule: 'code-not-effective',
    severity: 'warning',
    codes: [of.code],
    message: `${of.label}: ${of.code} may not be billed on ${isoDate}.`,
    fix: 'Choose the number that is in force on the date of service.',
    source: 'Installed code set',
  };
}

const NEEDS_LICENSE = "The number needs the AMA's licensed file.";
const FROM_TABLE = 'The number stands in the installed fee schedule; its descriptor is in the licensed CPT file.';

function suggestionOf(
  first: Draft,
  same: readonly Draft[],
  known: ReturnType<ProcedureLexicon['known']>,
): CodeSuggestion {
  const mentions = [...new Set(same.flatMap((one) => one.mentions))];
  const units = same.find((one) => one.units !== undefined)?.units;
  const because = [...new Set([...same.flatMap((one) => one.reasons), ...mentions.map((one) => one.reason)])];
  const open = known.valid === undefined;
  return {
    code: open ? '' : first.code,
    system: systemOf(first.code),
    label: known.label ?? first.label,
    confidence: Math.max(...mentions.map((one) => one.confidence), 0),
    evidence: mentions.map((one) => one.evidence),
    reasons: [...because, ...(open ? [NEEDS_LICENSE] : []), ...(known.fromTable ? [FROM_TABLE] : [])],
    gaps: same.flatMap((one) => one.gaps ?? []),
    ...(units === undefined ? {} : { units }),
  };
}

function leftOutOnce(leftOut: readonly LeftOut[], done: readonly Mention[]): LeftOut[] {
  const performed = new Set(done.map(({ service }) => service.label));
  const seen = new Set<string>();
  return leftOut.filter(({ label, reason }) => {
    const key = `${label} ${reason}`;
    if (performed.has(label) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
