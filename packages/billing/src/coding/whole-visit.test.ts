import { askProcedure, buildCodeSets, normalizeIcd10cm, starterCodeSets } from '@cleanclaim/codesets';
import { describe, expect, test } from 'vitest';
import { buildCodingKnowledge } from './knowledge.ts';
import { suggestCodes } from './suggest.ts';
import { CODED_VISITS } from './testing/visits/index.ts';
import { means, scoreVisit, sumUp } from './testing/visits/score-visits.ts';

const DAY = '2026-03-02';
const codes = buildCodeSets(starterCodeSets());
const knowledge = buildCodingKnowledge(codes, DAY);

/** Whether the starter sets hold a code at all: they are subsets. */
function knows(code: string): boolean {
  if (codes.ask('icd10cm', normalizeIcd10cm(code), DAY).status === 'valid') return true;
  return 'entry' in askProcedure(codes, code, DAY);
}

describe('the review of a visit against a coder, with the starter sets', () => {
  const scores = CODED_VISITS.map(({ note, setting, patient, placeOfService, telehealth, ...visit }) => {
    const input = {
      notes: [{ title: visit.id, text: note }],
      setting,
      dateOfService: DAY,
      ...(patient === undefined ? {} : { patient }),
      ...(placeOfService === undefined ? {} : { placeOfService }),
      ...(telehealth === undefined ? {} : { telehealth }),
    };
    return scoreVisit({ ...visit, note, setting }, suggestCodes(input, knowledge), knows);
  });
  const { precision, recall, forbidden, firstRight } = sumUp(scores);

  test('finds what a coder codes, with its modifiers and units, and little else', () => {
    console.info(
      `${scores.length} visits: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
        `${forbidden} codes that must not be, the first diagnosis right in ${(100 * firstRight).toFixed(0)}%`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.58);
    expect(recall).toBeGreaterThanOrEqual(0.63);
    expect(forbidden).toBeLessThanOrEqual(75);
  });
});

describe('the visits', () => {
  test('are at least 80, each named once, with its reason and with codes that must not be', () => {
    expect(new Set(CODED_VISITS.map(({ id }) => id)).size).toBe(CODED_VISITS.length);
    expect(CODED_VISITS.length).toBeGreaterThanOrEqual(80);
    for (const { id, why, never, diagnoses } of CODED_VISITS) {
      expect([why.length > 20, never.length > 3, diagnoses.length > 0], id).toEqual([true, true, true]);
    }
  });

  test('never forbid what they ask for', () => {
    const both = CODED_VISITS.flatMap(({ id, diagnoses, services, never }) =>
      [...diagnoses, ...services]
        .flatMap((one) => one.split('|'))
        .filter((one) => never.some((pattern) => means(pattern, one)))
        .map((one) => `${id} ${one}`),
    );
    expect(both).toEqual([]);
  });
});
