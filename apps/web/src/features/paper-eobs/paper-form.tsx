import '../../ui/plain-table.css';
import './paper.css';
import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { cents } from 'cleanclaim/contract/format';
import {
  PAPER_KIND_WORDS,
  PAPER_STATES,
  type PaperClaimView,
  type PaperEobView,
  type PaperState,
  type TypedPaperEob,
} from 'cleanclaim/contract/paper-views';
import { useRef } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { base64Of } from '../../ui/base64-of.ts';
import { PageHead, Panel, Status } from '../../ui/bits.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { PayerSelect } from '../../ui/parties/record-selects.tsx';
import { money } from '../../ui/words.ts';
import { ClaimBlock } from './claim-block.tsx';
import { ClaimSearch } from './claim-search.tsx';
import { OtherMoney } from './other-money.tsx';
import { ScanSide } from './scan-side.tsx';
import { type Paper, usePaper } from './use-paper.ts';

interface Props {
  view?: PaperEobView;
  state?: PaperState;
  first?: readonly PaperClaimView[];
  scan?: PaperEobView['scan'];
}

/** A check with its explanation, typed by keys alone: head, claims, and the balance all the while. */
export function PaperForm({ view, state = 'draft', first = [], scan = null }: Props) {
  const paper = usePaper(view, first);
  const go = useGo();
  const { keep, postIt } = paper;
  const save = () =>
    void keep().then(
      () => notifications.show({ message: 'Kept as far as it is typed.' }),
      () => {},
    );
  const post = () =>
    void postIt().then(
      (posted) => {
        if (posted.outcome === 'posted') return go(`/remittances/${posted.remittanceId}`);
        notifications.show({ message: 'Another person looks at it before it posts.' });
        go('/paper-eobs');
      },
      () => {},
    );
  useKeys([
    { keys: '$mod+Enter', what: 'Post it', run: post, whileTyping: true },
    { keys: '$mod+s', what: 'Keep it as far as it is typed', run: save, whileTyping: true },
  ]);
  const choose = async (file: File) => {
    const base64 = await base64Of(file);
    const saved = await keep({ fileName: file.name, base64 }).catch(() => undefined);
    if (saved && !view) go(`/paper-eobs/${saved.paperEobId}`);
  };
  return (
    <div className="page">
      <PageHead
        title={view ? `Paper EOB ${view.typed.number}` : 'Type a paper EOB'}
        facts={
          <Group gap="sm" component="span">
            <Go to="/paper-eobs">All on paper</Go>
            {view && <Status value={state} words={PAPER_STATES} />}
          </Group>
        }
        actions={<Actions paper={paper} save={save} post={post} />}
      />
      <Refused paper={paper} />
      <div className="paper-columns">
        <Stack gap="sm">
          <Head paper={paper} />
          <Claims paper={paper} />
          <OtherMoney typed={paper.values.typed} onChange={paper.changeTyped} />
        </Stack>
        <ScanSide scan={scan} onChoose={(file) => void choose(file)} />
      </div>
      <Balance paper={paper} />
    </div>
  );
}

/** What may be done with it: its keys stand in the titles. */
function Actions({ paper, save, post }: { paper: Paper; save: () => void; post: () => void }) {
  const { kept } = paper;
  const go = useGo();
  const discard = useAction('discard-paper-eob');
  return (
    <>
      {kept.paperEobId && (
        <Button
          variant="subtle"
          onClick={() =>
            discard.mutate(kept as { paperEobId: string; version: number }, {
              onSuccess: () => go('/paper-eobs'),
              onError: ({ message }) =>
                notifications.show({ color: 'red', title: 'Not thrown away', message, role: 'alert' }),
            })
          }
        >
          Throw away
        </Button>
      )}
      <Button variant="default" title="Ctrl+S" loading={paper.busy} onClick={save}>
        Keep for later
      </Button>
      <Button title="Ctrl+Enter" disabled={paper.missing.length > 0} loading={paper.busy} onClick={post}>
        Post
      </Button>
    </>
  );
}

/** Why the server did not take it; a payment that came before is linked. */
function Refused({ paper: { error } }: { paper: Paper }) {
  if (!error) return null;
  const link = error.code === 'doubled' ? error.fields?.number : undefined;
  return (
    <Alert color="red" variant="light" p="xs" role="alert" title="Not posted">
      {error.message} {link && <Go to={link}>Look at it</Go>}
    </Alert>
  );
}

