import type { Guide } from '../guide.ts';
import { type DataElement, ELEMENTS, parseElements } from './elements.ts';
import { COMPOSITE_DEFINITIONS, parseDefinitions, SEGMENT_DEFINITIONS, type StandardSegment } from './segments.ts';

/** The standard of one release, as the checks need it. */
export interface Dictionary {
  elements: ReadonlyMap<string, DataElement>;
  composites: ReadonlyMap<string, StandardSegment>;
  segments: ReadonlyMap<string, StandardSegment>;
}

/** A release of the X12 standard that guides are written for. */
export type Release = NonNullable<Guide['release']>;

/**
 * What the 006020 data element dictionary has otherwise than 005010, as far as the claim attachment guides go: reference
 * identifications and product numbers of up to 80 characters, longer counts, and the elements of the OOI segment.
 */
export const ELEMENTS_006020: ReadonlyMap<string, DataElement> = parseElements(`
127 AN 1 80;234 AN 1 80;609 N0 1 9;1691 ID 1 3;1692 AN 1 256;1693 ID 1 3;1694 AN 1 2
`);

/**
 * Segments that 006020 has otherwise or in addition: the kind of attachment (CAT) and the object (OOI) before the binary
 * data (BDS). STC and its composite C043 are as in 005010. BIN and EFI are in the standard, but no longer in its 275.
 */
export const SEGMENTS_006020: ReadonlyMap<string, StandardSegment> = parseDefinitions(`
CAT: 755 756 799 1270 1271 1271 799
OOI: 1694 1691 1692 1693
`);

const DICTIONARIES: Readonly<Record<Release, Dictionary>> = {
  '005010': { elements: ELEMENTS, composites: COMPOSITE_DEFINITIONS, segments: SEGMENT_DEFINITIONS },
  '006020': {
    elements: new Map([...ELEMENTS, ...ELEMENTS_006020]),
    composites: COMPOSITE_DEFINITIONS,
    segments: new Map([...SEGMENT_DEFINITIONS, ...SEGMENTS_006020]),
  },
};

/** The dictionary of a release; that of 005010 where none is named. */
export function dictionaryOf(release: Release | undefined): Dictionary {
  return DICTIONARIES[release ?? '005010'];
}
