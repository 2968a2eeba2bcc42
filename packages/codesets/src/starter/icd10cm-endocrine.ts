/** Endocrine, nutritional and metabolic conditions (E) with our own labels. */
export const icd10cmEndocrine = `
=E03|Other low thyroid
E03.8|Other low thyroid
E03.9|Low thyroid, not specified (hypothyroidism)
=E04|Goiter, not toxic
E04.0|Diffuse goiter
E04.1|Single thyroid nodule
E04.2|Goiter with several nodules
E04.9|Goiter, not specified
=E05|High thyroid
E05.00|Graves' disease, no storm
E05.20|Toxic goiter with several nodules, no storm
E05.90|High thyroid, not specified, no storm (hyperthyroidism)
=E06|Thyroid inflammation
E06.3|Hashimoto's thyroiditis
E06.9|Thyroid inflammation, not specified
=E10|Type 1 diabetes
E10.10|Type 1 diabetes with ketoacidosis, no coma
E10.21|Type 1 diabetes with kidney disease
E10.22|Type 1 diabetes with chronic kidney disease
E10.319|Type 1 diabetes with eye disease, no macular swelling
E10.40|Type 1 diabetes with nerve damage, not specified
E10.42|Type 1 diabetes with nerve damage in several nerves
E10.43|Type 1 diabetes with autonomic nerve damage
E10.51|Type 1 diabetes with poor circulation, no gangrene
E10.621|Type 1 diabetes with foot ulcer
E10.649|Type 1 diabetes with low blood sugar, no coma
E10.65|Type 1 diabetes with high blood sugar
E10.69|Type 1 diabetes with another complication
E10.8|Type 1 diabetes with complications not named
E10.9|Type 1 diabetes, no complications
=E11|Type 2 diabetes
E11.00|Type 2 diabetes with hyperosmolarity, no coma
E11.10|Type 2 diabetes with ketoacidosis, no coma|@2017-10-01
E11.21|Type 2 diabetes with kidney disease
E11.22|Type 2 diabetes with chronic kidney disease
E11.29|Type 2 diabetes with another kidney complication
E11.311|Type 2 diabetes with eye disease and macular swelling
E11.319|Type 2 diabetes with eye disease, no macular swelling
E11.3291|Type 2 diabetes, mild early retina disease, no macular swelling, right eye|@2016-10-01
E11.3292|Type 2 diabetes, mild early retina disease, no macular swelling, left eye|@2016-10-01
E11.3293|Type 2 diabetes, mild early retina disease, no macular swelling, both eyes|@2016-10-01
E11.3299|Type 2 diabetes, mild early retina disease, no macular swelling, eye not named|@2016-10-01
E11.36|Type 2 diabetes with cataract
E11.39|Type 2 diabetes with another eye complication
E11.40|Type 2 diabetes with nerve damage, not specified
E11.41|Type 2 diabetes with damage of one nerve
E11.42|Type 2 diabetes with nerve damage in several nerves
E11.43|Type 2 diabetes with autonomic nerve damage
E11.49|Type 2 diabetes with another nerve complication
E11.51|Type 2 diabetes with poor circulation, no gangrene
E11.52|Type 2 diabetes with poor circulation and gangrene
E11.59|Type 2 diabetes with another circulation complication
E11.610|Type 2 diabetes with Charcot joint
E11.618|Type 2 diabetes with another joint complication
E11.620|Type 2 diabetes with skin inflammation
E11.621|Type 2 diabetes with foot ulcer
E11.622|Type 2 diabetes with another skin ulcer
E11.628|Type 2 diabetes with another skin complication
E11.638|Type 2 diabetes with another mouth complication
E11.641|Type 2 diabetes with low blood sugar and coma
E11.649|Type 2 diabetes with low blood sugar, no coma
E11.65|Type 2 diabetes with high blood sugar
E11.69|Type 2 diabetes with another complication
E11.8|Type 2 diabetes with complications not named
E11.9|Type 2 diabetes, no complications
E11.A|Type 2 diabetes in remission, no complications|@2025-10-01
=E13|Other diabetes
E13.65|Other diabetes with high blood sugar
E13.9|Other diabetes, no complications
=E16|Other low blood sugar
E16.2|Low blood sugar, not specified (hypoglycemia)
=E21|Parathyroid disorders
E21.0|Primary high parathyroid
E21.3|High parathyroid, not specified (hyperparathyroidism)
=E22|Overactive pituitary
E22.1|High prolactin
E22.2|Too much antidiuretic hormone
=E27|Other adrenal disorders
E27.1|Primary adrenal failure
E27.40|Adrenal failure, not specified
E27.8|Other adrenal disorders
=E28|Ovary hormone disorders
E28.2|Polycystic ovaries|F
E28.310|Early menopause with symptoms|F
E28.39|Other ovary failure|F
=E29|Testicle hormone disorders
E29.1|Low testosterone|M
=E34|Other hormone disorders
E34.9|Hormone disorder, not specified
=E46|Malnutrition
E46|Malnutrition, not specified
=E44|Malnutrition, mild or moderate
E44.0|Moderate malnutrition
E44.1|Mild malnutrition
=E53|Vitamin B deficiency
E53.8|Vitamin B12 or other B deficiency
=E55|Vitamin D deficiency
E55.9|Vitamin D deficiency, not specified
=E61|Other nutrient deficiency
E61.1|Iron deficiency
=E66|Overweight and obesity
E66.01|Severe obesity from too many calories
E66.09|Other obesity from too many calories
E66.1|Obesity from drugs
E66.3|Overweight
E66.8|Other obesity|!2024-09-30
E66.811|Obesity, class 1|@2024-10-01
E66.812|Obesity, class 2|@2024-10-01
E66.813|Obesity, class 3|@2024-10-01
E66.89|Other obesity|@2024-10-01
E66.9|Obesity, not specified
=E72|Other amino acid disorders
E72.11|High homocysteine
=E73|Lactose intolerance
E73.9|Lactose intolerance, not specified
=E78|Blood fat disorders
E78.0|High cholesterol, pure|!2016-09-30
E78.00|High cholesterol, not specified (hypercholesterolemia)|@2016-10-01
E78.01|Familial high cholesterol|@2016-10-01 !2025-09-30
E78.010|Familial high cholesterol, from both parents|@2025-10-01
E78.011|Familial high cholesterol, from one parent|@2025-10-01
E78.019|Familial high cholesterol, not specified|@2025-10-01
E78.1|High triglycerides (hypertriglyceridemia)
E78.2|Mixed high blood fats (hyperlipidemia)
E78.41|High lipoprotein(a)|@2018-10-01
E78.49|Other high blood fats|@2018-10-01
E78.5|High blood fats, not specified (hyperlipidemia)
E78.6|Low HDL
=E79|Purine disorders
E79.0|High uric acid without gout
=E80|Bilirubin and porphyrin disorders
E80.4|Gilbert syndrome
=E83|Mineral disorders
E83.110|Hereditary iron overload
E83.39|Other phosphorus disorder
E83.42|Low magnesium (hypomagnesemia)
E83.51|Low calcium (hypocalcemia)
E83.52|High calcium (hypercalcemia)
=E84|Cystic fibrosis
E84.9|Cystic fibrosis, not specified
=E86|Fluid loss
E86.0|Dehydration
E86.1|Low blood volume
E86.9|Fluid loss, not specified
=E87|Other fluid and salt disorders
E87.0|High sodium
E87.1|Low sodium (hyponatremia)
E87.2|Acidosis|!2022-09-30
E87.20|Acidosis, not specified|@2022-10-01
E87.5|High potassium (hyperkalemia)
E87.6|Low potassium (hypokalemia)
E87.70|Fluid overload, not specified
E87.8|Other salt disorder
=E88|Other metabolic disorders
E88.81|Metabolic syndrome or insulin resistance|!2023-09-30
E88.810|Metabolic syndrome|@2023-10-01
E88.819|Insulin resistance, not specified|@2023-10-01
E88.9|Metabolic disorder, not specified
=E89|Hormone disorders after a procedure
E89.0|Low thyroid after a procedure
`;
