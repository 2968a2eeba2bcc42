import type { PaperEobView } from 'cleanclaim/contract/paper-views';
import { PAPER_KIND_WORDS, PAPER_STATES } from 'cleanclaim/contract/paper-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { PaperForm } from './paper-form.tsx';
import { ScanSide } from './scan-side.tsx';

export function Page() {
  const paperEobId = usePathParam('paperEobId');
  const query = useEndpoint('show-paper-eob', { paperEobId });
  return <Await query={query}>{(view) => <Shown key={paperEobId} view={view} />}</Await>;
}

/** Still to be typed for those who may; otherwise what was typed. */
function Shown({ view }: { view: PaperEobView }) {
  const may = useMay();
  const [begun] = useState(view);
  const isOpen = view.state === 'draft' || view.state === 'second-look';
  return isOpen && may('save-paper-eob') ? (
    <PaperForm view={begun} state={view.state} scan={view.scan} />
  ) : (
    <Finished view={view} />
  );
}

function Finished({ view }: { view: PaperEobView }) {
  const { typed, remittanceId } = view;
  return (
    <div className="page">
      <PageHead
        title={`Paper EOB ${typed.number}`}
        facts={<Status value={view.state} words={PAPER_STATES} />}
        actions={remittanceId && <Go to={`/remittances/${remittanceId}`}>Its remittance</Go>}
      />
      <div className="paper-columns">
        <Panel title="As typed">
          <Fact label="Payer">{view.payerName}</Fact>
          <Fact label={PAPER_KIND_WORDS[typed.kind]}>{typed.number}</Fact>
          <Fact label="Amount">
            <Money cents={typed.amountCents ?? 0} />
          </Fact>
          <Fact label="Day">
            <Day date={typed.date} />
          </Fact>
          <Fact label="Claims">
            {view.claims.map(({ claimId, patientControlNumber }) => (
              <div key={claimId}>
                <Go to={`/claims/${claimId}`}>{patientControlNumber}</Go>
              </div>
            ))}
          </Fact>
        </Panel>
        <ScanSide scan={view.scan} />
      </div>
    </div>
  );
}
