/** A 278 response (005010X217) to one request of a subscriber: `event` stands below HL EV, one segment a line. */
export function sampleResponse(event: string, above: { payer?: string; subscriber?: string } = {}): Uint8Array {
  const lines = (text = '') =>
    text
      .trim()
      .split(/\s*\n\s*/)
      .filter((line) => line !== '');
  const body = [
    'ST*278*0001*005010X217',
    'BHT*0007*11*R000000001*20261121*1405*18',
    'HL*1**20*1',
    'NM1*X3*2*NORTHFIELD HEALTH PLAN*****PI*NFH01',
    ...lines(above.payer),
    'HL*2*1*21*1',
    'NM1*1P*2*MAPLE STREET CLINIC*****XX*1234567893',
    'HL*3*2*22*1',
    'NM1*IL*1*QUILL*NORA****MI*NFH200300',
    ...lines(above.subscriber),
    ...lines(event),
  ];
  const text = [
    'ISA*00*          *00*          *ZZ*NFH01          *ZZ*MAPLECLINIC    *261121*1405*^*00501*000000035*0*P*:',
    'GS*HI*NFH01*MAPLECLINIC*20261121*1405*35*X*005010X217',
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*35',
    'IEA*1*000000035',
  ].join('~');
  return new TextEncoder().encode(`${text}~`);
}
