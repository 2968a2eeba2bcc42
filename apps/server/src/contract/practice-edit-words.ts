import type { Comparison, Condition, PracticeEditAction, PracticeEditRule } from '@cleanclaim/billing/claims';
import { cents, formatDate, formatDollars, isIsoDate } from './format.ts';
import type { ClaimPropertyView, EditVocabulary } from './practice-edit-views.ts';

/** Names of people that routes name by id. */
export type PersonNames = Readonly<Record<string, string>>;

function valueWords(property: ClaimPropertyView | undefined, value: string): string {
  if (value === '') return '…';
  const choice = property?.choices?.[value];
  if (choice !== undefined) return choice;
  if (property?.type === 'cents' && /^-?\d+$/.test(value)) return formatDollars(cents(Number(value)));
  return property?.type === 'date' && isIsoDate(value) ? formatDate(value) : value;
}

function comparisonWords(comparison: Comparison, vocabulary: EditVocabulary): string {
  const property = vocabulary.properties.find(({ key }) => key === comparison.property);
  const operator = vocabulary.operators.find(({ key }) => key === comparison.operator);
  const label = property && operator?.labels[property.type];
  if (!property || !operator || !label) return '…';
  const values = comparison.values.map((value) => valueWords(property, value));
  if (operator.takes === 'none') return `${property.label} ${label}`;
  if (operator.takes === 'two') return `${property.label} ${label} ${values[0] ?? '…'} and ${values[1] ?? '…'}`;
  return `${property.label} ${label} ${values.join(' or ') || '…'}`;
}

const ofLine = ({ property }: Comparison, vocabulary: EditVocabulary) =>
  vocabulary.properties.find(({ key }) => key === property)?.about === 'line';

/** A condition as a biller says it; groups inside stand in brackets. */
function conditionWords(
  condition: Condition,
  vocabulary: EditVocabulary,
  inside: boolean,
  insideLine: boolean,
): string {
  if (condition.kind === 'compare') {
    const words = comparisonWords(condition, vocabulary);
    return ofLine(condition, vocabulary) && !insideLine ? `any line’s ${words}` : words;
  }
  const perLine = condition.lines !== undefined;
  const parts = condition.of.map((one) => conditionWords(one, vocabulary, true, insideLine || perLine));
  const joined = parts.length === 0 ? '…' : parts.join(condition.join === 'all' ? ' and ' : ' or ');
  const told = condition.join === 'none' ? `neither ${joined}` : joined;
  if (perLine) return `${condition.lines === 'every' ? 'on every line' : 'on any one line'} (${told})`;
  return (inside && parts.length > 1) || condition.join === 'none' ? `(${told})` : told;
}

const HOWS = { add: 'add', 'add-first': 'put first', remove: 'remove' } as const;

function actionWords(action: PracticeEditAction, vocabulary: EditVocabulary, people: PersonNames): string {
  if (action.kind === 'set') {
    const label = vocabulary.settable.find(({ key }) => key === action.target)?.label ?? '…';
    const value = action.value || '…';
    return action.how === 'put' ? `set ${label} to “${value}”` : `${HOWS[action.how]} ${label} ${value}`;
  }
  if (action.kind !== 'route')
    return `${action.kind === 'hold' ? 'hold the claim' : 'warn'}: “${action.message || '…'}”`;
  const person = action.memberId ? (people[action.memberId] ?? 'a colleague') : undefined;
  const whom = person ?? (action.role ? `the ${action.role.replace('-', ' ')} with least open work` : 'the work queue');
  return `give it to ${whom}: “${action.note || '…'}”`;
}

/** A rule in sentences: one for each branch, one for what is done otherwise. */
export function ruleWords(rule: PracticeEditRule, vocabulary: EditVocabulary, people: PersonNames = {}): string[] {
  const deeds = (actions: readonly PracticeEditAction[]) =>
    actions.map((action) => actionWords(action, vocabulary, people)).join('; ') || '…';
  const branches = rule.branches.map(({ when, actions }, i) => {
    const condition = conditionWords(when, vocabulary, false, false);
    return `${i === 0 ? 'If' : 'Otherwise, if'} ${condition}, then ${deeds(actions)}.`;
  });
  return rule.otherwise.length > 0 ? [...branches, `Otherwise ${deeds(rule.otherwise)}.`] : branches;
}
