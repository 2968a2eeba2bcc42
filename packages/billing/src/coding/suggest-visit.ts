import { askProcedure, type CodeSets, looksLikeCpt } from '@cleanclaim/codesets';
import { levelVisit, type VisitLevel, visitSettingOf } from './em/index.ts';
import type { Note } from './note/types.ts';
import { hccCaptures } from './review/index.ts';
import type { CodeSuggestion, CodingInput, HccCapture } from './review-types.ts';

/** Whole years between a birth date and a day. */
function yearsBetween(birthDate: string, isoDate: string): number {
  const years = Number(isoDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return isoDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Levels the visit that the notes hold; undefined when they hold none (an operation, an imaging report). */
export function suggestVisit(
  input: CodingInput,
  notes: readonly Note[],
  procedures: readonly CodeSuggestion[],
): VisitLevel | undefined {
  const setting = visitSettingOf(notes, input.placeOfService);
  if (setting === undefined) return undefined;
  const age = input.patient?.birthDate ? yearsBetween(input.patient.birthDate, input.dateOfService) : undefined;
  return levelVisit({
    setting,
    notes,
    dateOfService: input.dateOfService,
    procedures: procedures.map(({ code }) => code).filter(Boolean),
    ...(age === undefined ? {} : { age }),
    ...(input.placeOfService ? { placeOfService: input.placeOfService } : {}),
  });
}

/**
 * Services that hold the work of the visit themselves: surgery, psychotherapy and diagnostic interviews, therapy,
 * allergen injections, infusions (CMS NCCI Policy Manual, ch. 1 D; Medicare Claims Processing Manual, ch. 12 § 40.1).
 */
const HOLDS_VISIT = /^([1-6]\d{4}|9079[12]|908[345]\d|97\d{3}|9511[57]|9636\d|964[1-4]\d|9652\d)$/;

/** Whether a level is billed beside the services: beside one that holds the visit only where it was separate (25, 57). */
function isBilledBeside(visit: VisitLevel, services: readonly CodeSuggestion[]): boolean {
  if (!services.some(({ code }) => HOLDS_VISIT.test(code))) return true;
  return visit.modifiers.some(({ code }) => code === '25' || code === '57');
}

/** The levelled visit, and what is billed beside it, as codes to accept; only where words of the note carry them. */
export function visitSuggestions(
  visit: VisitLevel,
  services: readonly CodeSuggestion[],
  codes: CodeSets,
  isoDate: string,
): CodeSuggestion[] {
  if (!isBilledBeside(visit, services)) return [];
  const evidence = (visit.mdm?.items ?? []).flatMap((item) => item.evidence);
  if (evidence.length === 0) return [];
  const suggestion = (code: string, reasons: readonly string[]): CodeSuggestion => {
    const answer = askProcedure(codes, code, isoDate);
    return {
      code,
      system: looksLikeCpt(code) ? 'cpt' : 'hcpcs',
      label: 'entry' in answer ? answer.entry.label : `Visit ${code}`,
      confidence: 0.8,
      evidence,
      reasons,
      gaps: [],
    };
  };
  return [
    { ...suggestion(visit.code, visit.reasons), modifiers: visit.modifiers },
    ...visit.also.map(({ code, units, reason }) => ({
      ...suggestion(code, [reason]),
      units: { count: units, reason },
    })),
  ];
}

/** The risk adjustment categories of the newest CMS-HCC model in force (not those for dialysis or drugs). */
export function suggestHccs(
  diagnoses: readonly CodeSuggestion[],
  isoDate: string,
  codes: CodeSets,
): readonly HccCapture[] {
  const captures = hccCaptures(
    diagnoses.map(({ code }) => code),
    isoDate,
    codes,
  ).filter(({ model }) => /^CMS-HCC Model V\d+$/.test(model));
  const newest = captures.map(({ model }) => model).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return captures.filter(({ model }) => model === newest.at(-1));
}
