import '../../ui/plain-table.css';
import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PAPER_STATES, type PaperEobListRow } from 'cleanclaim/contract/paper-views';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { base64Of } from '../../ui/base64-of.ts';
import { Empty, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { count, time } from '../../ui/words.ts';

/** What came on paper: being typed, waiting for a second look, and posted last. */
export function Page() {
  const query = useEndpoint('list-paper-eobs', {});
  const may = useMay();
  const go = useGo();
  const mayType = may('save-paper-eob');
  const type = () => go('/paper-eobs/new');
  useKeys(mayType ? [{ keys: 'n', what: 'Type a paper EOB', run: type }] : []);
  return (
    <div className="page">
      <PageHead
        title="On paper"
        facts={<Go to="/remittances">All remittances</Go>}
        actions={
          mayType && (
            <>
              <Lockbox />
              <Button title="Key n" onClick={type}>
                Type a paper EOB
              </Button>
            </>
          )
        }
      />
      <Await query={query}>
        {({ open, posted }) => (
          <>
            <Panel title="To finish">
              {open.length > 0 ? (
                <Rows label="To finish" rows={open} />
              ) : (
                <Empty
                  title="Nothing is half typed"
                  hint="A check with its explanation of benefits is typed here: the payer, the check, then claim by claim. What is not finished waits here."
                />
              )}
            </Panel>
            {posted.length > 0 && (
              <Panel title="Posted last">
                <Rows label="Posted last" rows={posted} />
              </Panel>
            )}
          </>
        )}
      </Await>
    </div>
  );
}

/** Begins a paper EOB for each check of a bank's lockbox file. */
function Lockbox() {
  const take = useAction('import-lockbox');
  const choose = async (file: File | null) => {
    if (!file) return;
    const base64 = await base64Of(file);
    take.mutate(
      { fileName: file.name, base64 },
      {
        onSuccess: ({ added, known }) =>
          notifications.show({ message: `${count(added, 'check')} to type${known ? `, ${known} here before` : ''}.` }),
        onError: (error) => notifications.show({ color: 'red', message: error.message }),
      },
    );
  };
  return (
    <FileButton accept=".csv,.txt,.bai,.bai2,.dat" onChange={choose} inputProps={{ 'aria-label': 'Lockbox file' }}>
      {(props) => (
        <Button variant="default" loading={take.isPending} {...props}>
          Import a lockbox file
        </Button>
      )}
    </FileButton>
  );
}

function Rows({ label, rows }: { label: string; rows: readonly PaperEobListRow[] }) {
  return (
    <table className="plain-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Payer</th>
          <th scope="col" className="right">
            Amount
          </th>
          <th scope="col" className="right">
            Claims
          </th>
          <th scope="col">State</th>
          <th scope="col">Saved</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Go to={row.remittanceId ? `/remittances/${row.remittanceId}` : `/paper-eobs/${row.id}`}>
                {row.number || 'No number yet'}
              </Go>
            </td>
            <td>{row.payerName}</td>
            <td className="right">
              <Money cents={row.amountCents} />
            </td>
            <td className="right">{row.claims}</td>
            <td>
              <Status value={row.state} words={PAPER_STATES} />
            </td>
            <td>
              {time(row.savedAt)} by {row.savedBy}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
