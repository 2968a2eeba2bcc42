import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { carcLabel } from '../../remittance/index.ts';
import { describeDenial } from './describe-denial.ts';
import type { DenialPlaybook } from './playbook.ts';
import { DENIAL_PLAYBOOKS } from './playbooks.ts';
import { RARC_GUIDE } from './remark-guide.ts';

const nameOf = ({ group, carc, rarc, kind }: DenialPlaybook) =>
  [group, carc, rarc, kind].filter((part) => part !== undefined).join(' ');
const combinations = DENIAL_PLAYBOOKS.filter(({ rarc }) => rarc !== undefined);

test('there are at least eighty combinations of reason and remark, and eighty reasons alone', () => {
  expect(combinations.length).toBeGreaterThanOrEqual(80);
  expect(DENIAL_PLAYBOOKS.length - combinations.length).toBeGreaterThanOrEqual(80);
  expect(Object.keys(RARC_GUIDE).length).toBeGreaterThanOrEqual(40);
});

test('no combination stands twice', () => {
  const names = DENIAL_PLAYBOOKS.map(nameOf);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe('a whole playbook comes of', () => {
  for (const one of DENIAL_PLAYBOOKS) {
    test(nameOf(one), () => {
      const group = one.group ?? 'CO';
      const told = describeDenial(
        [{ groupCode: group, carc: one.carc, amountCents: cents(100) }],
        one.rarc ? [one.rarc] : [],
        '1',
        one.kind ? { kind: one.kind } : {},
      );
      expect(told).toMatchObject({
        title: one.title,
        category: one.category,
        rootCause: one.rootCause,
        preventable: one.preventable,
        fixedBy: one.fixedBy,
      });
      expect(told.steps.length, 'steps').toBeGreaterThanOrEqual(2);
      expect(told.steps.filter(({ action }) => action).length, 'actions').toBeGreaterThanOrEqual(1);
      expect(told.billPatient || told.steps.every(({ action }) => action !== 'bill-patient')).toBe(true);
      expect(one.source).not.toBe('');
      expect(carcLabel(one.carc), 'posting knows it as a denial').not.toBe('');
    });
  }
});
