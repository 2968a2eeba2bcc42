import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useMemo, useState } from 'react';
import { useMay } from '../../app/session.tsx';
import type { Choosing } from './choosing.ts';
import { useDeeds } from './deeds.ts';
import { useDeskKeys } from './desk-keys.ts';
import type { Desk } from './desk-shape.ts';
import { useHandFocus } from './hand-focus.ts';
import { type Item, itemsOf, nextOpen } from './items.ts';
import { usePointing } from './pointing.ts';
import { shownCode } from './shown-code.ts';
import { standingOf } from './standing-codes.ts';

const DONE = { accept: 'accepted', reject: 'rejected' } as const;

/** Suggestions as they stand, and as they will once what is under way is answered. */
function useItems(view: CodingReviewView, underway: Readonly<Record<string, Item['state']>>) {
  const known = useMemo(() => itemsOf(view), [view]);
  return useMemo(() => {
    const now = (item: Item): Item => {
      const state = underway[item.id];
      return state ? { ...item, state } : item;
    };
    const diagnoses = known.diagnoses.map(now);
    const procedures = known.procedures.map(now);
    return { diagnoses, procedures, items: [...diagnoses, ...procedures] };
  }, [known, underway]);
}

/** What is done with codes: each is sent, and the hand goes on to what is next. */
function codeDeeds(
  deeds: ReturnType<typeof useDeeds>,
  { items, standing, take }: Pick<Desk, 'items' | 'standing' | 'take'>,
): Pick<Desk, 'decide' | 'put' | 'remove' | 'move'> {
  return {
    decide: (item, decision) => {
      const { system, code } = item.suggestion;
      const shown = shownCode(item.suggestion);
      if (code === '') return deeds.say(`${shown}: enter its number first.`);
      if (item.state === DONE[decision]) return deeds.say(`${shown} is ${DONE[decision]} already.`);
      const sent = deeds.decide(item.id, { system, code, decision }, `${shown} ${DONE[decision]}`, DONE[decision]);
      if (sent) take(nextOpen(items, item.id) ?? item.id);
    },
    put: ({ item, system, code }) => {
      const replaced = item?.suggestion.code || undefined;
      const shown = shownCode({ system, code });
      const said = replaced && item ? `${shownCode(item.suggestion)} replaced by ${shown}` : `${shown} added`;
      const id = item?.id ?? `${system}:${code}`;
      deeds.decide(
        id,
        { system, finalCode: code, ...(replaced ? { decision: 'replace', code: replaced } : { decision: 'add' }) },
        said,
        replaced ? 'replaced' : 'accepted',
      );
      if (item) take(nextOpen(items, item.id) ?? item.id);
    },
    remove: (one) => {
      const at = standing.indexOf(one);
      const next = standing[at + 1] ?? standing[at - 1];
      deeds.decide(
        one.id,
        { system: one.system, code: one.code, decision: 'remove' },
        `${one.shown} taken off`,
        'rejected',
      );
      if (next) take(next.id);
      else if (items[0]) take(items[0].id);
    },
    move: (code, by) => deeds.move(`on:icd10cm:${code}`, code, by, shownCode({ system: 'icd10cm', code })),
  };
}

/** The desk of one visit. */
export function useDesk(view: CodingReviewView): Desk {
  const may = useMay();
  const [hand, setHand] = useState<string>();
  const deeds = useDeeds(view, setHand);
  const { items, diagnoses, procedures } = useItems(view, deeds.underway);
  const standing = useMemo(() => standingOf(view), [view]);
  const inHand = hand ?? items.find((item) => item.state === 'open')?.id ?? items[0]?.id;
  const onVisit = standing.find(({ id }) => id === inHand);
  // A code on the visit shows the words of its suggestion.
  const pointing = usePointing(onVisit ? `${onVisit.system}:${onVisit.code}` : inHand);
  const [choosing, choose] = useState<Choosing | undefined>();
  const take = (id: string) => {
    pointing.point(undefined);
    setHand(id);
  };
  const desk: Desk = {
    ...pointing,
    items,
    diagnoses,
    procedures,
    standing,
    hand: inHand,
    take,
    step: (by) => {
      const ids = (standing.some(({ id }) => id === inHand) ? standing : items).map(({ id }) => id);
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(inHand ?? '') + by))];
      if (next) take(next);
    },
    canCode: view.editable && may('decide-code'),
    busy: deeds.busy,
    failure: deeds.failure,
    lookAgain: deeds.lookAgain,
    said: deeds.said,
    say: deeds.say,
    ...codeDeeds(deeds, { items, standing, take }),
    undo: deeds.undo,
    undoable: deeds.undoable?.what,
    finish: deeds.finish,
    choosing,
    choose,
  };
  useHandFocus(inHand);
  useDeskKeys(desk);
  return desk;
}
