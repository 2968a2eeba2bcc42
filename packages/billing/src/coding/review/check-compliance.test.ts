import { buildCodeSets } from '@cleanclaim/codesets';
import { describe, expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import type { CodingReview } from '../review-types.ts';
import { checkCompliance } from './check-compliance.ts';
import { evidenceIn, leftOut, review, sampleTables, suggestion, visit } from './testing/sample-review.ts';
import type { BilledCode, ComplianceContext } from './types.ts';

const context: ComplianceContext = { codeSets: sampleTables(), dateOfService: '2026-02-01' };
const cpt = (code: string, more: Partial<BilledCode> = {}): BilledCode => ({ system: 'cpt', code, ...more });
const dx = (code: string): BilledCode => ({ system: 'icd10cm', code });
const rules = (of: CodingReview, billed: readonly BilledCode[], more: Partial<ComplianceContext> = {}) =>
  checkCompliance(of, billed, { ...context, ...more }).map(({ rule }) => rule);

describe('levels', () => {
  const of = review({ visit: visit('99213') });

  test('a visit at its documented level is clean', () => {
    expect(rules(of, [cpt('99213')])).toEqual([]);
  });

  test('above it is overcoded, below it undercoded', () => {
    expect(rules(of, [cpt('99214')])).toEqual(['overcoded-level']);
    expect(rules(of, [cpt('99212')])).toEqual(['undercoded-level']);
    expect(rules(of, [cpt('99211')])).toEqual(['undercoded-level']);
  });

  test('another kind of visit is no higher or lower one', () => {
    expect(rules(of, [cpt('99203')])).toEqual(['other-visit']);
  });

  test('a visit without notes is an error; a documented one that is not billed is advice', () => {
    expect(rules(review(), [cpt('99213')])).toEqual(['visit-not-documented']);
    expect(rules(of, [])).toEqual(['service-not-billed']);
  });

  test('services beside the visit need their documentation, in units too', () => {
    const long = review({
      visit: visit('99215', { also: [{ code: '99417', units: 1, reason: '60 minutes.' }] }),
    });
    expect(rules(long, [cpt('99215'), cpt('99417')])).toEqual([]);
    expect(rules(long, [cpt('99215'), cpt('99417', { units: 2 })])).toEqual(['unsupported-service']);
    expect(rules(long, [cpt('99215')])).toEqual(['service-not-billed']);
    expect(rules(of, [cpt('99213'), cpt('99417')])).toEqual(['unsupported-service']);
  });

  test('modifier 25 must be documented, and stand where it is', () => {
    const separate = review({ visit: visit('99213', { modifiers: [{ code: '25', reason: '', evidence: [] }] }) });
    expect(rules(separate, [cpt('99213', { modifiers: ['25'] })])).toEqual([]);
    expect(rules(separate, [cpt('99213')])).toEqual(['missing-modifier-25']);
    expect(rules(of, [cpt('99213', { modifiers: ['25'] })])).toEqual(['unsupported-modifier-25']);
  });
});

describe('diagnoses', () => {
  test('what the note carries is clean; what it does not is an error, with its risk adjustment', () => {
    const of = review({ diagnoses: [suggestion('I10')] });
    expect(rules(of, [dx('I10')])).toEqual([]);
    expect(rules(of, [dx('I10'), dx('K219')])).toEqual(['unsupported-diagnosis']);
    expect(rules(of, [dx('I10'), dx('J449')])).toEqual(['unsupported-diagnosis', 'unsupported-hcc']);
  });

  test('an unsupported code adds no category that a supported one gives', () => {
    const of = review({ diagnoses: [suggestion('J449')] });
    expect(rules(of, [dx('J449'), dx('K219')])).toEqual(['unsupported-diagnosis']);
  });

  test('the finding says why the note does not carry it', () => {
    const of = review({ leftOut: [leftOut('J189', 'negated', 'assessment')] });
    const [finding] = checkCompliance(of, [dx('J189')], context);
    expect(finding?.message).toContain('the note denies it');
  });

  test('another code of the category is a question of specificity', () => {
    expect(rules(review({ diagnoses: [suggestion('E1165')] }), [dx('E119')])).toContain('other-specificity');
  });

  test('documented and not billed is advice, unless its words are weak', () => {
    expect(rules(review({ diagnoses: [suggestion('I10')] }), [])).toEqual(['evidence-not-coded']);
    expect(rules(review({ diagnoses: [suggestion('I10', { confidence: 0.3 })] }), [])).toEqual([]);
  });
});

describe('edits', () => {
  const of = review({ visit: visit('99214') });

  test('units above the MUE: an error where the limit is absolute', () => {
    const found = (code: string, units: number) =>
      checkCompliance(review(), [{ system: 'hcpcs', code, units }], context).map((one) => [one.rule, one.severity]);
    expect(found('J3301', 1)).toEqual([]);
    expect(found('J3301', 2)).toEqual([['units-above-mue', 'warning']]);
    expect(found('11719', 3)).toEqual([['units-above-mue', 'warning']]);
    expect(rules(of, [cpt('99214', { units: 2 })])).toEqual(['units-above-mue']);
  });

  test('a bundled pair passes with a modifier only where the edit allows one', () => {
    const separate = review({ visit: visit('99214', { modifiers: [{ code: '25', reason: '', evidence: [] }] }) });
    expect(rules(separate, [cpt('99214', { modifiers: ['25'] }), cpt('20610')])).toEqual([]);
    expect(rules(of, [cpt('99214'), cpt('20610')])).toEqual(['unbundled-pair']);
    expect(rules(review(), [cpt('80053'), cpt('80048', { modifiers: ['59'] })])).toEqual(['unbundled-pair']);
    expect(rules(review(), [cpt('11042'), cpt('97597')])).toEqual([]);
  });

  test('tables that are not installed are named', () => {
    const bare = { codeSets: buildCodeSets([]) };
    expect(rules(review(), [cpt('80053'), cpt('80048')], bare)).toEqual(['edits-not-installed', 'edits-not-installed']);
    expect(rules(review({ diagnoses: [suggestion('I10')] }), [dx('I10')], bare)).toEqual([]);
  });
});

describe('the note itself', () => {
  test('affirmed here and denied in the review of systems is a contradiction', () => {
    const cough = suggestion('R059', { evidence: [evidenceIn('present-illness')] });
    const of = review({ diagnoses: [cough], leftOut: [leftOut('R059', 'negated', 'review-of-systems')] });
    const found = checkCompliance(of, [dx('R059')], context);
    expect(found.map(({ rule }) => rule)).toEqual(['contradictory-statement']);
    expect(found[0]?.message).toContain('denied in the review of systems');
    const other = review({ diagnoses: [cough], leftOut: [leftOut('R509', 'negated', 'review-of-systems')] });
    expect(rules(other, [dx('R059')])).toEqual([]);
  });

  const long = (word: string) =>
    [1, 2, 3, 4, 5, 6]
      .map((n) => `The patient told us about the ${word} number ${n} and how it went since.`)
      .join('\n');

  test('a note copied from an earlier one is named, a new one is not', () => {
    const notes = [readNote(long('walk'))];
    expect(rules(review(), [], { notes, earlierNotes: [readNote(long('walk'))] })).toEqual(['copied-note']);
    expect(rules(review(), [], { notes, earlierNotes: [readNote(long('meal'))] })).toEqual([]);
    expect(rules(review(), [], { notes })).toEqual([]);
  });

  test('errors stand before advice', () => {
    const of = review({ visit: visit('99213'), diagnoses: [suggestion('I10')] });
    const found = checkCompliance(of, [cpt('99215')], context).map(({ severity }) => severity);
    expect(found).toEqual(['error', 'advice']);
  });
});
