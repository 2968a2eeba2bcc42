/** How text is drawn on standard output: with colors on a terminal that has not asked for none (https://no-color.org). */
export function terminal(): { color: boolean; width: number } {
  const { isTTY, columns } = process.stdout;
  const wantsNone = (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
  return { color: isTTY === true && !wantsNone, width: isTTY === true ? columns : 100 };
}
