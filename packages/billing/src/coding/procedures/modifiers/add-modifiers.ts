import type { Evidence, SuggestedModifier } from '../../evidence.ts';
import type { CodeSuggestion, CodingFinding } from '../../review-types.ts';
import type { ProcedureContext, ProcedureLexicon, Reading, Suggested } from '../types.ts';
import { pairFindings } from './ncci-pairs.ts';
import { sideModifiers } from './sides.ts';
import { wordModifiers } from './words.ts';

/** Places where the facility owns the equipment: hospital, emergency, surgery center, nursing facility (CMS POS codes). */
const FACILITY = new Set(['19', '21', '22', '23', '24', '26', '31', '34', '51', '52', '56', '61']);

/**
 * Adds modifiers with their reasons: sides and digits, components, repeats, reduced work, waived tests, telehealth, ABN,
 * and pairs of the NCCI table that a modifier may part. Lines of both sides by RT and LT become two suggestions.
 */
export function addModifiers(
  suggested: readonly Suggested[],
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
  readings: readonly Reading[],
): { suggestions: CodeSuggestion[]; findings: CodingFinding[] } {
  const lines: Suggested[] = [];
  for (const one of suggested) {
    const swapped = readingOnly(one, lexicon, context);
    const own = [
      ...one.drafts.flatMap((draft) => draft.modifiers ?? []),
      ...componentModifiers(swapped, lexicon, context),
      ...waivedModifiers(swapped, context),
      ...telehealthModifiers(swapped, context),
      ...wordModifiers(swapped, readings),
    ];
    for (const side of sideModifiers(swapped, lexicon, readings)) {
      const modifiers = once([...side.modifiers, ...own]);
      const { suggestion } = swapped;
      lines.push({
        drafts: one.drafts,
        suggestion: {
          ...suggestion,
          ...(modifiers.length > 0 ? { modifiers } : {}),
          ...(side.units === undefined ? {} : { units: side.units }),
          gaps: [...suggestion.gaps, ...side.gaps],
        },
      });
    }
  }
  return pairFindings(lines, lexicon);
}

function once(modifiers: readonly SuggestedModifier[]): SuggestedModifier[] {
  return [...new Map(modifiers.map((one) => [one.code, one])).values()];
}

const first = (suggestion: CodeSuggestion): readonly Evidence[] => suggestion.evidence.slice(0, 1);

/** An ECG of a facility is the reading only: the facility bills the tracing. */
function readingOnly(one: Suggested, lexicon: ProcedureLexicon, context: ProcedureContext): Suggested {
  if (one.suggestion.code !== '93000' || !FACILITY.has(context.placeOfService ?? '')) return one;
  const label = lexicon.known('93010').label ?? one.suggestion.label;
  const reasons = ['The facility owns the tracing: the reading only is billed.', ...one.suggestion.reasons];
  return { ...one, suggestion: { ...one.suggestion, code: '93010', label, reasons } };
}

/** 26 and TC where the fee schedule splits a service (PC/TC indicator 1), or imaging when it is not installed. */
function componentModifiers(
  { suggestion, drafts }: Suggested,
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
): SuggestedModifier[] {
  const table = lexicon.codes.table('fee-schedule', context.dateOfService);
  const splits =
    table === undefined
      ? drafts.some(({ flags }) => flags.has('split'))
      : table.data.find(suggestion.code)?.pcTcIndicator === '1';
  if (!splits) return [];
  const text = drafts.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)).join('\n');
  if (FACILITY.has(context.placeOfService ?? '')) {
    return [
      {
        code: '26',
        reason: `Place of service ${context.placeOfService}: the facility owns the equipment, the reading is billed.`,
        evidence: first(suggestion),
      },
    ];
  }
  if (/\b(?:interpretation only|professional component|over-?read|read only)\b/i.test(text)) {
    return [{ code: '26', reason: 'Only the reading is documented.', evidence: first(suggestion) }];
  }
  if (
    /\b(?:technical component|images? sent (?:out )?for (?:interpretation|reading)|to be read by radiolog)/i.test(text)
  ) {
    return [{ code: 'TC', reason: 'Another reads the images.', evidence: first(suggestion) }];
  }
  return [];
}

/** Rapid kits of an office, on the CMS list of CLIA-waived tests; the others only when the note says point of care. */
const KIT = /^(?:87[0-9]{3}|86308|80305|81003)$/;

function waivedModifiers({ suggestion, drafts }: Suggested, context: ProcedureContext): SuggestedModifier[] {
  const office =
    context.placeOfService === undefined || ['11', '17', '20', '49', '50', '72'].includes(context.placeOfService);
  const waived = drafts.some(({ flags }) => flags.has('waived')) || suggestion.code === '81003';
  if (!office || !waived) return [];
  const text = drafts.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)).join('\n');
  const here = /\b(?:point[- ]of[- ]care|POCT?\b|in[- ](?:office|house|clinic)|finger ?stick|waived)/i.test(text);
  if (!here && !KIT.test(suggestion.code)) return [];
  return [{ code: 'QW', reason: 'CLIA-waived test done in the office.', evidence: first(suggestion) }];
}

function telehealthModifiers({ suggestion, drafts }: Suggested, context: ProcedureContext): SuggestedModifier[] {
  const remote = context.telehealth === true || context.placeOfService === '02' || context.placeOfService === '10';
  if (!remote || !drafts.every(({ kind }) => kind === 'therapy')) return [];
  const text = drafts.flatMap(({ mentions }) => mentions.map(({ reading }) => reading.note.text)).join('\n');
  return /\b(?:audio[- ]only|telephone only|by (?:tele)?phone only)\b/i.test(text)
    ? [{ code: '93', reason: 'Telehealth by audio only.', evidence: first(suggestion) }]
    : [{ code: '95', reason: 'Telehealth by live audio and video.', evidence: first(suggestion) }];
}
