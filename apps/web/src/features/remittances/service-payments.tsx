import { Text } from '@mantine/core';
import type { ClaimPayment } from 'cleanclaim/contract/views';
import { Day, Money } from '../../ui/bits.tsx';
import { AdjustmentLines } from './adjustment-lines.tsx';
import { adjustmentSums } from './adjustment-words.ts';

interface Props {
  payment: ClaimPayment;
  labels: Readonly<Record<string, string>>;
}

const COLUMNS: readonly { label: string; width?: number; right?: true }[] = [
  { label: 'Date', width: 90 },
  { label: 'Service', width: 110 },
  { label: 'Units', width: 60, right: true },
  { label: 'Charge', width: 90, right: true },
  { label: 'Allowed', width: 90, right: true },
  { label: 'Paid', width: 90, right: true },
  { label: 'Adjustments' },
];

/** The service lines of a claim payment as the payer paid them, and what stands at the claim itself. */
export function ServicePayments({ payment, labels }: Props) {
  const { servicePayments, adjustments, rarcs } = payment;
  const sumsOf = (own: ClaimPayment['adjustments']) =>
    adjustmentSums({ ...payment, adjustments: own, servicePayments: [] });
  return (
    <>
      <Text size="xs" c="dimmed" mb={4} component="div">
        {[
          payment.payerClaimControlNumber && `Payer's claim number ${payment.payerClaimControlNumber}`,
          payment.memberId && `Member ${payment.memberId}`,
          rarcs.length > 0 && `Remarks ${rarcs.join(', ')}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {adjustments.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            On the claim as a whole
          </Text>
          <AdjustmentLines sums={sumsOf(adjustments)} labels={labels} />
        </div>
      )}
      {servicePayments.length === 0 ? (
        <Text size="sm">The payer named no service lines.</Text>
      ) : (
        <ServiceTable payment={payment} labels={labels} sumsOf={sumsOf} />
      )}
    </>
  );
}

interface TableProps extends Props {
  sumsOf: (adjustments: ClaimPayment['adjustments']) => ReturnType<typeof adjustmentSums>;
}

function ServiceTable({ payment, labels, sumsOf }: TableProps) {
  return (
    <table className="plain-table" aria-label={`Service lines of claim ${payment.patientControlNumber}`}>
      <thead>
        <tr>
          {COLUMNS.map(({ label, width, right }) => (
            <th key={label} scope="col" style={{ width }} className={right ? 'right' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {payment.servicePayments.map((service) => (
          <tr key={service.segment.offset}>
            <td>
              <Day date={service.dateOfService} />
            </td>
            <td className="mono">{[service.procedure.code, ...service.procedure.modifiers].join('-')}</td>
            <td className="right">{service.units ?? 1}</td>
            <td className="right">
              <Money cents={service.chargeCents} />
            </td>
            <td className="right">
              {service.allowedCents === undefined ? '' : <Money cents={service.allowedCents} />}
            </td>
            <td className="right">
              <Money cents={service.paidCents} />
            </td>
            <td>
              <AdjustmentLines sums={sumsOf(service.adjustments)} labels={labels} />
              {service.rarcs.length > 0 && <Text size="xs">Remarks {service.rarcs.join(', ')}</Text>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
