import { allSegments, component, element, firstSegment } from '../access.ts';
import { codeLabel } from '../dictionary/code-labels/index.ts';
import type { Loop, Segment } from '../types.ts';
import { formatAmount, shortened, visible } from './format.ts';

/** The longest title: it stands in headings. */
const MOST_TITLE = 90;

/** What tells a loop instance from others, for a heading: a name, a claim number, an amount. `''` where there is nothing. */
export function loopTitle(loop: Loop): string {
  const opener = loop.segments[0];
  const title = opener === undefined ? undefined : TITLES[opener.id]?.(opener, loop);
  return shortened(visible((title ?? []).filter((part) => part !== '').join(', ')), MOST_TITLE);
}

/** A person as `LAST, FIRST M`, an organization by its name, else its identifier; of NM1 and N1. */
export function nameIn(segment: Segment | undefined): string {
  if (segment === undefined) return '';
  if (segment.id === 'N1') return element(segment, 2) || element(segment, 4);
  const last = element(segment, 3);
  const first = [element(segment, 4), element(segment, 5)].filter((part) => part !== '').join(' ');
  const name = [last, first].filter((part) => part !== '').join(', ');
  return name === '' ? element(segment, 9) : name;
}

/** A procedure with its modifiers, without the qualifier of its code list: `99214:25`. */
function procedure(segment: Segment, n: number): string {
  return [2, 3, 4, 5, 6]
    .map((m) => component(segment, n, m))
    .filter((part) => part !== '')
    .join(':');
}

function words(number: string, code: string): string {
  return codeLabel(number, code) ?? code;
}

/** What a level is about: the review or the service in it, else the first loop below it that names somebody. */
function levelName(loop: Loop): string {
  const review = firstSegment(loop, 'UM');
  if (review !== undefined)
    return reviewWords(review)
      .filter((part) => part !== '')
      .join(', ');
  const service = serviceLine(loop)
    .filter((part) => part !== '')
    .join(', ');
  if (service !== '') return service;
  const named = loop.loops.find((child) => ['NM1', 'N1'].includes(child.segments[0]?.id ?? ''));
  return nameIn(named?.segments[0]);
}

/** A service line by what was done. */
function serviceLine(loop: Loop): string[] {
  const professional = firstSegment(loop, 'SV1');
  if (professional !== undefined) return [procedure(professional, 1), formatAmount(element(professional, 2))];
  const institutional = firstSegment(loop, 'SV2');
  if (institutional !== undefined) {
    const revenue = element(institutional, 1);
    const what = procedure(institutional, 2);
    return [revenue === '' ? '' : `revenue ${revenue}`, what, formatAmount(element(institutional, 3))];
  }
  const dental = firstSegment(loop, 'SV3');
  return dental === undefined ? [] : [procedure(dental, 1), formatAmount(element(dental, 2))];
}

function reviewWords(review: Segment): string[] {
  return [words('1525', element(review, 1)), words('1322', element(review, 2)), words('1365', element(review, 3))];
}

const TITLES: Readonly<Record<string, (opener: Segment, loop: Loop) => string[]>> = {
  HL: (_, loop) => [levelName(loop)],
  NM1: (opener) => [nameIn(opener)],
  N1: (opener) => [nameIn(opener)],
  CLM: (opener) => [`claim ${element(opener, 1)}`, formatAmount(element(opener, 2))],
  CLP: (opener) => [
    `claim ${element(opener, 1)}`,
    `charge ${formatAmount(element(opener, 3))}`,
    `paid ${formatAmount(element(opener, 4))}`,
    words('1029', element(opener, 2)),
  ],
  LX: (opener, loop) => {
    const line = serviceLine(loop);
    return [`${line.length === 0 ? 'number' : 'line'} ${element(opener, 1)}`, ...line];
  },
  SVC: (opener) => [procedure(opener, 1), `charge ${formatAmount(element(opener, 2))}`, paid(element(opener, 3))],
  SVD: (opener) => [`payer ${element(opener, 1)}`, paid(element(opener, 2))],
  SBR: (opener) => [words('1138', element(opener, 1)), element(opener, 4)],
  TRN: (opener) => [`trace ${element(opener, 2)}`],
  LIN: (opener) => [element(opener, 3)],
  AK2: (opener, loop) => [
    `${element(opener, 1)} ${element(opener, 2)}`,
    words('717', element(firstSegment(loop, 'IK5'), 1)),
  ],
  IK3: (opener) => [`${element(opener, 1)} at segment ${element(opener, 2)}`, words('620', element(opener, 4))],
  IK4: (opener) => [`element ${component(opener, 1, 1)}`, words('621', element(opener, 3))],
  EB: (opener) => [
    words('1390', element(opener, 1)),
    words('1365', component(opener, 3, 1)),
    formatAmount(element(opener, 7)),
  ],
  EQ: (opener) => [words('1365', component(opener, 1, 1))],
  INS: (_, loop) => [levelName(loop), ...allSegments(loop, 'REF', '0F').map((one) => element(one, 2))],
  HD: (opener) => [words('1205', element(opener, 3)), element(opener, 4), words('1207', element(opener, 5))],
  COB: (opener) => [words('1138', element(opener, 1)), element(opener, 2)],
  ENT: (_, loop) => [levelName(loop)],
  RMR: (opener) => [element(opener, 2), formatAmount(element(opener, 4))],
  ADX: (opener) => [formatAmount(element(opener, 1)), words('426', element(opener, 2))],
  UM: reviewWords,
  STC: (opener) => [`status ${component(opener, 1, 1)} ${component(opener, 1, 2)}`.trim()],
  TOO: (opener) => [element(opener, 2)],
  LQ: (opener) => [element(opener, 2)],
  PWK: (opener) => [words('755', element(opener, 1))],
};

function paid(amount: string): string {
  return amount === '' ? '' : `paid ${formatAmount(amount)}`;
}
