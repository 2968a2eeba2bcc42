import { codeLabel } from '@cleanclaim/x12';
import type { Benefit } from './types.ts';

/** EB06 and HSD05: behind an amount or a number. */
const PERIODS: Readonly<Record<string, string>> = {
  '6': 'an hour',
  '7': 'a day',
  '13': 'in 24 hours',
  '21': 'in some years',
  '22': 'a service year',
  '23': 'a calendar year',
  '24': 'this year so far',
  '25': 'for the contract',
  '26': 'an episode',
  '27': 'a visit',
  '29': 'left',
  '32': 'for life',
  '33': 'left for life',
  '34': 'a month',
  '35': 'a week',
  '36': 'an admission',
};

/** EB09 and HSD01. */
const UNITS: Readonly<Record<string, string>> = {
  DY: 'days',
  FL: 'units',
  HS: 'hours',
  LA: 'lifetime reserve days',
  M2: 'at most',
  MN: 'months',
  P6: 'services',
  QA: 'approved services',
  VS: 'visits',
  CA: 'days',
  CE: 'days',
  D3: 'coinsurance days',
  DB: 'units of blood',
  YY: 'years',
};

/** Most services that a line names. */
const MOST_SERVICES = 6;

export const periodWords = (period: string | undefined): string => PERIODS[period ?? ''] ?? '';
export const unitWords = (unit: string | undefined): string => UNITS[unit ?? ''] ?? 'services';

/** A service type (EB03) in words; the code itself where there are none. */
export function serviceTypeWords(code: string): string {
  return code === '30' ? 'the plan' : (codeLabel('1365', code) ?? `service type ${code}`);
}

/** The services of a benefit, the first few of many. */
export function servicesWords({
  serviceTypes,
  procedureCode,
}: Pick<Benefit, 'serviceTypes' | 'procedureCode'>): string {
  const names = serviceTypes.map(serviceTypeWords);
  const shown = names.slice(0, MOST_SERVICES).join(', ');
  const more = names.length > MOST_SERVICES ? ` and ${names.length - MOST_SERVICES} more` : '';
  const code = procedureCode ? `code ${procedureCode}` : '';
  return [`${shown}${more}`, code].filter((part) => part !== '').join(', ') || 'the plan';
}

const NETWORK = { in: 'in network', out: 'out of network', both: 'in and out of network' } as const;
const LEVELS: Readonly<Record<string, string>> = { FAM: 'family', IND: 'per person', EMP: 'employee only' };

/** For whom and where a benefit holds; empty parts are left out. */
export function scopeWords({ level, network, places }: Pick<Benefit, 'level' | 'network' | 'places'>): string[] {
  const whom = level === undefined ? '' : (LEVELS[level] ?? codeLabel('1207', level) ?? '');
  const where = places?.length ? `at place of service ${places.join(', ')}` : '';
  return [whom, network ? NETWORK[network] : '', where].filter((part) => part !== '');
}
