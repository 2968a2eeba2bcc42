/** Neoplasms (C, D0-D4) and blood and immune disorders (D5-D8) with our own labels. */
export const icd10cmNeoplasmsBlood = `
=C15|Cancer of the esophagus
C15.9|Cancer of the esophagus, part not named
=C16|Cancer of the stomach
C16.9|Cancer of the stomach, part not named
=C18|Cancer of the colon
C18.0|Cancer of the cecum
C18.2|Cancer of the ascending colon
C18.4|Cancer of the transverse colon
C18.6|Cancer of the descending colon
C18.7|Cancer of the sigmoid colon
C18.9|Cancer of the colon, part not named
=C20|Cancer of the rectum
C20|Cancer of the rectum
=C22|Cancer of the liver
C22.0|Liver cell cancer
=C25|Cancer of the pancreas
C25.0|Cancer of the head of the pancreas
C25.9|Cancer of the pancreas, part not named
=C34|Cancer of the lung
C34.1{1R2L0U}|Cancer of the upper lobe, % lung
C34.3{1R2L0U}|Cancer of the lower lobe, % lung
C34.9{1R2L0U}|Cancer of % lung, part not named
=C43|Melanoma
C43.59|Melanoma of the trunk
C43.6{1R2L0U}|Melanoma of % arm or shoulder
C43.7{1R2L0U}|Melanoma of % leg or hip
C43.9|Melanoma, place not named
=C44|Other skin cancer
C44.311|Basal cell cancer of the nose
C44.319|Basal cell cancer of another part of the face
C44.321|Squamous cell cancer of the nose
C44.329|Squamous cell cancer of another part of the face
C44.41|Basal cell cancer of the scalp or neck
C44.42|Squamous cell cancer of the scalp or neck
C44.519|Basal cell cancer of the trunk
C44.529|Squamous cell cancer of the trunk
C44.61{2R9L1U}|Basal cell cancer of % arm or shoulder
C44.62{2R9L1U}|Squamous cell cancer of % arm or shoulder
C44.71{2R9L1U}|Basal cell cancer of % leg or hip
C44.72{2R9L1U}|Squamous cell cancer of % leg or hip
C44.90|Skin cancer, kind and place not named
=C50|Cancer of the breast
C50.41{1R2L9U}|Cancer of the upper outer % breast, woman|F
C50.91{1R2L9U}|Cancer of % breast, woman|F
=C53|Cancer of the cervix
C53.9|Cancer of the cervix|F
=C54|Cancer of the uterus
C54.1|Cancer of the uterine lining|F
=C56|Cancer of the ovary
C56.{1R2L9U}|Cancer of % ovary|F
C56.3|Cancer of both ovaries|F @2021-10-01
=C61|Cancer of the prostate
C61|Cancer of the prostate|M
=C62|Cancer of the testicle
C62.9{1R2L0U}|Cancer of % testicle|M
=C64|Cancer of the kidney
C64.{1R2L9U}|Cancer of % kidney
=C67|Cancer of the bladder
C67.9|Cancer of the bladder, part not named
=C71|Cancer of the brain
C71.9|Cancer of the brain, part not named
=C73|Cancer of the thyroid
C73|Cancer of the thyroid
=C77|Cancer spread to lymph nodes
C77.9|Cancer spread to lymph nodes, not specified
=C78|Cancer spread to lungs or digestive organs
C78.0{1R2L0U}|Cancer spread to % lung
C78.7|Cancer spread to the liver
=C79|Cancer spread to other places
C79.31|Cancer spread to the brain
C79.51|Cancer spread to bone
=C80|Cancer, place not named
C80.1|Cancer, place not named
=C81|Hodgkin lymphoma
C81.90|Hodgkin lymphoma, not specified
=C83|Lymphoma outside follicles
C83.30|Large B-cell lymphoma, place not named
=C85|Other lymphoma
C85.90|Lymphoma not Hodgkin, not specified
=C90|Myeloma
C90.00|Myeloma, not in remission
C90.01|Myeloma, in remission
=C91|Lymphoid leukemia
C91.10|Chronic lymphocytic leukemia, not in remission
C91.11|Chronic lymphocytic leukemia, in remission
=C92|Myeloid leukemia
C92.10|Chronic myeloid leukemia, not in remission
=D03|Melanoma still in the skin
D03.9|Melanoma still in the skin, place not named
=D04|Skin cancer still in the skin
D04.9|Skin cancer still in the skin, place not named
=D05|Breast cancer still in place
D05.1{1R2L0U}|Ductal cancer still in place, % breast
=D06|Cervix cancer still in place
D06.9|Cervix cancer still in place|F
=D12|Benign growth of the colon, rectum or anus
D12.0|Benign growth of the cecum
D12.2|Benign growth of the ascending colon
D12.3|Benign growth of the transverse colon
D12.4|Benign growth of the descending colon
D12.5|Benign growth of the sigmoid colon
D12.6|Benign growth of the colon, part not named
D12.8|Benign growth of the rectum
=D17|Fatty lump
D17.0|Fatty lump of the head or neck
D17.1|Fatty lump of the trunk
D17.2{1R2L0U}|Fatty lump of % arm
D17.30|Fatty lump under the skin, place not named
D17.9|Fatty lump, not specified
=D18|Blood vessel growth
D18.01|Blood vessel growth of the skin
D18.03|Blood vessel growth inside the belly
=D21|Other benign soft tissue growth
D21.9|Benign soft tissue growth, not specified
=D22|Mole
D22.30|Mole of the face, part not named
D22.39|Mole of another part of the face
D22.4|Mole of the scalp or neck
D22.5|Mole of the trunk
D22.6{1R2L0U}|Mole of % arm or shoulder
D22.7{1R2L0U}|Mole of % leg or hip
D22.9|Mole, place not named
=D23|Other benign skin growth
D23.39|Benign skin growth of another part of the face
D23.4|Benign skin growth of the scalp or neck
D23.5|Benign skin growth of the trunk
D23.9|Benign skin growth, place not named
=D24|Benign growth of the breast
D24.{1R2L9U}|Benign growth of % breast
=D25|Uterine fibroids
D25.0|Fibroid under the uterine lining|F
D25.1|Fibroid in the uterine wall|F
D25.2|Fibroid on the outside of the uterus|F
D25.9|Uterine fibroid, not specified|F
=D27|Benign growth of the ovary
D27.{0R1L9U}|Benign growth of % ovary|F
=D35|Benign growth of other glands
D35.00|Benign growth of the adrenal gland, side not named
D35.2|Benign growth of the pituitary gland
=D37|Growth of unsure nature, digestive
D37.4|Growth of unsure nature of the colon
=D48|Growth of unsure nature, other places
D48.5|Growth of unsure nature of the skin
=D49|Growth of unknown nature
D49.0|Growth of unknown nature, digestive
D49.2|Growth of unknown nature, bone, soft tissue or skin
D49.3|Growth of unknown nature, breast
=D45|Too many red cells, true
D45|Too many red cells, true (polycythemia vera)
=D47|Other blood growth of unsure nature
D47.2|Monoclonal gammopathy
=D50|Iron deficiency anemia
D50.0|Iron deficiency anemia from blood loss
D50.8|Other iron deficiency anemia
D50.9|Iron deficiency anemia, not specified
=D51|Vitamin B12 anemia
D51.0|Pernicious anemia
D51.9|Vitamin B12 anemia, not specified
=D52|Folate anemia
D52.9|Folate anemia, not specified
=D53|Other nutritional anemia
D53.9|Nutritional anemia, not specified
=D56|Thalassemia
D56.3|Thalassemia trait
D56.9|Thalassemia, not specified
=D57|Sickle cell
D57.00|Sickle cell disease with pain crisis
D57.1|Sickle cell disease without crisis
D57.3|Sickle cell trait
=D61|Bone marrow failure
D61.818|Other low counts of all blood cells
=D62|Anemia from fast blood loss
D62|Anemia from fast blood loss
=D63|Anemia of chronic disease
D63.0|Anemia of cancer
D63.1|Anemia of chronic kidney disease
D63.8|Anemia of another chronic disease
=D64|Other anemia
D64.9|Anemia, not specified
=D68|Other clotting defects
D68.51|Factor V Leiden
D68.59|Other inherited clotting tendency
D68.69|Other clotting tendency
D68.9|Clotting defect, not specified
=D69|Purpura and low platelets
D69.6|Low platelets, not specified (thrombocytopenia)
=D70|Low neutrophils
D70.9|Low neutrophils, not specified
=D72|Other white cell disorders
D72.10|High eosinophils, not specified|@2020-10-01
D72.819|Low white cell count, not specified (leukopenia)
D72.825|Bandemia
D72.829|High white cell count, not specified (leukocytosis)
=D75|Other blood disorders
D75.839|High platelets, not specified|@2021-10-01
=D80|Antibody deficiency
D80.1|Low antibodies, not inherited
=D84|Other immune deficiency
D84.821|Weak immunity from drugs|@2020-10-01
D84.9|Weak immunity, not specified
=D86|Sarcoidosis
D86.0|Sarcoidosis of the lung
D86.9|Sarcoidosis, not specified
`;
