import { Group, Title } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import type { ReactNode } from 'react';
import type { Desk } from './desk-shape.ts';
import { findingsOf } from './finding-groups.ts';
import { goToPart } from './hand-focus.ts';
import { PARTS, type PartName } from './parts.ts';
import { draftsOf } from './query-drafts.ts';

/** A part of the screen that a key goes to. */
export function Part({ name, title, children }: { name: PartName; title: string; children: ReactNode }) {
  return (
    <section id={`coding-${name}`} className="panel coding-part" aria-label={title} tabIndex={-1}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{title}</Title>
      </Group>
      {children}
    </section>
  );
}

/** What is in each part, at a glance, and the way there. */
function countsOf(view: CodingReviewView, desk: Desk): Record<PartName, string> {
  const open = desk.items.filter(({ state }) => state === 'open').length;
  const { now } = findingsOf(view);
  const waiting = view.queries.filter(({ status }) => status === 'open').length + draftsOf(view, desk.items).length;
  return {
    suggestions: `${open} open`,
    visit: String(desk.standing.length),
    level: view.review.visit?.code ?? '',
    findings: String(now.length),
    questions: String(waiting),
    'left-out': String(view.review.leftOut.length),
    history: String(view.history.length),
  };
}

export function PartLinks({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const counts = countsOf(view, desk);
  return (
    <nav className="coding-parts" aria-label="Parts of this screen">
      {PARTS.map(({ name, title }, i) => (
        <button key={name} type="button" onClick={() => goToPart(name)} title={`Key: ${i + 1}`}>
          {title} <b>{counts[name]}</b>
        </button>
      ))}
    </nav>
  );
}
