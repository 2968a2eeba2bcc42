import type { ConnectionView } from 'cleanclaim/contract/connection-views';

/** What an API usually looks like; each part can be changed. */
const MAPPING = {
  send: {
    method: 'POST' as 'POST' | 'PUT',
    path: '/claims',
    body: 'multipart' as 'raw' | 'multipart' | 'json-base64',
    fileField: 'file',
    nameField: '',
    idempotencyHeader: 'Idempotency-Key',
    duplicateStatus: undefined as number | undefined,
  },
  list: { path: '/answers', items: '', id: 'id', name: 'name' },
  read: { path: '/answers/{id}', body: 'raw' as 'raw' | 'json-base64', content: 'content' },
  taken: { method: 'DELETE' as 'DELETE' | 'POST' | 'PUT', path: '/answers/{id}' },
};

/** The form of a connection of any kind; fields of other kinds stay as they are and are not sent. */
export function connectionValues(view?: ConnectionView) {
  const settings = view?.settings;
  const mapping = settings?.mapping;
  return {
    name: view?.name ?? '',
    isUsual: view?.isUsual ?? false,
    settings: {
      kind: view?.kind ?? ('sftp' as 'folder' | 'sftp' | 'https'),
      host: settings?.host ?? '',
      port: (settings?.port ?? 22) as number | '',
      user: settings?.user ?? '',
      outFolder: settings?.outFolder ?? '',
      inFolder: settings?.inFolder ?? '',
      afterReading: settings?.afterReading ?? ('move' as 'move' | 'delete'),
      doneFolder: settings?.doneFolder ?? '',
      baseUrl: settings?.baseUrl ?? '',
      tokenUrl: settings?.tokenUrl ?? '',
      clientId: settings?.clientId ?? '',
      scope: settings?.scope ?? '',
      mapping: {
        send: { ...MAPPING.send, ...mapping?.send },
        list: { ...MAPPING.list, ...mapping?.list },
        read: { ...MAPPING.read, ...mapping?.read },
        taken: { ...MAPPING.taken, ...mapping?.taken },
      },
      receiptHours: (settings?.receiptHours ?? 4) as number | '',
      acknowledgmentHours: (settings?.acknowledgmentHours ?? 24) as number | '',
      asksStatus: settings?.asksStatus ?? false,
      asksEligibility: settings?.asksEligibility ?? false,
    },
    secret: { password: '', privateKey: '', passphrase: '', clientSecret: '' },
  };
}
