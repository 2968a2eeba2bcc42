/** Marks up text for a terminal, or leaves it plain. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  blue(text: string): string;
  cyan(text: string): string;
}

const plain = (text: string): string => text;
const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, blue: plain, cyan: plain };

const code =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

/** The eight colors that every terminal has, in whatever shades its owner chose for light or dark. */
const COLORED: Paint = {
  bold: code(1, 22),
  dim: code(2, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
  blue: code(34, 39),
  cyan: code(36, 39),
};

export function paint(color: boolean): Paint {
  return color ? COLORED : PLAIN;
}

/** Words of a text in lines of at most `width` characters; a longer word is broken. Always at least one line. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(width, 8);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > most) {
      lines.push(line);
      line = '';
    }
    for (; rest.length > most; rest = rest.slice(most)) {
      if (line !== '') lines.push(line);
      line = '';
      lines.push(rest.slice(0, most));
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
