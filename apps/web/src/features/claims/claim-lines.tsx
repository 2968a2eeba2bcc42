import { Button, VisuallyHidden } from '@mantine/core';
import { Money, Panel } from '../../ui/bits.tsx';
import { placed } from '../../ui/places.ts';
import { useClaimForm } from './claim-form-state.tsx';
import { ClaimLine } from './claim-line.tsx';
import { newLine } from './claim-values.ts';

const COLUMNS: readonly (readonly [label: string, width: string | undefined, right?: true])[] = [
  ['#', '22px'],
  ['Code', '15%'],
  ['Modifiers', '13%'],
  ['Points to', '10%'],
  ['Units', '8%', true],
  ['Charge', '15%', true],
  ['Date', '19%'],
  ['Place', undefined],
];
const AT_MOST = 50;

/** The services: one row each, with what is wrong under the row. */
export function LinesSection() {
  const { view, draft, editable } = useClaimForm();
  const { form } = draft;
  const { lines } = form.values;
  const add = () => form.setFieldValue('lines', [...lines, newLine(form.values, view.claim.dateOfService)]);
  const totalCents = lines.reduce((sum, line) => sum + (line.chargeCents ?? 0), 0);
  return (
    <Panel
      title="Services"
      actions={
        editable &&
        lines.length < AT_MOST && (
          <Button variant="subtle" size="compact-xs" onClick={add}>
            Add a service
          </Button>
        )
      }
    >
      <table className="claim-lines" aria-label="Services">
        <thead>
          <tr>
            {COLUMNS.map(([label, width, right]) => (
              <th key={label} scope="col" style={{ width }} className={right ? 'right' : undefined}>
                {label}
              </th>
            ))}
            {editable && (
              <th scope="col" style={{ width: '76px' }}>
                <VisuallyHidden>Remove</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        {placed(lines).map(({ place }) => (
          <ClaimLine key={place} index={place - 1} columns={COLUMNS.length + (editable ? 1 : 0)} />
        ))}
        <tfoot>
          <tr>
            <th colSpan={5} scope="row" className="right">
              Total charge
            </th>
            <td className="right">
              <b>
                <Money cents={totalCents} />
              </b>
            </td>
            <td colSpan={editable ? 3 : 2} />
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}
