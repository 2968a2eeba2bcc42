/** Writes one line of JSON; a reader that went away (a closed pipe) is not an error. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Ends with one clear sentence on standard error and exit code 1 (or as given). */
export function fail(message: string, code = 1): never {
  process.stderr.write(`cleanclaim: ${message}\n`);
  process.exit(code);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
