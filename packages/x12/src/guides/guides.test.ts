import { describe, expect, it } from 'vitest';
import { type Dictionary, dictionaryOf } from '../dictionary/release-006020.ts';
import type { ElementRule, LoopRule, SegmentRule } from '../guide.ts';
import { openerOf } from '../guide.ts';
import { ruleProblems } from '../rule-problems.ts';
import type { Segment } from '../types.ts';
import { checkValue } from '../validate/values.ts';
import { GUIDES, guideFor } from './index.ts';

function segmentsOf(rule: LoopRule): SegmentRule[] {
  return rule.items.flatMap((item) => (item.kind === 'segment' ? [item] : segmentsOf(item)));
}

function loopsOf(rule: LoopRule): LoopRule[] {
  return [rule, ...rule.items.flatMap((item) => (item.kind === 'loop' ? loopsOf(item) : []))];
}

/** Codes of a guide that the standard's type and length would refuse. */
function badCodes(standard: Dictionary, numbers: readonly string[], rules: readonly ElementRule[]): string[] {
  return rules.flatMap((rule, i) => {
    const number = numbers[i] ?? '';
    const parts = standard.composites.get(number);
    if (parts !== undefined) return badCodes(standard, parts.elements, rule.components ?? []);
    const element = standard.elements.get(number);
    return element === undefined
      ? []
      : [...(rule.codes ?? [])].filter((code) => checkValue(code, element) !== undefined);
  });
}

describe.each(['005010', '006020'] as const)('the standard dictionary of %s', (release) => {
  const { elements: known, composites, segments } = dictionaryOf(release);
  it('defines every data element that its segments and composites name', () => {
    const used = [...segments.values(), ...composites.values()].flatMap((one) => one.elements);
    const missing = new Set(used.filter((number) => !known.has(number) && !composites.has(number)));
    expect([...missing]).toEqual([]);
  });

  it('has syntax notes that stay inside of the segment', () => {
    for (const [id, { elements, notes }] of [...segments, ...composites]) {
      for (const note of notes) {
        expect(note, id).toMatch(/^[PRECL](\d\d){2,}$/);
        const last = Math.max(...(note.match(/\d\d/g) ?? []).map(Number));
        expect(last, `${id} ${note}`).toBeLessThanOrEqual(elements.length);
      }
    }
  });
});

describe.each(GUIDES)('guide $name', (guide) => {
  const dictionary = dictionaryOf(guide.release);

  it('is found by its identifier and by its other names', () => {
    const second: Segment = {
      id: 'BHT',
      elements: ['', guide.variant?.[0] ?? ''],
      position: 2,
      offset: 0,
      delimiters: { element: '*', repetition: '^', component: ':', segment: '~', suffix: '' },
    };
    const named = [guide.id, ...guide.alsoKnownAs].map((id) => guideFor(guide.transaction, id, second)?.name);
    expect(new Set(named)).toEqual(new Set([guide.name]));
    expect(guideFor('000', guide.id)).toBeUndefined();
  });

  it('names its sources', () => {
    expect(guide.sources.length).toBeGreaterThan(0);
  });

  it('uses segments of the standard, with no more elements than they have', () => {
    for (const rule of segmentsOf(guide.root)) {
      const standard = dictionary.segments.get(rule.id);
      expect(standard, rule.id).toBeDefined();
      expect(rule.elements.length, `${rule.id} ${rule.name}`).toBeLessThanOrEqual(standard?.elements.length ?? 0);
    }
  });

  it('lists codes that fit the type and length of their element', () => {
    for (const rule of segmentsOf(guide.root)) {
      const standard = dictionary.segments.get(rule.id);
      expect(badCodes(dictionary, standard?.elements ?? [], rule.elements), `${rule.id} ${rule.name}`).toEqual([]);
    }
  });

  it('restricts components only where the standard has a composite', () => {
    for (const rule of segmentsOf(guide.root)) {
      const numbers = dictionary.segments.get(rule.id)?.elements ?? [];
      for (const [i, one] of rule.elements.entries()) {
        if (one.components === undefined) continue;
        const parts = dictionary.composites.get(numbers[i] ?? '')?.elements.length ?? 0;
        expect(one.components.length, `${rule.id} ${rule.name}`).toBeLessThanOrEqual(parts);
      }
    }
  });

  it('can tell the uses of a segment in one loop apart', () => {
    for (const rule of loopsOf(guide.root)) {
      const seen = new Map<string, string>();
      for (const item of rule.items) {
        const opener = openerOf(item);
        for (const code of opener.key?.codes ?? ['']) {
          const key = `${opener.id} ${code}`;
          expect(seen.get(key), `${rule.id}: ${key}`).toBeUndefined();
          seen.set(key, item.name);
        }
      }
    }
  });

  it('states rules about loops, segments and qualifiers that it has', () => {
    for (const rule of guide.rules) {
      expect(ruleProblems(guide, rule), rule.code).toEqual([]);
      expect(rule.source, rule.code).not.toBe('');
    }
  });

  it('opens each loop with a required segment', () => {
    for (const rule of loopsOf(guide.root))
      expect(rule.items[0], rule.id).toMatchObject({ kind: 'segment', usage: 'R', repeat: 1 });
  });
});
