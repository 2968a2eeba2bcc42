import { Badge } from '@mantine/core';
import { count } from '../../ui/words.ts';

/** The refund clock in words. */
export function DaysLeft({ days, isLaw }: { days: number; isLaw: boolean }) {
  const words = days < 0 ? `${count(-days, 'day')} overdue` : `${count(days, 'day')} left`;
  return (
    <Badge
      size="sm"
      color={days < 0 ? 'red' : days <= 14 ? 'orange' : 'gray'}
      title={isLaw ? 'Set by 42 CFR 401.305' : 'The practice’s own goal'}
    >
      {words}
    </Badge>
  );
}
