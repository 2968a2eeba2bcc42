import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import { type IsoDate, isNpi, parseDate } from '@cleanclaim/billing/kernel';
import type { Address, PersonName } from '@cleanclaim/billing/parties';
import type { SentCoding } from '../common/codes.ts';
import { personName, phoneNumber, postalAddress } from '../common/people.ts';
import { at, attribute, childrenOf, textOf, type XmlElement } from './xml.ts';

/** National Provider Identifier, social security number, Medicare numbers and driver's licenses as id roots. */
export const NPI_ROOT = '2.16.840.1.113883.4.6';
export const SSN_ROOT = '2.16.840.1.113883.4.1';

/** Days of an effectiveTime: value, or low and high, or center. */
export function interval(time: XmlElement | undefined): { start?: IsoDate; end?: IsoDate } {
  const own = parseDate(attribute(time, 'value'));
  const low = parseDate(attribute(at(time, 'low'), 'value'));
  const high = parseDate(attribute(at(time, 'high'), 'value'));
  const center = parseDate(attribute(at(time, 'center'), 'value'));
  const start = own ?? low ?? center ?? high;
  if (!start) return {};
  return high && high >= start ? { start, end: high } : { start };
}

/** A PN: family, given, second given, suffix; or a plain text name, whose last word is the family name. */
export function nameOf(holder: XmlElement | undefined): PersonName {
  const names = childrenOf(holder, 'name');
  const best = names.find((name) => attribute(name, 'use').split(' ').includes('L')) ?? names[0];
  const family = textOf(at(best, 'family'));
  const given = childrenOf(best, 'given').map(textOf);
  if (family === '' && given.length === 0) {
    const words = textOf(best).split(' ');
    return personName(words.pop() ?? '', words.join(' '));
  }
  return personName(family, given[0] ?? '', given.slice(1).join(' '), textOf(at(best, 'suffix')));
}

/** First address that is not marked as bad; undefined when none has content. */
export function addressOf(
  holder: XmlElement | undefined,
  findings: IntakeFinding[],
  place: string,
): Address | undefined {
  const addresses = childrenOf(holder, 'addr').filter((addr) => attribute(addr, 'nullFlavor') === '');
  const best = addresses.find((addr) => !attribute(addr, 'use').split(' ').includes('BAD')) ?? addresses[0];
  if (!best) return undefined;
  const [line1 = '', ...lines] = childrenOf(best, 'streetAddressLine').map(textOf);
  return postalAddress(
    {
      line1,
      line2: lines.join(' '),
      city: textOf(at(best, 'city')),
      state: textOf(at(best, 'state')),
      zip: textOf(at(best, 'postalCode')),
    },
    findings,
    place,
  );
}

/** First telephone number; undefined when only mail addresses or nothing is sent. */
export function phoneOf(holder: XmlElement | undefined): string | undefined {
  const values = childrenOf(holder, 'telecom').map((telecom) => attribute(telecom, 'value'));
  const phone = values.find(
    (value) => !/^(mailto|https?|fax):/i.test(value) && /\d{3}/.test(value) && !value.includes('@'),
  );
  return phone === undefined ? undefined : phoneNumber(phone);
}

/** The extension of the first id with one, or its root where that alone identifies; '' when there is none. */
export function idOf(holder: XmlElement | undefined): string {
  const ids = childrenOf(holder, 'id').filter((id) => attribute(id, 'nullFlavor') === '');
  const extension = ids.map((id) => attribute(id, 'extension')).find((text) => text !== '');
  return extension ?? ids.map((id) => attribute(id, 'root')).find((root) => root.includes('-')) ?? '';
}

/** A valid NPI among ids of the NPI root; '' when there is none. */
export function npiOf(holder: XmlElement | undefined): string {
  const sent = childrenOf(holder, 'id').filter((id) => attribute(id, 'root') === NPI_ROOT);
  return sent.map((id) => attribute(id, 'extension')).find(isNpi) ?? '';
}

/** A coded value and its translations. Label: displayName, or originalText as `label` resolves it. */
export function codingsOf(code: XmlElement | undefined): SentCoding[] {
  if (!code) return [];
  return [code, ...childrenOf(code, 'translation'), ...childrenOf(at(code, 'originalText'), 'translation')].map(
    (coding) => ({
      code: attribute(coding, 'nullFlavor') === '' ? attribute(coding, 'code') : '',
      system: attribute(coding, 'codeSystem'),
      display: attribute(coding, 'displayName').replace(/^(UNK|NI|NA|OTH)$/, ''),
    }),
  );
}
