/** Words for kinds of dates, formats and times. Entries are `code words`. */
export const DATES: Readonly<Record<string, string>> = {
  // What a date is.
  '374': `
007 effective; 009 processed; 011 shipped; 036 expires; 050 received; 090 care assumed; 091 care relinquished; 096 discharge; 102 issued; 106 answer due; 139 estimated; 150 service from
151 service to; 152 change takes effect; 193 period from; 194 period to; 196 start; 198 completed; 232 statement from; 233 statement to; 286 retirement
290 coordination of benefits; 291 plan; 292 benefit; 295 primary care provider; 296 return to work; 297 last day worked; 300 enrollment signed
301 COBRA qualifying event; 303 maintenance takes effect; 304 last seen; 307 eligibility; 314 disability; 318 added; 336 employment from; 337 employment to
338 Medicare from; 339 Medicare to; 340 COBRA from; 341 COBRA to; 342 premium paid from; 343 premium paid to; 344 coordination of benefits from
345 coordination of benefits to; 346 plan from; 347 plan to; 348 benefit from; 349 benefit to; 350 education from; 351 education to; 356 eligible from; 357 eligible to
360 disability from; 361 disability to; 368 submitted; 382 enrollment; 383 adjusted hire; 385 credited service from; 386 credited service to; 388 payment canceled
393 plan participation suspended; 394 rehired; 405 produced; 431 onset of illness; 434 statement; 435 admission; 439 accident; 441 prior placement; 442 birth
444 first contact; 446 replacement; 452 appliance placed; 453 acute manifestation; 454 first treatment; 455 last X-ray; 458 certification; 461 last certification; 463 therapy begins; 471 prescription
472 service; 473 Medicaid from; 474 Medicaid to; 484 last menstrual period; 523 claim; 539 policy effective; 540 policy expires; 543 last premium paid
573 claim paid; 582 report period; 607 certification revised; 636 last update; 695 previous period; 738 latest hemoglobin or hematocrit; 739 latest serum creatinine; 754 next payment due; 771 status
866 examination; 881 request; 903 application entry; AAH event; AB4 time period; ABC expected birth; ABW credit card expires; AEC Medicare Part A from; AED Medicare Part A to
AEG Medicare Part B from; AEH Medicare Part B to; AFC Medicare Part D from; AFD Medicare Part D to
035 delivered; 097 created; 598 rejected; AAG due`,
  // How a date or time is written.
  '1250': `
CC century; CD month and year; CM year and month; CQ year and quarter; CY year; D6 date (YYMMDD); D8 date (CCYYMMDD); DA days of a month; DB date (MMDDCCYY); DD day of month; DT date and time
DTS date and time with seconds; EH year and day of year; KA date (YYMMMDD); MD month and day; MM month; RD dates (MMDDCCYY); RD2 years; RD4 years; RD5 months; RD6 dates (YYMMDD); RD8 from and to (CCYYMMDD)
RDT from and to with time; RMD months and days; RMY years and months; RTM times; RTS date and time with seconds; TC day of year; TM time (HHMM); TQ month and year; TR date and time; TS time (HHMMSS); TT date (MMDDYY)
TU year and day of year; UN free text; YM year and month; YMM year and months; YY year`,
  // Time zone.
  '623': `
AD Alaska daylight time; AS Alaska standard time; AT Alaska time; CD Central daylight time; CS Central standard time; CT Central time; ED Eastern daylight time
ES Eastern standard time; ET Eastern time; GM Greenwich mean time; HD Hawaii daylight time; HS Hawaii standard time; HT Hawaii time; LT local time; MD Mountain daylight time
MS Mountain standard time; MT Mountain time; ND Newfoundland daylight time; NS Newfoundland standard time; NT Newfoundland time; PD Pacific daylight time
PS Pacific standard time; PT Pacific time; TD Atlantic daylight time; TS Atlantic standard time; TT Atlantic time; UT universal time
01 UTC+1; 02 UTC+2; 03 UTC+3; 04 UTC+4; 05 UTC+5; 06 UTC+6; 07 UTC+7; 08 UTC+8; 09 UTC+9; 10 UTC+10; 11 UTC+11; 12 UTC+12
13 UTC-12; 14 UTC-11; 15 UTC-10; 16 UTC-9; 17 UTC-8; 18 UTC-7; 19 UTC-6; 20 UTC-5; 21 UTC-4; 22 UTC-3; 23 UTC-2; 24 UTC-1`,
  // Time period of a benefit or a quantity.
  '615': `
6 hour; 7 day; 13 24 hours; 21 years; 22 service year; 23 calendar year; 24 year to date; 25 contract; 26 episode; 27 visit; 28 outlier; 29 remaining; 30 exceeded
31 not exceeded; 32 lifetime; 33 lifetime remaining; 34 month; 35 week; 36 admission`,
  // How often.
  '594': `
1 weekly; 2 every two weeks; 3 twice a month; 4 monthly; 6 daily; 7 yearly; 8 every two months; 9 lump sum; B year to date; C once; H hourly; Q quarterly
S twice a year; U unknown`,
  // Days of the week and parts of the day.
  '678': `
1 first week of the month; 2 second week of the month; 3 third week of the month; 4 fourth week of the month; 5 fifth week of the month
6 first and third week of the month; 7 second and fourth week of the month; 8 first working day of the period; 9 last working day of the period
A Monday to Friday; B Monday to Saturday; C Monday to Sunday; D Monday; E Tuesday; F Wednesday; G Thursday; H Friday; J Saturday; K Sunday
L Monday to Thursday; M at once; N as directed; O daily, Monday to Friday; S once, Monday to Friday; SA Sunday, Monday, Thursday, Friday, Saturday; SB Tuesday to Saturday; SC Sunday, Wednesday to Saturday
SD Monday, Wednesday to Saturday; SG Tuesday to Friday; SL Monday, Tuesday, Thursday; SP Monday, Tuesday, Friday; SX Wednesday, Thursday
SY Monday, Wednesday, Thursday; SZ Tuesday, Thursday, Friday; W as needed; Y none
P half Monday, half Thursday; Q half Tuesday, half Thursday; R half Wednesday, half Friday; T half Tuesday, half Friday; U half Monday, half Wednesday
V a third each Monday, Wednesday, Friday; X half by Wednesday, rest by Friday`,
  '679': 'A first shift; B second shift; C third shift; D morning; E afternoon; F as directed; G any shift; Y none',
};
