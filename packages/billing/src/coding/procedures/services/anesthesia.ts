/**
 * Anesthesia by group of operations: number, base units, our label, words of the operation. Base units are those that
 * CMS and the ASA publish for the number; the first row whose words match is taken, so narrower ones stand first.
 */
export const anesthesiaServices = `
00103|5|Eyelid operations|blepharoplasty|ptosis repair|eyelid
00120|5|Ear operations|tympanoplasty|mastoidectomy|ear surgery
00126|4|Ear tubes|myringotomy|tympanostomy
00142|4|Lens operations|cataract|phacoemulsification|lens
00145|6|Vitreous and retina operations|vitrectomy|retinal detachment
00140|5|Other eye operations|strabismus|trabeculectomy|eye surgery
00160|5|Nose and sinus operations|septoplasty|rhinoplasty|sinus surgery|turbinate|ethmoidectomy
00170|5|Mouth operations|tonsillectomy|adenoidectomy|dental|tooth extraction|oral surgery
00210|11|Operations inside the skull|craniotomy|craniectomy|subdural
00220|10|Brain shunts|ventriculoperitoneal shunt|vp shunt
00320|6|Neck, thyroid and windpipe operations|thyroidectomy|parathyroidectomy|tracheostomy|neck dissection
00350|10|Large neck vessel operations|carotid endarterectomy
00402|5|Breast reconstruction|breast reconstruction|breast reduction|reduction mammoplasty|augmentation
00404|5|Radical breast operations|mastectomy
00400|3|Skin and breast surface operations|lumpectomy|breast biopsy|excision of lesion|port placement|port a cath
00450|5|Collarbone and shoulder blade operations|clavicle
00520|6|Closed chest procedures and airway scopes|bronchoscopy
00528|8|Chest scopes|mediastinoscopy|diagnostic thoracoscopy
00540|12|Open chest operations|thoracotomy|lobectomy|decortication
00530|4|Pacemaker through a vein|pacemaker
00534|7|Defibrillator through a vein|defibrillator|icd implantation
00567|18|Heart bypass with pump|coronary artery bypass|cabg
00562|20|Heart operations with pump|valve replacement|aortic valve|mitral valve
00600|10|Neck spine operations|cervical fusion|anterior cervical|cervical laminectomy
00670|13|Long spine operations with hardware|spinal fusion|posterior lumbar fusion|interbody fusion|spinal instrumentation
00630|8|Low back spine operations|lumbar laminectomy|discectomy|lumbar decompression
00813|5|Upper and lower gut scopes together|egd and colonoscopy|upper and lower endoscopy
00731|5|Upper gut scopes|egd|esophagogastroduodenoscopy|upper endoscopy
00732|6|Bile duct scopes|ercp
00812|3|Screening colon scopes|screening colonoscopy
00811|4|Other colon scopes|colonoscopy|sigmoidoscopy
00752|6|Belly wall hernia in the upper belly|ventral hernia|incisional hernia|epigastric hernia
00832|6|Belly wall hernia in the lower belly|lower ventral hernia
00830|4|Groin hernia|inguinal hernia|femoral hernia
00797|11|Operations for obesity|gastric bypass|sleeve gastrectomy|bariatric
00792|13|Liver operations|hepatectomy|liver resection
00794|8|Pancreas operations|whipple|pancreatectomy
00790|7|Upper belly operations|cholecystectomy|gastrectomy|splenectomy|fundoplication
00846|8|Radical uterus operations|radical hysterectomy
00944|6|Uterus through the vagina|vaginal hysterectomy
00840|6|Lower belly operations|appendectomy|hysterectomy|colectomy|colon resection|laparoscopy|oophorectomy|salpingectomy|hemicolectomy
00851|6|Tubal ligation|tubal ligation
00862|7|Kidney and ureter operations|nephrectomy|pyeloplasty
00865|7|Radical prostate operations|prostatectomy
00873|5|Shock waves for stones|lithotripsy|eswl
00902|5|Anus and rectum operations|hemorrhoidectomy|fistulotomy|perirectal
00914|5|Prostate through the urethra|turp|transurethral resection of prostate|transurethral resection of the prostate
00912|5|Bladder tumors through the urethra|turbt|bladder tumor
00910|3|Urethra scopes|cystoscopy|ureteroscopy|ureteral stent
00920|3|Male genitals|circumcision|hydrocelectomy|vasectomy
00924|4|Undescended testis|orchiopexy
00952|4|Uterus scopes|hysteroscopy
00940|3|Vagina and cervix operations|dilation and curettage|conization|leep
01214|8|Hip replaced|total hip arthroplasty|total hip replacement
01230|6|Upper thigh operations|femoral neck|intertrochanteric|hip fracture|hip pinning
01402|7|Knee replaced|total knee arthroplasty|total knee replacement
01400|4|Knee operations and scopes|meniscectomy|knee arthroscopy|acl reconstruction|cruciate
01480|3|Lower leg, ankle and foot operations|bunionectomy|ankle fracture|orif ankle|hammertoe|toe amputation
01638|10|Shoulder replaced|shoulder arthroplasty|shoulder replacement
01630|5|Shoulder operations and scopes|rotator cuff|shoulder arthroscopy|acromioplasty
01830|3|Wrist and hand operations on bone|distal radius|wrist fracture|scaphoid
01810|3|Forearm, wrist and hand operations|carpal tunnel|trigger finger|dupuytren|ganglion
01844|6|Vessel access for dialysis|arteriovenous fistula|av fistula|av graft
01961|7|Cesarean|cesarean
01967|5|Labor epidural|labor epidural|labor analgesia
01960|5|Vaginal birth|vaginal delivery
01992|5|Blocks and injections, prone|epidural steroid|facet injection
`;
