import { Anchor, type AnchorProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/** Goes to an address of the product, as `/claims/ID` or `/claims?filters=...`. */
export function useGo(): (to: string) => void {
  const router = useRouter();
  return (to) => router.history.push(to);
}

/** A link inside the product: a real address, without loading the page anew. */
export function Go({ to, children, ...props }: { to: string; children: ReactNode; title?: string } & AnchorProps) {
  const go = useGo();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <Anchor href={to} onClick={onClick} inherit {...props}>
      {children}
    </Anchor>
  );
}
