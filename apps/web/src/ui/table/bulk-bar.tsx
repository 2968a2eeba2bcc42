import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../app/session.tsx';
import { count } from '../words.ts';
import type { BulkAction } from './types.ts';

/** The actions that the person's roles allow. */
export function useAllowed<Row>(actions: readonly BulkAction<Row>[] | undefined): readonly BulkAction<Row>[] {
  const may = useMay();
  return (actions ?? []).filter(({ endpoint }) => may(endpoint));
}

/** Does an action, or keeps why it cannot be done to these rows. */
export function useDoing<Row>(done: () => void) {
  const [refusal, setRefusal] = useState<string>();
  const perform = (action: BulkAction<Row>, rows: readonly Row[]) => {
    if (rows.length === 0) return;
    const why = action.refuse?.(rows);
    setRefusal(why);
    if (why !== undefined) return;
    void action.run(rows)?.then((isDone) => {
      if (isDone) done();
    });
  };
  return { refusal, perform, forget: () => setRefusal(undefined) };
}

interface Props<Row> {
  actions: readonly BulkAction<Row>[];
  chosen: readonly Row[];
  noun: readonly [string, string];
  refusal: string | undefined;
  perform: (action: BulkAction<Row>, rows: readonly Row[]) => void;
  clear: () => void;
}

/** What can be done to the chosen rows. */
export function BulkBar<Row>({ actions, chosen, noun, refusal, perform, clear }: Props<Row>) {
  if (chosen.length === 0 && refusal === undefined) return null;
  return (
    <div className="dt-bulk" role="toolbar" aria-label="Actions on the chosen rows">
      {chosen.length > 0 && (
        <>
          <strong>{count(chosen.length, noun[0], noun[1])} chosen</strong>
          {actions.map((action) => (
            <Button
              key={action.label}
              variant="default"
              size="compact-xs"
              title={action.keys ? `Key ${action.keys}` : undefined}
              onClick={() => perform(action, chosen)}
            >
              {action.label}
              {action.keys && (
                <span className="dt-key" aria-hidden>
                  {action.keys}
                </span>
              )}
            </Button>
          ))}
        </>
      )}
      <span role="alert">{refusal}</span>
      <Button variant="subtle" size="compact-xs" ml="auto" title="Key Esc" onClick={clear}>
        {chosen.length > 0 ? 'Choose none' : 'Close'}
      </Button>
    </div>
  );
}
