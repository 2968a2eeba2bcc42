import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import type { ClaimSite } from './levels-837.ts';
import { chance, dayAfter, maybe, type Random, several, times, whole, word } from './random.ts';

/** What an invented institutional claim bills; its segments agree with it. */
export interface Bill {
  /** CLM05-1 and CLM05-3. */
  type: string;
  frequency: string;
  isInpatient: boolean;
  isOutpatient: boolean;
  /** An unscheduled visit: the reason for it is given. */
  isEmergency: boolean;
  /** A procedure of the stay with its surgeon. */
  isSurgical: boolean;
  isCarAccident: boolean;
  admissionType: string;
  origin: string;
  status: string;
  /** Statement dates. */
  from: string;
  through: string;
  /** Days of room and board. */
  days: number;
}

const TYPES = '11 11 11 13 13 13 12 14 18 21 22 32 71 73 81 85';

export function billOf({ random, filing, serviceDay }: ClaimSite): Bill {
  // Medicare asks much of nursing homes, home health, hospices and clinics; their stories here are of other payers.
  const type = filing === 'MA' ? word(random, '11 11 12 13 13 14 22 73 85') : word(random, TYPES);
  const isInpatient = ['11', '18', '21'].includes(type);
  const isOutpatient = ['13', '14', '71', '73', '85'].includes(type);
  const frequency = isInpatient ? word(random, '1 1 1 1 2 3 4 7 8') : word(random, '1 1 1 1 7 8');
  const isOpen = isInpatient && (frequency === '2' || frequency === '3');
  const length =
    isInpatient || type === '32' || type === '81'
      ? whole(random, 1, 20)
      : chance(random, 0.2)
        ? whole(random, 1, 9)
        : 0;
  const isNewborn = type === '11' && chance(random, 0.05);
  return {
    type,
    frequency,
    isInpatient,
    isOutpatient,
    isEmergency: (type === '13' || type === '85') && chance(random, 0.4),
    isSurgical: type === '11' && chance(random, 0.4),
    isCarAccident: filing === 'AM',
    admissionType: isNewborn ? '4' : word(random, '1 2 3'),
    origin: isNewborn ? '5' : word(random, '1 2 4 8'),
    status: isOpen ? '30' : word(random, '01 01 02 03 06'),
    from: serviceDay,
    through: dayAfter(serviceDay, length),
    days: isInpatient ? Math.max(1, length + (isOpen ? 1 : 0)) : 0,
  };
}

/** DTP of loop 2300. */
export function claimDates({ random }: ClaimSite, bill: Bill): OutSegment[] {
  const isLater = bill.frequency === '3' || bill.frequency === '4';
  const admitted = isLater ? dayAfter(bill.from, -whole(random, 1, 30)) : bill.from;
  const hasLeft = bill.isInpatient && bill.status !== '30';
  const hours = bill.type === '21' ? '' : `${word(random, '08 11 17')}30`;
  const admission: OutSegment =
    hours === '' || !bill.isInpatient ? ['DTP', '435', 'D8', admitted] : ['DTP', '435', 'DT', `${admitted}${hours}`];
  return [
    ...(hasLeft ? [['DTP', '096', 'TM', `${word(random, '18 19 23')}15`] as const] : []),
    ['DTP', '434', 'RD8', `${bill.from}-${bill.through}`],
    ...(bill.isInpatient || ['32', '81'].includes(bill.type) ? [admission] : []),
    ...maybe(random, 0.03, (): OutSegment => ['DTP', '050', 'D8', dayAfter(bill.through, 1)]),
  ];
}

const DIAGNOSES = 'I10 E119 I5023 J449 K219 N390 M545 R0602 I2510 E785 Z7901 G4733'.split(' ');

const listed =
  (qualifier: string) =>
  (code: string): OutElement => [qualifier, code];

