import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import type { PatientExplanationView } from 'cleanclaim/contract/patient-billing-views';
import { useState } from 'react';
import { withPractice } from '../../api/client.ts';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { Day, Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';
import '../../ui/plain-table.css';

/** A balance in the patient's words, English or Spanish, to read out or to print. */
export function Page() {
  const patientId = usePathParam('patientId');
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const encounterId = new URLSearchParams(search).get('visit') ?? undefined;
  const [language, setLanguage] = useState<'en' | 'es'>();
  const asked = { patientId, ...(encounterId ? { encounterId } : {}), ...(language ? { language } : {}) };
  const query = useEndpoint('explain-to-patient', asked, { keepPrevious: true });
  return (
    <Await query={query}>
      {(view) => <Screen patientId={patientId} encounterId={encounterId} view={view} onLanguage={setLanguage} />}
    </Await>
  );
}

/** What the patient reads over the columns. */
const HEADS = { en: ['Day', 'What happened', 'You owe'], es: ['Fecha', 'Qué pasó', 'Usted debe'] } as const;

interface Props {
  patientId: string;
  /** Only this visit; absent: all that is open. */
  encounterId: string | undefined;
  view: PatientExplanationView;
  onLanguage: (language: 'en' | 'es') => void;
}

function Screen({ patientId, encounterId, view, onLanguage }: Props) {
  const { language } = view;
  const only = encounterId ? `&encounterId=${encounterId}` : '';
  const pdf = withPractice(`/api/patients/${patientId}/explanation.pdf?language=${language}${only}`);
  const year = new Date().getFullYear();
  return (
    <div className="page">
      <PageHead
        title={`The bill of ${view.patientName}, explained`}
        facts={
          <>
            <Go to={`/patients/${patientId}/billing`} underline="always">
              Billing
            </Go>
            {encounterId && (
              <>
                {' · '}
                <Go to={`/patients/${patientId}/explanation`} underline="always">
                  All that is open
                </Go>
              </>
            )}
          </>
        }
        actions={
          <>
            <SegmentedControl
              aria-label="Language"
              value={language}
              onChange={(next) => onLanguage(next as 'en' | 'es')}
              data={[
                { value: 'en', label: 'English' },
                { value: 'es', label: 'Spanish' },
              ]}
            />
            <Button component="a" href={pdf} target="_blank" rel="noopener" variant="default">
              Print (PDF)
            </Button>
            <Button
              component="a"
              href={withPractice(`/api/patients/${patientId}/receipt.pdf?year=${year}`)}
              target="_blank"
              rel="noopener"
              variant="default"
            >
              Receipt of {year}
            </Button>
          </>
        }
      />
      {view.visits.length === 0 && (
        <Empty
          title="Nothing is open"
          hint="A visit stands here while the patient or an insurance owes something for it."
          action={<Go to={`/patients/${patientId}/account`}>Look at the account</Go>}
        />
      )}
      <Stack gap="sm" lang={language}>
        {view.visits.map((visit) => (
          <VisitSteps key={visit.encounterId} visit={visit} language={language} />
        ))}
      </Stack>
    </div>
  );
}

/** From the charge to what is left. */
function VisitSteps({ visit, language }: { visit: PatientExplanationView['visits'][number]; language: 'en' | 'es' }) {
  return (
    <Panel title={day(visit.dateOfService)}>
      <table className="plain-table" aria-label={day(visit.dateOfService)}>
        <thead>
          <tr>
            {HEADS[language].map((head, i) => (
              <th scope="col" key={head} className={i === 2 ? 'right' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visit.steps.map((step) => (
            <tr key={`${step.date}|${step.what}`}>
              <td style={{ width: 100 }}>
                <Day date={step.date} />
              </td>
              <td>
                {step.what}
                <Text size="xs" c="dimmed">
                  {step.source}
                </Text>
              </td>
              <td className="right" style={{ width: 110 }}>
                <Money cents={step.youOweCents} dimZero />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group justify="flex-end" mt={6}>
        <Text fw={600}>{visit.conclusion}</Text>
      </Group>
    </Panel>
  );
}
