import type { Contract, ContractRate, ContractTerm } from 'cleanclaim/contract/contract-views';

/** Ways to pay, in words. */
export const HOWS: Readonly<Record<ContractRate['how'], string>> = {
  'per-unit': 'Amount a unit',
  'percent-of-charge': '% of the charge',
  'percent-of-medicare': '% of Medicare',
  'per-day': 'Amount a day',
  'per-case': 'Amount a case',
};
export const KINDS = { professional: 'Professional', institutional: 'Institutional', dental: 'Dental' } as const;

/** A term as it stands on the form: '' for nothing; both an amount and a percentage, of which `how` says the one that counts. */
export interface TermRow {
  codes: string;
  modifier: string;
  kind: '' | keyof typeof KINDS;
  how: ContractRate['how'];
  cents: number | undefined;
  percent: number | '';
}

export const isPercent = (how: ContractRate['how']) => how === 'percent-of-charge' || how === 'percent-of-medicare';

export const newTerm = (): TermRow => ({
  codes: '',
  modifier: '',
  kind: '',
  how: 'per-unit',
  cents: undefined,
  percent: '',
});

export function rowOf({ codes, modifier = '', kind, rate }: ContractTerm): TermRow {
  return {
    ...{ codes: codes.join(' '), modifier, kind: kind ?? '', how: rate.how },
    cents: 'cents' in rate ? rate.cents : undefined,
    percent: 'share' in rate ? rate.share / 100 : '',
  };
}

/** The term of a row; what was not typed is absent, and the schema says so at its field. */
export function termOf({ codes, modifier, kind, how, cents, percent }: TermRow) {
  const share = percent === '' ? undefined : Math.round(percent * 100);
  return {
    codes: codes.split(/[\s,;]+/).filter(Boolean),
    ...(modifier ? { modifier } : {}),
    ...(kind ? { kind } : {}),
    rate: isPercent(how) ? { how, share } : { how, cents },
  };
}

/** The form of a contract. Its terms are one text, so that they are read, and taken over from somebody else, as one. */
export function contractValues(contract?: Contract) {
  return {
    payerId: contract?.payerId ?? '',
    name: contract?.name ?? '',
    from: contract?.from ?? '',
    to: contract?.to ?? '',
    lesserOfCharge: contract?.lesserOfCharge ?? true,
    reducesMultiple: contract?.reducesMultiple ?? false,
    terms: termsText((contract?.terms ?? []).map(rowOf)),
  };
}
export type ContractValues = ReturnType<typeof contractValues>;

/** Amounts that are none yet stay apart from those that were never typed: NaN is written as a word. */
export const termsText = (rows: readonly TermRow[]) =>
  JSON.stringify(rows, (_key, value) => (Number.isNaN(value) ? 'none' : value));
export const rowsOf = (text: string): TermRow[] =>
  JSON.parse(text, (key, value) => (key === 'cents' && value === 'none' ? Number.NaN : value));

/** What is saved, or tried, of the form. */
export function contractInput({ terms = '[]', ...values }: Partial<ContractValues>) {
  return { ...values, terms: rowsOf(terms).map(termOf) };
}

/** `143 rates by unit, 2 percentages of the charge`: what sort of contract it is, at a glance. */
export function contractKind(terms: readonly ContractTerm[]): string {
  const words: Readonly<Record<ContractRate['how'], [one: string, many: string]>> = {
    'per-unit': ['rate by code', 'rates by code'],
    'percent-of-charge': ['share of the charge', 'shares of the charge'],
    'percent-of-medicare': ['share of Medicare', 'shares of Medicare'],
    'per-day': ['rate a day', 'rates a day'],
    'per-case': ['case rate', 'case rates'],
  };
  return (Object.keys(words) as ContractRate['how'][])
    .map((how) => ({ how, count: terms.filter(({ rate }) => rate.how === how).length }))
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${count.toLocaleString('en-US')} ${words[how][count === 1 ? 0 : 1]}`)
    .join(', ');
}
