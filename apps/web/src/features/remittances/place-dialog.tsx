import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { HeldPlace } from 'cleanclaim/contract/posting-views';
import { HELD_PLACES } from 'cleanclaim/contract/posting-words';
import { placeHeldMoneySchema } from 'cleanclaim/contract/schemas/posting';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';
import { ClaimFinder } from './claim-finder.tsx';

interface Values {
  place: string;
  claimId: string;
  /** Without its sign. */
  cents: number | undefined;
  reason: string;
}

interface Props {
  exception: RemittanceView['exceptions'][number];
  onClose: () => void;
}

/** Says where money goes that waits: to a claim, an account of the books or back to the payer. */
export function PlaceDialog({ exception, onClose }: Props) {
  const place = useAction('place-held-money');
  const { heldCents, id: exceptionId } = exception;
  const sign = Math.sign(heldCents);
  // The money of a claim payment goes as a whole, and to a claim by giving it there.
  const isClaimPayment = exception.ways.includes('give') || exception.ways.includes('paid-only');
  const places = (Object.keys(HELD_PLACES) as HeldPlace[]).filter(
    (one) => !(one === 'claim' && isClaimPayment) && !(one === 'returned' && sign < 0),
  );
  const draft = useDraftForm<Values>({
    draftKey: `held-money:${exceptionId}`,
    schema: placeHeldMoneySchema,
    saved: { place: '', claimId: '', cents: Math.abs(heldCents), reason: '' },
    toInput: ({ cents, ...values }) => ({ exceptionId, ...values, cents: (cents ?? 0) * sign }),
    save: (input: Api['place-held-money']['input']) => place.mutateAsync(input),
    onSaved: ({ leftCents }: Api['place-held-money']['output']) => {
      notifications.show({ message: leftCents === 0 ? 'The money is placed.' : `${money(leftCents)} still wait.` });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={`Where do ${money(heldCents)} go?`} size={720}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">{exception.reason}</Text>
          <Places places={places} isTaken={sign < 0} form={form} />
          {form.values.place === 'claim' && (
            <ClaimFinder
              label="Find the claim: patient, or the start of its number"
              chosen={form.values.claimId}
              onChoose={(claim) => form.setFieldValue('claimId', claim?.id ?? '')}
              error={form.errors.claimId as string | undefined}
            />
          )}
          {!isClaimPayment && (
            <MoneyInput
              label={sign < 0 ? 'Amount that the payer took' : 'Amount'}
              required
              value={form.values.cents}
              onChange={(cents) => form.setFieldValue('cents', cents)}
              error={form.errors.cents}
            />
          )}
          <TextInput label="Why it goes there" required maxLength={300} {...form.getInputProps('reason')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Put it there
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface PlacesProps {
  places: readonly HeldPlace[];
  /** The payer took the money. */
  isTaken: boolean;
  form: UseFormReturnType<Values>;
}

function Places({ places, isTaken, form }: PlacesProps) {
  return (
    <Radio.Group label="Put it" required {...form.getInputProps('place')}>
      <Stack gap={4} mt={4}>
        {places.map((one, i) => (
          <Radio
            key={one}
            value={one}
            size="xs"
            label={one === 'claim' && isTaken ? 'To a claim: the payer took it back there' : HELD_PLACES[one]}
            {...(i === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
