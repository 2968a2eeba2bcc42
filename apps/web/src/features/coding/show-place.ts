/** Scrolls the note so that a mark stands in its middle; nothing but the note moves. */
export function showMark(mark: Element): void {
  const note = mark.closest('.coding-note');
  if (!note) return;
  const box = mark.getBoundingClientRect();
  const around = note.getBoundingClientRect();
  if (box.top >= around.top && box.bottom <= around.bottom) return;
  note.scrollTop += box.top - around.top - (around.height - box.height) / 2;
}

/** Goes through the marked words of what is shown, one after the other. */
export function showNextPlace(): void {
  const marks = [...document.querySelectorAll('.coding-note mark.shown')];
  const at = marks.findIndex((mark) => mark.hasAttribute('data-at'));
  marks[at]?.removeAttribute('data-at');
  const next = marks[(at + 1) % marks.length];
  next?.setAttribute('data-at', '');
  if (next) showMark(next);
}
