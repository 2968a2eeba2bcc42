export { readCcda } from './ccda/read-ccda.ts';
export { SUPERBILL_COLUMNS, type SuperbillColumn } from './csv/columns.ts';
export { readSuperbillCsv } from './csv/read-superbill-csv.ts';
export { readEncounterFile } from './encounter/read-encounter-file.ts';
export { readFhirBundle } from './fhir/read-fhir-bundle.ts';
export { readHl7v2 } from './hl7v2/read-hl7v2.ts';
export { CHART_SIZE_LIMIT_BYTES, SUPPORTED_FORMATS } from './limits.ts';
export { readChart } from './read-chart.ts';
