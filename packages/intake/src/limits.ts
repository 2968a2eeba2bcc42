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
  { format: 'encounter', label: 'Encounter file (JSON)' },
] as const;

/** Most charts read from one file: a busy practice fills fewer in months, and each becomes rows of the database. */
export const CHARTS_LIMIT = 10_000;

/** Most lines read from one file of HL7 messages or rows of a superbill. */
export const LINES_LIMIT = 100_000;

/** Most lines of a superbill that the parser is given, blank ones and those inside of cells counted too. */
export const TEXT_LINES_LIMIT = 500_000;

/** Most JSON values, or XML elements and attributes, of one file; real ones of 20 MB hold some hundred thousand. */
export const VALUES_LIMIT = 1_000_000;

/** Most fields, repetitions and components of one HL7 segment, attributes of one XML element, cells of one row. */
export const PARTS_LIMIT = 10_000;

/** Most faults of one file; the rest is counted in the last one. */
export const FAULTS_LIMIT = 1000;
