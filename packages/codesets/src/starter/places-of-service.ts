/** CMS place of service codes in use (Medicare Claims Processing Manual, chapter 26, 10.5), with our own labels. */
export const placesOfService = `
01|Pharmacy|@2003-10-01
02|Telehealth, patient not at home|@2017-01-01
03|School|@2003-01-01
04|Homeless shelter|@2003-01-01
05|Indian Health Service, free-standing|@2003-01-01
06|Indian Health Service, provider-based|@2003-01-01
07|Tribal 638, free-standing|@2003-01-01
08|Tribal 638, provider-based|@2003-01-01
09|Prison or correctional facility|@2006-07-01
10|Telehealth, patient at home|@2022-01-01
11|Office
12|Home
13|Assisted living|@2003-10-01
14|Group home|@2003-10-01
15|Mobile unit|@2003-01-01
16|Temporary lodging|@2008-04-01
17|Walk-in retail clinic|@2010-05-01
18|Worksite clinic|@2013-05-01
19|Hospital outpatient, off campus|@2016-01-01
20|Urgent care|@2003-01-01
21|Hospital inpatient
22|Hospital outpatient, on campus
23|Emergency room
24|Ambulatory surgery center
25|Birthing center
26|Military treatment facility
27|Outreach site or street|@2023-10-01
31|Skilled nursing facility
32|Nursing facility
33|Custodial care facility
34|Hospice
41|Ambulance, land
42|Ambulance, air or water
49|Independent clinic|@2003-10-01
50|Federally qualified health center
51|Psychiatric hospital, inpatient
52|Psychiatric hospital, partial stay
53|Community mental health center
54|Intermediate care facility, intellectual disability
55|Substance use treatment, residential
56|Psychiatric treatment center, residential
57|Substance use treatment, not residential|@2003-10-01
58|Opioid treatment program, not residential|@2020-01-01
60|Mass vaccination site
61|Inpatient rehabilitation facility
62|Outpatient rehabilitation facility
65|Dialysis facility
66|PACE center|@2022-08-01
71|Public health clinic
72|Rural health clinic
81|Independent laboratory
99|Other place
`;
