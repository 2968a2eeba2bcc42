/** Endings by which one word alone names a disease. */
const DISEASE_ENDING =
  /(?:itis|osis|asis|emia|uria|oma|pathy|algia|plasia|penia|megaly|rrhea|rrhage|cele|ectasia|plegia|paresis|phagia|pnea|thorax|oxia|opia|opsia|esthesia|phasia|arthria|kinesia|lexia|somnia|phobia|mania|phrenia|iasis|ptysis|lalia|ptosis|oedema|uresis|dynia|stasis|spasm|cytosis|ermia)$/;

/** Single words that end like a disease and name none of their own, or too many. */
const NOT_ALONE = new Set(
  (
    'basis diagnosis prognosis metastasis cardia alopecia homeostasis osmosis mitosis necrosis fibrosis sclerosis stenosis ' +
    'thrombosis ptosis anastomosis edema asis oasis meiosis phagocytosis hemostasis apoptosis soma stroma trauma ' +
    'ischemia academia fistula lysis analysis paralysis urinalysis dialysis hemodialysis carcinoma adenoma lymphoma ' +
    'sarcoma neoplasia dysplasia hyperplasia hypoplasia aplasia metaplasia atrophy hypertrophy'
  ).split(' '),
);

/** Other single words that name a disease alone; reviewed by hand. No anatomy, no side, no bare adjective. */
const ALONE = new Set(
  (
    'cholera anthrax plague tularemia brucellosis leprosy tetanus diphtheria pertussis smallpox measles rubella mumps malaria ' +
    'scabies rabies gonorrhea syphilis chlamydia candidiasis ringworm asthma emphysema influenza pneumonia empyema ' +
    'gout rickets scurvy pellagra beriberi goiter cretinism dementia delirium epilepsy migraine autism narcolepsy cataract ' +
    'glaucoma blindness deafness tinnitus vertigo stroke angina hydrocele phimosis priapism infertility impotence ' +
    'eclampsia jaundice ascites hemorrhoid hiccup epistaxis urticaria vitiligo eczema psoriasis acne rosacea impetigo ' +
    'cellulitis gangrene sepsis shock coma syncope fever cough dyspnea nausea vomiting diarrhea constipation anorexia ' +
    'cachexia fatigue dehydration hypothermia obesity hypertension hypotension tachycardia bradycardia palpitation ' +
    'hydronephrosis urolithiasis enuresis amenorrhea menorrhagia endometriosis bunion scoliosis kyphosis lordosis torticollis ' +
    'anencephaly hydrocephalus hypospadias epispadias cryptorchidism phenylketonuria albinism kwashiorkor marasmus ' +
    'strabismus nystagmus diplopia amblyopia exophthalmos hyphema pterygium keratoconus chalazion stye'
  ).split(' '),
);

/** Whether a normalized word may be a term by itself when a title or note of the tabular list is no longer than that. */
export function isSingleWordTerm(word: string): boolean {
  return ALONE.has(word) || (word.length > 5 && DISEASE_ENDING.test(word) && !NOT_ALONE.has(word));
}
