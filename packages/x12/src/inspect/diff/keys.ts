import { component, element, firstSegment } from '../../access.ts';
import type { Loop, Segment } from '../../types.ts';

/**
 * What a loop is known by, most telling first: two loops that share a key are the same thing in two states. A claim is
 * known by its number, a service line by its control number and then its line number, a level by who it is about.
 */
export function keysOf(loop: Loop): string[] {
  const opener = loop.segments[0];
  if (opener === undefined) return [];
  const keys = KEYS[opener.id]?.(opener, loop) ?? [qualified(opener)];
  return keys.filter((key) => key !== '');
}

const NAMED = new Set(['NM1', 'N1']);

/** Who a name segment is about: by identifier, then by name. */
function nameKeys(segment: Segment | undefined): string[] {
  if (segment === undefined) return [];
  const role = element(segment, 1);
  const isShort = segment.id === 'N1';
  const identifier = element(segment, isShort ? 4 : 9);
  const name = isShort ? element(segment, 2) : [3, 4, 5].map((n) => element(segment, n)).join(' ');
  return [identifier === '' ? '' : `${role} #${identifier}`, name.trim() === '' ? '' : `${role} ${name.trim()}`];
}

/** Who a level is about: the first loop below it that names somebody. */
function levelKeys(loop: Loop): string[] {
  return nameKeys(loop.loops.find((child) => NAMED.has(child.segments[0]?.id ?? ''))?.segments[0]);
}

/** What a level of a services review asks for. */
function serviceKeys(loop: Loop): string[] {
  const services = ['SV1', 'SV2', 'SV3'].map((id) => firstSegment(loop, id)).filter((one) => one !== undefined);
  return services.map((one) => `${one.id} ${element(one, 1)} ${one.id === 'SV2' ? element(one, 2) : ''}`);
}

function reference(loop: Loop, qualifier: string): string {
  const value = element(firstSegment(loop, 'REF', qualifier), 2);
  return value === '' ? '' : `${qualifier} ${value}`;
}

function qualified(opener: Segment): string {
  const value = component(opener, 1, 1);
  return value === '' ? '' : `${opener.id} ${value}`;
}

const joined = (opener: Segment, ...positions: number[]): string => {
  const values = positions.map((n) => element(opener, n));
  return values.every((value) => value === '') ? '' : values.join(' ');
};

const KEYS: Readonly<Record<string, (opener: Segment, loop: Loop) => string[]>> = {
  CLM: (opener) => [element(opener, 1)],
  // A reversal and its correction bear the same claim number: the status tells them apart.
  CLP: (opener) => [joined(opener, 1, 2, 7), joined(opener, 1, 2), element(opener, 1)],
  LX: (opener, loop) => [reference(loop, '6R'), element(opener, 1)],
  SVC: (opener, loop) => [reference(loop, '6R'), joined(opener, 1, 2), component(opener, 1, 2)],
  SVD: (opener) => [joined(opener, 1, 3), element(opener, 1)],
  SBR: (opener, loop) => [
    ...nameKeys(loop.loops.find((child) => element(child.segments[0], 1) === 'PR')?.segments[0]),
    element(opener, 1),
  ],
  HL: (_, loop) => [...serviceKeys(loop), ...levelKeys(loop)],
  ENT: (opener, loop) => [...levelKeys(loop), element(opener, 4)],
  INS: (opener, loop) =>
    [reference(loop, '0F'), ...levelKeys(loop)].map((key) => (key === '' ? '' : `${element(opener, 2)} ${key}`)),
  NM1: (opener) => [...nameKeys(opener), qualified(opener)],
  N1: (opener) => [...nameKeys(opener), qualified(opener)],
  TRN: (opener) => [joined(opener, 1, 2)],
  AK2: (opener) => [joined(opener, 1, 2)],
  IK3: (opener) => [joined(opener, 1, 2, 4), joined(opener, 1, 2)],
  IK4: (opener) => [joined(opener, 1, 3), element(opener, 1)],
  HD: (opener) => [joined(opener, 3, 4, 5), element(opener, 3)],
  EB: (opener) => [joined(opener, 1, 2, 3, 4, 6), joined(opener, 1, 2, 3), joined(opener, 1, 3)],
  RMR: (opener) => [joined(opener, 1, 2)],
  LIN: (opener) => [joined(opener, 2, 3)],
  STC: (opener) => [element(opener, 1)],
};
