/** Words for codes of envelopes, headers and acknowledgments. Entries are `code words`. */
export const ENVELOPE: Readonly<Record<string, string>> = {
  // ISA.
  I01: '00 no authorization; 01 UCS communications number; 02 EDX communications number; 03 additional data; 04 rail communications number; 05 defense department; 06 U.S. federal government',
  I03: '00 no password; 01 password',
  I05: `
01 D-U-N-S number; 14 D-U-N-S number with suffix; 20 health industry number; 27 carrier number of CMS; 28 fiscal intermediary number of CMS; 29 Medicare number; 30 federal tax number
33 NAIC company number; ZZ agreed between the parties`,
  I11: '00401 version 4010; 00501 version 5010; 00602 version 6020',
  I13: '0 no TA1 wanted; 1 TA1 wanted',
  I14: 'I information; P production; T test',
  // TA1.
  I17: 'A accepted; E accepted, with errors; R rejected',
  I18: `
000 no error; 001 control numbers of header and trailer differ; 002 standard not supported; 003 version not supported; 004 segment terminator wrong; 005 sender qualifier wrong
006 sender wrong; 007 receiver qualifier wrong; 008 receiver wrong; 009 receiver unknown; 010 authorization qualifier wrong; 011 authorization wrong; 012 security qualifier wrong
013 security information wrong; 014 date wrong; 015 time wrong; 016 standard identifier wrong; 017 version wrong; 018 control number wrong; 019 acknowledgment request wrong
020 test indicator wrong; 021 number of groups wrong; 022 control structure wrong; 023 file ends early; 024 content wrong; 025 control number used twice; 026 data separator wrong
027 component separator wrong; 028 delivery date wrong; 029 delivery time wrong; 030 delivery code wrong; 031 service level wrong`,
  // GS, ST, BHT.
  '455': 'X ASC X12; T T.D.C.C.',
  '479': `
AG application advice (824); BE enrollment (834); FA acknowledgment (997, 999); HB eligibility response (271); HC claims (837); HI services review (278); HN claim status (277)
HP claim payment (835); HR claim status request (276); HS eligibility inquiry (270); PI patient information (275); RA premium payment (820)`,
  '143': `
270 eligibility inquiry; 271 eligibility response; 275 patient information; 276 claim status request; 277 claim status; 278 services review; 820 premium payment
824 application advice; 834 enrollment; 835 claim payment; 837 claim; 997 acknowledgment; 999 acknowledgment`,
  '1005': `
0007 source, receiver, subscriber, dependent, event, services; 0010 source, receiver, provider, subscriber, dependent; 0019 source, subscriber, dependent
0022 source, receiver, subscriber, dependent; 0085 source, receiver, provider, patient`,
  '353': `
00 original; 01 cancellation; 02 add; 05 replace; 06 confirmation; 08 status; 11 response; 13 request; 15 sent again; 18 reissue; 22 copy; 36 authority to deduct; 49 original, no answer needed; 52 answer to an earlier question`,
  '640': `
18 last answer; 19 more answers follow; 31 subrogation demand; CH chargeable; DG response; NO notice; P5 medical predetermination; P6 dental predetermination; RD returned; RP reporting
RQ request; RS more answers available; RT spend-down; RU medical services reservation; TH receipt; ZW sorted detail
AT administrative action`,
  '735': `
19 service provider; 20 information source; 21 information receiver; 22 subscriber; 23 dependent; EV event; PT patient; SS services`,
  '736': '0 no level below; 1 levels below',
  // 997 and 999.
  '715': `
A accepted; E accepted, with errors; M rejected, authentication failed; P partly accepted; R rejected; W rejected, assurance failed; X rejected, cannot be decrypted`,
  '716': `
1 group not supported; 2 version not supported; 3 GE missing; 4 control numbers of GS and GE differ; 5 number of transaction sets wrong; 6 control number badly formed; 10 authentication key unknown
11 encryption key unknown; 12 service not available; 13 receiver unknown; 14 sender unknown; 15 decrypted text wrong; 16 security not supported; 17 encrypted length wrong
18 authentication failed; 19 control number used twice; 23 security end missing; 24 security start missing; 25 security end missing (S4E); 26 security start missing (S4S)`,
  '717': `
A accepted; E accepted, with errors; M rejected, authentication failed; R rejected; W rejected, assurance failed; X rejected, cannot be decrypted`,
  '718': `
1 transaction not supported; 2 SE missing; 3 control numbers of ST and SE differ; 4 number of segments wrong; 5 segments in error; 6 transaction identifier wrong
7 control number wrong; 23 control number used twice`,
  '618': `
1 transaction not supported; 2 SE missing; 3 control numbers of ST and SE differ; 4 number of segments wrong; 5 segments in error; 6 transaction identifier wrong; 7 control number wrong
8 authentication key unknown; 9 encryption key unknown; 10 service not available; 11 receiver unknown; 12 encrypted length wrong; 13 authentication failed; 15 sender unknown
16 decrypted text wrong; 17 security not supported; 18 not in a group; 19 guide identifier wrong; 23 control number used twice; 24 security end missing; 25 security start missing
26 security end missing (S4E); 27 security start missing (S4S); I5 segments against the guide; I6 guide not supported`,
  '720': `
1 segment unknown; 2 segment unexpected; 3 required segment missing; 4 loop too often; 5 segment too often; 6 segment not in the transaction; 7 segment out of order; 8 element errors`,
  '620': `
1 segment unknown; 2 segment unexpected; 3 required segment missing; 4 loop too often; 5 segment too often; 6 segment not in the transaction; 7 segment out of order; 8 element errors
I4 segment not used by the guide; I6 segment missing that the data requires; I7 loop too seldom; I8 segment too seldom; I9 segment that the data rules out`,
  '723': `
1 required element missing; 2 element missing that another requires; 3 too many elements; 4 too short; 5 too long; 6 character not allowed; 7 code not valid; 8 date not valid
9 time not valid; 10 elements exclude each other; 12 too many repetitions; 13 too many components`,
  '621': `
1 required element missing; 2 element missing that another requires; 3 too many elements; 4 too short; 5 too long; 6 character not allowed; 7 code not valid; 8 date not valid
9 time not valid; 10 elements exclude each other; 12 too many repetitions; 13 too many components; I6 code not used by the guide; I9 element missing that the data requires
I10 element not used by the guide; I11 too few repetitions; I12 does not fit the pattern; I13 element that the data rules out`,
  // Answers.
  '1073': 'N no; U unknown; W does not apply; Y yes',
};
