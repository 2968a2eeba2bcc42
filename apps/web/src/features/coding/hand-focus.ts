import { useEffect, useRef } from 'react';

/** The row of a suggestion or standing code. */
const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
const isInDialog = () => document.querySelector('[role=dialog]') !== null;

/**
 * The focus follows the hand, and comes back to it when what had it has gone. The first hand takes no focus: the
 * screen has just been opened.
 */
export function useHandFocus(hand: string | undefined): void {
  const before = useRef(hand);
  const lost = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      lost.current = event.target instanceof Element && event.target.closest('.coding-page') !== null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const moved = before.current !== hand && before.current !== undefined;
    before.current = hand;
    const isGone = lost.current && document.activeElement === document.body;
    if (hand === undefined || isInDialog() || (!moved && !isGone)) return;
    const row = rowOf(hand);
    row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    if (moved) row?.scrollIntoView({ block: 'nearest' });
  });
}

/** Goes to a part of the screen: it is scrolled to and has the focus. */
export function goToPart(name: string): void {
  const part = document.getElementById(`coding-${name}`);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: 'start' });
}
