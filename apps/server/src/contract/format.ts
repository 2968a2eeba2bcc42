/** What both sides write and read alike. */
export {
  addDays,
  cents,
  daysBetween,
  formatDate,
  formatDollars,
  isIsoDate,
  parseDate,
  parseDollars,
} from '@cleanclaim/billing/kernel';
