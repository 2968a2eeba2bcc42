import { compareVisitCodes } from '../em/index.ts';
import type { CodingFinding, CodingReview } from '../review-types.ts';
import type { BilledCode } from './types.ts';

const SOURCE = 'CPT E/M guidelines; Medicare Claims Processing Manual ch. 12 section 30.6.1';

/** Numbers of levelled visits, of services that only stand beside one, and of wellness visits. */
const VISIT = /^(?:992[0-8]\d|9929[12]|993[0-5]\d|9938[1-7]|9939[1-7]|G0402|G0438|G0439)$/;
const BESIDE = /^(?:99292|99417|99418|G2212|G0316|G0317|G0318|99406|99407|99497|99498|G2211)$/;

/** Billed visits against the level that the notes document, and services beside them. */
export function levelFindings(review: CodingReview, billed: readonly BilledCode[]): CodingFinding[] {
  const { visit } = review;
  const visits = billed.filter(({ code }) => VISIT.test(code) && !BESIDE.test(code));
  const services = billed.filter(({ code }) => BESIDE.test(code));
  if (visit === undefined)
    return [...visits, ...services].map(({ code }) => ({
      rule: 'visit-not-documented',
      severity: 'error',
      codes: [code],
      message: `${code} is billed, and the notes hold no visit.`,
      fix: 'Add the note of the visit, or take the code off.',
      source: SOURCE,
    }));
  const supported = [visit.code, ...visit.also.map(({ code }) => code)];
  return [
    ...visits.flatMap((one) =>
      supported.includes(one.code) ? [] : [visitFinding(one.code, visit.code, visit.reasons)],
    ),
    ...(visits.length === 0 ? [notBilled(visit.code)] : []),
    ...services.flatMap((one) => serviceFinding(one, visit.also)),
    ...visit.also
      .filter(({ code }) => !billed.some((one) => one.code === code))
      .map(({ code, reason }) => ({ ...notBilled(code), message: `${code} is documented and not billed: ${reason}` })),
    ...modifierFindings(review, visits),
  ];
}

function visitFinding(code: string, documented: string, reasons: readonly string[]): CodingFinding {
  const order = compareVisitCodes(code, documented);
  const why = reasons.slice(0, 3).join(' ');
  if (order === undefined)
    return {
      rule: 'other-visit',
      severity: 'warning',
      codes: [code, documented],
      message: `${code} is billed; the notes read as another kind of visit, ${documented}.`,
      fix: 'Check the setting and whether the patient is new.',
      source: SOURCE,
    };
  return order > 0
    ? {
        rule: 'overcoded-level',
        severity: 'error',
        codes: [code, documented],
        message: `${code} is billed; the notes support ${documented}. ${why}`,
        fix: `Bill ${documented}, or ask the clinician for an addendum if work is missing from the note.`,
        source: SOURCE,
      }
    : {
        rule: 'undercoded-level',
        severity: 'warning',
        codes: [code, documented],
        message: `${code} is billed; the notes support ${documented}. ${why}`,
        fix: `Bill ${documented}.`,
        source: SOURCE,
      };
}

const notBilled = (code: string): CodingFinding => ({
  rule: 'service-not-billed',
  severity: 'advice',
  codes: [code],
  message: `${code} is documented and not billed.`,
  fix: `Add ${code}.`,
  source: SOURCE,
});

function serviceFinding(
  { code, units = 1 }: BilledCode,
  also: readonly { code: string; units: number; reason: string }[],
): CodingFinding[] {
  const documented = also.find((one) => one.code === code);
  if (documented !== undefined && units <= documented.units) return [];
  return [
    {
      rule: 'unsupported-service',
      severity: 'error',
      codes: [code],
      message:
        documented === undefined
          ? `${code} is billed, and the notes do not document it.`
          : `${code} is billed with ${units} units; the notes support ${documented.units}.`,
      fix: documented === undefined ? `Take ${code} off.` : `Bill ${documented.units}.`,
      source: SOURCE,
    },
  ];
}

/** Modifier 25 that is billed without, or needed and missing. */
function modifierFindings({ visit }: CodingReview, visits: readonly BilledCode[]): CodingFinding[] {
  const needs = visit?.modifiers.some(({ code }) => code === '25') ?? false;
  return visits.flatMap(({ code, modifiers = [] }) => {
    const has = modifiers.includes('25');
    // Beside a preventive visit the modifier stands on the other one.
    if (has === needs || /^99[23]8|^9939|^G0/.test(code)) return [];
    return [
      has
        ? {
            rule: 'unsupported-modifier-25',
            severity: 'warning' as const,
            codes: [code],
            message: `${code} has modifier 25, and the notes show no separate evaluation beside a procedure.`,
            fix: 'Take the modifier off, or the visit if all of it belongs to the procedure.',
            source: 'NCCI Policy Manual ch. 1 section D; Claims Processing Manual ch. 12 section 40.1',
          }
        : {
            rule: 'missing-modifier-25',
            severity: 'warning' as const,
            codes: [code],
            message: `${code} stands beside a procedure with a separate evaluation and lacks modifier 25.`,
            fix: 'Add modifier 25.',
            source: 'NCCI Policy Manual ch. 1 section D; Claims Processing Manual ch. 12 section 40.1',
          },
    ];
  });
}
