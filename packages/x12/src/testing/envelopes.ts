import type { GuideName } from '../typed/read.ts';
import type { TypedInterchange } from '../typed/write.ts';
import type { OutInterchange } from '../types.ts';

/** Envelopes of files that tests write; what stands in them does not matter to the test. */

export const ENVELOPE: Omit<OutInterchange, 'groups'> = {
  senderQualifier: 'ZZ',
  senderId: 'SENDER',
  receiverQualifier: 'ZZ',
  receiverId: 'RECEIVER',
  date: '2026-11-02',
  time: '14:05',
  control: 1,
  usage: 'T',
  acknowledgmentRequested: false,
};

export const GROUP = { senderCode: 'SENDER', receiverCode: 'RECEIVER', control: 1 };

export const TYPED_ENVELOPE: Omit<TypedInterchange<GuideName>, 'transactionSets'> = {
  ...ENVELOPE,
  senderCode: 'SENDER',
  receiverCode: 'RECEIVER',
  groupControl: 1,
};
