import type {
  Comparison,
  ConditionGroup,
  PracticeEditAction,
  PracticeEditRule,
} from 'cleanclaim/contract/practice-edit-views';

/** Values of the form. Every branch begins with a group, so that a second condition always has a place. */
export interface EditValues {
  name: string;
  branches: { when: ConditionGroup; actions: PracticeEditAction[] }[];
  otherwise: PracticeEditAction[];
  suggestion: string;
}

/** Where a message for a field stands, by its path in the form. */
export type ErrorAt = (path: string) => string | undefined;

export const NEW_COMPARISON: Comparison = { kind: 'compare', property: '', operator: '', values: [] };
export const NEW_GROUP: ConditionGroup = { kind: 'group', join: 'all', of: [NEW_COMPARISON] };
export const NEW_ACTION: PracticeEditAction = { kind: 'hold', message: '', fix: '' };

const NEW_RULE: PracticeEditRule = {
  name: '',
  branches: [{ when: NEW_GROUP, actions: [NEW_ACTION] }],
  otherwise: [],
};

export function editValues({ name, branches, otherwise, suggestion }: PracticeEditRule = NEW_RULE): EditValues {
  return {
    name,
    branches: branches.map(({ when, actions }) => ({
      when: when.kind === 'group' ? when : { kind: 'group', join: 'all', of: [when] },
      actions: [...actions],
    })),
    otherwise: [...otherwise],
    suggestion: suggestion ?? '',
  };
}
