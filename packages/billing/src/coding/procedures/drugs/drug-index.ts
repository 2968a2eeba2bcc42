import type { CodeEntry } from '@cleanclaim/codesets';

/** Measures that doses are compared in. Weight is in micrograms, volume in millilitres, others in their own unit. */
export type DoseMeasure = 'mcg' | 'unit' | 'ml' | 'meq' | 'mmol' | 'sqcm' | 'mci' | 'each';

/** A HCPCS drug code with the amount that one billing unit stands for. */
export interface DrugCode {
  code: string;
  label: string;
  /** Generic name and brands, lower case. */
  names: readonly string[];
  measure: DoseMeasure;
  /** Amount of one unit in `measure`. */
  amount: number;
  /** The amount as the title writes it: `250 mg`. */
  amountText: string;
  route: 'injection' | 'inhalation' | 'oral' | 'device';
  /** A brand or a product that is not equivalent: coded only when the note names the brand. */
  branded: boolean;
  /** A form that the title sets apart (compounded, extended release): taken only when nothing plainer fits. */
  special: boolean;
  chemotherapy: boolean;
}

export interface DrugIndex {
  drugs: readonly DrugCode[];
  /** Lower-case names with the drugs of that name, plain ones before branded ones. */
  byName: ReadonlyMap<string, readonly DrugCode[]>;
}

const UNIT =
  '(mg|milligrams?|mcg|micrograms?|ug|gm?|grams?|ml|cc|milliliters?|i\\.?u\\.?|international units?|units?|meq|mmol|millicuries?|mci|sq(?:uare)? ?(?:cm|centimeters?))';
