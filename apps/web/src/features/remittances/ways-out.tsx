import { Button, Group } from '@mantine/core';
import type { Way } from 'cleanclaim/contract/posting-views';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useMay } from '../../app/session.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { POST_HELD } from './exception-words.ts';
import { GiveDialog } from './give-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { PostAsSaid } from './post-as-said.tsx';
import { PostHeldDialog } from './post-held-dialog.tsx';

type Exception = RemittanceView['exceptions'][number];

const DEEDS = {
  'post-as-said': 'apply-held-payment',
  give: 'apply-held-payment',
  'paid-only': 'apply-held-payment',
  place: 'place-held-money',
  'post-payment': 'post-held-remittance',
  close: 'close-exception',
} as const satisfies Record<Way, string>;

function wordsOf(way: Way, { kind, ways }: Exception): string {
  if (way === 'give') return ways.includes('post-as-said') ? 'Give it to another claim' : 'Give it to a claim';
  if (way === 'paid-only') return 'Post what was paid to a claim';
  if (way === 'place') return ways.length > 1 ? 'Put it somewhere else' : 'Say where it goes';
  if (way === 'close') return ways.includes('post-payment') ? 'Nothing to post' : 'Nothing is left to do';
  return POST_HELD[kind] ?? 'Post it';
}

/** What a person can do about money or a payment that waits; the first deed is the usual one. */
export function WaysOut({ exception, remittance }: { exception: Exception; remittance: RemittanceView }) {
  const may = useMay();
  const [way, setWay] = useState<Way>();
  const ways = exception.ways.filter((one) => may(DEEDS[one]));
  if (ways.length === 0) return null;
  const onClose = () => setWay(undefined);
  return (
    <>
      <Group gap="xs" mt="xs">
        {ways.map((one, i) =>
          one === 'post-as-said' ? (
            <PostAsSaid key={one} exception={exception} />
          ) : (
            <Button key={one} variant={i === 0 ? 'filled' : 'default'} onClick={() => setWay(one)}>
              {wordsOf(one, exception)}
            </Button>
          ),
        )}
      </Group>
      {way === 'give' && <GiveDialog exception={exception} onClose={onClose} />}
      {way === 'paid-only' && <GiveDialog exception={exception} paidOnly onClose={onClose} />}
      {way === 'place' && <PlaceDialog exception={exception} onClose={onClose} />}
      {way === 'post-payment' && <PostHeldDialog exception={exception} remittance={remittance} onClose={onClose} />}
      {way === 'close' && <CloseDialog exception={exception} onClose={onClose} />}
    </>
  );
}
