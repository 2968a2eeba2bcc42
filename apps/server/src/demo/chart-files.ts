import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files that describe charts rather than being one. */
const NOT_CHARTS = /^(readme(\.md)?|licen[cs]e(\.md|\.txt)?|stories\.json|sources\.tsv|\..*)$/i;

/** Every file below a folder that may be a chart, in order of name. */
export function chartFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile() && !NOT_CHARTS.test(basename(path)))
    .sort();
}
