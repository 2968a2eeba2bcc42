import { Button, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { Day, Money } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { codeWarning } from '../../ui/codes/code-text.ts';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { type FieldState, Messages, useClaimForm, useFields } from './claim-form-state.tsx';
import { type LineValues, withoutLine } from './claim-values.ts';
import { LineMore } from './line-more.tsx';

const FIELDS = [
  'procedureCode',
  'modifiers',
  'diagnosisPointers',
  'units',
  'chargeCents',
  'dateOfService',
  'placeOfService',
  'ndc',
  'ndcQuantity',
  'ndcUnit',
] as const;
type Field = (typeof FIELDS)[number];
const DRUG_UNITS = { UN: 'Unit', ML: 'Milliliter', ME: 'Milligram', GR: 'Gram', F2: 'International unit' } as const;

type Fields = Record<Field, FieldState>;
interface LineProps {
  line: LineValues;
  index: number;
  fields: Fields;
}

/** A service as rows of the table: its cells, what its code means with its drug, and what is wrong. */
export function ClaimLine({ index, columns }: { index: number; columns: number }) {
  const { draft, editable } = useClaimForm();
  const at = useFields();
  const line = draft.form.values.lines[index];
  if (!line) return null;
  const fields = Object.fromEntries(FIELDS.map((field) => [field, at(`lines.${index}.${field}`)])) as Fields;
  const props = { line, index, fields };
  return (
    <tbody>
      <tr>{editable ? <EditedCells {...props} /> : <ShownCells {...props} />}</tr>
      <tr className="line-more">
        <td />
        <td colSpan={columns - 1}>
          <Meaning {...props} />
          <LineMore line={line} index={index} />
          {FIELDS.map((field) => (
            <Messages key={field} message={fields[field].message} findings={fields[field].findings} />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

function ShownCells({ line, index }: LineProps) {
  const cells: [Field, React.ReactNode, 'right'?][] = [
    [
      'procedureCode',
      <span key="c" className="mono">
        {line.procedureCode}
      </span>,
    ],
    ['modifiers', line.modifiers],
    ['diagnosisPointers', line.diagnosisPointers],
    ['units', line.units, 'right'],
    ['chargeCents', <Money key="m" cents={line.chargeCents ?? 0} />, 'right'],
    ['dateOfService', <Day key="d" date={line.dateOfService} />],
    ['placeOfService', line.placeOfService],
  ];
  return (
    <>
      <td>{line.lineNumber}</td>
      {cells.map(([field, shown, right]) => (
        <td key={field} className={right} data-path={`lines.${index}.${field}`}>
          {shown}
        </td>
      ))}
    </>
  );
}

function EditedCells({ line, index, fields }: LineProps) {
  const { view, draft } = useClaimForm();
  const name = (what: string) => `Line ${line.lineNumber}, ${what}`;
  const text = (field: Field, what: string) => {
    const { props, wrong } = fields[field];
    return {
      'aria-label': name(what),
      autoComplete: 'off',
      ...props,
      description: undefined,
      value: props.value ?? '',
      error: wrong,
    };
  };
  return (
    <>
      <td>{line.lineNumber}</td>
      <td data-path={`lines.${index}.procedureCode`}>
        <CodeInput
          set="procedure"
          date={line.dateOfService}
          label={name('code')}
          hideLabel
          meaning={false}
          value={line.procedureCode}
          error={fields.procedureCode.wrong}
          onChange={(code, hit) => {
            fields.procedureCode.props.onChange(code);
            if (code !== line.procedureCode) draft.form.setFieldValue(`lines.${index}.description`, hit?.label ?? '');
          }}
        />
      </td>
      <td>
        <TextInput {...text('modifiers', 'modifiers')} placeholder="25 59" maxLength={14} />
      </td>
      <td>
        <TextInput {...text('diagnosisPointers', 'diagnoses it points to')} placeholder="A B" maxLength={10} />
      </td>
      <td>
        <NumberInput {...text('units', 'units')} hideControls min={0} allowNegative={false} />
      </td>
      <td>
        <MoneyInput {...text('chargeCents', 'charge')} value={line.chargeCents} />
      </td>
      <td>
        <TextInput {...text('dateOfService', 'date')} type="date" />
      </td>
      <td>
        <TextInput
          {...text('placeOfService', 'place of service')}
          placeholder={view.claim.placeOfService}
          maxLength={2}
        />
      </td>
      <td>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={`Remove line ${line.lineNumber}`}
          onClick={() => draft.form.setFieldValue('lines', withoutLine(draft.form.values, index))}
        >
          Remove
        </Button>
      </td>
    </>
  );
}

/** Under the cells: what the code means, and the drug that was given. */
function Meaning({ line, index, fields }: LineProps) {
  const { view, editable } = useClaimForm();
  const known = view.labels[line.procedureCode];
  const modifiers = line.modifiers.split(/\s+/).flatMap((code) => view.labels[`modifier:${code}`]?.label || []);
  const words = [known?.label || line.description, ...modifiers].filter(Boolean).join('; ');
  const isDrug = line.ndc !== '' || /^J\d/.test(line.procedureCode) || fields.ndc.findings.length > 0;
  return (
    <Group justify="space-between" wrap="nowrap" align="center" gap="sm">
      <Text size="xs" c="dimmed">
        {words} {codeWarning(known?.status, line.dateOfService)}
      </Text>
      {editable && isDrug && <Drug line={line} index={index} fields={fields} />}
      {!editable && line.ndc !== '' && (
        <Text size="xs" data-path={`lines.${index}.ndc`}>
          NDC <span className="mono">{line.ndc}</span> {line.ndcQuantity}{' '}
          {DRUG_UNITS[line.ndcUnit as keyof typeof DRUG_UNITS]}
        </Text>
      )}
    </Group>
  );
}

function Drug({ line, fields }: LineProps) {
  const { ndc, ndcQuantity, ndcUnit } = fields;
  const name = (what: string) => `Line ${line.lineNumber}, ${what}`;
  const plain = ({ props, wrong }: FieldState) => ({ ...props, description: undefined, error: wrong });
  return (
    <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
      <TextInput
        {...plain(ndc)}
        value={line.ndc}
        aria-label={name('NDC')}
        placeholder="NDC, 11 digits"
        maxLength={11}
        w={112}
        onChange={(event) => ndc.props.onChange(event.currentTarget.value.replace(/\D/g, ''))}
      />
      <NumberInput
        {...plain(ndcQuantity)}
        value={line.ndcQuantity}
        aria-label={name('drug quantity')}
        placeholder="Quantity"
        hideControls
        w={76}
      />
      <Select
        {...plain(ndcUnit)}
        value={line.ndcUnit || null}
        onChange={(value) => ndcUnit.props.onChange(value ?? '')}
        aria-label={name('drug unit')}
        placeholder="Unit"
        data={Object.entries(DRUG_UNITS).map(([value, label]) => ({ value, label }))}
        clearable
        w={112}
      />
    </Group>
  );
}
