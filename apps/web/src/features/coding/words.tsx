import type { ReactNode } from 'react';
import { type NoteSpan, type Pointing, pointsTo } from './pointing.ts';

interface Props {
  /** Words of the note that it stands for; without any it is plain text. */
  spans: readonly NoteSpan[];
  pointing: Pointing;
  children: ReactNode;
}

/** Text that shows its words in the note while mouse or focus is on it. */
export function Words({ spans, pointing, children }: Props) {
  if (spans.length === 0) return <>{children}</>;
  const plain = spans.map(({ note, start, end }) => ({ note, start, end }));
  return (
    <button type="button" className="coding-words-of" {...pointsTo(pointing, { spans: plain })}>
      {children}
    </button>
  );
}
