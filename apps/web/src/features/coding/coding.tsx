import { Alert, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { BILLING_STATUSES } from 'cleanclaim/contract/columns';
import { useMemo, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';
import { Assistant } from './assistant.tsx';
import { Catalogs } from './catalogs.tsx';
import { ChooseCode, type Choosing } from './choose-code.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { type Item, itemsOf } from './items.ts';
import { Level } from './level.tsx';
import { NoteText } from './note-text.tsx';
import { Queries } from './queries.tsx';
import { Standing } from './standing.tsx';
import { Suggestions } from './suggestions.tsx';
import './coding.css';

export function Page() {
  const encounterId = usePathParam('encounterId');
  const query = useEndpoint('review-coding', { encounterId });
  return <Await query={query}>{(view) => <Coding key={encounterId} view={view} />}</Await>;
}

/** The note with its evidence on the left, codes on the right; pointing at one shows the other. */
function Coding({ view }: { view: CodingReviewView }) {
  const desk = useDesk(view);
  return (
    <div className="page">
      <Head view={view} desk={desk} />
      {desk.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {desk.error}
        </Alert>
      )}
      {view.review.notices.map((notice) => (
        <Alert key={notice} color="orange" variant="light" p="xs">
          {notice}
        </Alert>
      ))}
      <div className="coding-desk">
        <NoteText notes={view.notes} items={desk.items} shown={desk.shown} onShow={desk.show} />
        <Stack gap="sm">
          <Suggestions desk={desk} />
          <Standing view={view} desk={desk} />
          <Level view={view} onShow={desk.showSpans} />
          <Findings view={view} />
          <Queries view={view} />
          <Assistant view={view} />
          <History view={view} />
        </Stack>
      </div>
      <Catalogs catalogs={view.catalogs} model={view.model} />
      {desk.choosing && <ChooseCode view={view} desk={desk} choosing={desk.choosing} />}
    </div>
  );
}

function Head({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const { patient } = view;
  return (
    <PageHead
      title={`Coding: visit of ${day(view.dateOfService)}`}
      facts={
        <Group gap="sm" component="span">
          <Status value={view.billingStatus} words={BILLING_STATUSES} />
          <Go to={`/patients/${patient.id}`}>{patient.name}</Go>
          <span>{patient.birthDate ? `Born ${day(patient.birthDate)}` : 'Birth date not known'}</span>
          <span>MRN {patient.mrn}</span>
          <span>{view.setting === 'inpatient' ? 'Inpatient rules' : 'Outpatient rules'}</span>
          <Go to={`/visits/${view.encounterId}`}>Visit</Go>
        </Group>
      }
      actions={
        desk.canCode && (
          <>
            <Button variant="default" onClick={() => desk.choose({ kind: 'add' })} title="Key: n">
              Add a code
            </Button>
            <Button onClick={desk.finish} loading={desk.busy} title="Key: f">
              Coding done
            </Button>
          </>
        )
      }
    />
  );
}

/** What the parts of the screen share: the suggestion in hand, what is pointed at, and the deeds. */
export interface Desk {
  items: readonly Item[];
  diagnoses: readonly Item[];
  procedures: readonly Item[];
  /** Id of the item that keys act on. */
  inHand: string | undefined;
  take: (id: string) => void;
  /** Ids that are pointed at. */
  shown: readonly string[];
  show: (ids: readonly string[]) => void;
  /** Points at spans of the note that belong to no suggestion. */
  showSpans: (spans: readonly { note: number; start: number; end: number }[]) => void;
  canCode: boolean;
  busy: boolean;
  error: string;
  decide: (item: Item, decision: 'accept' | 'reject') => void;
  put: (change: { item?: Item; system: Item['suggestion']['system']; code: string }) => void;
  remove: (system: Item['suggestion']['system'], code: string) => void;
  move: (rank: number, by: -1 | 1) => void;
  finish: () => void;
  choosing: Choosing | undefined;
  choose: (what: Choosing | undefined) => void;
}

function useDesk(view: CodingReviewView): Desk {
  const may = useMay();
  const { diagnoses, procedures } = useMemo(() => itemsOf(view), [view]);
  const items = useMemo(() => [...diagnoses, ...procedures], [diagnoses, procedures]);
  const [inHand, take] = useState<string | undefined>(items.find((item) => item.state === 'open')?.id ?? items[0]?.id);
  const [shown, show] = useState<readonly string[]>([]);
  const [choosing, choose] = useState<Choosing | undefined>();
  const deeds = useDeeds(view);
  const canCode = view.editable && may('decide-code');
  const desk: Desk = {
    items,
    diagnoses,
    procedures,
    inHand,
    take,
    shown: shown.length > 0 ? shown : inHand ? [inHand] : [],
    show,
    showSpans: (spans) => scrollToSpan(spans[0]),
    canCode,
    choosing,
    choose,
    ...deeds,
  };
  useDeskKeys(desk, (step) => {
    const at = items.findIndex((item) => item.id === inHand);
    const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
    if (next) take(next.id);
  });
  return desk;
}

function scrollToSpan(span: { note: number; start: number } | undefined) {
  if (!span) return;
  const stretches = [...document.querySelectorAll<HTMLElement>(`[data-note="${span.note}"] [data-start]`)];
  const at = stretches.findLast((one) => Number(one.dataset.start) <= span.start);
  at?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

function useDeeds(view: CodingReviewView) {
  const decideCode = useAction('decide-code');
  const sequence = useAction('sequence-diagnoses');
  const end = useAction('finish-coding');
  const { encounterId, version } = view;
  const ranks = view.codes.diagnoses.map((diagnosis) => diagnosis.rank).sort((a, b) => a - b);
  return {
    busy: decideCode.isPending || sequence.isPending || end.isPending,
    error: decideCode.error?.message ?? sequence.error?.message ?? end.error?.message ?? '',
    decide: (item: Item, decision: 'accept' | 'reject') => {
      const { system, code } = item.suggestion;
      if (code !== '') decideCode.mutate({ encounterId, version, system, code, decision });
    },
    put: ({ item, system, code }: Parameters<Desk['put']>[0]) => {
      const replaced = item?.suggestion.code || undefined;
      decideCode.mutate({
        encounterId,
        version,
        system,
        finalCode: code,
        ...(replaced ? { decision: 'replace', code: replaced } : { decision: 'add' }),
      });
    },
    remove: (system: Item['suggestion']['system'], code: string) =>
      decideCode.mutate({ encounterId, version, system, code, decision: 'remove' }),
    move: (rank: number, by: -1 | 1) => {
      const at = ranks.indexOf(rank);
      const other = ranks[at + by];
      if (other === undefined) return;
      const order = ranks.map((one) => (one === rank ? other : one === other ? rank : one));
      sequence.mutate({ encounterId, version, ranks: order });
    },
    finish: () =>
      end.mutate(
        { encounterId, version },
        {
          onSuccess: ({ openQueries }) =>
            notifications.show({
              message:
                openQueries > 0
                  ? `Coded. ${openQueries} question${openQueries > 1 ? 's' : ''} to the clinician still open.`
                  : 'Coded. The claim is built next.',
            }),
        },
      ),
  };
}

function useDeskKeys(desk: Desk, step: (by: -1 | 1) => void) {
  const item = desk.items.find((one) => one.id === desk.inHand);
  const keys: (KeyBinding | false | undefined)[] = [
    { keys: 'j', what: 'Next suggestion', run: () => step(1) },
    { keys: 'k', what: 'Suggestion before', run: () => step(-1) },
    desk.canCode && { keys: 'a', what: 'Accept the code', run: () => item && desk.decide(item, 'accept') },
    desk.canCode && { keys: 'x', what: 'Reject the code', run: () => item && desk.decide(item, 'reject') },
    desk.canCode && { keys: 'r', what: 'Replace the code', run: () => item && desk.choose({ kind: 'replace', item }) },
    desk.canCode && { keys: 'n', what: 'Add a code', run: () => desk.choose({ kind: 'add' }) },
    desk.canCode && { keys: 'f', what: 'Coding done', run: () => desk.finish() },
    { keys: 'o', what: 'Open the code in its set', run: () => item && desk.choose({ kind: 'look', item }) },
  ];
  useKeys(keys.filter((key) => key !== false && key !== undefined));
}
