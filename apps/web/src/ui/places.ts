/** Things that are known by their place alone (diagnosis A, segment 12), each with it: what they are called and keyed by. */
export function placed<T>(list: readonly T[]): { place: number; item: T }[] {
  return list.map((item, index) => ({ place: index + 1, item }));
}
