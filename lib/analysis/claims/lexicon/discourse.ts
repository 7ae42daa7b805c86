import type { Lexicon } from './notation.ts';

/** Words about telling rather than what is told, and the look-alikes of the subject's words. */
export const DISCOURSE: Lexicon = {
  said: 'said | says | say | told | tells | wrote | writes | added | adds | stated | noted | testified | according to | explained | replied | responded | recalled | recalls | tweeted | posted | emailed | confirmed | confirms | announced | reported | reports | per | asked | statement | in an interview | in a statement | in an email',
  'non-answer': `
    declined to comment | declined comment | no comment | did not respond | didn't respond | did not immediately respond | could not be reached | did not return | declined to say | declined to discuss | would not say | wouldn't say | refused to say | declined to talk | declined an interview | referred questions | did not answer | not immediately available | does not discuss | do not discuss | does not comment | cannot comment | didn't return | has not responded | had not responded | declined to be interviewed | request for comment | requests for comment`,
  promo: `
    click here | read more | read the full | download | subscribe | sign up | newsletter | follow us | watch the full | photo by | photo | file photo | getty images | associated press photo | AP Photo | stay with | for more | more news | related | advertisement | share this | visit | tip line | tip form | call 866 | this story | this article | this page | correction | updated | watch | email us | contributed to this report | reporting by | app | all rights reserved | editor's note | continue reading | next week's | general information | legal advice | our fund | donate`,
  scene:
    'coffee | kitchen | breakfast | supper | dinner | laughed | laughs | laughter | smiled | sighed | nodded | shrugged | table | chair | porch | dog | church | weather | rain | car | truck | shoes | boots | window | hallway | parking lot | crowd | room | applause | microphone | birthday | school | wedding | baby | born',
  question: '?',
  'past-perfect': 'had | had been | had not | hadn’t | previously | earlier | before that | a year earlier | once',
  negation:
    "not | never | no | n't | cannot | can't | won't | don't | doesn't | didn't | wouldn't | isn't | wasn't | aren't | weren't | hasn't | haven't | hadn't | without | neither | nor | nothing | nobody | none | refused | failed",
  conditional: 'if | unless | whether | until | once | when | whenever',
  time: 'a.m. | p.m. | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | June | July | August | September | October | November | December | Jan. | Feb. | Sept. | Oct. | Nov. | Dec. | Aug. | the next day | that day | later that day | morning | afternoon | night | hours | hours later | days later | weeks later | months later | yesterday | on Monday | last week | last month',
  // Look-alikes.
  'ff-probation':
    'probation detainer | parole detainer | probation officer* | parole officer* | parole board | back judge | technical violation | probation violation | parole violation | probation | parole',
  'ff-interstate':
    'interstate agreement on detainers | untried indictment | governor’s warrant | fugitive warrant | extradition | extradite+ | sending state | receiving state',
  'ff-housing':
    'unlawful detainer | unlawful-detainer | forcible detainer | forcible entry | eviction* | evict+ | landlord* | tenant* | rent | writ of possession | notice to quit | detainer warrant',
  'ff-medical':
    '5150 | Baker Act | 72-hour hold | 72-hour | seventy-two | psychiatric | psychiatrist | involuntary | involuntarily | hospital hold | mental health | nurse | patient* | hospital',
  'ff-hold':
    'on hold | put on hold | hold music | hold hands | bank hold | litigation hold | legal hold | hold a hearing | held a hearing | held a news conference | held a rally | hold accountable | hold _ accountable | held a meeting | hold a vigil | household | hold office | hold+ a press conference',
  'ff-ice':
    'black ice | sea ice | ice cream | ice rink | ice storm | ice hockey | ice skating | thin ice | dry ice | ice age | on ice | ice fishing | ice train | ICE train | Deutsche Bahn | rink | hockey | Intercontinental Exchange | melt | skating',
  'ff-sanctuary':
    'wildlife sanctuary | bird sanctuary | animal sanctuary | marine sanctuary | church sanctuary | Second Amendment sanctuary | gun sanctuary | sanctuary for | gun owners | pelicans | marine | wildlife | nave | sanctuary was built',
};
