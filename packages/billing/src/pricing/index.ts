export { type CsvRow, csvRows } from './csv-rows.ts';
export { type CodeDenials, type DenialRisk, denialRisk } from './denial-risk.ts';
export * from './expected/index.ts';
export { feeSchedule, findFee } from './fee-schedule.ts';
export { type FeeScheduleResult, parseFeeScheduleCsv } from './parse-fee-schedule-csv.ts';
export { type PricedCharge, priceCharge } from './price-charge.ts';
export type * from './types.ts';
