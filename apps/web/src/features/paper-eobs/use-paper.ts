import type { Api } from 'cleanclaim/contract/api';
import {
  composePaper,
  missingOfPaper,
  type PaperClaimView,
  type PaperEobView,
  paperBalance,
  type TypedPaperClaim,
  type TypedPaperEob,
} from 'cleanclaim/contract/paper-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';

interface PaperValues {
  payer: { id: string; name: string };
  typed: TypedPaperEob;
  cardLastFour: string;
  feeCents: number | undefined;
}

type Scan = NonNullable<Api['save-paper-eob']['input']['scan']>;

const blankValues: PaperValues = {
  payer: { id: '', name: '' },
  typed: { kind: 'check', number: '', date: '', interestCents: 0, takebacks: [], claims: [] },
  cardLastFour: '',
  feeCents: undefined,
};

function valuesOf(view: PaperEobView): PaperValues {
  return {
    payer: { id: view.payerId ?? '', name: view.payerName },
    typed: view.typed,
    cardLastFour: view.cardLastFour ?? '',
    feeCents: view.feeCents || undefined,
  };
}

/** A claim as it is first copied in: its lines, nothing paid yet. */
function copiedClaim({ claimId, lines }: PaperClaimView): TypedPaperClaim {
  return {
    ...{ claimId, status: '1', payerClaimControlNumber: '', paidCents: 0, adjustments: [] },
    lines: lines.map(({ lineNumber }) => ({ lineNumber, paidCents: 0, adjustments: [], remarks: [] })),
  };
}

function inputOf(values: PaperValues, kept: Kept, scan: Scan | undefined): Api['save-paper-eob']['input'] {
  const { payer, typed, cardLastFour, feeCents } = values;
  const isCard = typed.kind === 'virtual-card';
  return {
    ...kept,
    ...(payer.id ? { payerId: payer.id } : {}),
    typed: structuredClone(typed) as Api['save-paper-eob']['input']['typed'],
    ...(isCard && cardLastFour ? { cardLastFour } : {}),
    ...(isCard && feeCents ? { feeCents } : {}),
    ...(scan ? { scan } : {}),
  };
}

type Kept = { paperEobId: string; version: number } | Record<string, never>;

/** A paper begun at a claim: the claim stands in it, and its payer is the one who writes. */
function begunAt(first: readonly PaperClaimView[]): PaperValues {
  const [claim] = first;
  return {
    ...blankValues,
    ...(claim ? { payer: { id: claim.payerId, name: claim.payerName } } : {}),
    typed: { ...blankValues.typed, claims: first.map(copiedClaim) },
  };
}

/** What is typed of a paper, with its balance and what is missing as one types, and its saving and posting. */
export function usePaper(view: PaperEobView | undefined, first: readonly PaperClaimView[]) {
  const [values, setValues] = useState<PaperValues>(() => (view ? valuesOf(view) : begunAt(first)));
  const [facts, setFacts] = useState<readonly PaperClaimView[]>(view?.claims ?? first);
  const [kept, setKept] = useState<Kept>(view ? { paperEobId: view.id, version: view.version } : {});
  const [isChanged, setChanged] = useState(false);
  const save = useAction('save-paper-eob');
  const post = useAction('post-paper-eob');
  const { payer, typed } = values;
  const eob = composePaper(typed, payer.id ? { name: payer.name, payerIdentifier: payer.id } : undefined, facts);
  const change = (changed: Partial<PaperValues>) => {
    setValues((before) => ({ ...before, ...changed }));
    setChanged(true);
  };
  const keep = async (scan?: Scan) => {
    const saved = await save.mutateAsync(inputOf(values, kept, scan));
    setKept(saved);
    setChanged(false);
    return saved;
  };
  return {
    ...{ values, facts, kept, eob, isChanged, change, keep },
    balance: paperBalance(eob),
    missing: missingOfPaper(eob),
    changeTyped: (changed: Partial<TypedPaperEob>) => change({ typed: { ...typed, ...changed } }),
    addClaim: (claim: PaperClaimView) => {
      setFacts((before) => [...before.filter((one) => one.claimId !== claim.claimId), claim]);
      change({ typed: { ...typed, claims: [...typed.claims, copiedClaim(claim)] } });
    },
    changeClaim: (index: number, changed: TypedPaperClaim | undefined) =>
      change({
        typed: { ...typed, claims: typed.claims.flatMap((one, i) => (i === index ? (changed ?? []) : one)) },
      }),
    postIt: async () =>
      post.mutateAsync(isChanged || !view ? await keep() : (kept as Exclude<Kept, Record<string, never>>)),
    busy: save.isPending || post.isPending,
    error: post.error ?? save.error,
  };
}
export type Paper = ReturnType<typeof usePaper>;
