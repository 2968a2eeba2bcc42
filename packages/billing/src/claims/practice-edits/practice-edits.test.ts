import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim, sampleLine } from '../testing/sample-claim.ts';
import { sampleInpatientClaim } from '../testing/sample-institutional.ts';
import type { Claim } from '../types.ts';
import { prepareCondition } from './condition.ts';
import { ruleFaults } from './rule-faults.ts';
import { preparePracticeEdits } from './run-practice-edits.ts';
import type { Comparison, Condition, ConditionGroup, PracticeEditAction, PracticeEditRule } from './types.ts';

const TODAY = '2026-11-20';

const is = (property: string, operator: string, ...values: string[]): Comparison => ({
  kind: 'compare',
  ...{ property, operator, values },
});
const all = (...of: Condition[]): ConditionGroup => ({ kind: 'group', join: 'all', of });
const none = (...of: Condition[]): ConditionGroup => ({ kind: 'group', join: 'none', of });
const anyLine = (...of: Condition[]): ConditionGroup => ({ kind: 'group', join: 'all', lines: 'any', of });
const everyLine = (...of: Condition[]): ConditionGroup => ({ kind: 'group', join: 'all', lines: 'every', of });

const therapy = (overrides: Partial<Claim> = {}) =>
  sampleClaim({
    diagnoses: ['M5450'],
    lines: [
      sampleLine({ procedureCode: '97110', units: 2 }),
      sampleLine({ lineNumber: 2, procedureCode: '99213', modifiers: ['25'] }),
    ],
    ...overrides,
  });
const holds = (condition: Condition, claim: Claim) => prepareCondition(condition).holds(claim, TODAY);

const HOLD: PracticeEditAction = { kind: 'hold', message: 'Therapy needs GP.', fix: 'Add GP.' };
const rule = (when: Condition, ...actions: PracticeEditAction[]): PracticeEditRule => ({
  name: 'Therapy needs GP',
  branches: [{ when, actions }],
  otherwise: [],
});
const run = (edited: PracticeEditRule, claim: Claim) =>
  preparePracticeEdits([{ editId: 'e1', version: 3, rule: edited }])(claim, TODAY);

describe('conditions', () => {
  test.each<[string, Condition, boolean]>([
    ['a code is compared without its dot', is('diagnoses', 'one-of', 'm54.50'), true],
    ['another code is another', is('diagnoses', 'one-of', 'M54.51'), false],
    ['a start', is('lines.procedureCode', 'starts-with', '971'), true],
    ['no line with this start', is('lines.procedureCode', 'starts-with', '971', 'x'), true],
    ['codes between two', is('lines.procedureCode', 'between', '97000', '97799'), true],
    ['codes of another length are not between', is('placeOfService', 'between', '0', '9'), false],
    ['money', is('totalChargeCents', 'at-least', '25000'), true],
    ['more money', is('totalChargeCents', 'more', '25000'), false],
    ['a date', is('dateOfService', 'less', '2026-11-03'), true],
    ['age', is('derived.patientAge', 'is', '46'), true],
    ['days since service', is('derived.daysSinceService', 'is', '18'), true],
    ['empty', is('priorAuthorizationNumber', 'is-empty'), true],
    ['not empty', is('priorAuthorizationNumber', 'is-filled'), false],
    ['a flag that is not said is no', is('encounterOnly', 'no'), true],
    ['a flag', is('acceptAssignment', 'yes'), true],
    ['is-not holds when no value is it', is('diagnoses', 'is-not', 'M5451'), true],
    ['none of', none(is('diagnoses', 'is', 'M5450')), false],
    ['a line without a modifier', is('lines.modifiers', 'is-empty'), true],
    [
      'one line: code and modifier',
      anyLine(is('lines.procedureCode', 'is', '97110'), is('lines.modifiers', 'is', '25')),
      false,
    ],
    [
      'two lines: code and modifier',
      all(is('lines.procedureCode', 'is', '97110'), is('lines.modifiers', 'is', '25')),
      true,
    ],
    ['every line', everyLine(is('lines.procedureCode', 'starts-with', '9')), true],
    ['not every line', everyLine(is('lines.procedureCode', 'starts-with', '97')), false],
    ['the claim is asked inside lines too', anyLine(is('payer.payerIdentifier', 'is', 'nm001')), true],
  ])('%s', (_what, condition, expected) => {
    expect(holds(condition, therapy())).toBe(expected);
  });

  test('every line of a claim without lines is no line', () => {
    expect(holds(everyLine(is('lines.units', 'is', '1')), sampleClaim({ lines: [] }))).toBe(false);
  });

  test('a stay is asked for its type of bill and value codes', () => {
    const stay = sampleInpatientClaim();
    expect(holds(is('derived.typeOfBill', 'is', '111'), stay)).toBe(true);
    expect(holds(is('derived.typeOfBill', 'is', '131'), stay)).toBe(false);
  });
});

