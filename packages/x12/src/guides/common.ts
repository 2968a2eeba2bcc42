import type { SegmentRule, Usage } from '../guide.ts';
import { from, n, r, s, segment } from '../guide.ts';

/** Segments that many loops of the health care guides use in the same form. */

/** A procedure modifier, checked against the modifier code set. */
export const modifier = from('modifier', s());

/** Claim adjustment: group and up to six reason, amount, quantity triples. */
export function cas(repeat: number, name: string, ...groups: string[]): SegmentRule {
  const reason = from('carc', s());
  const more = [reason, s(), s()];
  return segment(
    'CAS',
    'S',
    repeat,
    name,
    r(...groups),
    from('carc', r()),
    r(),
    s(),
    ...more,
    ...more,
    ...more,
    ...more,
    ...more,
  );
}

export function streetAddress(usage: Usage, name: string): SegmentRule {
  return segment('N3', usage, 1, name, r(), s());
}

/** City, state, ZIP. State and ZIP are required inside the United States, which the situational rules check. */
export function cityStateZip(usage: Usage, name: string): SegmentRule {
  return segment('N4', usage, 1, name, r(), from('state', s()), s(), s(), n, n, s());
}

/** A reference number told by its qualifier. */
export function reference(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('REF', usage, repeat, name, r(...qualifiers), r());
}

/** A date told by its qualifier, as one day (`D8`). */
export function day(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('DTP', usage, repeat, name, r(...qualifiers), r('D8'), r());
}

/** A date told by its qualifier, as one day or a range of days (`D8`, `RD8`). */
export function dayOrRange(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('DTP', usage, repeat, name, r(...qualifiers), r('D8', 'RD8'), r());
}

export function amount(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('AMT', usage, repeat, name, r(...qualifiers), r());
}

export function quantity(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('QTY', usage, repeat, name, r(...qualifiers), r());
}

export const setHeader = (transaction: string, ...guides: string[]): SegmentRule =>
  segment('ST', 'R', 1, 'Transaction set header', r(transaction), r(), r(...guides));

export const setTrailer: SegmentRule = segment('SE', 'R', 1, 'Transaction set trailer', r(), r());
