import { z } from 'zod';
import { PERSON_ROLES, type PersonRole } from '../roles.ts';
import { version } from './parties.ts';

const text = (most: number) => z.string().trim().max(most, `At most ${most} characters.`);

const comparison = z.object({
  kind: z.literal('compare'),
  property: text(120).min(1, 'Choose what to look at.'),
  operator: text(40).min(1, 'Choose how to compare.'),
  values: z.array(text(200)).max(500, 'At most 500 values.'),
});

type ComparisonInput = z.output<typeof comparison>;
interface GroupInput {
  kind: 'group';
  join: 'all' | 'any' | 'none';
  lines?: 'any' | 'every' | undefined;
  of: (ComparisonInput | GroupInput)[];
}

const group = z.object({
  kind: z.literal('group'),
  join: z.enum(['all', 'any', 'none']),
  lines: z.enum(['any', 'every']).optional(),
  // Groups hold groups: named when it is asked for, since it is not there yet.
  get of(): z.ZodType<GroupInput['of'], GroupInput['of']> {
    return z
      .array(condition)
      .min(1, 'Add a condition, or remove the group.')
      .max(50, 'At most 50 conditions in a group.');
  },
});
const condition = z.discriminatedUnion('kind', [comparison, group]);

const words = { message: text(300).min(1, 'Say what is wrong.'), fix: text(300).min(1, 'Say what to do about it.') };

const action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hold'), ...words }),
  z.object({ kind: z.literal('warn'), ...words }),
  z.object({
    kind: z.literal('set'),
    target: text(60).min(1, 'Choose what to set.'),
    how: z.enum(['put', 'add', 'add-first', 'remove']),
    value: text(80).min(1, 'Enter a value.'),
  }),
  z.object({
    kind: z.literal('route'),
    memberId: z.uuid('Choose a person.').optional(),
    role: z.enum(Object.keys(PERSON_ROLES) as [PersonRole]).optional(),
    note: text(300).min(1, 'Say what is to be looked at.'),
  }),
]);

/** What an edit says, as it is entered, exported and imported. What the words mean is checked by `ruleFaults`. */
export const practiceEditRuleSchema = z.object({
  name: text(80).min(1, 'Give the edit a name.'),
  branches: z
    .array(
      z.object({
        when: condition,
        actions: z.array(action).min(1, 'Add what is to be done.').max(10, 'At most 10 actions.'),
      }),
    )
    .min(1, 'Add a condition.')
    .max(20, 'At most 20 branches.'),
  otherwise: z.array(action).max(10, 'At most 10 actions.'),
  suggestion: text(200).optional(),
});

export const savePracticeEditSchema = practiceEditRuleSchema.extend({
  /** Absent for a new edit; then `version` too. */
  editId: z.uuid().optional(),
  version: version.optional(),
});

export const practiceEditIdSchema = z.object({ editId: z.uuid() });
/** Absent: the latest version. */
export const tryPracticeEditSchema = practiceEditIdSchema.extend({
  versionNumber: z.int().min(1).optional(),
});
export const switchPracticeEditSchema = practiceEditIdSchema.extend({
  version,
  /** Version of the edit to run; null switches it off. */
  run: z.int().min(1).nullable(),
});
export const orderPracticeEditsSchema = z.object({
  /** All edits, the first to run first. */
  editIds: z.array(z.uuid()).min(1).max(1000),
});
export const importPracticeEditsSchema = z.object({
  format: z.literal('cleanclaim-practice-edits', 'This file holds no edits.'),
  formatVersion: z.literal(1, 'This file was written by a newer version.'),
  edits: z.array(practiceEditRuleSchema).min(1, 'The file holds no edits.').max(500, 'At most 500 edits.'),
});
export const dismissEditSuggestionSchema = z.object({ key: z.string().min(1).max(200) });
