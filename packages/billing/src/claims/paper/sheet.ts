import { boxMap } from './box-map.ts';
import { type BoxText, capacityOf, type FormBox, type PaperFault, type PaperFormName } from './form.ts';
import { printable } from './paper-values.ts';

/** One page while it is filled: a text for each box, and what did not fit. */
export interface Sheet {
  /** Puts a text into a box, in capitals; nothing where it is empty. What is too long is cut, and a fault says so. */
  put(box: string, text: string | undefined): void;
  /** Dollars and cents into `<box>.dollars` and `<box>.cents`. */
  putMoney(box: string, cents: number): void;
  /** An X into the box that the key names; nothing for undefined. */
  mark(box: string, key: string | undefined): void;
  /** Notes what the paper cannot carry. */
  fault(box: string, message: string, fix: string): void;
  /** The boxes filled, in the order of the form. */
  texts(): BoxText[];
  faults: PaperFault[];
}

/**
 * An empty page.
 * @throws when a box is named that the form's map does not have: a bug.
 */
export function sheetOf(form: PaperFormName): Sheet {
  const map = boxMap(form);
  const byName = new Map<string, FormBox>(map.map((box) => [box.box, box]));
  const filled = new Map<string, string>();
  const faults: PaperFault[] = [];
  const fault = (box: string, message: string, fix: string) => {
    faults.push({ box, message, fix });
  };
  const put = (name: string, given: string | undefined) => {
    const box = byName.get(name);
    if (!box) throw new Error(`the ${form} has no box ${name}`);
    const text = printable(given ?? '');
    if (text === '') return;
    const capacity = capacityOf(box);
    if (text.length > capacity) {
      const number = name.split('.')[0];
      // A number that is cut would be another number: it stays away. Words may be cut.
      if (box.align === 'right') {
        fault(
          name,
          `Box ${number} holds ${capacity} digits; the amount has more and was left out.`,
          'Split the claim.',
        );
        return;
      }
      fault(
        name,
        `Box ${number} holds ${capacity} characters; what is longer was cut.`,
        'Shorten it, or send it electronically.',
      );
    }
    filled.set(name, text.slice(0, capacity).trimEnd());
  };
  return {
    put,
    putMoney(box, cents) {
      const digits = String(Math.abs(cents)).padStart(3, '0');
      put(`${box}.dollars`, `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}`);
      put(`${box}.cents`, digits.slice(-2));
    },
    mark(box, key) {
      if (key !== undefined) put(`${box}.${key}`, 'X');
    },
    fault,
    texts: () => map.flatMap(({ box }) => (filled.has(box) ? [{ box, text: filled.get(box) ?? '' }] : [])),
    faults,
  };
}