describe('actions', () => {
  test('a hold names edit, version and the line', () => {
    const { findings } = run(rule(is('lines.procedureCode', 'starts-with', '97'), HOLD), therapy());
    expect(findings).toEqual([
      {
        editId: 'practice:e1',
        title: 'Therapy needs GP',
        severity: 'hold',
        why: 'Your practice wrote this edit.',
        source: 'Your own edit, version 3',
        confirmable: true,
        where: 'lines[0].procedureCode',
        message: 'Therapy needs GP.',
        fix: 'Add GP.',
      },
    ]);
  });

  test('a claim that the condition does not meet is left as it is', () => {
    const claim = therapy();
    const result = run(rule(is('lines.procedureCode', 'starts-with', '96'), HOLD), claim);
    expect(result).toEqual({ claim, findings: [], changes: [], routes: [] });
    expect(result.claim).toBe(claim);
  });

  test('a modifier is added on the lines that are meant, once, and says what was before', () => {
    const add: PracticeEditAction = { kind: 'set', target: 'lines.modifiers', how: 'add', value: 'GP' };
    const edited = rule(is('lines.procedureCode', 'starts-with', '97'), add);
    const { claim, changes } = run(edited, therapy());
    expect(claim.lines.map((line) => line.modifiers)).toEqual([['GP'], ['25']]);
    expect(changes).toEqual([
      {
        editId: 'e1',
        version: 3,
        name: 'Therapy needs GP',
        target: 'lines.modifiers',
        lineNumber: 1,
        before: '',
        after: 'GP',
      },
    ]);
    expect(run(edited, claim).changes).toEqual([]);
    expect(run(edited, claim).claim).toBe(claim);
  });

  test('a modifier without room is told as a warning', () => {
    const add: PracticeEditAction = { kind: 'set', target: 'lines.modifiers', how: 'add', value: 'GP' };
    const full = therapy({ lines: [sampleLine({ procedureCode: '97110', modifiers: ['59', 'KX', 'CQ', 'XE'] })] });
    const { claim, findings } = run(rule(is('lines.procedureCode', 'is', '97110'), add), full);
    expect(claim).toBe(full);
    expect(findings).toMatchObject([
      { severity: 'warn', where: 'lines[0].modifiers', message: 'Modifier GP could not be set on line 1.' },
    ]);
  });

  test('a later edit sees what an earlier one has set', () => {
    const first = rule(is('payer.payerIdentifier', 'is', 'NM001'), {
      kind: 'set',
      target: 'placeOfService',
      how: 'put',
      value: '10',
    });
    const second = rule(is('placeOfService', 'is', '10'), HOLD);
    const edits = [first, second].map((one, i) => ({ editId: `e${i}`, version: 1, rule: one }));
    expect(preparePracticeEdits(edits)(therapy(), TODAY).findings).toHaveLength(1);
    expect(preparePracticeEdits(edits.toReversed())(therapy(), TODAY).findings).toHaveLength(0);
  });

  test('the first branch that holds acts, and otherwise where none does', () => {
    const route = (note: string): PracticeEditAction => ({ kind: 'route', role: 'biller', note });
    const edited: PracticeEditRule = {
      name: 'Who looks',
      branches: [
        { when: is('totalChargeCents', 'more', '100000'), actions: [route('dear')] },
        { when: is('totalChargeCents', 'more', '10000'), actions: [route('middling')] },
      ],
      otherwise: [route('cheap')],
    };
    const notes = (claim: Claim) => run(edited, claim).routes.map(({ note }) => note);
    expect(notes(therapy({ totalChargeCents: cents(200_000) }))).toEqual(['dear']);
    expect(notes(therapy())).toEqual(['middling']);
    expect(notes(therapy({ totalChargeCents: cents(1) }))).toEqual(['cheap']);
  });

  test.each<[string, string, 'put' | 'add' | 'remove', string, (claim: Claim) => unknown, unknown]>([
    [
      'a claim note',
      'details.note',
      'put',
      'Records on request',
      (c) => c.details?.note,
      { kind: 'ADD', text: 'Records on request' },
    ],
    ['a delay reason', 'details.delayReason', 'put', '7', (c) => c.details?.delayReason, '7'],
    ['a special program', 'details.specialProgram', 'put', '02', (c) => c.details?.specialProgram, '02'],
    [
      'papers on request',
      'details.attachments',
      'add',
      'OZ',
      (c) => c.details?.attachments,
      [{ reportType: 'OZ', transmission: 'AA' }],
    ],
    ['a condition code', 'details.conditionCodes', 'add', '44', (c) => c.details?.conditionCodes, ['44']],
    ['a place of service', 'placeOfService', 'put', '10', (c) => c.placeOfService, '10'],
    [
      'a place of a line',
      'lines.placeOfService',
      'put',
      '10',
      (c) => c.lines.map((l) => l.placeOfService),
      ['10', '10'],
    ],
    ['a line note', 'lines.note', 'put', 'Invoice', (c) => c.lines[0]?.note, 'Invoice'],
    ['a modifier taken off', 'lines.modifiers', 'remove', '25', (c) => c.lines.map((l) => l.modifiers), [[], []]],
  ])('sets %s, and a second time changes nothing', (_what, target, how, value, read, expected) => {
    const edited = rule(is('acceptAssignment', 'yes'), { kind: 'set', target, how, value });
    expect(ruleFaults(edited)).toEqual([]);
    const once = run(edited, therapy());
    expect(read(once.claim)).toEqual(expected);
    expect(once.changes.length).toBeGreaterThan(0);
    expect(run(edited, once.claim).claim).toBe(once.claim);
  });

  test('a facility claim has no place of service to set', () => {
    const stay = sampleInpatientClaim();
    const edited = rule(is('kind', 'is', 'institutional'), {
      kind: 'set',
      target: 'placeOfService',
      how: 'put',
      value: '10',
    });
    const { claim, findings } = run(edited, stay);
    expect(claim).toBe(stay);
    expect(findings).toMatchObject([{ severity: 'warn', message: 'Place of service 10 could not be set.' }]);
  });
});

