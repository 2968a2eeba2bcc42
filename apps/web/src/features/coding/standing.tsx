import { ActionIcon, Group, Text } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { Panel } from '../../ui/bits.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import type { Desk } from './coding.tsx';

/** The codes that the claim is built from, in their order. */
export function Standing({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const diagnoses = [...view.codes.diagnoses].sort((a, b) => a.rank - b.rank);
  const inpatient = view.codes.inpatientProcedures ?? [];
  const none = diagnoses.length + view.codes.charges.length + inpatient.length === 0;
  return (
    <Panel title="Codes on the visit">
      {none && (
        <Text size="sm" c="dimmed">
          No code stands yet. Accept a suggestion, or add a code.
        </Text>
      )}
      <ol className="coding-list" aria-label="Diagnoses on the visit">
        {diagnoses.map(({ code, rank }, i) => (
          <StandingCode
            key={rank}
            place={String(i + 1)}
            code={diagnosisText(code)}
            label={view.labels[code]?.label ?? ''}
            {...(desk.canCode && code !== '' ? { onRemove: () => desk.remove('icd10cm', code) } : {})}
          >
            {desk.canCode && diagnoses.length > 1 && (
              <Moves desk={desk} rank={rank} at={i} last={diagnoses.length - 1} />
            )}
          </StandingCode>
        ))}
      </ol>
      <ol className="coding-list" aria-label="Services on the visit">
        {view.codes.charges.map((charge) => (
          <StandingCode
            key={charge.id}
            place=""
            code={[charge.procedureCode || 'No code', ...charge.modifiers].join(' ')}
            label={[
              view.labels[charge.procedureCode]?.label ?? charge.description,
              charge.units === 1 ? '' : `${charge.units} units`,
            ]
              .filter(Boolean)
              .join(', ')}
            {...(desk.canCode && charge.procedureCode
              ? {
                  onRemove: () => desk.remove(/^\d/.test(charge.procedureCode) ? 'cpt' : 'hcpcs', charge.procedureCode),
                }
              : {})}
          />
        ))}
        {inpatient.map((code) => (
          <StandingCode
            key={code}
            place=""
            code={code}
            label="ICD-10-PCS"
            {...(desk.canCode ? { onRemove: () => desk.remove('icd10pcs', code) } : {})}
          />
        ))}
      </ol>
    </Panel>
  );
}

interface StandingProps {
  place: string;
  code: string;
  label: string;
  onRemove?: () => void;
  children?: React.ReactNode;
}

function StandingCode({ place, code, label, onRemove, children }: StandingProps) {
  return (
    <li className="coding-item">
      <Group gap="xs" wrap="nowrap">
        <span className="coding-rank">{place}</span>
        <span className="coding-code">{code}</span>
        <Text size="sm" className="coding-what">
          {label}
        </Text>
        {children}
        {onRemove && (
          <ActionIcon
            variant="transparent"
            className="coding-icon"
            size="sm"
            aria-label={`Take ${code} off`}
            title="Take it off"
            onClick={onRemove}
          >
            ✕
          </ActionIcon>
        )}
      </Group>
    </li>
  );
}

function Moves({ desk, rank, at, last }: { desk: Desk; rank: number; at: number; last: number }) {
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        variant="transparent"
        className="coding-icon"
        size="sm"
        aria-label={`Move diagnosis ${at + 1} up`}
        title="Move up"
        disabled={at === 0 || desk.busy}
        onClick={() => desk.move(rank, -1)}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="transparent"
        className="coding-icon"
        size="sm"
        aria-label={`Move diagnosis ${at + 1} down`}
        title="Move down"
        disabled={at === last || desk.busy}
        onClick={() => desk.move(rank, 1)}
      >
        ↓
      </ActionIcon>
    </Group>
  );
}
