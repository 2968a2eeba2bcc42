import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useRef, useState } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import type { ItemState } from './items.ts';
import { type Change, orderOf, ranksInOrder, type UndoStep, undoSteps } from './undo.ts';

/** Something that is sent when what was sent before is answered. */
interface Job {
  send: () => Promise<void>;
  /** Said to screen readers when it is done. */
  said: string;
  /** A refusal stopped it. */
  onRefused?: () => void;
}

/** What has been decided on this screen and can be taken back. */
interface Undoable {
  /** The suggestion or standing code that it was about. */
  id: string;
  what: string;
  steps: readonly UndoStep[];
}

/** Decisions are sent one after the other, each with the version that the one before gave; a refusal drops what waits behind it. */
function useQueue() {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const [said, setSaid] = useState('');
  const [underway, setUnderway] = useState<Readonly<Record<string, ItemState>>>({});
  const last = useRef(Promise.resolve());
  const waiting = useRef(0);
  const refused = useRef(false);

  const end = async () => {
    waiting.current -= 1;
    if (waiting.current > 0) return;
    refused.current = false;
    await refreshAll(client);
    if (waiting.current > 0) return;
    setUnderway({});
    setBusy(false);
  };
  const run = ({ send, said: words, onRefused }: Job) => {
    waiting.current += 1;
    setBusy(true);
    setFailure(undefined);
    last.current = last.current
      .then(async () => {
        if (refused.current) return;
        await send();
        setSaid(words);
      })
      .catch((error: ApiError) => {
        refused.current = true;
        setUnderway({});
        setFailure(error);
        onRefused?.();
      })
      .then(end);
  };
  const lookAgain = () => {
    setFailure(undefined);
    void refreshAll(client);
  };
  return { run, busy, failure, lookAgain, said, setSaid, underway, setUnderway };
}

/** What is sent, each with the version that the answer before gave. */
function useSending(view: CodingReviewView) {
  const { encounterId } = view;
  const seen = useRef(view.version);
  seen.current = Math.max(seen.current, view.version);
  return {
    send: async (change: Change) => {
      const { version } = await call('decide-code', { encounterId, version: seen.current, ...change });
      seen.current = version;
    },
    arrange: async (order: readonly string[]) => {
      const now = await call('review-coding', { encounterId });
      seen.current = now.version;
      const ranks = ranksInOrder(now, order);
      if (!ranks) return;
      seen.current = (await call('sequence-diagnoses', { encounterId, version: now.version, ranks })).version;
    },
    finish: async () => (await call('finish-coding', { encounterId, version: seen.current })).openQueries,
  };
}

/** The deeds of the screen: decide, put in order, undo, finish. */
export function useDeeds(view: CodingReviewView, onHand: (id: string) => void) {
  const queue = useQueue();
  const { send, arrange, finish: finishVisit } = useSending(view);
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const remember = (id: string, what: string, steps: readonly UndoStep[]) => {
    if (steps.length > 0) setUndoable((all) => [...all, { id, what, steps }]);
  };

  /** Sends a decision; `id` names what it is about, `state` what it becomes at once. The same is not sent twice. */
  const decide = (id: string, change: Change, said: string, state?: ItemState) => {
    if (queue.underway[id]) return false;
    if (state) queue.setUnderway((all) => ({ ...all, [id]: state }));
    const steps = undoSteps(view, change);
    queue.run({
      said: `${said}.`,
      onRefused: () => onHand(id),
      send: async () => {
        await send(change);
        remember(id, said, steps);
      },
    });
    return true;
  };
  const move = (id: string, code: string, by: -1 | 1, said: string) => {
    const before = orderOf(view);
    const at = before.indexOf(code);
    const other = before[at + by];
    if (queue.busy || at === -1 || other === undefined) return;
    const order = before.map((one) => (one === code ? other : one === other ? code : one));
    queue.run({
      said: `${said} is diagnosis ${at + by + 1} of ${order.length}.`,
      send: async () => {
        await arrange(order);
        remember(id, `${said} moved`, [{ order: before }]);
      },
    });
  };
  const undo = () => {
    const last = undoable.at(-1);
    if (!last || queue.busy) return;
    setUndoable((all) => all.slice(0, -1));
    onHand(last.id);
    queue.run({
      said: `Undone: ${last.what}.`,
      send: async () => {
        for (const step of last.steps) await ('order' in step ? arrange(step.order) : send(step.decide));
      },
    });
  };
  const finish = () => {
    if (queue.busy) return;
    queue.run({
      said: 'Coding done.',
      send: async () => {
        const openQueries = await finishVisit();
        setUndoable([]);
        notifications.show({ message: finishedWords(openQueries) });
      },
    });
  };
  const { busy, failure, lookAgain, said, setSaid: say, underway } = queue;
  return { busy, failure, lookAgain, said, say, underway, undoable: undoable.at(-1), decide, move, undo, finish };
}

function finishedWords(openQueries: number): string {
  if (openQueries === 0) return 'Coded. The claim is built next.';
  return `Coded. ${openQueries} question${openQueries > 1 ? 's' : ''} to the clinician still open.`;
}
