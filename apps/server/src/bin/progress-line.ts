/** A line on a terminal that says how far long work is; nothing where output goes to a file. */
export function progressLine(what: string): { update(done: number, of: number): void; end(): void } {
  const isTerminal = process.stderr.isTTY === true;
  const show = (text: string) => {
    if (isTerminal) process.stderr.write(`\r\x1b[K${text}`);
  };
  show(`${what} ...`);
  return { update: (done, of) => show(`${what} ${done} of ${of}`), end: () => show('') };
}
