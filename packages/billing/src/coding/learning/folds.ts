/**
 * Which fold a chart belongs to: the same on every machine and in every order (FNV-1a over the id, then mixed, because
 * ids often differ in their last characters only).
 * @param id of the chart or case; @param count number of folds
 * @returns 0-based fold
 */
export function foldOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) {
    hash ^= id.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) % count;
}
