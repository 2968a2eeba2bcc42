import { element, repetitions, splitComponents } from '../access.ts';
import { codeLabel, qualifiedLabel } from '../dictionary/code-labels/index.ts';
import { componentName, elementName } from '../dictionary/element-names.ts';
import { type Dictionary, dictionaryOf, type Release } from '../dictionary/release-006020.ts';
import { elementReference } from '../finding.ts';
import type { CodeSet, ElementRule, SegmentRule } from '../guide.ts';
import type { Segment } from '../types.ts';
import { qualifies } from '../validate/codes.ts';
import {
  counted,
  formatAmount,
  formatDate,
  formatPeriod,
  formatTelephone,
  formatTime,
  formatZip,
  shortened,
  visible,
} from './format.ts';
import type { InspectedElement, NumberedFinding } from './model.ts';

/**
 * Says what a code of somebody else's code set means on a date (ISO, '' where no date of service is known): diagnoses,
 * procedures, adjustment and remark codes, taxonomy, places of service. `undefined` where it cannot tell.
 */
export type DescribeCode = (set: CodeSet, code: string, isoDate: string) => string | undefined;

/** What explains a segment beyond its own text. */
export interface SegmentContext {
  /** The segment's use in its guide; undefined where no guide tells. */
  rule?: SegmentRule | undefined;
  release?: Release | undefined;
  describe?: DescribeCode | undefined;
  /** ISO date of service that holds for the segment, '' where none does. */
  date?: string;
  findings?: readonly NumberedFinding[];
}

/** Codes of these sets say what they are themselves. */
const PLAIN_SETS: ReadonlySet<CodeSet> = new Set(['state', 'country', 'ndc']);
/** The longest value that is shown whole. */
const MOST_SHOWN = 500;
/** The longest identifier of a segment that is repeated at each of its elements. */
const MOST_OF_ID = 20;

/** One value with all that tells its meaning. */
interface Part {
  segment: Segment;
  reference: string;
  repetition: number;
  name: string;
  value: string;
  /** Data element number. */
  number: string;
  rule: ElementRule | undefined;
  /** Value before it in the same composite or segment, and its data element. */
  qualifier: string;
  qualifierNumber: string;
}

/** Every element and component of a segment that has a value, explained. */
export function inspectElements(segment: Segment, context: SegmentContext = {}): InspectedElement[] {
  const dictionary = dictionaryOf(context.release);
  const numbers = dictionary.segments.get(segment.id)?.elements ?? [];
  const parts: Part[] = [];
  for (let n = 1; n <= segment.elements.length; n += 1) {
    // The blanks of ISA02 and ISA04 fill their width and say nothing.
    if (element(segment, n).trim() !== '') parts.push(...partsOf(segment, n, numbers, dictionary, context.rule));
  }
  // Grouped, since a segment may have thousands of elements and as many findings.
  const byElement = Map.groupBy(context.findings ?? [], ({ finding }) => placeIn(finding.segment, finding.element));
  return parts.map((part) => explain(part, context, byElement));
}

function partsOf(
  segment: Segment,
  n: number,
  numbers: readonly string[],
  dictionary: Dictionary,
  segmentRule: SegmentRule | undefined,
): Part[] {
  const number = numbers[n - 1] ?? '';
  const rule = segmentRule?.elements[n - 1];
  const name = elementName(segment.id, n);
  const before = { qualifier: element(segment, n - 1), qualifierNumber: numbers[n - 2] ?? '' };
  const reference = elementReference(visible(shortened(segment.id, MOST_OF_ID)), n);
  // The separators in ISA are values, and binary data may hold any byte.
  const isWhole = segment.id === 'ISA' || segment.layout?.binary === true;
  const texts = isWhole ? [element(segment, n)] : repetitions(segment, n);
  const composite = isWhole ? undefined : dictionary.composites.get(number);
  return texts.flatMap((text, i) => {
    const repetition = texts.length === 1 ? 0 : i + 1;
    const one = { segment, reference, repetition, name, value: text, number, rule, ...before };
    if (composite === undefined) return text === '' ? [] : [one];
    return componentsOf(one, composite.elements);
  });
}

