import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import type { Bill } from './837i-bill.ts';
import { individual, numbers, paperwork } from './837p-claim.ts';
import { type BilledLine, charges } from './cob.ts';
import type { ClaimSite } from './levels-837.ts';
import { chance, digits, maybe, type Random, times, whole, word } from './random.ts';
import { sparse } from './sparse.ts';

/** One service line: what stands before its adjudications (2430), and how other payers see it. */
interface Line {
  segments: OutSegment[];
  billed: BilledLine;
}

/** Revenue codes with a procedure that goes with each. */
const WITH_PROCEDURE: readonly (readonly [revenue: string, procedure: string])[] = [
  ['0300', '80053'],
  ['0320', '71046'],
  ['0450', '99284'],
  ['0510', '99213'],
  ['0636', 'J0696'],
  ['0762', 'G0378'],
  ['0480', '93005'],
];
const PLAIN = '0250 0258 0270 0370 0710';

/** The lines of a bill: the room first where there is one. */
export function institutionalLines(site: ClaimSite, bill: Bill): Line[] {
  const { random } = site;
  const count = chance(random, 0.03) ? whole(random, 20, 60) : whole(random, 1, 6);
  const amounts = charges(random, count + (bill.days > 0 ? 1 : 0));
  return amounts.map((cents, i) =>
    bill.days > 0 && i === 0 ? room(random, bill, cents) : service(site, bill, cents, i),
  );
}

/** Room and board, counted in days. */
function room(random: Random, bill: Bill, cents: number): Line {
  const revenue = bill.admissionType === '4' ? '0171' : word(random, '0110 0120 0200');
  return {
    segments: [
      ['LX', '1'],
      sparse('SV2', { 1: revenue, 3: formatCents(cents), 4: 'DA', 5: String(bill.days) }),
      ...maybe(random, 0.3, (): OutSegment => ['REF', '6R', `1-${digits(random, 6)}`]),
    ],
    billed: { cents, procedure: undefined, revenue, quantity: String(bill.days) },
  };
}

function kindOf({ random }: ClaimSite, bill: Bill): readonly [revenue: string, procedure: string | undefined] {
  if (bill.type === '32') return [word(random, '0421 0551 0571'), 'G0299'];
  if (bill.type === '71') return ['0521', '99213'];
  if (bill.type === '81') return ['0651', 'Q5001'];
  if (bill.isEmergency && chance(random, 0.5)) return ['0450', '99284'];
  if (chance(random, 0.4)) return [word(random, PLAIN), undefined];
  const fitting = WITH_PROCEDURE.filter(([revenue]) => bill.isEmergency || (revenue !== '0450' && revenue !== '0762'));
  return fitting[whole(random, 0, fitting.length - 1)] ?? ['0250', undefined];
}

function service(site: ClaimSite, bill: Bill, cents: number, i: number): Line {
  const { random } = site;
  const [revenue, code] = kindOf(site, bill);
  const procedure: OutElement =
    code === undefined ? undefined : ['HC', code, ...maybe(random, 0.1, () => word(random, '25 59 GP'))];
  const quantity = String(whole(random, 1, 9));
  const isDrug = code?.startsWith('J') === true;
  return {
    segments: [
      ['LX', String(i + 1)],
      sparse('SV2', {
        1: revenue,
        2: procedure,
        3: formatCents(cents),
        4: 'UN',
        5: quantity,
        7: maybe(random, 0.05, () => formatCents(whole(random, 0, cents)))[0],
      }),
      ...maybe(random, 0.02, () => paperwork(random)),
      ...dates(random, bill),
      ...maybe(random, 0.4, (): OutSegment => ['REF', '6R', `${i + 1}-${digits(random, 6)}`]),
      ...more(random, cents),
      ...(isDrug ? drug(random) : []),
      ...providers(random),
    ],
    billed: { cents, procedure, revenue, quantity },
  };
}

/** Each line of a bill of several days tells its own; others may. */
function dates(random: Random, bill: Bill): OutSegment[] {
  const isNeeded = bill.isOutpatient || bill.type === '32';
  const isRange = bill.type !== '32' && bill.from !== bill.through && chance(random, 0.3);
  return maybe(
    random,
    isNeeded ? 1 : 0.3,
    (): OutSegment =>
      isRange ? ['DTP', '472', 'RD8', `${bill.from}-${bill.through}`] : ['DTP', '472', 'D8', bill.through],
  );
}

function more(random: Random, cents: number): OutSegment[] {
  const tax = (qualifier: string): OutSegment[] =>
    maybe(random, 0.03, (): OutSegment => ['AMT', qualifier, formatCents(whole(random, 0, cents))]);
  return [
    ...maybe(random, 0.02, (): OutSegment => ['REF', '9B', digits(random, 7)]),
    ...maybe(random, 0.02, (): OutSegment => ['REF', '9D', digits(random, 7)]),
    ...tax('GT'),
    ...tax('N8'),
    ...maybe(random, 0.02, (): OutSegment => ['NTE', 'TPO', 'REPRICED BY NETWORK']),
    ...maybe(random, 0.02, () => sparse('HCP', { 1: '02', 2: formatCents(whole(random, 0, cents)), 3: '10', 4: 'R1' })),
  ];
}

function drug(random: Random): OutSegment[] {
  return [
    ['LIN', undefined, 'N4', digits(random, 11)],
    ['CTP', ...times(3, () => undefined), `${whole(random, 1, 20)}.5`, word(random, 'F2 GR ME ML UN')],
    ...maybe(random, 0.3, (): OutSegment => ['REF', word(random, 'VY XZ'), `RX${digits(random, 6)}`]),
  ];
}

function providers(random: Random): OutSegment[] {
  const physician = (entity: string): OutSegment[] => [individual(random, entity), ...numbers(random, '0B 1G G2', 0.1)];
  return [
    ...maybe(random, 0.03, () => [...physician('72'), ...maybe(random, 0.3, () => physician('ZZ')).flat()]).flat(),
    ...maybe(random, 0.03, () => physician('82')).flat(),
    ...maybe(random, 0.03, () => physician('DN')).flat(),
  ];
}
