import { type DoseMeasure, type DrugCode, doseOf } from './drug-index.ts';

/** A dose as written near a drug. */
export interface WrittenDose {
  measure: DoseMeasure;
  amount: number;
  /** As written: `1 g`. */
  text: string;
  /** Doses of this amount: `40 mg x 2`. */
  times: number;
}

const DOSE =
  /(\d[\d,]*(?:\.\d+)?)\s*(million )?-?(mg|milligrams?|mcg|micrograms?|ug|gm|g|grams?|ml|cc|liters?|l|i\.?u\.?|international units?|units?|u|meq|mmol)\b(?!\s*\/|\s+per\b|\/)(?:\s*(?:x|times)\s*(\d)\b)?/gi;

/** Doses in a text, in order; concentrations and rates (`mg/ml`, `mg/kg`) are none. */
export function dosesIn(text: string): (WrittenDose & { start: number })[] {
  const doses: (WrittenDose & { start: number })[] = [];
  for (const found of text.matchAll(DOSE)) {
    const unit = found[3] ?? '';
    const count = Number((found[1] ?? '').replaceAll(',', '')) * (found[2] === undefined ? 1 : 1_000_000);
    const dose = doseOf(count, unit.toLowerCase() === 'u' ? 'units' : unit);
    if (dose === undefined || dose.amount <= 0) continue;
    doses.push({
      ...dose,
      text: found[0].replace(/\s*(?:x|times)\s*\d$/i, ''),
      times: Number(found[4] ?? 1),
      start: found.index,
    });
  }
  return doses;
}

/** Billing units of a dose: dose over the amount of one unit, rounded up (CMS Claims Processing Manual, ch. 17, 10). */
export function unitsOf(dose: WrittenDose, drug: DrugCode): { count: number; reason: string } | undefined {
  if (dose.measure !== drug.measure) return undefined;
  const count = Math.max(1, Math.ceil((dose.amount * dose.times) / drug.amount - 1e-9));
  const times = dose.times > 1 ? ` x ${dose.times}` : '';
  return { count, reason: `${dose.text}${times} / ${drug.amountText} per unit = ${count}` };
}

export type DrugRoute = 'im' | 'sc' | 'push' | 'infusion' | 'local' | 'inhaled' | 'oral' | 'topical';

const ROUTES: readonly (readonly [RegExp, DrugRoute])[] = [
  [
    /\b(?:intra-?articular|into the (?:\w+ )?(?:joint|knee|shoulder|hip|bursa|space)|intralesional|trigger point|intravitreal|epidural|nerve block|local(?:ly)?)\b/i,
    'local',
  ],
  [/\b(?:infus\w+|IVPB|bolus|drip|over \d+ (?:minutes|min|hours?))\b/i, 'infusion'],
  [/\b(?:IM|intramuscular\w*|deltoid|gluteal|ventrogluteal)\b/, 'im'],
  [/\b(?:SC|SQ|subq|subcut\w*|sub-q)\b/i, 'sc'],
  [/\b(?:IV|intravenous\w*|IVP)\b/, 'push'],
  [/\b(?:nebuliz\w*|inhal\w*)\b/i, 'inhaled'],
  [
    /\b(?:po|p\.o\.|oral(?:ly)?|by mouth|tablets?|tabs?|capsules?|caps?|pills?|daily|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?h\.?s|prn|every \d+ hours)\b/i,
    'oral',
  ],
  [/\b(?:cream|ointment|topical\w*|patch|drops|gel|lotion)\b/i, 'topical'],
];

/** Places that take a drug by a service of their own, not by a shot in muscle. */
const SITE =
  /\b(?:knee|shoulder|hip|ankle|elbow|wrist|joint|bursa|tendon|fascia|nerve|spine|epidural|lesion|eye|trigger|block|wound|local anesth)/i;

/** How the drug went in, by the words near it; undefined when nothing is said. */
export function routeOf(text: string): DrugRoute | undefined {
  const found = ROUTES.find(([words]) => words.test(text))?.[1];
  if (found === undefined && SITE.test(text)) return 'local';
  return found ?? (/\b(?:inject(?:ed|ion)|shot)\b/i.test(text) ? 'im' : undefined);
}
