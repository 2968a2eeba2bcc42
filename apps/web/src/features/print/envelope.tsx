import { Anchor, Group, Text } from '@mantine/core';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { CertifiedMailView, EnvelopeView, PrintBatchView } from 'cleanclaim/contract/printing-views';
import { useState } from 'react';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Money, Panel, Status } from '../../ui/bits.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { count, day, money } from '../../ui/words.ts';
import { DeliveredDialog } from './delivered-dialog.tsx';

const CLAIMS_A_STEP = 100;

/** What one payer gets. */
export function EnvelopePanel({ envelope, state }: { envelope: EnvelopeView; state: PrintBatchView['state'] }) {
  const [shown, setShown] = useState(CLAIMS_A_STEP);
  const { payerName, to, claims, pages, chargeCents, certified } = envelope;
  return (
    <Panel title={payerName}>
      <Group gap="lg" mb={6} align="flex-start">
        <Text size="sm" component="div">
          {to.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Text>
        <Text size="sm" c="dimmed">
          {count(claims.length, 'claim')} on {count(pages, 'page')}, {money(chargeCents)}
        </Text>
        <Certified articles={certified} payerName={payerName} />
      </Group>
      <table className="plain-table" aria-label={`Claims for ${payerName}`}>
        <thead>
          <tr>
            <th scope="col" style={{ width: 110 }}>
              Claim
            </th>
            <th scope="col" style={{ width: 200 }}>
              Patient
            </th>
            <th scope="col" className="right" style={{ width: 70 }}>
              Pages
            </th>
            <th scope="col" className="right" style={{ width: 110 }}>
              Charge
            </th>
            <th scope="col" style={{ width: 120 }}>
              Now
            </th>
            <th scope="col">What the form cannot hold</th>
          </tr>
        </thead>
        <tbody>
          {claims.slice(0, shown).map((claim) => (
            <tr key={claim.claimId}>
              <td>
                <Go to={`/claims/${claim.claimId}`}>{claim.patientControlNumber}</Go>
              </td>
              <td>{claim.patientName}</td>
              <td className="right">{claim.pages}</td>
              <td className="right">
                <Money cents={claim.chargeCents} />
              </td>
              <td>
                <Status value={claim.claimStatus} words={CLAIM_STATUSES} />
              </td>
              <td>
                {claim.faults.map((fault) => (
                  <div key={fault.box + fault.message}>
                    Box {fault.box}: {fault.message} {state === 'made' && fault.fix}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} total={claims.length} step={CLAIMS_A_STEP} onMore={setShown} />
    </Panel>
  );
}

function Certified({ articles, payerName }: { articles: readonly CertifiedMailView[]; payerName: string }) {
  const may = useMay();
  const [open, setOpen] = useState<CertifiedMailView>();
  if (articles.length === 0) return null;
  return (
    <Text size="sm" component="div">
      {articles.map((article) => (
        <div key={article.id}>
          Certified mail {article.articleNumber}, mailed {day(article.mailedDate)}
          {article.deliveredDate && `, delivered ${day(article.deliveredDate)}`}{' '}
          {!article.deliveredDate && may('record-mail-delivery') && (
            <Anchor component="button" type="button" inherit onClick={() => setOpen(article)}>
              Enter the delivery
            </Anchor>
          )}
        </div>
      ))}
      {open && <DeliveredDialog article={open} payerName={payerName} onClose={() => setOpen(undefined)} />}
    </Text>
  );
}
