import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** A dialog. When it closes or goes away, the focus is where it was before, whichever field of the dialog took it. */
export function Dialog(props: ModalProps) {
  const { opened } = props;
  const before = useRef<Element | null>(null);
  const wasOpened = useRef(false);
  // While drawing: a field with autofocus takes the focus before effects run.
  if (opened && !wasOpened.current) before.current = document.activeElement;
  wasOpened.current = opened;
  useEffect(() => {
    if (!opened) return;
    return () => giveBack(before.current);
  }, [opened]);
  return <Modal {...props} returnFocus={false} />;
}

/** After the library let go; a dialog that another one followed, or a Tab, keeps what it has. */
function giveBack(element: Element | null): void {
  const atClose = document.activeElement;
  setTimeout(() => {
    const now = document.activeElement;
    if (now !== null && now !== document.body && now !== atClose) return;
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, 10);
}
