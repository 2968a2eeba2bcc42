/**
 * The TypeScript of a page as programs, one for each block. `expression; // => value` becomes a check that the expression
 * gives the value.
 */
export function programsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => {
    const checked = code.replaceAll(/^(\s*)(.+); \/\/ => (.+)$/gm, '$1deepStrictEqual($2, $3);');
    return `import { deepStrictEqual } from 'node:assert/strict';\n${checked}`;
  });
}
