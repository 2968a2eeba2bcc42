/** Largest chart file read, in bytes (20 MB). A larger one is refused: split it, or send fewer charts at a time. */
export const CHART_SIZE_LIMIT_BYTES = 20 * 1024 * 1024;

/** Deepest nesting of XML elements or JSON values that is read; real documents stay below 50. */
export const NESTING_LIMIT = 200;

/** What `readChart` reads, by the name in `IntakeChart.format`, with a label for people. */
export const SUPPORTED_FORMATS = [
  { format: 'ccda', label: 'C-CDA document (XML)' },
  { format: 'fhir', label: 'FHIR R4 bundle (JSON)' },
  { format: 'hl7v2', label: 'HL7 v2 messages' },
  { format: 'csv', label: 'CSV superbill' },
] as const;
