/** A body part with its imaging numbers by machine. */
export interface ImagingPart {
  /** In plain words. */
  name: string;
  phrases: readonly string[];
  side: boolean;
  /** By machine: numbers without, with, without and with contrast; of x-rays `views=number` steps. */
  codes: ReadonlyMap<string, readonly string[]>;
}

/** Reads the table of `services/imaging.ts`: `key|phrases|machine:numbers ... side`. */
export function parseImagingParts(text: string): ImagingPart[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', phrases = '', fields = ''] = line.split('|');
      const codes = new Map<string, readonly string[]>();
      for (const field of fields.split(' ')) {
        const [machine = '', numbers] = field.split(':');
        if (numbers !== undefined) codes.set(machine, numbers.split(','));
      }
      return {
        name: key.replaceAll('-', ' '),
        phrases: phrases.split(';'),
        side: fields.split(' ').includes('side'),
        codes,
      };
    });
}