function componentsOf(whole: Part, numbers: readonly string[]): Part[] {
  const values = splitComponents(whole.value, whole.segment);
  return values.flatMap((value, i) => {
    if (value === '') return [];
    const name = componentName(whole.number, i + 1);
    const number = numbers[i] ?? '';
    // In a composite the first component tells the code list; a date is told by what stands right before it.
    const before = number === '1251' ? i - 1 : 0;
    return [
      {
        ...whole,
        reference: `${whole.reference}-${i + 1}`,
        name: joinedName(whole.name, name),
        value,
        number,
        rule: whole.rule?.components?.[i],
        qualifier: i === 0 ? '' : (values[before] ?? ''),
        qualifierNumber: i === 0 ? '' : (numbers[before] ?? ''),
      },
    ];
  });
}

/** `Facility: frequency`; where the component is the thing itself (`Procedure code` of `Procedure`), one name. */
function joinedName(whole: string, part: string): string {
  if (part === 'Code') return whole;
  return part.startsWith(`${whole} `) ? part : `${whole}: ${lowerFirst(part)}`;
}

/** `Code qualifier` as `code qualifier`; `DRG` stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function explain(
  part: Part,
  context: SegmentContext,
  byElement: ReadonlyMap<string, readonly NumberedFinding[]>,
): InspectedElement {
  const { reference, repetition, name } = part;
  const isBinary = part.segment.layout?.binary === true && part.value.length > 40;
  const value = isBinary ? '' : part.value;
  return {
    reference,
    repetition,
    name,
    value,
    shown: isBinary ? `${counted(part.value.length, 'byte')} of data` : shortened(visible(formatted(part)), MOST_SHOWN),
    meaning: isBinary ? '' : meaningOf(part, context),
    findings: namesOf(placeIn(visible(shortened(part.segment.id, MOST_OF_ID)), reference))
      .flatMap((said) => byElement.get(said) ?? [])
      .map((one) => one.number)
      .sort((a, b) => a - b),
  };
}

/** `05-1` of `CLM05-1`: what tells an element in its segment. A reference to another segment stays whole. */
function placeIn(segment: string, reference: string): string {
  return reference.startsWith(segment) ? reference.slice(segment.length) : reference;
}

/** What a finding about a part names: the part, or the composite that it belongs to. */
function namesOf(place: string): string[] {
  const [whole = ''] = place.split('-');
  return whole === place ? [place] : [whole, place];
}

const TELEPHONES = new Set(['TE', 'FX', 'HP', 'WP', 'AP', 'CP']);

function formatted({ number, value, qualifier, qualifierNumber, segment }: Part): string {
  switch (number) {
    case '782':
      return formatAmount(value);
    case '373':
    case 'I08':
      return formatDate(value);
    case '337':
    case 'I09':
      return formatTime(value);
    case '1251':
      return qualifierNumber === '1250' ? formatPeriod(qualifier, value) : value;
    case '364':
      return TELEPHONES.has(qualifier) ? formatTelephone(value) : value;
    case '116':
      return formatZip(value);
    default:
      return segment.id === 'ISA' ? value.trim() : value;
  }
}

function meaningOf(part: Part, { describe, date = '' }: SegmentContext): string {
  const { number, value, rule, reference, qualifier } = part;
  const codeSet = rule?.codeSet ?? (number === '1034' ? 'carc' : undefined);
  // Inside of a composite its first component tells the code list; among elements only that of LQ does.
  const listed = qualifier !== '' && (reference.includes('-') || part.segment.id === 'LQ') ? qualifier : undefined;
  if (codeSet !== undefined && !PLAIN_SETS.has(codeSet) && qualifies(codeSet, listed)) {
    const told = describe?.(codeSet, value, date);
    if (told !== undefined) return visible(told);
  }
  return codeLabel(number, value.trim()) ?? qualifiedLabel(reference, qualifier, value) ?? '';
}
