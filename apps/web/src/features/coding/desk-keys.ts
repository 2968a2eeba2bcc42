import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import type { Desk } from './desk-shape.ts';
import { goToPart } from './hand-focus.ts';
import { PARTS } from './parts.ts';
import { showNextPlace } from './show-place.ts';

/** Keys of the coding screen. */
export function useDeskKeys(desk: Desk): void {
  const item = desk.items.find(({ id }) => id === desk.hand);
  const standing = desk.standing.find(({ id }) => id === desk.hand);
  // An accepted diagnosis is moved from its suggestion, too.
  const moved = standing ?? desk.standing.find(({ id }) => id === `on:${desk.hand}`);
  const move = (by: -1 | 1) => moved?.place !== undefined && moved.code !== '' && desk.move(moved.code, by);
  const look = () => {
    if (item) desk.choose({ kind: 'look', system: item.suggestion.system, code: item.suggestion.code });
    else if (standing) desk.choose({ kind: 'look', system: standing.system, code: standing.code });
  };
  const reject = () => {
    if (item) desk.decide(item, 'reject');
    else if (standing && standing.code !== '') desk.remove(standing);
  };
  const deeds: KeyBinding[] = [
    { keys: 'a', what: 'Accept the code', run: () => item && desk.decide(item, 'accept') },
    { keys: 'x', what: 'Reject the code, or take it off', run: reject },
    { keys: 'r', what: 'Replace the code', run: () => item && desk.choose({ kind: 'replace', item }) },
    { keys: 'n', what: 'Add a code', run: () => desk.choose({ kind: 'add' }) },
    { keys: 'z', what: 'Undo the last decision', run: desk.undo },
    { keys: 'Shift+k', what: 'Move the diagnosis up', run: () => move(-1) },
    { keys: 'Shift+j', what: 'Move the diagnosis down', run: () => move(1) },
    { keys: 'f', what: 'Coding done', run: () => desk.choose({ kind: 'finish' }) },
  ];
  useKeys([
    { keys: 'j', what: 'Next code', run: () => desk.step(1) },
    { keys: 'k', what: 'Code before', run: () => desk.step(-1) },
    { keys: 'e', what: 'Next place in the note', run: () => showNextPlace() },
    { keys: 'o', what: 'Open the code in its set', run: look },
    ...(desk.canCode ? deeds : []),
    ...PARTS.map(({ name, title }, i) => ({
      keys: String(i + 1),
      what: `Go to ${title.toLowerCase()}`,
      run: () => {
        if (name === 'suggestions' || name === 'visit') takeFirst(desk, name);
        goToPart(name);
      },
    })),
  ]);
}

/** The hand goes along, so that j and k move there. */
function takeFirst(desk: Desk, name: 'suggestions' | 'visit'): void {
  const first =
    name === 'visit' ? desk.standing[0] : (desk.items.find(({ state }) => state === 'open') ?? desk.items[0]);
  if (first) desk.take(first.id);
}
