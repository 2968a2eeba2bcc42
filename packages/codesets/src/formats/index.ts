import type { CodeFormat, FileSample } from './format.ts';

/** Every format, one a line. */
const FORMATS: readonly CodeFormat[] = [];

/** The format of a file; undefined for a file that is none of them. */
export function formatOf(sample: FileSample): CodeFormat | undefined {
  return FORMATS.find((format) => format.recognize(sample));
}