/** Every HI of the claim, in guide order. */
export function claimCodes(site: ClaimSite, bill: Bill, paidBefore: number): OutSegment[] {
  const { random } = site;
  const isStay = bill.type === '11' || bill.type === '18' || bill.type === '21';
  const present = (): string[] => (isStay ? [...times(6, () => ''), word(random, 'Y N U W')] : []);
  const [principal = 'I10', ...others] = several(random, DIAGNOSES, chance(random, 0.1) ? 12 : whole(random, 1, 6));
  const isInjury = chance(random, 0.1);
  return [
    ['HI', ['ABK', isInjury ? 'S72001A' : principal, ...present()]],
    ...(bill.isInpatient ? [['HI', ['ABJ', 'R0602']] as const] : []),
    ...(bill.isEmergency
      ? [['HI', ...several(random, ['M79651', 'R509', 'R0602'], whole(random, 1, 3)).map(listed('APR'))] as const]
      : []),
    ...(isInjury ? [['HI', ['ABN', 'W1839XA', ...present()]] as const] : []),
    ...maybe(random, bill.type === '11' ? 0.6 : 0, (): OutSegment => ['HI', ['DR', word(random, '291 470 775')]]),
    ...(others.length === 0 ? [] : [['HI', ...others.map((code): OutElement => ['ABF', code, ...present()])] as const]),
    ...procedures(random, bill),
    ...occurrences(site, bill),
    ...values(random, site.filing, bill, paidBefore),
    ...conditions(random, site.filing, bill),
    ...maybe(random, 0.02, (): OutSegment => ['HI', ['TC', 'A1']]),
  ];
}

function procedures(random: Random, bill: Bill): OutSegment[] {
  if (!bill.isSurgical) return [];
  const onDay = (qualifier: string, code: string): OutElement => [qualifier, code, 'D8', bill.from];
  return [
    ['HI', onDay('BBR', '0DTJ4ZZ')],
    ...maybe(
      random,
      0.4,
      (): OutSegment => ['HI', onDay('BBQ', '02100Z9'), ...maybe(random, 0.5, () => onDay('BBQ', '3E0R3BZ'))],
    ),
  ];
}

function occurrences({ random, filing }: ClaimSite, bill: Bill): OutSegment[] {
  const isAccident = filing === 'AM' || filing === 'WC';
  const cause = filing === 'WC' ? '04' : '01';
  const codes = [
    ...(isAccident ? [cause] : []),
    ...several(random, ['18', '24', 'A3'], chance(random, 0.15) ? whole(random, 1, 3) : 0),
  ];
  const span = `${dayAfter(bill.from, -9)}-${dayAfter(bill.from, -2)}`;
  return [
    ...maybe(random, 0.05, (): OutSegment => ['HI', ['BI', word(random, '71 74'), 'RD8', span]]),
    ...(codes.length === 0
      ? []
      : [['HI', ...codes.map((code): OutElement => ['BH', code, 'D8', dayAfter(bill.from, -1)])] as const]),
  ];
}

function values(random: Random, filing: string, bill: Bill, paidBefore: number): OutSegment[] {
  const of = (code: string, amount: string): OutElement => ['BE', code, undefined, undefined, amount];
  const all = [
    ...(filing === 'MA' && paidBefore >= 0 ? [of('12', formatCents(paidBefore))] : []),
    ...(bill.days > 0 ? [of('80', String(bill.days))] : []),
    ...(bill.admissionType === '4' ? [of('54', '3420')] : []),
    ...maybe(random, 0.1, () => of('01', formatCents(whole(random, 10_000, 90_000)))),
  ];
  return all.length === 0 ? [] : [['HI', ...all]];
}

function conditions(random: Random, filing: string, bill: Bill): OutSegment[] {
  const change = filing !== 'MA' ? [] : bill.frequency === '7' ? ['D1'] : bill.frequency === '8' ? ['D5'] : [];
  const codes = [...several(random, ['02', '17', '38'], chance(random, 0.1) ? whole(random, 1, 3) : 0), ...change];
  return codes.length === 0 ? [] : [['HI', ...codes.map(listed('BG'))]];
}
