import type { Envelope837 } from '../claims-to-837.ts';

export const testEnvelope: Envelope837 = {
  interchangeControl: 77,
  groupControl: 78,
  firstTransactionSetControl: 1,
  date: '2026-11-03',
  time: '14:05',
  usage: 'T',
  senderQualifier: 'ZZ',
  senderId: 'LAKESIDE01',
  receiverQualifier: 'ZZ',
  receiverId: 'NORTHCH',
  receiverName: 'Northern Clearinghouse',
};
