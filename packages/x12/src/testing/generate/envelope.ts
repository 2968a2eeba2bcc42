import type { Guide } from '../../guide.ts';
import type { Delimiters, OutInterchange, OutSegment } from '../../types.ts';

/** One interchange with one group that holds a transaction set of the guide for each body (what stands between ST and SE). */
export function envelope(
  guide: Pick<Guide, 'id' | 'transaction' | 'functionalId'>,
  bodies: readonly (readonly OutSegment[])[],
  delimiters?: Delimiters,
): OutInterchange {
  const out: OutInterchange = {
    senderQualifier: 'ZZ',
    senderId: 'MAPLECLINIC',
    receiverQualifier: 'ZZ',
    receiverId: 'NORTHPAYER',
    date: '2026-11-02',
    time: '14:05',
    control: 1,
    usage: 'T',
    acknowledgmentRequested: true,
    groups: [
      {
        functionalId: guide.functionalId,
        senderCode: 'MAPLECLINIC',
        receiverCode: 'NORTHPAYER',
        control: 1,
        version: guide.id,
        transactionSets: bodies.map((segments, i) => ({
          id: guide.transaction,
          guide: guide.id,
          control: String(i + 1).padStart(4, '0'),
          segments,
        })),
      },
    ],
  };
  return delimiters === undefined ? out : { ...out, delimiters };
}
