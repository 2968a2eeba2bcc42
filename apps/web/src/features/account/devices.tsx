import { Alert, Badge, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Device } from 'cleanclaim/contract/views';
import { type ApiError, fetchJson } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Panel } from '../../ui/bits.tsx';
import { time } from '../../ui/words.ts';
import { deviceName } from './device-name.ts';

/** Where one is signed in, and the way to end it from here. */
export function Devices() {
  const client = useQueryClient();
  const devices = useQuery<{ devices: Device[] }, ApiError>({
    queryKey: ['devices'],
    queryFn: ({ signal, client: cache }) =>
      fetchJson('GET', '/api/devices', undefined, {
        signal,
        background: cache.getQueryData(['devices']) !== undefined,
      }),
  });
  const end = useMutation<unknown, ApiError, Device>({
    mutationFn: ({ id }) => fetchJson('POST', `/api/devices/${id}/revocation`, {}),
    onSuccess: (_answer, device) => notifications.show({ message: `${deviceName(device.userAgent)} is signed off.` }),
    onSettled: () => refreshAll(client),
  });
  return (
    <Panel title="Devices signed in">
      {end.error && (
        <Alert color="red" variant="light" role="alert" p="xs" mb="xs">
          {end.error.message}
        </Alert>
      )}
      <Await query={devices}>
        {(data) => (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Device</Table.Th>
                <Table.Th>Address</Table.Th>
                <Table.Th>Signed in</Table.Th>
                <Table.Th>Last seen</Table.Th>
                <Table.Th>
                  <VisuallyHidden>Sign off</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.devices.map((device) => (
                <DeviceRow
                  key={device.id}
                  device={device}
                  isEnding={end.isPending && end.variables.id === device.id}
                  end={() => end.mutate(device)}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Await>
      <Text size="xs" c="dimmed" mt={6}>
        Do you see one that is not yours? Sign it off and change your password.
      </Text>
    </Panel>
  );
}

function DeviceRow({ device, isEnding, end }: { device: Device; isEnding: boolean; end: () => void }) {
  return (
    <Table.Tr>
      <Table.Td title={device.userAgent}>{deviceName(device.userAgent)}</Table.Td>
      <Table.Td className="money">{device.ipAddress}</Table.Td>
      <Table.Td className="money">{time(device.signedInAt)}</Table.Td>
      <Table.Td className="money">{time(device.lastSeenAt)}</Table.Td>
      <Table.Td>
        <Group justify="flex-end">
          {device.current ? (
            <Badge color="pine">This device</Badge>
          ) : (
            <Button variant="default" size="compact-xs" loading={isEnding} onClick={end}>
              Sign off
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