const AMOUNT = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*${UNIT}(?![a-z])`, 'i');
const ONE = new RegExp(`\\bper ()${UNIT}(?![a-z])`, 'i');

const MEASURES: readonly (readonly [RegExp, DoseMeasure, number])[] = [
  [/^(?:mg|milligram)/i, 'mcg', 1000],
  [/^(?:mcg|microgram|ug)/i, 'mcg', 1],
  [/^g(?:m|rams?)?$/i, 'mcg', 1_000_000],
  [/^(?:ml|cc|milliliter)/i, 'ml', 1],
  [/^(?:l|liters?)$/i, 'ml', 1000],
  [/^(?:i\.?u|international unit|unit)/i, 'unit', 1],
  [/^meq/i, 'meq', 1],
  [/^mmol/i, 'mmol', 1],
  [/^(?:millicurie|mci)/i, 'mci', 1],
  [/^sq/i, 'sqcm', 1],
];

/** A number with its unit as measure and amount; undefined for a unit that is no dose. */
export function doseOf(count: number, unit: string): { measure: DoseMeasure; amount: number } | undefined {
  const found = MEASURES.find(([words]) => words.test(unit));
  return found && { measure: found[1], amount: count * found[2] };
}

/** Words that carry no identity of the drug: salts, forms, remarks. */
const NOISE =
  /\b(?:injections?|inj|infusion|for|intravenous|iv|hydrochloride|hcl|sodium|phosphate|sulfate|hydrobromide|mesylate|tartrate|besylate|citrate|excludes|human|recombinant|non-?lyophilized|lyophilized|liposome|not otherwise specified|nos|solution|administered through dme|fda-approved final product|non-?compounded|unit dose(?: form)?|concentrated form|by vein|biosimilar|preservative[- ]free|powder|factor)\b/gi;

/**
 * Reads the drug titles of an installed HCPCS release: `Injection, ceftriaxone sodium, per 250 mg` gives the name and
 * the amount of one unit. Titles without an amount are left out: their unit cannot be computed.
 */
export function buildDrugIndex(entries: Iterable<CodeEntry>): DrugIndex {
  const drugs: DrugCode[] = [];
  for (const { code, label, longLabel } of entries) {
    if (!/^(?:J[0-9]|Q(?:0[12]|2|4[1-9]|5[1-9]))/.test(code)) continue;
    const drug = readTitle(code, longLabel ?? label, label);
    if (drug !== undefined) drugs.push(drug);
  }
  const byName = new Map<string, DrugCode[]>();
  for (const drug of [...drugs].sort((a, b) => Number(a.branded) - Number(b.branded) || a.code.localeCompare(b.code))) {
    for (const name of drug.names) byName.set(name, [...(byName.get(name) ?? []), drug]);
  }
  for (const [brand, generic] of BRANDS) {
    const known = byName.get(generic);
    if (known !== undefined) byName.set(brand, [...known, ...(byName.get(brand) ?? [])]);
  }
  return { drugs, byName };
}

const SPECIAL =
  /preservative[- ]free|(?<!non-)compounded product|extended[- ]release|microsphere|concentrated|pegylated|long acting|lock flush/i;

function readTitle(code: string, title: string, label: string): DrugCode | undefined {
  const device = /intrauterine|implant system|contraceptive/i.test(title);
  const bare = title.replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length));
  const found = AMOUNT.exec(bare) ?? ONE.exec(bare);
  const dose = found === null ? undefined : doseOf(Number((found[1] || '1').replaceAll(',', '')), found[2] ?? '');
  if (!device && (dose === undefined || found === null || dose.amount <= 0)) return undefined;
  const head = title.slice(0, found === null ? undefined : found.index);
  const brands = [...title.matchAll(/\(([a-z][a-z0-9 -]{2,24})\)/gi)]
    .map(([, inside = '']) => inside.toLowerCase().trim())
    .filter((brand) => !/\b(?:code|human|use|non|for|recombinant|not|antihemophilic|or)\b/.test(brand));
  const plain = head
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/not therapeutically equivalent to \w+/i, ' ')
    .toLowerCase();
  const name = plain
    .replace(NOISE, ' ')
    .replace(/\b(?:oral|inhalation|immediate|per|up to)\b.*$/, ' ')
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim();
  if (name.length < 4 && brands.length === 0) return undefined;
  const branded =
    /not therapeutically equivalent|(?<!excludes )biosimilar/i.test(title) ||
    (brands.length > 0 && !/^(?:J9|J1|J2)/.test(code));
  const suffixless = name.replace(/-[a-z]{4}$/, '');
  return {
    code,
    label,
    names: [...new Set([name, suffixless, ...brands].filter((one) => one.length >= 4))],
    measure: device || dose === undefined ? 'each' : dose.measure,
    amount: device || dose === undefined ? 1 : dose.amount,
    amountText: device || found === null ? 'one' : `${found[1] || '1'} ${(found[2] ?? '').toLowerCase()}`,
    route: device
      ? 'device'
      : /\boral\b|by mouth/i.test(title)
        ? 'oral'
        : /inhal|nebul/i.test(title)
          ? 'inhalation'
          : 'injection',
    branded,
    special: SPECIAL.test(title),
    chemotherapy: code.startsWith('J9'),
  };
}

/** Brands and short names that clinicians write, with the generic name of the title. */
const BRANDS: readonly (readonly [string, string])[] = (
  'toradol=ketorolac tromethamine;ketorolac=ketorolac tromethamine;rocephin=ceftriaxone;kenalog=triamcinolone acetonide;' +
  'triamcinolone=triamcinolone acetonide;depo medrol=methylprednisolone acetate;depomedrol=methylprednisolone acetate;' +
  'solu medrol=methylprednisolone succinate;solumedrol=methylprednisolone succinate;decadron=dexamethasone;phenergan=promethazine;' +
  'zofran=ondansetron;benadryl=diphenhydramine;depo provera=medroxyprogesterone acetate;medroxyprogesterone=medroxyprogesterone acetate;' +
  'vitamin b12=vitamin b-12 cyanocobalamin;b12=vitamin b-12 cyanocobalamin;cyanocobalamin=vitamin b-12 cyanocobalamin;' +
  'lasix=furosemide;ativan=lorazepam;reglan=metoclopramide;haldol=haloperidol;lovenox=enoxaparin;prolia=denosumab;xgeva=denosumab;' +
  'remicade=infliximab;botox=onabotulinumtoxina;bicillin=penicillin g benzathine;bicillin la=penicillin g benzathine;' +
  'celestone=betamethasone acetate 3 mg and betamethasone;epinephrine=adrenalin epinephrine;adrenalin=adrenalin epinephrine;' +
  'depo testosterone=testosterone cypionate;imitrex=sumatriptan succinate;sumatriptan=sumatriptan succinate;narcan=naloxone;' +
  'morphine=morphine;dilaudid=hydromorphone;demerol=meperidine;fentanyl=fentanyl;versed=midazolam;rituxan=rituximab;' +
  'herceptin=trastuzumab;avastin=bevacizumab;keytruda=pembrolizumab;opdivo=nivolumab;taxol=paclitaxel;neulasta=pegfilgrastim;' +
  'aranesp=darbepoetin alfa;procrit=epoetin alfa;epogen=epoetin alfa;venofer=iron sucrose;injectafer=ferric carboxymaltose;' +
  'eylea=aflibercept;lucentis=ranibizumab;xolair=omalizumab;nucala=mepolizumab;fasenra=benralizumab;orencia=abatacept;' +
  'actemra=tocilizumab;entyvio=vedolizumab;tysabri=natalizumab;ocrevus=ocrelizumab;soliris=eculizumab;reclast=zoledronic acid;' +
  'zometa=zoledronic acid;boniva=ibandronate;vancomycin=vancomycin;invega sustenna=paliperidone palmitate extended release;' +
  'compazine=prochlorperazine;ancef=cefazolin;zosyn=piperacillin tazobactam;levaquin=levofloxacin;cleocin=clindamycin;' +
  'gentamicin=garamycin gentamicin;robaxin=methocarbamol;norflex=orphenadrine;nubain=nalbuphine;stadol=butorphanol tartrate;' +
  'bentyl=dicyclomine;vistaril=hydroxyzine;pepcid=famotidine;protonix=pantoprazole;rhogam=rho d immune globulin'
)
  .split(';')
  .map((pair): [string, string] => {
    const [brand = '', generic = ''] = pair.split('=');
    return [brand, generic];
  });
