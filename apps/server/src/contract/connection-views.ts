import type { ConnectionKind, ConnectionSettings } from '../transports/connection.ts';

/** A connection as screens show it. A secret is never among it: only whether there is one. */
export interface ConnectionView {
  id: string;
  version: number;
  name: string;
  kind: ConnectionKind;
  isUsual: boolean;
  state: 'active' | 'paused';
  hasSecret: boolean;
  /** `folder`: below `transport/` of the data folder. */
  settings: ConnectionSettings & { receiptHours: number; acknowledgmentHours: number; asksStatus: boolean };
  lastContactAt: string | null;
  /** Why the last try failed, with the fix. */
  lastError: string | null;
  nextTryAt: string | null;
  waitingFiles: number;
}
