/**
 * Visit (E/M) code numbers of CPT with labels of our own. CPT and its descriptors belong to the AMA and are not shipped:
 * a practice installs its licensed file. Codes older than 1992 are dated 1992-01-01.
 */
export const cptVisits = `
98000|Video visit, new patient, straightforward|@2025-01-01
98001|Video visit, new patient, low|@2025-01-01
98002|Video visit, new patient, moderate|@2025-01-01
98003|Video visit, new patient, high|@2025-01-01
98004|Video visit, established patient, straightforward|@2025-01-01
98005|Video visit, established patient, low|@2025-01-01
98006|Video visit, established patient, moderate|@2025-01-01
98007|Video visit, established patient, high|@2025-01-01
98008|Phone visit, new patient, straightforward|@2025-01-01
98009|Phone visit, new patient, low|@2025-01-01
98010|Phone visit, new patient, moderate|@2025-01-01
98011|Phone visit, new patient, high|@2025-01-01
98012|Phone visit, established patient, straightforward|@2025-01-01
98013|Phone visit, established patient, low|@2025-01-01
98014|Phone visit, established patient, moderate|@2025-01-01
98015|Phone visit, established patient, high|@2025-01-01
98016|Short check-in, 5 to 10 minutes|@2025-01-01
98966|Phone assessment by a nonphysician, 5 to 10 minutes|@2008-01-01
98967|Phone assessment by a nonphysician, 11 to 20 minutes|@2008-01-01
98968|Phone assessment by a nonphysician, 21 to 30 minutes|@2008-01-01
98970|Online assessment by a nonphysician, 5 to 10 minutes|@2020-01-01
98971|Online assessment by a nonphysician, 11 to 20 minutes|@2020-01-01
98972|Online assessment by a nonphysician, 21 minutes or more|@2020-01-01
99201|Office visit, new patient, level 1|!2020-12-31
99202|Office visit, new patient, level 2
99203|Office visit, new patient, level 3
99204|Office visit, new patient, level 4
99205|Office visit, new patient, level 5
99211|Office visit, established patient, level 1 (nurse)
99212|Office visit, established patient, level 2
99213|Office visit, established patient, level 3
99214|Office visit, established patient, level 4
99215|Office visit, established patient, level 5
99217|Observation discharge|@1998-01-01 !2022-12-31
99218|First observation day, level 1|!2022-12-31
99219|First observation day, level 2|!2022-12-31
99220|First observation day, level 3|!2022-12-31
99221|First hospital day, level 1
99222|First hospital day, level 2
99223|First hospital day, level 3
99224|Later observation day, level 1|@2011-01-01 !2022-12-31
99225|Later observation day, level 2|@2011-01-01 !2022-12-31
99226|Later observation day, level 3|@2011-01-01 !2022-12-31
99231|Later hospital day, level 1
99232|Later hospital day, level 2
99233|Later hospital day, level 3
99234|Hospital admission and discharge same day, level 1|@1998-01-01
99235|Hospital admission and discharge same day, level 2|@1998-01-01
99236|Hospital admission and discharge same day, level 3|@1998-01-01
99238|Hospital discharge day, up to 30 minutes
99239|Hospital discharge day, over 30 minutes
99241|Office consult, level 1|!2022-12-31
99242|Office consult, level 2
99243|Office consult, level 3
99244|Office consult, level 4
99245|Office consult, level 5
99251|Hospital consult, level 1|!2022-12-31
99252|Hospital consult, level 2
99253|Hospital consult, level 3
99254|Hospital consult, level 4
99255|Hospital consult, level 5
99281|Emergency visit, level 1
99282|Emergency visit, level 2
99283|Emergency visit, level 3
99284|Emergency visit, level 4
99285|Emergency visit, level 5
99288|Direction of advanced life support
99291|Critical care, first 30 to 74 minutes
99292|Critical care, next 30 minutes
99304|First nursing facility visit, level 1|@2006-01-01
99305|First nursing facility visit, level 2|@2006-01-01
99306|First nursing facility visit, level 3|@2006-01-01
99307|Later nursing facility visit, level 1|@2006-01-01
99308|Later nursing facility visit, level 2|@2006-01-01
99309|Later nursing facility visit, level 3|@2006-01-01
99310|Later nursing facility visit, level 4|@2006-01-01
99315|Nursing facility discharge, up to 30 minutes|@1998-01-01
99316|Nursing facility discharge, over 30 minutes|@1998-01-01
99318|Yearly nursing facility assessment|@2006-01-01 !2022-12-31
99324|Rest home visit, new patient, level 1|@2006-01-01 !2022-12-31
99325|Rest home visit, new patient, level 2|@2006-01-01 !2022-12-31
99326|Rest home visit, new patient, level 3|@2006-01-01 !2022-12-31
99327|Rest home visit, new patient, level 4|@2006-01-01 !2022-12-31
99328|Rest home visit, new patient, level 5|@2006-01-01 !2022-12-31
99334|Rest home visit, established patient, level 1|@2006-01-01 !2022-12-31
99335|Rest home visit, established patient, level 2|@2006-01-01 !2022-12-31
99336|Rest home visit, established patient, level 3|@2006-01-01 !2022-12-31
99337|Rest home visit, established patient, level 4|@2006-01-01 !2022-12-31
99341|Home visit, new patient, level 1
99342|Home visit, new patient, level 2
99343|Home visit, new patient, level 3 of the former scale|!2022-12-31
99344|Home visit, new patient, level 3
99345|Home visit, new patient, level 4
99347|Home visit, established patient, level 1
99348|Home visit, established patient, level 2
99349|Home visit, established patient, level 3
99350|Home visit, established patient, level 4
99354|Extra hour, outpatient|!2022-12-31
99355|Extra half hour, outpatient|!2022-12-31
99356|Extra hour, inpatient|!2022-12-31
99357|Extra half hour, inpatient|!2022-12-31
99358|Extra time without the patient, first hour
99359|Extra time without the patient, next half hour
99360|Standby, 30 minutes
99366|Team conference with the patient, by a nonphysician|@2008-01-01
99367|Team conference without the patient, by a physician|@2008-01-01
99368|Team conference without the patient, by a nonphysician|@2008-01-01
99374|Home health oversight, 15 to 29 minutes
99375|Home health oversight, 30 minutes or more
99377|Hospice oversight, 15 to 29 minutes
99378|Hospice oversight, 30 minutes or more
99381|Preventive visit, new patient, under 1|<0
99382|Preventive visit, new patient, 1 to 4|>1 <4
99383|Preventive visit, new patient, 5 to 11|>5 <11
99384|Preventive visit, new patient, 12 to 17|>12 <17
99385|Preventive visit, new patient, 18 to 39|>18 <39
99386|Preventive visit, new patient, 40 to 64|>40 <64
99387|Preventive visit, new patient, 65 or older|>65
99391|Preventive visit, established patient, under 1|<0
99392|Preventive visit, established patient, 1 to 4|>1 <4
99393|Preventive visit, established patient, 5 to 11|>5 <11
99394|Preventive visit, established patient, 12 to 17|>12 <17
99395|Preventive visit, established patient, 18 to 39|>18 <39
99396|Preventive visit, established patient, 40 to 64|>40 <64
99397|Preventive visit, established patient, 65 or older|>65
99401|Preventive counseling, 15 minutes
99402|Preventive counseling, 30 minutes
99403|Preventive counseling, 45 minutes
99404|Preventive counseling, 60 minutes
99406|Tobacco counseling, over 3 to 10 minutes|@2008-01-01
99407|Tobacco counseling, over 10 minutes|@2008-01-01
99408|Alcohol or drug screening and help, 15 to 30 minutes|@2008-01-01
99409|Alcohol or drug screening and help, over 30 minutes|@2008-01-01
99411|Group preventive counseling, 30 minutes
99412|Group preventive counseling, 60 minutes
99415|Extra clinical staff time, first hour|@2016-01-01
99416|Extra clinical staff time, next half hour|@2016-01-01
99417|Extra 15 minutes, outpatient visit|@2021-01-01
99418|Extra 15 minutes, inpatient visit|@2023-01-01
99421|Online visit, 5 to 10 minutes|@2020-01-01
99422|Online visit, 11 to 20 minutes|@2020-01-01
99423|Online visit, 21 minutes or more|@2020-01-01
99424|Principal care by a physician, first 30 minutes|@2022-01-01
99425|Principal care by a physician, next 30 minutes|@2022-01-01
99426|Principal care by staff, first 30 minutes|@2022-01-01
99427|Principal care by staff, next 30 minutes|@2022-01-01
99429|Preventive service, other
99437|Chronic care by a physician, next 30 minutes|@2022-01-01
99439|Chronic care by staff, next 20 minutes|@2021-01-01
99441|Phone visit, 5 to 10 minutes|@2008-01-01 !2024-12-31
99442|Phone visit, 11 to 20 minutes|@2008-01-01 !2024-12-31
99443|Phone visit, 21 to 30 minutes|@2008-01-01 !2024-12-31
99446|Interprofessional consult, 5 to 10 minutes|@2014-01-01
99447|Interprofessional consult, 11 to 20 minutes|@2014-01-01
99448|Interprofessional consult, 21 to 30 minutes|@2014-01-01
99449|Interprofessional consult, 31 minutes or more|@2014-01-01
99451|Interprofessional consult, written report|@2019-01-01
99452|Interprofessional referral, 30 minutes|@2019-01-01
99453|Remote monitoring setup|@2019-01-01
99454|Remote monitoring device supply, month|@2019-01-01
99457|Remote monitoring management, first 20 minutes|@2019-01-01
99458|Remote monitoring management, next 20 minutes|@2020-01-01
99459|Pelvic exam supplies add-on|F @2024-01-01
99460|Newborn hospital care, first day|<0 @2009-01-01
99461|Newborn care outside the hospital, first day|<0 @2009-01-01
99462|Newborn hospital care, later day|<0 @2009-01-01
99463|Newborn admission and discharge same day|<0 @2009-01-01
99464|Attendance at delivery|@2009-01-01
99465|Newborn resuscitation|<0 @2009-01-01
99468|Newborn critical care, first day|<0 @2009-01-01
99469|Newborn critical care, later day|<0 @2009-01-01
99471|Child critical care, first day, 29 days to 24 months|<1 @2009-01-01
99472|Child critical care, later day, 29 days to 24 months|<1 @2009-01-01
99473|Home blood pressure teaching|@2020-01-01
99474|Home blood pressure review|@2020-01-01
99475|Child critical care, first day, 2 to 5 years|>2 <5 @2009-01-01
99476|Child critical care, later day, 2 to 5 years|>2 <5 @2009-01-01
99477|Sick newborn, first day, intensive but not critical|<0 @2008-01-01
99483|Cognitive assessment and care plan|@2018-01-01
99484|Behavioral health care management, 20 minutes|@2018-01-01
99487|Complex chronic care, first 60 minutes|@2013-01-01
99489|Complex chronic care, next 30 minutes|@2013-01-01
99490|Chronic care by staff, first 20 minutes|@2015-01-01
99491|Chronic care by a physician, first 30 minutes|@2019-01-01
99492|Collaborative care, first month|@2018-01-01
99493|Collaborative care, later month|@2018-01-01
99494|Collaborative care, next 30 minutes|@2018-01-01
99495|Care after discharge, moderate, within 14 days|@2013-01-01
99496|Care after discharge, high, within 7 days|@2013-01-01
99497|Advance care planning, first 30 minutes|@2015-01-01
99498|Advance care planning, next 30 minutes|@2015-01-01
99499|Visit, other
`;
