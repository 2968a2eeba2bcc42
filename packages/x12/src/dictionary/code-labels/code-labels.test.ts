import { describe, expect, it } from 'vitest';
import type { ElementRule, Guide, LoopRule, SegmentRule } from '../../guide.ts';
import { GUIDES } from '../../guides/index.ts';
import { ELEMENTS } from '../elements.ts';
import { dictionaryOf } from '../release-006020.ts';
import { CLAIMS } from './claims.ts';
import { DATES } from './dates.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { ENVELOPE } from './envelope.ts';
import { codeLabel, LABELED_ELEMENTS, qualifiedLabel } from './index.ts';
import { MONEY } from './money.ts';
import { PARTIES } from './parties.ts';
import { REFERENCES } from './references.ts';

function segmentsOf(rule: LoopRule): SegmentRule[] {
  return rule.items.flatMap((item) => (item.kind === 'segment' ? [item] : segmentsOf(item)));
}

/** Texts and loop identifiers that a guide prescribes: they say what they are. */
const WORDS = new Set(['447', '9998', '9999']);
/** Codes whose meaning no open definition tells: they are shown without words. */
const UNTOLD = new Set(
  '305 T;1300 B680;1300 D940;901 93;901 94;901 99;901 AB;901 AC;901 AD;901 AP;901 AQ;901 C9;901 CP;901 IS;901 P1;901 P4;901 P5'.split(
    ';',
  ),
);

/** Codes that a guide lists and that have no words. */
function missing(guide: Guide): string[] {
  const { segments, composites } = dictionaryOf(guide.release);
  const found = new Set<string>();
  for (const rule of segmentsOf(guide.root)) {
    const qualifiers = [...(rule.elements[0]?.codes ?? [])];
    const look = (numbers: readonly string[], rules: readonly ElementRule[], segment: string): void => {
      for (const [i, one] of rules.entries()) {
        const number = numbers[i] ?? '';
        const parts = composites.get(number);
        if (parts !== undefined) look(parts.elements, one.components ?? [], '');
        if (parts !== undefined || one.codeSet !== undefined || WORDS.has(number)) continue;
        for (const code of one.codes ?? []) {
          const reference = `${segment}${String(i + 1).padStart(2, '0')}`;
          const qualified = segment !== '' && qualifiers.some((q) => qualifiedLabel(reference, q, code) !== undefined);
          if (UNTOLD.has(`${number} ${code}`)) continue;
          if (codeLabel(number, code) === undefined && !qualified)
            found.add(`${number} ${code} (${rule.id} ${rule.name})`);
        }
      }
    };
    look(segments.get(rule.id)?.elements ?? [], rule.elements, rule.id);
  }
  return [...found].sort();
}

describe('words for codes', () => {
  it.each(GUIDES)('are there for every code that the $name lists', (guide) => {
    expect(missing(guide)).toEqual([]);
  });

  it('belong to elements of the standard, once each', () => {
    const lists = [ENVELOPE, PARTIES, REFERENCES, DATES, MONEY, CLAIMS, ELIGIBILITY];
    const numbers = lists.flatMap((list) => Object.keys(list));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...LABELED_ELEMENTS].sort()).toEqual([...numbers].sort());
    expect(numbers.filter((number) => !ELEMENTS.has(number))).toEqual([]);
  });

  it('are short, not empty, and there once for each code', () => {
    for (const list of [ENVELOPE, PARTIES, REFERENCES, DATES, MONEY, CLAIMS, ELIGIBILITY]) {
      for (const [number, text] of Object.entries(list)) {
        const entries = text
          .split(/[;\n]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '');
        const codes = entries.map((entry) => entry.split(' ', 1)[0]);
        expect(new Set(codes).size, number).toBe(codes.length);
        for (const entry of entries) expect(entry, number).toMatch(/^[0-9A-Z]{1,5} \S.{0,70}$/);
      }
    }
  });

  it('are told by element number and code', () => {
    expect(codeLabel('98', '85')).toBe('billing provider');
    expect(codeLabel('1029', '22')).toBe('reversal of a previous payment');
    expect(codeLabel('1705', '005010X222A1')).toBe('837P professional claim');
    expect(codeLabel('98', 'nothing')).toBeUndefined();
    expect(codeLabel('nothing', '85')).toBeUndefined();
    expect(qualifiedLabel('REF02', 'F5', 'Y')).toBe('Medicare crossover');
    expect(qualifiedLabel('REF02', 'EA', 'Y')).toBeUndefined();
  });
});
