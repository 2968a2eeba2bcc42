/** Ends a command on a signal by way of `process.exit`, so that what it opened is closed by its exit handlers. */
export function endOnSignal(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}
