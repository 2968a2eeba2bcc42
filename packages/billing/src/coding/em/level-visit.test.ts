import { describe, expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { levelVisit } from './level-visit.ts';
import { HARD_VIGNETTES } from './vignettes/hard-vignettes.ts';
import { HOSPITAL_VIGNETTES } from './vignettes/hospital-vignettes.ts';
import { OFFICE_VIGNETTES } from './vignettes/office-vignettes.ts';
import { OTHER_VIGNETTES } from './vignettes/other-vignettes.ts';
import { SHORT_VIGNETTES } from './vignettes/short-vignettes.ts';
import { STYLE_VIGNETTES } from './vignettes/styles-vignettes.ts';
import type { Vignette } from './vignettes/vignette.ts';

const VIGNETTES = [
  ...OFFICE_VIGNETTES,
  ...HOSPITAL_VIGNETTES,
  ...OTHER_VIGNETTES,
  ...STYLE_VIGNETTES,
  ...HARD_VIGNETTES,
  ...SHORT_VIGNETTES,
];

/** The level of a vignette in the form in which it is written down. */
function levelled({ setting, note, minutes, age, payer, procedures, dateOfService }: Vignette) {
  const level = levelVisit({
    setting,
    notes: [readNote(note)],
    dateOfService: dateOfService ?? '2026-03-02',
    ...(minutes === undefined ? {} : { minutes }),
    ...(age === undefined ? {} : { age }),
    ...(payer === undefined ? {} : { payer }),
    ...(procedures === undefined ? {} : { procedures }),
  });
  const { mdm } = level;
  return {
    code: level.code,
    mdm: mdm === undefined ? null : [mdm.problems, mdm.data, mdm.risk, mdm.overall],
    also: level.also.map(({ code, units }) => (units === 1 ? code : `${code} x${units}`)),
    modifiers: level.modifiers.map(({ code }) => code),
  };
}

describe('an invented visit gets the level of the published rules', () => {
  test.each(VIGNETTES.map((one) => [one.id, one] as const))('%s', (_, vignette) => {
    const { code, mdm, also = [], modifiers = [], why } = vignette;
    expect(levelled(vignette), why).toEqual({ code, mdm, also, modifiers });
  });

  test('there are at least 60, each named once and with its reason', () => {
    expect(new Set(VIGNETTES.map((one) => one.id)).size).toBe(VIGNETTES.length);
    expect(VIGNETTES.length).toBeGreaterThanOrEqual(60);
    expect(VIGNETTES.filter((one) => one.why.length < 10)).toEqual([]);
  });
});
