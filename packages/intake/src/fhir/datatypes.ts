import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import { type IsoDate, isNpi, parseDate, parseDollars } from '@cleanclaim/billing/kernel';
import type { Address, PersonName } from '@cleanclaim/billing/parties';
import type { SentCoding } from '../common/codes.ts';
import { cleanText, personName, phoneNumber, postalAddress } from '../common/people.ts';
import { child, items, type Json, text } from './json.ts';

/** Codings of a CodeableConcept, or of a bare Coding. */
export function codingsOf(concept: Json): SentCoding[] {
  const codings = items(concept, 'coding');
  return (codings.length > 0 ? codings : [concept]).map((coding) => ({
    code: text(coding, 'code'),
    system: text(coding, 'system'),
    display: text(coding, 'display'),
  }));
}

/** HumanName list: the official one, else the first that is not old. */
export function nameOf(node: Json): PersonName {
  const names = items(node, 'name');
  const best =
    names.find((name) => text(name, 'use') === 'official') ??
    names.find((name) => text(name, 'use') !== 'old') ??
    names[0];
  const given = items(best, 'given').map((part) => (typeof part === 'string' ? part : ''));
  const family = text(best, 'family');
  if (family === '' && given.length === 0) {
    const words = cleanText(text(best, 'text')).split(' ');
    return personName(words.pop() ?? '', words.join(' '));
  }
  return personName(family, given[0] ?? '', given.slice(1).join(' '), text(best, 'suffix'));
}

/** First address that is not old. */
export function addressOf(node: Json, findings: IntakeFinding[], place: string): Address | undefined {
  const addresses = items(node, 'address');
  const best = addresses.find((address) => text(address, 'use') !== 'old') ?? addresses[0];
  if (best === undefined) return undefined;
  const lines = items(best, 'line').map((line) => (typeof line === 'string' ? line : ''));
  return postalAddress(
    {
      line1: lines[0] ?? '',
      line2: lines.slice(1).join(' '),
      city: text(best, 'city'),
      state: text(best, 'state'),
      zip: text(best, 'postalCode'),
    },
    findings,
    place,
  );
}

/** First telephone number. */
export function phoneOf(node: Json): string | undefined {
  const phones = items(node, 'telecom').filter((telecom) => /^(phone|sms|)$/.test(text(telecom, 'system')));
  const value = phones.map((telecom) => text(telecom, 'value')).find((number) => /\d{3}/.test(number));
  return value === undefined ? undefined : phoneNumber(value);
}

/** A valid NPI: of the US NPI system or type, else any identifier that is one; '' when there is none. */
export function npiOf(node: Json): string {
  const sent = items(node, 'identifier').filter((identifier) => isNpi(text(identifier, 'value')));
  const named = sent.find((identifier) => /us-npi|2\.16\.840\.1\.113883\.4\.6$/.test(text(identifier, 'system')));
  return text(named ?? sent[0], 'value');
}

/** Days of `<stem>DateTime`, `<stem>Date` or `<stem>Period`. */
export function daysOf(node: Json, stem: string): { start?: IsoDate; end?: IsoDate } {
  const period = child(node, `${stem}Period`) ?? (stem === 'period' ? child(node, 'period') : undefined);
  const start = parseDate(text(node, `${stem}DateTime`) || text(node, `${stem}Date`) || text(period, 'start'));
  const end = parseDate(text(period, 'end'));
  if (!start) return end ? { end } : {};
  return end && end > start ? { start, end } : { start };
}

/** Cents of a Money in US dollars; undefined when absent, in another currency or with a fraction of a cent. */
export function centsOf(money: Json): number | undefined {
  if (!/^(|USD)$/.test(text(money, 'currency'))) return undefined;
  const value = text(money, 'value');
  return value === '' ? undefined : parseDollars(value);
}
