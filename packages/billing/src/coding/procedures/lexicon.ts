import type { CodeSets } from '@cleanclaim/codesets';
import { buildDrugIndex } from './drugs/drug-index.ts';
import { type ImagingPart, parseImagingParts } from './imaging-parts.ts';
import { parseServices } from './parse-services.ts';
import { buildPcsLexicon, type PcsLexicon } from './pcs/pcs-lexicon.ts';
import { imagingParts, imagingServices, modalityTerms } from './services/imaging.ts';
import { labServices } from './services/labs.ts';
import { officeServices } from './services/office.ts';
import { supplyServices } from './services/supplies.ts';
import { surgeryServices } from './services/surgery.ts';
import { therapyServices } from './services/therapy.ts';
import { vaccineServices } from './services/vaccines.ts';
import { buildSpotter, type Phrase } from './spot.ts';
import type { KnownCode, ProcedureLexicon, Service, TermMeaning } from './types.ts';

/** Layers of the spotter: in one layer the longest term wins. */
const SERVICE_LAYER = 0;
const MODALITY_LAYER = 1;
const PART_LAYER = 2;
const DRUG_LAYER = 3;

const services: readonly Service[] = [
  ...parseServices(labServices, 'lab'),
  ...parseServices(imagingServices, 'imaging'),
  ...parseServices(officeServices, 'procedure'),
  ...parseServices(surgeryServices, 'procedure'),
  ...parseServices(therapyServices, 'therapy'),
  ...parseServices(vaccineServices, 'vaccine'),
  ...parseServices(supplyServices, 'supply'),
  ...modalityTerms
    .trim()
    .split('\n')
    .map((line): Service => {
      const [machine = '', phrases = ''] = line.split('|');
      return {
        code: '',
        family: 'imaging',
        label: machine,
        kind: 'imaging',
        phrases: phrases.split(';'),
        flags: new Map<string, readonly string[]>([
          ['machine', [machine]],
          // "CTA" beside lungs is clear to auscultation.
          ...(machine === 'cta' ? [['not', ['lungs', 'clear', 'auscult', 'wheez']] as const] : []),
        ]),
      };
    }),
];
const parts: readonly ImagingPart[] = parseImagingParts(imagingParts);

/** The code set of a number: CPT is five digits, or four with F, T, U or M; all others are HCPCS. */
export function systemOf(code: string): 'cpt' | 'hcpcs' {
  return /^\d{4}[\dFTUM]$/.test(code) ? 'cpt' : 'hcpcs';
}

/**
 * Builds everything that finding procedures needs, once per set of installed releases: phrases of services, drug names
 * and units from the HCPCS titles in force on the day. ICD-10-PCS tables are made when an inpatient note first asks.
 * `isoDate` is the day whose releases are read.
 */
export function buildProcedureLexicon(codes: CodeSets, isoDate: string): ProcedureLexicon {
  const drugs = buildDrugIndex(codes.entries('hcpcs', isoDate));
  const terms: TermMeaning[] = [];
  const phrases: Phrase[] = [];
  const add = (meaning: TermMeaning, layer: number, words: readonly string[]) => {
    terms.push(meaning);
    for (const one of words) phrases.push({ words: one, term: terms.length - 1, layer });
  };
  for (const service of services) {
    add({ kind: 'service', service }, service.family === 'imaging' ? MODALITY_LAYER : SERVICE_LAYER, service.phrases);
  }
  for (const part of parts) add({ kind: 'part', part }, PART_LAYER, part.phrases);
  for (const name of drugs.byName.keys()) add({ kind: 'drug', name }, DRUG_LAYER, [name]);
  // ICD-10-PCS has 78,000 titles: they are read when the first inpatient note comes.
  const hasPcs = codes.list().some(({ name }) => name === 'icd10pcs');
  let pcs: PcsLexicon | undefined;
  const cache = new Map<string, KnownCode>();
  return Object.freeze({
    codes,
    isoDate,
    terms,
    spotter: buildSpotter(phrases),
    drugs,
    pcs: () => {
      if (hasPcs) pcs ??= buildPcsLexicon(codes.entries('icd10pcs', isoDate));
      return pcs;
    },
    notices: noticesOf(codes, hasPcs),
    known: (code: string) => {
      const known = cache.get(code) ?? askKnown(codes, code, isoDate);
      cache.set(code, known);
      return known;
    },
  });
}

function askKnown(codes: CodeSets, code: string, isoDate: string): KnownCode {
  const answer = codes.ask(systemOf(code), code, isoDate);
  if (answer.status === 'valid') return { valid: true, label: answer.entry.label, fromTable: false };
  const missing = answer.status === 'set-not-installed' || (answer.status === 'unknown' && answer.subset);
  if (!missing) return { valid: false, fromTable: false };
  const row = codes.table('fee-schedule', isoDate)?.data.find(code);
  return row === undefined ? { valid: undefined, fromTable: false } : { valid: true, fromTable: true };
}

function noticesOf(codes: CodeSets, pcs: boolean): string[] {
  const sets = codes.list();
  const notices: string[] = [];
  if (!sets.some(({ name, subset }) => name === 'cpt' && !subset)) {
    notices.push(
      "CPT is not installed in full: services outside the starter numbers are named without a code. The AMA's licensed file gives them.",
    );
  }
  if (!sets.some(({ name }) => name === 'hcpcs'))
    notices.push('HCPCS is not installed: drugs and supplies are not suggested.');
  if (!pcs) notices.push('ICD-10-PCS is not installed: inpatient procedures are not suggested.');
  return notices;
}
