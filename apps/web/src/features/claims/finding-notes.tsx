import type { EditFinding } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { ConfirmButton, Confirmed } from './confirm-finding.tsx';

/** What is wrong at a field and the fix; why and by which rule on demand. Only text and buttons: it may stand in a field's message. */
export function FindingNotes({ findings }: { findings: readonly EditFinding[] }) {
  return findings.map((finding) => <FindingNote key={`${finding.editId} ${finding.where}`} finding={finding} />);
}

function FindingNote({ finding }: { finding: EditFinding }) {
  const [opened, setOpened] = useState(false);
  const { message, fix, why, source, severity, title, confirmable, confirmed } = finding;
  return (
    <span className="finding" data-severity={severity}>
      <span className="finding-message">
        {severity === 'warn' && !confirmed && 'Warning: '}
        {message}
      </span>{' '}
      {fix}{' '}
      <button
        type="button"
        className="finding-button"
        aria-expanded={opened}
        aria-label={`Why: ${title}`}
        onClick={() => setOpened(!opened)}
      >
        Why?
      </button>{' '}
      {severity === 'hold' && confirmable && <ConfirmButton finding={finding} />}
      {confirmed && <Confirmed finding={finding} confirmed={confirmed} />}
      {opened && (
        <span className="finding-why">
          {why} Rule: {title}. Source: {source}.
        </span>
      )}
    </span>
  );
}
