import { guideName } from '../../transactions.ts';
import { CLAIMS } from './claims.ts';
import { DATES } from './dates.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { ENVELOPE } from './envelope.ts';
import { MONEY } from './money.ts';
import { PARTIES } from './parties.ts';
import { REFERENCES } from './references.ts';

/**
 * Short words of our own for the codes of the X12 standard and its health care guides, by data element number. Code
 * sets that belong to others (diagnoses, procedures, adjustment and remark codes, taxonomy) are not in here. The codes
 * were checked against open-source definitions of the standard; the words are no official descriptions.
 */
const LISTS = { ...ENVELOPE, ...PARTIES, ...REFERENCES, ...DATES, ...MONEY, ...CLAIMS, ...ELIGIBILITY };

/** Codes that stand in an element without a list of its own: the element is a number or a text that a qualifier explains. */
const BY_QUALIFIER: Readonly<Record<string, string>> = {
  'REF[4N]02': `
1 urgent care; 2 services in a retroactive period; 3 emergency care; 4 client has temporary Medicaid; 5 county asks for a second opinion; 6 override is pending; 7 special handling`,
  'REF[F5]02': 'N no Medicare crossover; Y Medicare crossover',
  'REF[T4]02': 'Y claim was adjusted',
};

/** Qualifiers of the standard are no longer than this. */
const MOST_OF_QUALIFIER = 3;

const parsed = new Map<string, ReadonlyMap<string, string>>();

function listOf(key: string, text: string): ReadonlyMap<string, string> {
  let list = parsed.get(key);
  if (list === undefined) {
    const entries = text.split(/[;\n]/).map((entry) => entry.trim());
    list = new Map(
      entries
        .filter((entry) => entry !== '')
        .map((entry) => [entry.split(' ', 1)[0] ?? '', entry.slice(entry.indexOf(' ') + 1)]),
    );
    parsed.set(key, list);
  }
  return list;
}

/** Words for a code of a data element, for example `98` and `85`; undefined where there are none. */
export function codeLabel(element: string, code: string): string | undefined {
  if (element === '1705' || element === '480') return guideName(code);
  const text = LISTS[element];
  return text === undefined ? undefined : listOf(element, text).get(code);
}

/** Words for a code that the qualifier of its segment explains, for example `REF02` after `F5`. */
export function qualifiedLabel(reference: string, qualifier: string, code: string): string | undefined {
  // In a damaged file anything may stand there: a long text is not looked up for each element after it.
  if (qualifier.length > MOST_OF_QUALIFIER) return undefined;
  const key = `${reference.slice(0, -2)}[${qualifier}]${reference.slice(-2)}`;
  const text = BY_QUALIFIER[key];
  return text === undefined ? undefined : listOf(key, text).get(code);
}

/** Data elements that have a list of codes with words. */
export const LABELED_ELEMENTS: readonly string[] = Object.keys(LISTS);
