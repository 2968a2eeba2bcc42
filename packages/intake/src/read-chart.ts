import type { IntakeResult } from '@cleanclaim/billing/encounters';
import { readCcda } from './ccda/read-ccda.ts';
import { refuse } from './common/findings.ts';
import { readSuperbillCsv } from './csv/read-superbill-csv.ts';
import { readEncounterFile } from './encounter/read-encounter-file.ts';
import { readFhirBundle } from './fhir/read-fhir-bundle.ts';
import { readHl7v2 } from './hl7v2/read-hl7v2.ts';
import { CHART_SIZE_LIMIT_BYTES } from './limits.ts';
import { sniff } from './sniff.ts';

const READERS = {
  ccda: readCcda,
  fhir: readFhirBundle,
  hl7v2: readHl7v2,
  csv: readSuperbillCsv,
  encounter: readEncounterFile,
} as const;

/**
 * Reads a chart file of any supported format, told by its content.
 * @param bytes the whole file as received
 * @param fileName only shapes the words of a refusal: an extension proves nothing
 * @returns charts with the faults of parts that could not be read, or the one reason why there are no charts.
 * Never throws, whatever the bytes are.
 */
export function readChart(bytes: Uint8Array, fileName: string): IntakeResult {
  if (bytes.length === 0) return refuse('byte 0', 'empty-file', 'The file is empty. Send it again.');
  if (bytes.length > CHART_SIZE_LIMIT_BYTES) {
    const limit = CHART_SIZE_LIMIT_BYTES / 1024 / 1024;
    return refuse('', 'too-large', `The file is larger than ${limit} MB. Split it, or send fewer charts at a time.`);
  }
  const sniffed = sniff(bytes);
  if ('format' in sniffed) return READERS[sniffed.format](bytes);
  // Plain text under a .csv name is most likely a sheet whose header is missing or foreign: say that.
  if (sniffed.code === 'unknown-text' && /\.(csv|tsv)$/i.test(fileName)) return readSuperbillCsv(bytes);
  const code = sniffed.code === 'unknown-text' ? 'not-a-chart' : sniffed.code;
  return refuse(
    'byte 0',
    code,
    code === 'not-a-chart' ? withExtensionHint(sniffed.message, fileName) : sniffed.message,
  );
}

/** A name that promises a chart format makes the mismatch worth a word. */
function withExtensionHint(message: string, fileName: string): string {
  const extension = /\.(xml|ccda|cda|json|hl7|csv)$/i.exec(fileName)?.[1];
  return extension
    ? `${message} The name ends in .${extension.toLowerCase()}, but the content is something else.`
    : message;
}
