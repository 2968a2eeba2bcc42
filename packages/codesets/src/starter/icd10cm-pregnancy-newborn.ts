/** Pregnancy (O), newborn (P) and birth defects (Q) with our own labels. */
export const icd10cmPregnancyNewborn = `
=O00|Pregnancy outside the womb
O00.10{1R2L9U}|Tubal pregnancy, % tube|F @2017-10-01
O00.90|Pregnancy outside the womb, not specified|F @2016-10-01
=O02|Other failed pregnancy
O02.1|Missed miscarriage|F
=O03|Miscarriage
O03.4|Incomplete miscarriage, no complications|F
O03.9|Miscarriage, complete or not specified, no complications|F
=O09|High-risk pregnancy care
O09.511|Care of an older first-time mother, first trimester|F
O09.512|Care of an older first-time mother, second trimester|F
O09.513|Care of an older first-time mother, third trimester|F
O09.521|Care of an older mother, first trimester|F
O09.522|Care of an older mother, second trimester|F
O09.523|Care of an older mother, third trimester|F
O09.91|High-risk pregnancy care, first trimester|F
O09.92|High-risk pregnancy care, second trimester|F
O09.93|High-risk pregnancy care, third trimester|F
=O10|High blood pressure before pregnancy
O10.011|Old high blood pressure in pregnancy, first trimester|F
O10.012|Old high blood pressure in pregnancy, second trimester|F
O10.013|Old high blood pressure in pregnancy, third trimester|F
=O12|Swelling or protein in pregnancy
O12.03|Swelling in pregnancy, third trimester|F
=O13|High blood pressure from pregnancy
O13.2|High blood pressure from pregnancy, second trimester|F
O13.3|High blood pressure from pregnancy, third trimester|F
O13.9|High blood pressure from pregnancy, trimester not named|F
=O14|Preeclampsia
O14.03|Mild preeclampsia, third trimester|F
O14.13|Severe preeclampsia, third trimester|F
O14.93|Preeclampsia, not specified, third trimester|F
=O20|Early pregnancy bleeding
O20.0|Threatened miscarriage|F
O20.9|Early pregnancy bleeding, not specified|F
=O21|Vomiting in pregnancy
O21.0|Mild vomiting in pregnancy|F
O21.1|Severe vomiting in pregnancy|F
O21.9|Vomiting in pregnancy, not specified|F
=O23|Urinary or genital infection in pregnancy
O23.41|Urinary infection in pregnancy, first trimester|F
O23.42|Urinary infection in pregnancy, second trimester|F
O23.43|Urinary infection in pregnancy, third trimester|F
=O24|Diabetes in pregnancy
O24.111|Type 2 diabetes in pregnancy, first trimester|F
O24.112|Type 2 diabetes in pregnancy, second trimester|F
O24.113|Type 2 diabetes in pregnancy, third trimester|F
O24.410|Diabetes from pregnancy, diet controlled|F
O24.414|Diabetes from pregnancy, insulin|F
O24.415|Diabetes from pregnancy, pills|F @2016-10-01
O24.419|Diabetes from pregnancy, control not named|F
=O26|Other pregnancy care
O26.851|Spotting in pregnancy, first trimester|F
O26.852|Spotting in pregnancy, second trimester|F
O26.891|Other pregnancy condition, first trimester|F
O26.892|Other pregnancy condition, second trimester|F
O26.893|Other pregnancy condition, third trimester|F
=O28|Abnormal prenatal screening
O28.9|Abnormal prenatal screening, not specified|F
=O30|Twins and more
O30.001|Twin pregnancy, not specified, first trimester|F
O30.002|Twin pregnancy, not specified, second trimester|F
O30.003|Twin pregnancy, not specified, third trimester|F
=O32|Baby in a wrong position
O32.1XX0|Breech baby|F
=O34|Mother's pelvic organs in pregnancy
O34.211|Low cross scar from a cesarean|F @2016-10-01
O34.219|Cesarean scar, kind not named|F
=O36|Other baby problems before birth
O36.5930|Poor growth of the baby, third trimester|F
O36.8130|Less movement of the baby, third trimester|F
O36.80X0|Pregnancy with unclear viability|F
=O42|Early broken waters
O42.92|Broken waters at term, onset not named|F
O42.90|Early broken waters, weeks not named|F
=O47|False labor
O47.03|False labor before 37 weeks, third trimester|F
O47.1|False labor at or after 37 weeks|F
=O48|Long pregnancy
O48.0|Pregnancy over 40 weeks|F
O48.1|Pregnancy over 42 weeks|F
=O60|Early labor
O60.03|Early labor, no delivery, third trimester|F
=O70|Birth tear
O70.0|First-degree birth tear|F
O70.1|Second-degree birth tear|F
=O72|Bleeding after birth
O72.1|Other bleeding right after birth|F
=O80|Normal birth
O80|Normal birth|F
=O82|Cesarean birth
O82|Cesarean birth without need named|F
=O86|Infection after birth
O86.4|Fever after birth, cause not named|F
=O90|Problems after birth
O90.6|Low mood after birth|F
=O91|Breast infection with birth
O91.22|Breast inflammation after birth, no pus|F
=O92|Other breast and milk disorders with birth
O92.5|Stopped milk|F
O92.79|Other milk problem|F
=O99|Other disease in pregnancy
O99.011|Anemia in pregnancy, first trimester|F
O99.012|Anemia in pregnancy, second trimester|F
O99.013|Anemia in pregnancy, third trimester|F
O99.211|Obesity in pregnancy, first trimester|F
O99.212|Obesity in pregnancy, second trimester|F
O99.213|Obesity in pregnancy, third trimester|F
O99.282|Hormone or nutrition disease in pregnancy, second trimester|F
O99.331|Tobacco in pregnancy, first trimester|F
O99.332|Tobacco in pregnancy, second trimester|F
O99.333|Tobacco in pregnancy, third trimester|F
O99.341|Mental disorder in pregnancy, first trimester|F
O99.342|Mental disorder in pregnancy, second trimester|F
O99.343|Mental disorder in pregnancy, third trimester|F
O99.345|Mental disorder after birth|F
O99.820|Group B strep carrier in pregnancy|F
O99.89|Other disease in pregnancy, birth or after|F !2020-09-30
O99.891|Other disease in pregnancy|F @2020-10-01
=O9A|Injury in pregnancy
O9A.213|Injury in pregnancy, third trimester|F
=P05|Small newborn for the weeks
P05.10|Small newborn for the weeks, weight not named|<0
=P07|Early newborn
P07.30|Early newborn, weeks not named|<0
P07.38|Early newborn, 35 weeks|<0
P07.39|Early newborn, 36 weeks|<0
=P08|Large or late newborn
P08.1|Large newborn|<0
P08.21|Late newborn|<0
=P22|Newborn breathing distress
P22.1|Fast breathing of a newborn|<0
P22.9|Newborn breathing distress, not specified|<0
=P28|Other newborn breathing problems
P28.89|Other newborn breathing problem|<0
=P37|Other newborn infection
P37.5|Newborn thrush|<0
=P38|Newborn navel infection
P38.9|Newborn navel infection, no bleeding|<0
=P39|Other newborn infections
P39.1|Newborn pink eye|<0
=P55|Newborn blood group disease
P55.1|Newborn ABO blood group disease|<0
=P59|Newborn jaundice
P59.0|Jaundice of an early newborn|<0
P59.9|Newborn jaundice, not specified|<0
=P70|Newborn sugar disorders
P70.4|Other newborn low sugar|<0
=P74|Newborn salt disorders
P74.1|Newborn dehydration|<0
=P78|Newborn digestive problems
P78.83|Newborn reflux|<0
=P80|Newborn cold
P80.9|Newborn cold, not specified|<0
=P83|Newborn skin
P83.1|Newborn acne or toxic rash|<0
P83.81|Navel granuloma|<0
=P92|Newborn feeding
P92.1|Newborn spitting up|<0
P92.5|Newborn trouble at the breast|<0
P92.6|Newborn failure to thrive|<0
P92.8|Other newborn feeding problem|<0
P92.9|Newborn feeding problem, not specified|<0
=P96|Other newborn conditions
P96.1|Newborn withdrawal from the mother's drugs|<0
P96.83|Newborn meconium staining|<0
=Q21|Heart wall defects
Q21.0|Hole between lower heart chambers
Q21.1|Hole between upper heart chambers|!2022-09-30
Q21.12|Open oval window of the heart|@2022-10-01
=Q25|Large artery defects
Q25.0|Open ductus
=Q38|Tongue and mouth defects
Q38.1|Tongue-tie
=Q53|Undescended testicle
Q53.9|Undescended testicle, not specified|M
Q53.10|Undescended testicle, one side|M
=Q54|Urethra opening defect
Q54.9|Urethra opening low, not specified|M
=Q65|Hip defects
Q65.89|Other hip defect from birth
=Q66|Foot defects
Q66.89|Other foot defect from birth
=Q67|Head and chest shape
Q67.3|Flat head
Q67.6|Sunken chest
=Q75|Skull defects
Q75.3|Large head
=Q82|Skin defects
Q82.5|Birthmark
=Q90|Down syndrome
Q90.9|Down syndrome, not specified
`;
