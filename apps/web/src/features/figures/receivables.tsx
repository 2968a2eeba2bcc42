import './figures.css';
import '../../ui/plain-table.css';
import { Button, Group, SegmentedControl, Text, TextInput, VisuallyHidden } from '@mantine/core';
import type { AgingGroup, AgingView } from 'cleanclaim/contract/figures-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { day } from '../../ui/words.ts';
import { AgedClaimsDialog, type AgedPart } from './aged-claims.tsx';
import { downloadCsv } from './download-csv.ts';
import type { Cut } from './parts.ts';

const BY = [
  { value: 'payer', label: 'Payer' },
  { value: 'patient', label: 'Patient' },
  { value: 'provider', label: 'Provider' },
  { value: 'location', label: 'Place' },
];
const AGE = [
  { value: 'service', label: 'Since service' },
  { value: 'billing', label: 'Since billed' },
  { value: 'responsibility', label: 'Since owed' },
];

/** What payers and patients owe, by age, as of any day; every figure opens the claims behind it. */
export function Page() {
  const [cut, setCut] = useState<Cut>({ asOf: todayHere(), by: 'payer', age: 'service' });
  const query = useEndpoint('age-receivables', cut);
  return (
    <div className="page">
      <PageHead
        title="Receivables"
        facts={`As they stood at the end of ${day(cut.asOf)}; each sum is the ledger’s`}
        actions={query.data && <ExportButton aging={query.data} cut={cut} />}
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label="As of"
          size="xs"
          value={cut.asOf}
          onChange={({ currentTarget }) => currentTarget.value && setCut({ ...cut, asOf: currentTarget.value })}
        />
        <SegmentedControl
          size="xs"
          aria-label="Put together by"
          data={BY}
          value={cut.by}
          onChange={(by) => setCut({ ...cut, by: by as Cut['by'] })}
        />
        <SegmentedControl
          size="xs"
          aria-label="Age counts"
          data={AGE}
          value={cut.age}
          onChange={(age) => setCut({ ...cut, age: age as Cut['age'] })}
        />
      </Group>
      <Await query={query}>{(aging) => <Aging aging={aging} cut={cut} />}</Await>
    </div>
  );
}

function Aging({ aging, cut }: { aging: AgingView; cut: Cut }) {
  const [part, setPart] = useState<AgedPart>();
  if (aging.groups.length === 0)
    return (
      <Empty
        title="Nothing is owed on this day"
        hint="A claim is owed from the day it is charged until payer and patient have paid it. Choose a later day."
      />
    );
  return (
    <Panel title={`By ${BY.find(({ value }) => value === cut.by)?.label.toLowerCase()}`}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{BY.find(({ value }) => value === cut.by)?.label}</th>
            {aging.buckets.map(({ days }) => (
              <th key={days} className="right">
                {days} days
              </th>
            ))}
            <th className="right">Payers owe</th>
            <th className="right">Patients owe</th>
            <th className="right">Open</th>
          </tr>
        </thead>
        <tbody>
          {aging.groups.map((group) => (
            <GroupRow key={group.key} group={group} open={setPart} />
          ))}
        </tbody>
        <tfoot>
          <Totals aging={aging} open={setPart} />
        </tfoot>
      </table>
      {part && <AgedClaimsDialog cut={cut} part={part} onClose={() => setPart(undefined)} />}
    </Panel>
  );
}

function GroupRow({ group, open }: { group: AgingGroup; open: (part: AgedPart) => void }) {
  const { key, label } = group;
  const cells = group.bucketCents.map((cents, i) => ({ cents, bucket: i + 1 }));
  return (
    <tr>
      <td>{label}</td>
      {cells.map(({ cents, bucket }) => (
        <td key={bucket} className="right">
          <Figure cents={cents} name={label} open={() => open({ key, label, bucket })} />
        </td>
      ))}
      <td className="right">
        <Money cents={group.payerCents} dimZero />
      </td>
      <td className="right">
        <Money cents={group.patientCents} dimZero />
      </td>
      <td className="right">
        <Figure cents={group.payerCents + group.patientCents} name={label} open={() => open({ key, label })} />
      </td>
    </tr>
  );
}

function Totals({ aging, open }: { aging: AgingView; open: (part: AgedPart) => void }) {
  const total = aging.payerCents + aging.patientCents;
  return (
    <tr>
      <th>All</th>
      {aging.buckets.map(({ days, payerCents, patientCents }, i) => (
        <td key={days} className="right">
          <Figure
            cents={payerCents + patientCents}
            name={`All, ${days} days`}
            open={() => open({ label: `All, ${days} days`, bucket: i + 1 })}
          />
          <Text size="xs" c="dimmed">
            {total > 0 ? `${Math.round(((payerCents + patientCents) / total) * 100)}%` : ''}
          </Text>
        </td>
      ))}
      <td className="right">
        <Money cents={aging.payerCents} />
      </td>
      <td className="right">
        <Money cents={aging.patientCents} />
      </td>
      <td className="right">
        <Figure cents={total} name="All" open={() => open({ label: 'All' })} />
      </td>
    </tr>
  );
}

/** A sum that opens what it adds up. */
function Figure({ cents, name, open }: { cents: number; name: string; open: () => void }) {
  if (cents === 0) return <Money cents={0} dimZero />;
  return (
    <button type="button" className="figure-button" onClick={open}>
      <Money cents={cents} />
      <VisuallyHidden>{`: the claims of ${name}`}</VisuallyHidden>
    </button>
  );
}

function ExportButton({ aging, cut }: { aging: AgingView; cut: Cut }) {
  const dollars = (cents: number) => cents / 100;
  const rows = [
    [cut.by, ...aging.buckets.map(({ days }) => `${days} days`), 'payers owe', 'patients owe', 'open'],
    ...aging.groups.map((group) => [
      group.label,
      ...group.bucketCents.map(dollars),
      dollars(group.payerCents),
      dollars(group.patientCents),
      dollars(group.payerCents + group.patientCents),
    ]),
  ];
  return (
    <Button variant="default" onClick={() => downloadCsv(`receivables-${aging.asOf}-by-${cut.by}.csv`, rows)}>
      Export CSV
    </Button>
  );
}