describe('what cannot work is told at its place', () => {
  test.each<[string, Partial<PracticeEditRule>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['no branch', { branches: [] }, 'branches'],
    [
      'an unknown property',
      { branches: [{ when: is('lines.price', 'is', '1'), actions: [HOLD] }] },
      'branches.0.when.property',
    ],
    [
      'an operator for other types',
      { branches: [{ when: is('totalChargeCents', 'starts-with', '1'), actions: [HOLD] }] },
      'branches.0.when.operator',
    ],
    [
      'a value too few',
      { branches: [{ when: is('totalChargeCents', 'between', '1'), actions: [HOLD] }] },
      'branches.0.when.values',
    ],
    [
      'no date',
      { branches: [{ when: is('dateOfService', 'is', 'soon'), actions: [HOLD] }] },
      'branches.0.when.values.0',
    ],
    ['an empty group', { branches: [{ when: all(), actions: [HOLD] }] }, 'branches.0.when'],
    [
      'lines in lines',
      { branches: [{ when: anyLine(everyLine(is('lines.units', 'is', '1'))), actions: [HOLD] }] },
      'branches.0.when.of.0',
    ],
    ['nothing to do', { branches: [{ when: is('kind', 'is', 'dental'), actions: [] }] }, 'branches.0.actions'],
    ['a hold without words', { otherwise: [{ kind: 'hold', message: '', fix: 'Fix it.' }] }, 'otherwise.0.message'],
    [
      'a charge is never set',
      { otherwise: [{ kind: 'set', target: 'lines.chargeCents', how: 'put', value: '1' }] },
      'otherwise.0.target',
    ],
    [
      'a modifier of three characters',
      { otherwise: [{ kind: 'set', target: 'lines.modifiers', how: 'add', value: 'GPX' }] },
      'otherwise.0.value',
    ],
    [
      'a way that is not for it',
      { otherwise: [{ kind: 'set', target: 'placeOfService', how: 'add', value: '10' }] },
      'otherwise.0.how',
    ],
    ['a route without a reason', { otherwise: [{ kind: 'route', note: '' }] }, 'otherwise.0.note'],
  ])('%s', (_what, changes, path) => {
    const good = rule(is('kind', 'is', 'dental'), HOLD);
    expect(ruleFaults(good)).toEqual([]);
    expect(ruleFaults({ ...good, ...changes }).map((fault) => fault.path)).toContain(path);
  });
});
