import { Alert, Button, Group, Text } from '@mantine/core';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ExplainedBalance } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { Equation } from '../../ui/equation.tsx';
import { OriginalButton } from '../../ui/original.tsx';
import { Waterfall, type WaterfallStep } from '../../ui/waterfall.tsx';
import { money } from '../../ui/words.ts';
import { balanceTerms } from './explain-terms.ts';

/** Why a claim owes what it owes, step by step, each with its source, down to the last cent. */
export function Page() {
  const claimId = usePathParam('claimId');
  const query = useEndpoint('explain-claim', { claim: claimId });
  return <Await query={query}>{(explained) => <Explained explained={explained} />}</Await>;
}

function Explained({ explained }: { explained: ExplainedBalance }) {
  const go = useGo();
  const { claimId, patientControlNumber, payerName, claimStatus, nextStep, steps } = explained;
  const may = useMay();
  const inWords = `/patients/${explained.patientId}/explanation?visit=${explained.encounterId}`;
  const owed = explained.payerBalanceCents + explained.patientBalanceCents;
  useKeys([{ keys: 'c', what: 'Open the claim', run: () => go(`/claims/${claimId}`) }]);
  return (
    <div className="page">
      <PageHead
        title={
          owed === 0
            ? `Claim ${patientControlNumber}: why nothing is owed`
            : `Claim ${patientControlNumber}: why ${money(owed)} is owed`
        }
        facts={
          <Group gap="sm">
            <Status value={claimStatus} words={CLAIM_STATUSES} />
            <span>{payerName}</span>
            <span>{nextStep}</span>
          </Group>
        }
        actions={
          <>
            {may('explain-to-patient') && (
              <Button variant="default" onClick={() => go(inWords)}>
                In the patient’s words
              </Button>
            )}
            <Button variant="default" title="Key c" onClick={() => go(`/claims/${claimId}`)}>
              Open the claim
            </Button>
          </>
        }
      />
      {steps.length === 0 ? (
        <Empty
          title="Nothing has been charged on this claim yet"
          hint="Charges are posted when the claim is built from its visit; each payment and adjustment then stands here with its source."
          action={<Go to={`/claims/${claimId}`}>Open the claim</Go>}
        />
      ) : (
        <>
          <Panel title="In short">
            <Equation
              label="Charges less payments, adjustments and write-offs"
              terms={balanceTerms(steps)}
              result={{ label: owedBy(explained), cents: owed }}
            />
          </Panel>
          <Panel title="Step by step">
            <Steps explained={explained} />
          </Panel>
        </>
      )}
      <InstalledCodes sets={['claim-adjustment-group', 'carc', 'rarc']} />
    </div>
  );
}

/** Who owes what is left. */
function owedBy({ payerBalanceCents, patientBalanceCents }: ExplainedBalance): string {
  if (payerBalanceCents !== 0 && patientBalanceCents !== 0) return 'Owed by payer and patient';
  if (payerBalanceCents !== 0) return 'Owed by the payer';
  return patientBalanceCents === 0 ? 'Owed' : 'Owed by the patient';
}

function Steps({ explained }: { explained: ExplainedBalance }) {
  const { patientControlNumber, recomputed, unexplainedCents } = explained;
  const steps = explained.steps.map(
    (step): WaterfallStep => ({
      ...step,
      what: <What words={step.what} />,
      source: <Source step={step} />,
    }),
  );
  const ends = [
    {
      label: 'Owed by the ledger',
      payerCents: explained.payerBalanceCents,
      patientCents: explained.patientBalanceCents,
    },
    { label: 'Worked out again from the original files, receipts and decisions', ...recomputed },
  ];
  return (
    <>
      <Waterfall label={`Steps to the balance of claim ${patientControlNumber}`} steps={steps} ends={ends} />
      {unexplainedCents === 0 ? (
        <Text fw={600} mt={6} px={8} size="sm" c="var(--mantine-primary-color-light-color)">
          ✓ Every cent is explained.
        </Text>
      ) : (
        <Alert color="red" variant="light" role="alert" mt={8} title={`${money(unexplainedCents)} is not explained`}>
          The ledger and the originals differ. Do not bill the patient from this balance: tell your manager, who can
          check the books.
        </Alert>
      )}
    </>
  );
}

/** What happened; the service that it is about stands under it. */
function What({ words }: { words: string }) {
  const parts = /^(.*?) \(line (\d+): (.*)\)$/.exec(words);
  if (!parts) return <>{words}</>;
  return (
    <>
      {parts[1]}
      <Text size="xs" c="dimmed">
        Line {parts[2]}: {parts[3]}
      </Text>
    </>
  );
}

/** Where a step comes from: the segment with its file, the receipt, or the decision. */
function Source({ step }: { step: ExplainedBalance['steps'][number] }) {
  const may = useMay();
  const { source, original } = step;
  switch (source.kind) {
    case 'charge':
      return <>{source.lineNumber === undefined ? 'The claim' : `Line ${source.lineNumber} of the claim`}</>;
    case 'patient-payment':
      return <>Receipt {source.sourceKey.replace(/^patient-payment:/, '')}</>;
    case 'decision':
      return <>Decision of the practice; who and why stands in the claim’s history</>;
    case 'remittance':
      return (
        <>
          <div className="mono">{source.text}</div>
          {original && may('show-remittance') ? (
            <Text size="xs" component="div">
              <OriginalButton sha256={original.sha256} label={source.file} offsets={[source.offset]}>
                Show in the 835
              </OriginalButton>
              {' · '}
              <Go to={`/remittances/${original.remittanceId}`}>Remittance</Go>
            </Text>
          ) : (
            <Text size="xs" c="dimmed">
              {source.file}
            </Text>
          )}
        </>
      );
  }
}
