import { Group, Text } from '@mantine/core';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useEffect, useRef } from 'react';
import { Status } from '../../ui/bits.tsx';
import { money } from '../../ui/words.ts';
import { X12View } from '../../ui/x12-view.tsx';
import { EXCEPTION_KINDS } from './exception-words.ts';
import { WaysOut } from './ways-out.tsx';

type Exception = RemittanceView['exceptions'][number];

/** What could not be posted, each beside the payer's own segments. */
export function Exceptions({ remittance }: { remittance: RemittanceView }) {
  const meant = new URLSearchParams(window.location.search).get('exception');
  const openFirst = remittance.exceptions.toSorted(
    (a, b) => Number(a.state === 'settled') - Number(b.state === 'settled'),
  );
  return openFirst.map((exception) => (
    <ExceptionBox key={exception.id} exception={exception} remittance={remittance} meant={exception.id === meant} />
  ));
}

interface BoxProps {
  exception: Exception;
  remittance: RemittanceView;
  /** The person came for this one. */
  meant: boolean;
}

function ExceptionBox({ exception, remittance, meant }: BoxProps) {
  const box = useRef<HTMLElement>(null);
  const { kind, state, heldCents, reason, resolution, original } = exception;
  const title = EXCEPTION_KINDS[kind] ?? kind;
  useEffect(() => {
    if (!meant) return;
    box.current?.scrollIntoView({ block: 'center' });
    // Enter does the usual deed; Tab goes to the others.
    box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [meant]);
  return (
    <section className="exception" ref={box} aria-label={title} {...(meant ? { 'data-on': true } : {})}>
      <div>
        <Group gap="xs" mb={4}>
          <Text fw={600}>{title}</Text>
          <Status value={state} words={{ open: 'Open', settled: 'Settled' }} />
        </Group>
        <Text size="sm" fw={600} className="money">
          {money(heldCents)} {state === 'open' ? 'held' : 'was held'}
        </Text>
        <Text size="sm" mt={2}>
          {reason}
        </Text>
        {resolution && (
          <Text size="sm" mt={2}>
            <b>{resolution}</b>
          </Text>
        )}
        <WaysOut exception={exception} remittance={remittance} />
      </div>
      <div>
        {original ? (
          <X12View segments={original.segments} highlighted={[original.at]} label={`The payer's segments: ${title}`} />
        ) : (
          <Text size="sm" c="dimmed">
            It names no segment of the file.
          </Text>
        )}
      </div>
    </section>
  );
}
