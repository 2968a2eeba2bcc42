import '../../ui/plain-table.css';
import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import type { EnrollmentStanding, EnrollmentsView } from 'cleanclaim/contract/roster-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';
import { useEdited } from './edited.ts';
import { EnrollmentDialog } from './enrollment-dialog.tsx';

type Row = EnrollmentsView['providers'][number];
type Cell = Row['cells'][number];

/** What a cell says, and how it looks; the word is always there. */
const STANDINGS: Readonly<Record<EnrollmentStanding, { word: string; tone: string }>> = {
  active: { word: 'Active', tone: 'good' },
  ending: { word: 'Ends', tone: 'warn' },
  later: { word: 'Begins', tone: 'warn' },
  pending: { word: 'Pending', tone: 'warn' },
  ended: { word: 'Ended', tone: 'bad' },
  none: { word: '—', tone: 'none' },
};

/** Providers by payers: who may bill whom today, to be read at a glance and changed on the spot. */
export function Enrollments() {
  const query = useEndpoint('list-enrollments', {});
  return <Await query={query}>{(view) => <Matrix view={view} />}</Await>;
}

function Matrix({ view }: { view: EnrollmentsView }) {
  const may = useMay();
  const edited = useEdited();
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const wanted = search.trim().toLowerCase();
  const shown = view.providers.filter(
    (row) => (all || row.renders || row.cells.length > 0) && `${row.name} ${row.npi}`.toLowerCase().includes(wanted),
  );
  // Payers with something to read stand first.
  const isUsed = ({ id, checksEnrollment }: EnrollmentsView['payers'][number]) =>
    checksEnrollment || view.providers.some(({ cells }) => cells.some(({ payerId }) => payerId === id));
  const payers = view.payers.toSorted((a, b) => Number(isUsed(b)) - Number(isUsed(a)));
  const [providerId, payerId] = (edited.id ?? '').split('.');
  const row = view.providers.find(({ id }) => id === providerId);
  const payer = view.payers.find(({ id }) => id === payerId);
  const maySave = may('save-enrollments');
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Where each provider stands with each payer today. Claims of payers marked “checks” are held without one.
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Checkbox
            label="Also who only refers"
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
          <TextInput
            aria-label="Find a provider"
            placeholder="Find a provider"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </Group>
      </div>
      {shown.length === 0 ? (
        <Empty
          title={wanted ? 'No provider by this name or NPI' : 'Nobody renders visits yet'}
          hint="Providers stand here once a claim names them as who rendered, or an enrollment is on file. Tick the box above to see all."
        />
      ) : (
        <Table
          shown={shown}
          payers={payers}
          open={maySave ? (provider, payerOf) => edited.open(`${provider}.${payerOf}`) : undefined}
        />
      )}
      {maySave && row && payer && <EnrollmentDialog key={edited.id} row={row} payer={payer} onClose={edited.close} />}
    </>
  );
}

interface TableProps {
  shown: readonly Row[];
  payers: EnrollmentsView['payers'];
  open: ((providerId: string, payerId: string) => void) | undefined;
}

function Table({ shown, payers, open }: TableProps) {
  return (
    <div className="enrollments">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Provider</th>
            {payers.map(({ id, name, checksEnrollment }) => (
              <th key={id} scope="col">
                {name}
                {checksEnrollment && <span className="enrollment-checks"> checks</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <ProviderRow
              key={one.id}
              row={one}
              payers={payers}
              open={open ? (payerId) => open(one.id, payerId) : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Row;
  payers: EnrollmentsView['payers'];
  open: ((payerId: string) => void) | undefined;
}

function ProviderRow({ row, payers, open }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.credential && `, ${row.credential}`}
        <Text size="xs" c="dimmed">
          {row.npi ? `NPI ${row.npi}` : 'No NPI on file'}
        </Text>
      </th>
      {payers.map((payer) => {
        const cell = row.cells.find(({ payerId }) => payerId === payer.id);
        const { tone } = STANDINGS[cell?.standing ?? 'none'];
        const words = cellWords(cell);
        return (
          <td key={payer.id} className={`enrollment ${tone}`}>
            {open ? (
              <button
                type="button"
                aria-label={`${row.name} with ${payer.name}: ${cell ? words.join(' ') : 'nothing on file'}`}
                onClick={() => open(payer.id)}
              >
                <Words words={words} />
              </button>
            ) : (
              <Words words={words} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Words({ words: [word, date] }: { words: readonly string[] }) {
  return (
    <>
      {word}
      {date && ' '}
      {date && <span className="enrollment-date">{date}</span>}
    </>
  );
}

/** The word, and the day that matters with it. */
function cellWords(cell: Cell | undefined): string[] {
  const { word } = STANDINGS[cell?.standing ?? 'none'];
  if (!cell) return [word];
  const date = cell.standing === 'later' ? cell.from : cell.standing === 'pending' ? undefined : cell.to;
  return date ? [word, day(date)] : [word];
}
