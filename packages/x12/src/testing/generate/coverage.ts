import type { ElementRule, Guide, LoopRule, SegmentRule } from '../../guide.ts';

/** What a guide allows and a file may use: each loop, segment, element, component and listed code, by its place. */
export function usesOf(guide: Guide): Set<string> {
  const uses = new Set<string>();
  visitLoop(guide.root, guide.root.id, uses);
  return uses;
}

function visitLoop(loop: LoopRule, place: string, uses: Set<string>): void {
  for (const item of loop.items) {
    if (item.usage === 'N') continue;
    if (item.kind === 'loop') {
      uses.add(`${place}/${item.id}`);
      visitLoop(item, `${place}/${item.id}`, uses);
    } else if (item.id !== 'ST' && item.id !== 'SE') visitSegment(item, place, uses);
  }
}

/** Place of one use of a segment: by its name, since several uses have one identifier. */
export const segmentPlace = (place: string, rule: SegmentRule): string => `${place}/${rule.id} ${rule.name}`;

function visitSegment(rule: SegmentRule, loopPlace: string, uses: Set<string>): void {
  const place = segmentPlace(loopPlace, rule);
  uses.add(place);
  rule.elements.forEach((element, i) => {
    if (element.usage === 'N') return;
    uses.add(`${place} ${i + 1}`);
    (element.components ?? []).forEach((part, k) => {
      if (part.usage !== 'N') uses.add(`${place} ${i + 1}-${k + 1}`);
    });
  });
}

/** The places that a segment of a file fills. */
export function usesIn(elements: readonly string[], rule: SegmentRule, loopPlace: string): string[] {
  const place = segmentPlace(loopPlace, rule);
  const uses = [place];
  elements.forEach((text, i) => {
    const element: ElementRule | undefined = rule.elements[i];
    if (text === '' || element === undefined || element.usage === 'N') return;
    uses.push(`${place} ${i + 1}`);
    if (element.components === undefined) return;
    for (const one of text.split('^')) {
      one.split(':').forEach((part, k) => {
        if (part !== '' && element.components?.[k] !== undefined) uses.push(`${place} ${i + 1}-${k + 1}`);
      });
    }
  });
  return uses;
}
