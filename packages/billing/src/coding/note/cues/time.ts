import type { CueRule } from './cue-rule.ts';
import { NO_HISTORY } from './negation.ts';

const ONGOING =
  'diagnosed since began started onset noticed ongoing still persistent persists continues chronic known diagnosis noted dx';

/** Words that put a finding into the past, the future, or under a condition. */
export const TIME_RULES: readonly CueRule[] = [
  {
    kind: 'past',
    name: 'history-of',
    reach: 'behind',
    extent: 'list',
    phrases:
      'history of|h/o|hx of|hx|past history of|prior history of|previous history of|history significant for|history notable for|history is significant for|history is notable for|history is remarkable for|history remarkable for|history positive for|history is positive for|history includes|history including|history pertinent for|history is pertinent for|history relevant for|known history of|past medical history of|past medical history significant for|past medical history is significant for|past medical history notable for|past medical history includes|past medical history including|past surgical history of|past surgical history significant for|remote history of|distant history of|personal history of|pmh of|pmhx of|pmh significant for|pmh includes|pmhx significant for|prior medical history of|medical history of|medical history significant for|medical history includes|history that includes|history also includes|history to include|history with|history also significant for|surgical history of|recent history of|significant history of|documented history of|history consists of|extensive history of|complicated history of|history only of|history only significant for|history for|reported history of',
    notAfter:
      'day days week weeks wk wks month months mo year years yr yrs hour hours hr hrs long longstanding decade decades family minute minutes night standing interval social lengthy brief 7 52 12',
  },
  { kind: 'past', name: 'history-of', reach: 'behind', extent: 'list', phrases: NO_HISTORY },
  {
    kind: 'past',
    name: 'status-post',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      's/p|status post|status post recent|sp|is status post|postop day # from|post op from|post op day # from|post op day # after|postoperative day # from|pod # from|post operative day # from|post op day # s/p|pod # s/p|postoperative from|recovering from|recovered from|has recovered from|recovered well from',
  },
  {
    kind: 'past',
    name: 'previous',
    reach: 'behind',
    extent: 'chunk',
    most: 6,
    notBefore:
      'to visit records record note exam visits imaging study studies ct mri xray x medical history films echo ekg level',
    phrases:
      'previous|previously|prior|remote|former|formerly|distant|previously had|previously treated for|previously diagnosed with|previous episode of|prior episode of|previous episodes of|prior episodes of|earlier episode of|quit|past smoker|treated in the past for|in the past has had|has had in the past|in the past had',
    notAfter: 'to week weeks days years months year over in',
  },
  {
    kind: 'past',
    name: 'old',
    reach: 'behind',
    extent: 'chunk',
    most: 4,
    notAfter: 'year years yr yrs month months mo day days week weeks yo y/o an',
    notBefore: 'records record male female man woman boy girl lady gentleman charts chart white black',
    phrases: 'old|healed|ex',
  },
  {
    kind: 'past',
    name: 'resolved',
    reach: 'before',
    extent: 'list',
    place: 'end',
    notAfter: 'not until yet incompletely partially',
    phrases:
      'resolved|has resolved|have resolved|had resolved|now resolved|has since resolved|have since resolved|is resolved|are resolved|was resolved|since resolved|is now resolved|has now resolved|completely resolved|has completely resolved|fully resolved|resolved completely|resolved spontaneously|resolved on its own|resolved with treatment|resolved with antibiotics|have now resolved|in remission|resolved without intervention|resolved prior to arrival|went away|has gone away',
  },
  {
    kind: 'past',
    name: 'resolved',
    reach: 'behind',
    extent: 'chunk',
    place: 'not-end',
    notAfter: 'not has have had since been was were is are now',
    notBefore: 'by on after over and but',
    phrases: 'resolved|resolution of|complete resolution of',
  },
  {
    kind: 'past',
    name: 'in-the-past',
    reach: 'around',
    extent: 'clause',
    notWith: ONGOING,
    phrases:
      'in the past|in childhood|as a child|as a teenager|as an infant|as a baby|as a kid|as a young adult|as a young man|as a young woman|as a youth|in her teens|in his teens|in her twenties|in his twenties|in her youth|in his youth|years ago|year ago|yrs ago|months ago|decades ago|decade ago|years prior|years previously|years earlier|last year|last winter|last summer|last spring|last fall|last autumn|many years ago|several years ago|a year ago|at age #|at the age of #|in college|in high school|in the remote past|in the distant past|years back|as a newborn|during childhood|long ago|in her childhood|in his childhood|during her pregnancy in|in the 1980s|in the 1990s|in the 1970s',
  },
  {
    kind: 'past',
    name: 'pseudo',
    reach: 'none',
    phrases:
      'history of present illness|history of presenting illness|history of the present illness|history of presenting complaint|history of present complaint|prior to|previous to|previous visit|prior visit|history of this|presents with history of|presents with a history of|presented with history of|presented with a history of|presenting with a history of|presents with a long history of|comes in with a history of|came in with a history of|admitted with a history of|gives a history of|give a history of|natural history of|in the past # hours|in the past # days|in the past # weeks|in the past few days|in the past few weeks|in the past week|in the past month|in the past day|over the past|for the past|the past #|the past few|the past several|in the past several|in the past couple|in the past year|past week|past month|past few|past due|past midline|history of presenting|prior authorization|old records|compared to prior|compared with prior|compared to previous|compared with previous|since prior|from prior|since previous|unchanged from previous|unchanged from prior',
  },
  // Conditions, risks and prevention.
  {
    kind: 'conditional',
    name: 'if',
    reach: 'behind',
    extent: 'clause',
    notAfter: 'asked asks wonders wondering ask know unsure see determine uncertain unclear wonder sure as',
    notBefore: 'needed no any necessary possible indicated tolerated applicable available',
    phrases:
      'if|if you have|if she develops|if he develops|if there is|unless|in case of|in the event of|should you develop|should she develop|should he develop|should you have|should he have|should she have|should you experience|should there be|in case|even if|provided that|for any new|for any signs of|for any sign of|return for any|call for any',
  },
  { kind: 'conditional', name: 'if', reach: 'behind', extent: 'list', phrases: 'if any' },
  {
    kind: 'conditional',
    name: 'should',
    reach: 'behind',
    extent: 'clause',
    place: 'not-end',
    phrases: 'should any|should a|should an|should further|should recurrent|should new|should worsening|should',
    notBefore:
      'be have continue follow take return not call go come remain avoid improve resolve keep use also start stop he she it they we you i get consider only stay see',
    notAfter: 'he she it they we you i patient pt this that which there who and but medication symptoms',
  },
  {
    kind: 'conditional',
    name: 'return-for',
    reach: 'behind',
    extent: 'list',
    notBefore:
      'follow followup recheck re reevaluation evaluation visit appointment suture staple wound check his her the a an results lab labs repeat refills further x questions emg mri ct testing test',
    phrases:
      'return for|return to er for|return to ed for|return to the er for|return to the ed for|return to the emergency department for|return to the emergency room for|return to the hospital for|return to er with|return to ed with|return to the ed with|return to the er with|return with|come back for|come back with|go to the ed for|go to the er for|go to the emergency room for|go to the emergency department for|call for|call the office for|call us for|call the clinic for|call the doctor for|call your doctor for|call me for|call with|call the office with|call our office with|call the clinic with|seek care for|seek medical attention for|seek medical care for|seek emergency care for|seek immediate care for|seek immediate medical attention for|present to the ed for|return precautions for|return precautions given for|return precautions discussed including|return precautions including|return immediately for|return sooner for|return promptly for|call immediately for|call 911 for|notify us of|notify for|notify the office of|report any|report to us any|report to us|asked to report|instructed to report|sooner for|call if|return if|return precautions|strict return precautions for|er precautions for|ed precautions for|to report any|report signs of|contact us for|contact the office for',
  },
  {
    kind: 'conditional',
    name: 'as-needed-for',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      'as needed for|prn|prn for|as necessary for|when needed for|if needed for|as needed|only for breakthrough|for breakthrough|for relief of',
    place: 'not-end',
  },
  {
    kind: 'conditional',
    name: 'risk-of',
    reach: 'behind',
    extent: 'list',
    notBefore: 'factors factor stratification benefits and',
    phrases:
      'risk of|risks of|risk for|risks for|at risk for|at risk of|at high risk for|at high risk of|at increased risk for|at increased risk of|high risk for|high risk of|low risk for|low risk of|risks include but are not limited to|risks include but not limited to|risks include but were not limited to|risks included but were not limited to|included but were not limited to|included but not limited to|include but are not limited to|include but not limited to|include but were not limited to|includes but is not limited to|included but was not limited to|including, but not limited to|included, but were not limited to|include, but are not limited to|risks explained as|risks were explained including|risks were discussed including|risks discussed including|risks including|risks including but not limited to|risks including those of|risks include|risks included|risks, including|risks such as|risks, such as|including but not limited to|potential complications including|potential complications of|possible complications including|possible complications such as|possible complications of|potential complications such as|possible complications, including|potential complications, including|complications can include|complications may include|complications could include|complications including but not limited to|reduce the risk of|decrease the risk of|lower the risk of|reduce risk of|risk of developing|predisposed to|potential for|susceptible to|chance of|chances of|likelihood of|possibility of developing|possible risks including|possible risks of|risks, benefits and alternatives including|potential risks including|potential risks of|chance for|vulnerable to|at risk for developing|afraid of getting|fear of getting|fears getting|afraid of having',
  },
  {
    kind: 'conditional',
    name: 'prevention-of',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      'to prevent|prevent|prevents|preventing|prevention of|prevention for|prophylaxis for|prophylaxis of|prophylaxis against|prophylactic for|prophylactically for|as prophylaxis for|as prophylaxis against|to avoid|avoid|protect against|protects against|protection against|to protect against|to protect from|vaccination against|vaccine against|vaccinated against|immunized against|immunization against|immunity to|precautions for|precautions against|precautions regarding|to minimize|to decrease the incidence of|preventative for|preventive for',
  },
  {
    kind: 'conditional',
    name: 'prevention-of',
    reach: 'before',
    extent: 'chunk',
    most: 3,
    phrases: 'prophylaxis|precautions|prevention|ppx|vaccine|vaccination|immunization|risk assessment|prophylactic',
  },
  {
    kind: 'conditional',
    name: 'education',
    reach: 'behind',
    extent: 'list',
    notBefore: 'his her their your',
    phrases:
      'educated about|educated on|educated regarding|education about|education on|education regarding|counseled about|counseled regarding|counseled on|instructed about|instructed on|advised about|advised regarding|warned about|warned of|cautioned about|informed about|educated on signs of|educated on the signs of|educated about the signs of|educated about signs of|discussed signs of|discussed the signs of|discussed signs and symptoms of|discussed the signs and symptoms of|reviewed signs of|reviewed the signs of|reviewed signs and symptoms of|reviewed warning signs of|discussed warning signs of|warning signs of|taught about|taught the signs of|monitor for|monitored for|monitor closely for|monitoring for|watch for|watching for|watch closely for|observe for|look out for|be alert for|on the lookout for|alert for|signs and symptoms to watch for|symptoms to watch for|vigilant for|monitor for signs of|watch for signs of|watch for signs and symptoms of|monitor for signs and symptoms of',
  },
  {
    kind: 'conditional',
    name: 'may-occur',
    reach: 'behind',
    extent: 'list',
    phrases:
      'may cause|can cause|could cause|might cause|can lead to|could lead to|may lead to|might lead to|can result in|may result in|could result in|side effects including|side effects include|side effects of|side effects such as|adverse effects including|potential side effects including|possible side effects including|side effects, including',
  },
  {
    kind: 'conditional',
    name: 'may-occur',
    reach: 'before',
    extent: 'list',
    phrases:
      'may occur|can occur|could occur|might occur|may develop|might develop|could develop|may happen|may recur|could recur|should occur|were to occur|should develop|should recur',
  },
  // Plans.
  {
    kind: 'planned',
    name: 'screening-for',
    reach: 'behind',
    extent: 'list',
    phrases:
      'screening for|screening mammogram for|screening colonoscopy for|screening test for|screening tests for|screening exam for|screen for|screened for|to screen for|surveillance for recurrence of|screening exam for|screenings for',
  },
  {
    kind: 'planned',
    name: 'screening-for',
    reach: 'before',
    extent: 'chunk',
    most: 4,
    notBefore: 'was is showed positive negative for',
    phrases: 'screening|screening test|screening exam|screening colonoscopy|screening mammogram',
  },
  {
    kind: 'planned',
    name: 'scheduled',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      'scheduled for|is scheduled for|is scheduled to have|scheduled to undergo|will undergo|to undergo|will be undergoing|will need|will require|plan for|plans for|plan to perform|plan to proceed with|will proceed with|proceed with|planned|planning for|planning|planning to have|awaiting|waiting for|candidate for|a candidate for|will schedule|schedule for|schedule|to be scheduled for|will be scheduled for|will be set up for|set up for|booked for|due for|is due for|pending|would benefit from|recommend|consented for|in preparation for|in anticipation of|prior to planned|prior to scheduled',
    notBefore:
      'with of follow that continued weeks evaluation workup treatment management consultation assessment further',
    notAfter: 'as underwent was were',
  },
];