function Head({ paper }: { paper: Paper }) {
  const { values, change, changeTyped } = paper;
  const { typed, payer } = values;
  return (
    <Panel title="The payment">
      <Group gap="sm" align="flex-end">
        <PayerSelect
          label="Payer"
          required
          autoFocus
          value={payer.id}
          known={payer.name}
          onChange={(id, name) => change({ payer: { id, name } })}
        />
        <NativeSelect
          size="xs"
          w={135}
          label="How it came"
          data={Object.entries(PAPER_KIND_WORDS).map(([value, label]) => ({ value, label }))}
          value={typed.kind}
          onChange={(event) => changeTyped({ kind: event.currentTarget.value as TypedPaperEob['kind'] })}
        />
        <TextInput
          label="Number"
          required
          maxLength={50}
          w={140}
          value={typed.number}
          onChange={(event) => changeTyped({ number: event.currentTarget.value })}
        />
        <MoneyInput
          label="Amount"
          required
          w={115}
          value={typed.amountCents}
          onChange={(amount) =>
            changeTyped({ amountCents: amount === undefined || Number.isNaN(amount) ? undefined : cents(amount) })
          }
        />
        <TextInput
          type="date"
          label="Day"
          required
          value={typed.date}
          onChange={(event) => changeTyped({ date: event.currentTarget.value })}
        />
        {typed.kind === 'virtual-card' && (
          <>
            <TextInput
              label="Card, last four"
              maxLength={4}
              w={110}
              inputMode="numeric"
              value={values.cardLastFour}
              onChange={(event) => change({ cardLastFour: event.currentTarget.value })}
            />
            <MoneyInput
              label="Fee of the card"
              w={130}
              value={values.feeCents}
              onChange={(feeCents) => change({ feeCents })}
            />
          </>
        )}
      </Group>
    </Panel>
  );
}

function Claims({ paper }: { paper: Paper }) {
  const { values, eob, facts, missing, changeClaim, addClaim } = paper;
  const search = useRef<HTMLInputElement>(null);
  const found = (claim: PaperClaimView) => {
    addClaim(claim);
    // The first field of the claim, once it stands there.
    requestAnimationFrame(() =>
      document.querySelector<HTMLInputElement>('.paper-claim:last-of-type tbody input')?.focus(),
    );
  };
  return (
    <Panel title="Claims">
      {values.typed.claims.map((typed, i, all) => {
        const whole = eob.claims[i];
        // A claim stands twice where it is taken back and decided anew.
        const nth = all.slice(0, i).filter(({ claimId }) => claimId === typed.claimId).length;
        return (
          whole && (
            <ClaimBlock
              key={`${typed.claimId} ${nth}`}
              typed={typed}
              whole={whole}
              facts={facts.find((one) => one.claimId === typed.claimId)}
              fault={missing.find(({ field }) => field === `claims.${i}` || field === `claims.${i}.status`)?.message}
              onChange={(claim) => changeClaim(i, claim)}
            />
          )
        );
      })}
      <ClaimSearch
        inputRef={search}
        payerId={values.payer.id}
        taken={values.typed.claims.filter((one) => one.status !== '22').map((one) => one.claimId)}
        onFound={found}
      />
    </Panel>
  );
}

/** Always in sight: what is left of the check, and what comes next. */
function Balance({ paper: { eob, balance, missing } }: { paper: Paper }) {
  const [next] = missing;
  return (
    <section className="paper-balance" aria-label="Balance">
      <span>Payment {money(eob.amountCents ?? 0)}</span>
      <span>Claims {money(balance.claimsCents)}</span>
      {balance.interestCents !== 0 && <span>Interest {money(balance.interestCents)}</span>}
      {balance.takebackCents !== 0 && <span>Kept {money(balance.takebackCents)}</span>}
      <b data-left={balance.leftCents !== 0 || undefined}>Left {money(balance.leftCents)}</b>
      <Text size="sm" role="status">
        {next ? next.message : 'It adds up. Ctrl+Enter posts it.'}
      </Text>
    </section>
  );
}
