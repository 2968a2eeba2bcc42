import './settings.css';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import { type ComponentType, lazy, type MouseEvent, Suspense } from 'react';
import { useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { NotForRole } from '../../app/screen-guard.tsx';
import { Loading, NotFound } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';

interface Tab {
  key: string;
  label: string;
  endpoint: EndpointName;
  Part: ComponentType;
}

const TABS: readonly Tab[] = [
  {
    key: 'practice',
    label: 'Practice',
    endpoint: 'show-practice',
    Part: lazy(() => import('./practice.tsx').then((m) => ({ default: m.PracticeSettings }))),
  },
  {
    key: 'providers',
    label: 'Providers',
    endpoint: 'list-providers',
    Part: lazy(() => import('./providers.tsx').then((m) => ({ default: m.Providers }))),
  },
  {
    key: 'payers',
    label: 'Payers',
    endpoint: 'list-payers',
    Part: lazy(() => import('./payers.tsx').then((m) => ({ default: m.Payers }))),
  },
  {
    key: 'enrollments',
    label: 'Enrollments',
    endpoint: 'list-enrollments',
    Part: lazy(() => import('./enrollments.tsx').then((m) => ({ default: m.Enrollments }))),
  },
  {
    key: 'facilities',
    label: 'Facilities',
    endpoint: 'list-facilities',
    Part: lazy(() => import('./facilities.tsx').then((m) => ({ default: m.Facilities }))),
  },
  {
    key: 'connections',
    label: 'Connections',
    endpoint: 'list-connections',
    Part: lazy(() => import('./connections.tsx').then((m) => ({ default: m.Connections }))),
  },
  {
    key: 'contracts',
    label: 'Contracts',
    endpoint: 'list-contracts',
    Part: lazy(() => import('./contracts.tsx').then((m) => ({ default: m.Contracts }))),
  },
  {
    key: 'edits',
    label: 'Your edits',
    endpoint: 'list-practice-edits',
    Part: lazy(() => import('./edits/edits.tsx').then((m) => ({ default: m.PracticeEdits }))),
  },
  {
    key: 'posting',
    label: 'Posting',
    endpoint: 'show-posting-rules',
    Part: lazy(() => import('./posting-rules.tsx').then((m) => ({ default: m.PostingRules }))),
  },
  {
    key: 'money',
    label: 'Money',
    endpoint: 'show-money-policy',
    Part: lazy(() => import('./money.tsx').then((m) => ({ default: m.MoneySettings }))),
  },
  {
    key: 'fees',
    label: 'Fees',
    endpoint: 'list-fees',
    Part: lazy(() => import('./fees.tsx').then((m) => ({ default: m.Fees }))),
  },
  {
    key: 'code-sets',
    label: 'Code sets',
    endpoint: 'list-code-sets',
    Part: lazy(() => import('./code-sets.tsx').then((m) => ({ default: m.CodeSets }))),
  },
  {
    key: 'coding',
    label: 'Coding',
    endpoint: 'list-auto-accept-rules',
    Part: lazy(() => import('./coding.tsx').then((m) => ({ default: m.CodingSettings }))),
  },
  {
    key: 'users',
    label: 'Users',
    endpoint: 'list-members',
    Part: lazy(() => import('./users.tsx').then((m) => ({ default: m.Users }))),
  },
];

/** What the practice is, whom it bills and for how much, and who works in it. */
export function Page() {
  const may = useMay();
  const key = usePathParam('tab') || 'practice';
  const tabs = TABS.filter((tab) => may(tab.endpoint));
  const tab = tabs.find((one) => one.key === key);
  const closed = TABS.find((one) => one.key === key && one !== tab);
  return (
    <div className="page page-fill">
      <PageHead title="Settings" />
      <TabLinks tabs={tabs} current={key} />
      {tab ? (
        <Suspense fallback={<Loading />}>
          <tab.Part />
        </Suspense>
      ) : closed ? (
        <NotForRole title={closed.label} />
      ) : (
        <NotFound />
      )}
    </div>
  );
}

function TabLinks({ tabs, current }: { tabs: readonly Tab[]; current: string }) {
  const go = useGo();
  const open = (event: MouseEvent, to: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <nav className="settings-tabs" aria-label="Settings">
      {tabs.map(({ key, label }) => (
        <a
          key={key}
          href={`/settings/${key}`}
          onClick={(event) => open(event, `/settings/${key}`)}
          {...(key === current ? { 'aria-current': 'page' as const } : {})}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
