import { CLAIM_PROPERTIES, OPERATORS, type PracticeEditRule, SETTABLE_PROPERTIES } from '@cleanclaim/billing/claims';
import { expect, test } from 'vitest';
import type { EditVocabulary } from './practice-edit-views.ts';
import { ruleWords } from './practice-edit-words.ts';

const vocabulary: EditVocabulary = {
  properties: [...CLAIM_PROPERTIES],
  operators: [...OPERATORS],
  settable: [...SETTABLE_PROPERTIES],
};
const is = (property: string, operator: string, ...values: string[]) =>
  ({ kind: 'compare', property, operator, values }) as const;

test('a rule reads as a biller says it', () => {
  const rule: PracticeEditRule = {
    name: 'Therapy',
    branches: [
      {
        when: {
          kind: 'group',
          join: 'all',
          of: [
            is('payer.payerIdentifier', 'is', 'NM001'),
            {
              kind: 'group',
              join: 'all',
              lines: 'any',
              of: [is('lines.procedureCode', 'starts-with', '971', '975'), is('lines.modifiers', 'is-empty')],
            },
          ],
        },
        actions: [{ kind: 'set', target: 'lines.modifiers', how: 'add', value: 'GP' }],
      },
      {
        when: {
          kind: 'group',
          join: 'any',
          of: [is('totalChargeCents', 'between', '10000', '250000'), is('patient.sex', 'is', 'F')],
        },
        actions: [{ kind: 'hold', message: 'Look first.', fix: 'Look.' }],
      },
      { when: is('lines.units', 'more', '4'), actions: [{ kind: 'route', role: 'front-desk', note: 'Many units.' }] },
    ],
    otherwise: [{ kind: 'route', memberId: 'm1', note: 'Odd.' }],
  };
  expect(ruleWords(rule, vocabulary, { m1: 'Orla Vance' })).toEqual([
    'If Payer id is NM001 and on any one line (Procedure starts with 971 or 975 and Modifiers is empty), then add Modifier GP.',
    'Otherwise, if Total charge is between $100.00 and $2,500.00 or Patient sex is female, then hold the claim: “Look first.”.',
    'Otherwise, if any line’s Units is more than 4, then give it to the front desk with least open work: “Many units.”.',
    'Otherwise give it to Orla Vance: “Odd.”.',
  ]);
});

test('what is not filled in yet shows as dots', () => {
  const empty: PracticeEditRule = {
    name: '',
    branches: [{ when: { kind: 'group', join: 'all', of: [is('', 'is', '')] }, actions: [] }],
    otherwise: [],
  };
  expect(ruleWords(empty, vocabulary)).toEqual(['If …, then ….']);
});
