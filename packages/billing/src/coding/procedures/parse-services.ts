import type { Service, ServiceKind } from './types.ts';

/**
 * Reads lines of `code|label|phrase;phrase|flags`. A code that starts with `@` names a family, which decides the code.
 * `kind` is of the whole file; the flags `proc` and `test` set one line apart. Throws on a line without phrases: a bug.
 */
export function parseServices(text: string, kind: ServiceKind): Service[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', label = '', phrases = '', flags = ''] = line.split('|');
      if (phrases === '') throw new Error(`Service without phrases: ${line}`);
      const parsed = new Map(
        flags
          .split(' ')
          .filter((flag) => flag !== '')
          .map((flag): [string, readonly string[]] => {
            const [name = '', values] = flag.split(':');
            return [name, values === undefined ? [] : values.split(',')];
          }),
      );
      return {
        code: code.startsWith('@') ? '' : code,
        family: code.startsWith('@') ? code.slice(1) : familyOf(parsed, kind),
        label,
        kind: parsed.has('proc') ? 'procedure' : parsed.has('test') ? 'test' : kind,
        phrases: phrases.split(';'),
        flags: parsed,
      };
    });
}

function familyOf(flags: ReadonlyMap<string, readonly string[]>, kind: ServiceKind): string {
  if (flags.has('timed')) return 'timed';
  if (flags.has('ecg')) return 'ecg';
  return kind === 'vaccine' ? 'vaccine' : 'plain';
}
