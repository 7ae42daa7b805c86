/**
 * Plain news sentences put together from parts, each with the kinds that follow from how its parts are joined: the
 * same act is a response when it happened, a rule when a law demands it, an opinion when somebody pleads for it, and
 * part of the request when a detainer asks for it. They teach the finder the wording that most reports use.
 */
import type { Kind } from '../../lib/analysis/types.ts';

/** An act as a base form, past tense, -ing form and participle, and what it is when it simply happened. */
interface Act {
  by: 'jail' | 'ice' | 'police' | 'person';
  forms: [base: string, past: string, ing: string];
  kinds: Kind[];
}

const act = (by: Act['by'], kinds: Kind[], lines: string): Act[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', past = '', ing = ''] = line.split('/').map((form) => form.trim());
      return { by, kinds, forms: [base, past, ing] };
    });

const RESPONSES = act(
  'jail',
  ['response'],
  `
honor the detainer / honored the detainer / honoring the detainer
honor ICE detainers / honored ICE detainers / honoring ICE detainers
honor every detainer / honored every detainer / honoring every detainer
turn away all requests from ICE / turned away all requests from ICE / turning away all requests from ICE
comply with the request / complied with the request / complying with the request
cooperate with immigration officers / cooperated with immigration officers / cooperating with immigration officers
act on the detainer / acted on the detainer / acting on the detainer
ignore the detainer / ignored the detainer / ignoring the detainer
ignore ICE's request / ignored ICE's request / ignoring ICE's request
reject the detainer / rejected the detainer / rejecting the detainer
turn down the request / turned down the request / turning down the request
disregard the hold / disregarded the hold / disregarding the hold
refuse to honor the detainer / refused to honor the detainer / refusing to honor the detainer
decline to hold people for ICE / declined to hold people for ICE / declining to hold people for ICE
notify ICE / notified ICE / notifying ICE
notify immigration officers of the release / notified immigration officers of the release / notifying immigration officers of the release
alert the agency / alerted the agency / alerting the agency
call ICE before opening the door / called ICE before opening the door / calling ICE before opening the door
tell ICE when inmates are getting out / told ICE when inmates were getting out / telling ICE when inmates are getting out
give ICE notice / gave ICE notice / giving ICE notice
share release dates with federal agents / shared release dates with federal agents / sharing release dates with federal agents
hold inmates for ICE / held inmates for ICE / holding inmates for ICE
hold him past his release / held him past his release / holding him past his release
keep people for two extra days / kept people for two extra days / keeping people for two extra days
keep her in custody for immigration officers / kept her in custody for immigration officers / keeping her in custody for immigration officers
let ICE agents into the jail / let ICE agents into the jail / letting ICE agents into the jail
give agents access to inmates / gave agents access to inmates / giving agents access to inmates
bar ICE agents from the jail / barred ICE agents from the jail / barring ICE agents from the jail
let agents interview inmates / let agents interview inmates / letting agents interview inmates
share booking lists with ICE / shared booking lists with ICE / sharing booking lists with ICE
work closely with ICE / worked closely with ICE / working closely with ICE
deny ICE access to its jail / denied ICE access to its jail / denying ICE access to its jail
`,
);
const HANDOVERS = act(
  'jail',
  ['response', 'enforcement'],
  `
hand people over to ICE / handed people over to ICE / handing people over to ICE
turn inmates over to immigration authorities / turned inmates over to immigration authorities / turning inmates over to immigration authorities
transfer him to ICE custody / transferred him to ICE custody / transferring him to ICE custody
`,
);
const RELEASES = act(
  'jail',
  ['release'],
  `
release him / released him / releasing him
release the man on bail / released the man on bail / releasing the man on bail
let him go / let him go / letting him go
let her walk out / let her walk out / letting her walk out
free the suspect / freed the suspect / freeing the suspect
release inmates back onto the streets / released inmates back onto the streets / releasing inmates back onto the streets
set him free / set him free / setting him free
`,
);
const LODGINGS = act(
  'ice',
  ['detainer'],
  `
lodge a detainer against him / lodged a detainer against him / lodging a detainer against him
issue a detainer / issued a detainer / issuing a detainer
place an immigration hold on her / placed an immigration hold on her / placing an immigration hold on her
file a detainer with the jail / filed a detainer with the jail / filing a detainer with the jail
ask the jail to hold him / asked the jail to hold him / asking the jail to hold him
request that the county keep him in custody / requested that the county keep him in custody / requesting that the county keep him in custody
send a detainer to the jail / sent a detainer to the jail / sending a detainer to the jail
withdraw the detainer / withdrew the detainer / withdrawing the detainer
`,
);
const ARRESTS = act(
  'ice',
  ['enforcement'],
  `
arrest him at his home / arrested him at his home / arresting him at his home
take her into custody / took her into custody / taking her into custody
detain the man outside a courthouse / detained the man outside a courthouse / detaining the man outside a courthouse
pick him up / picked him up / picking him up
deport him / deported him / deporting him
remove her to Honduras / removed her to Honduras / removing her to Honduras
carry out a raid at the plant / carried out a raid at the plant / carrying out a raid at the plant
arrest people in the community / arrested people in the community / arresting people in the community
`,
);
const CASES = act(
  'police',
  ['criminal-case'],
  `
arrest him on a charge of assault / arrested him on a charge of assault / arresting him on a charge of assault
charge him with burglary / charged him with burglary / charging him with burglary
book her for drunken driving / booked her for drunken driving / booking her for drunken driving
accuse him of robbing a store / accused him of robbing a store / accusing him of robbing a store
drop the theft charge / dropped the theft charge / dropping the theft charge
`,
);

const HAPPENED: [string, Kind[]][] = (
  [
    ['was charged with aggravated assault', 'criminal-case'],
    ['was convicted of drug trafficking in 2014', 'criminal-case'],
    ['pleaded guilty to driving under the influence', 'criminal-case'],
    ['pleaded not guilty', 'criminal-case'],
    ['is accused of sexually assaulting a teenager', 'criminal-case'],
    ['was sentenced to two years in prison', 'criminal-case'],
    ['faces charges of robbery and kidnapping', 'criminal-case'],
    ['has a criminal record that includes theft', 'criminal-case'],
    ['was sentenced to 90 days in the county jail', 'criminal-case'],
    ['was found guilty of arson', 'criminal-case'],
    ['is due in court on May 4', 'criminal-case'],
    ['is suspected of killing a clerk', 'criminal-case'],
    ['was charged with murder in the death of a teenager', 'criminal-case'],
    ['was arrested by city police on suspicion of burglary', 'criminal-case'],
    ['was released on bail', 'release'],
    ['was released from jail on his own recognizance', 'release'],
    ['posted bond and walked out', 'release'],
    ['was freed after the judge dismissed the case', 'release'],
    ['had been released despite a detainer', 'detainer release response'],
    ['was let go without notice to ICE', 'release response'],
    ['was arrested by ICE', 'enforcement'],
    ['was taken into custody by immigration agents', 'enforcement'],
    ['is being held at an immigration detention center', 'enforcement'],
    ['remains in ICE custody', 'enforcement'],
    ['is awaiting deportation', 'enforcement'],
    ['was deported last month', 'enforcement'],
    ['was handed over to ICE', 'response enforcement'],
    ['was held for ICE for two days', 'response'],
    ['entered the country illegally in 2018', 'immigration-history'],
    ['had been deported twice before', 'immigration-history'],
    ['overstayed a visa', 'immigration-history'],
    ['is in the country illegally', 'immigration-history'],
    ['was ordered removed by an immigration judge in 2012', 'immigration-history'],
    ['has a final order of removal', 'immigration-history'],
    ['is a lawful permanent resident', 'immigration-history'],
    ['was the subject of an immigration detainer', 'detainer'],
    ['had an ICE hold', 'detainer'],
  ] as [string, string][]
).map(([text, kinds]) => [text, kinds.split(' ') as Kind[]]);

const COUNTS: [string, Kind[]][] = (
  [
    ['ICE arrested 214 people in the state last year', 'enforcement statistic'],
    ['ICE removed 2,300 people from the state last year', 'enforcement statistic'],
    ['Immigration officers arrested 45 people in a three-day operation', 'enforcement statistic'],
    ['A total of 77 people were deported from the county', 'enforcement statistic'],
    ['There were 420 people with detainers in state jails', 'detainer statistic'],
    ['Seven of the 19 had been released by local jails', 'release statistic'],
    ['The number of detainers fell by 30 percent', 'detainer statistic'],
    ['The agency removed more than 3,100 people in fiscal year 2019', 'enforcement statistic'],
    ['The jail received 88 detainers in 2017', 'detainer statistic'],
    ['ICE issued 1,240 detainers to jails in the county', 'detainer statistic'],
    ['The county honored 12 of 96 detainers', 'response statistic'],
    ['The city turned over 40 people to ICE', 'response enforcement statistic'],
    ['Jails in the state declined 310 requests', 'response statistic'],
    ['The county released 75 people with detainers', 'detainer release statistic'],
    ['About 60 percent of those arrested had criminal convictions', 'enforcement criminal-case statistic'],
    ['Of the 150 people, 32 had been convicted of a felony', 'criminal-case statistic'],
    ['Arrests by immigration officers rose by a third', 'enforcement statistic'],
    ['Fewer than half of the detainers led to a transfer', 'detainer response statistic'],
  ] as [string, string][]
).map(([text, kinds]) => [text, kinds.split(' ') as Kind[]]);

const OPINIONS = [
  'Critics say the policy puts public safety at risk',
  'Supporters say the law builds trust between police and immigrants',
  'Advocates say the arrests make immigrants afraid to report crimes',
  'Opponents call the ordinance dangerous',
  'The mayor defended the policy',
  'The sheriff criticized the agency',
  'Republicans blamed the county for the crime',
  'The director warned that ignoring detainers endangers officers and the public',
  'He said immigrants are less likely to come forward when they fear deportation',
  'These politicians care more about criminals than victims',
  'Sanctuary policies shield criminals from deportation',
  'Our communities are safer when we work together',
  'It is not the job of local police to enforce immigration law',
  'Detainers violate the Fourth Amendment, the lawyer argued',
  'The governor called the release outrageous',
  'The council member said the jail failed the victim',
  'The family wants the sheriff to be held accountable',
  'We will not do the work of federal agents',
  'This tragedy could have been avoided',
  'Cooperation with ICE would destroy the trust that we have built',
];

const NOTHING = [
  'A spokeswoman did not respond to a request for comment',
  'The sheriff declined to comment',
  'ICE did not immediately return a call',
  'He could not be reached for comment',
  'It was not clear who would represent him',
  'The reporter can be reached at the newsroom',
  'Click here for more local news',
  'Sign up for our newsletter',
  'The Associated Press contributed to this report',
  'An officer looks on during an operation in this file photo',
  'Cole, a Democrat, was elected in 2014',
  'The county has about 90,000 residents',
  'The jail was built in 1988',
  'The meeting is scheduled for Thursday at 7 p.m.',
  'The mayor spoke at a news conference on Monday',
  'What happened next is in dispute',
  'That is not the whole story',
  'The statement did not elaborate',
  'She has worked for the county for 20 years',
  'This is a developing story',
  'The sheriff spoke for about ten minutes',
  'His family lives nearby',
  'He said he was still reading the report',
  'I have been a lawyer for 30 years',
  'Thank you for your question',
];

const JAILS = [
  'the jail',
  'the county',
  'the sheriff',
  'local authorities',
  'the city',
  'deputies',
  'the sheriff’s office',
  'county officials',
  'the prison',
];
const ICE = [
  'ICE',
  'immigration officers',
  'the agency',
  'federal agents',
  'immigration authorities',
  'deportation officers',
];
const POLICE = ['police', 'officers in Ridley', 'detectives', 'state troopers', 'prosecutors'];
const PEOPLE = ['He', 'She', 'The man', 'Ramos', 'The 31-year-old', 'Ortega, 40,', 'The suspect'];
const LAWS = [
  'State law',
  'The ordinance',
  'The policy',
  'A 2017 law',
  'The directive',
  'The executive order',
  'The new rule',
];
const BILLS = ['The bill', 'The measure', 'A proposed ordinance', 'House Bill 12'];
const SPEAKERS = [
  'ICE said',
  'Sheriff Dana Cole said',
  'a spokesman said',
  'the mayor said',
  'according to court records',
  'officials said',
  'the agency said',
  'his lawyer said',
];
const FORCING = [
  'requires jails to',
  'requires sheriffs to',
  'forbids jails to',
  'bars the county from',
  'prohibits deputies from',
  'allows the jail to',
  'does not require sheriffs to',
  'tells jailers to',
];
const RULINGS = [
  'A judge ruled that the county had no authority to',
  'The court held that sheriffs may not',
  'A federal judge ordered the jail to stop',
  'The council voted to let the jail',
  'Commissioners adopted a policy that says deputies may',
];
const PLEADED_WITH = [...JAILS, 'sheriffs', 'local officials', 'jails', 'counties'];
const PLEAS = ['should', 'should', 'must', 'must', 'ought to', 'need to', 'must start to', 'should never'];
const BLAMED = [
  'a detainer',
  'this practice',
  'the policy',
  'the ordinance',
  'the sanctuary law',
  'the agreement with ICE',
  'cooperation with ICE',
];
const PREDICTIONS = [
  'immigrants will stop calling the police',
  'people will be afraid to report crimes',
  'somebody will get hurt',
  'more dangerous people will walk free',
  'the county will end up in court',
  'families will be torn apart',
];
const BLAMING = [
  'puts the public at risk',
  'makes the community less safe',
  'is reckless',
  'is wrong',
  'erodes trust in police',
  'is common sense',
  'keeps families safe',
  'violates the Constitution',
];
const URGING = [
  'urged the sheriff to',
  'called on the county to',
  'pleaded with the jail to',
  'demanded that the city',
];
const OMISSIONS = [
  'made one call',
  'called',
  'done its job',
  'kept him',
  'honored the detainer',
  'answered the request',
  'picked up the phone',
  'held him for two days',
  'told ICE',
];
const OUTCOMES = [
  'my son would be alive',
  'none of this would have happened',
  'officers would not have been in danger',
  'agents would have come',
  'officers would have picked him up',
  'he would not have been free',
  'he would have been in custody that night',
  'she would have been deported',
];
const WHEN = ['', ' on Tuesday', ' last month', ' in March', ' three days later', ' in 2018', ' that night'];
const LINKS = [' after ', ' because ', ' even though ', ' and ', ' but '];

export interface MadeSentence {
  text: string;
  kinds: Kind[];
}

/** Makes `count` sentences; the same number gives the same sentences. */
export function madeSentences(count: number): MadeSentence[] {
  let seed = 7;
  const below = (n: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const whoFor = ({ by }: Act) => one(by === 'jail' ? JAILS : by === 'ice' ? ICE : POLICE);
  const anyAct = () => one([RESPONSES, RESPONSES, HANDOVERS, RELEASES, LODGINGS, ARRESTS, CASES]);
  const ordered = (list: Kind[]) => [...new Set(list)];

  const happened = (): MadeSentence => {
    const done = one(anyAct());
    const subject = whoFor(done);
    const [base, past] = done.forms;
    const text = one([
      `${subject} ${past}${one(WHEN)}`,
      `${subject} ${past}${one(WHEN)}`,
      `${subject} did not ${base}`,
      `${subject} had already ${past}`,
      `${subject} will ${base}`,
      `${subject} does not always ${base}`,
    ]);
    return { text, kinds: done.kinds };
  };
  const ofPerson = (): MadeSentence => {
    const [text, kinds] = one(HAPPENED);
    return { text: `${one(PEOPLE)} ${text}`, kinds };
  };
  const jailAct = () => one([...RESPONSES, ...HANDOVERS, ...RELEASES]);
  const plea = (): MadeSentence => ({
    text: `${one(PLEADED_WITH)} ${one(PLEAS)} ${jailAct().forms[0]}`,
    kinds: ['position'],
  });
  const makers: (() => MadeSentence)[] = [
    () => ({ text: one(OPINIONS), kinds: ['position'] }),
    () => ({ text: one(OPINIONS), kinds: ['position'] }),
    () => ({ text: one(NOTHING), kinds: [] }),
    () => ({ text: one(NOTHING), kinds: [] }),
    happened,
    happened,
    ofPerson,
    ofPerson,
    () => {
      const [text, kinds] = one(COUNTS);
      return { text, kinds };
    },
    () => {
      const a = happened();
      const b = ofPerson();
      return { text: `${a.text}${one(LINKS)}${uncapitalised(b.text)}`, kinds: ordered([...a.kinds, ...b.kinds]) };
    },
    () => {
      const a = ofPerson();
      const [, past] = one(RESPONSES).forms;
      return { text: `${a.text}${one(LINKS)}${one(JAILS)} ${past}`, kinds: ordered([...a.kinds, 'response']) };
    },
    () => {
      const forcing = one(FORCING);
      const { forms } = jailAct();
      return { text: `${one(LAWS)} ${forcing} ${forcing.endsWith('from') ? forms[2] : forms[0]}`, kinds: ['policy'] };
    },
    () => ({
      text: `${one(BILLS)} would ${one(['require sheriffs to', 'force jails to', 'allow deputies to'])} ${jailAct().forms[0]}`,
      kinds: ['policy'],
    }),
    () => {
      const ruling = one(RULINGS);
      const { forms } = one(RESPONSES);
      return { text: `${ruling} ${ruling.endsWith('stop') ? forms[2] : forms[0]}`, kinds: ['policy'] };
    },
    plea,
    plea,
    () => ({ text: `${capitalised(jailAct().forms[2])} ${one(BLAMING)}`, kinds: ['position'] }),
    () => ({ text: `${one(BLAMED)} ${one(BLAMING)}`, kinds: ['position'] }),
    () => ({ text: one(PREDICTIONS), kinds: ['position'] }),
    () => {
      const urging = one(URGING);
      return {
        text: `${one(['Officials', 'The governor', 'Advocates', 'Residents'])} ${urging} ${one(RESPONSES).forms[0]}`,
        kinds: ['position'],
      };
    },
    () => {
      const [jail, omission, outcome] = [one(JAILS), one(OMISSIONS), one(OUTCOMES)];
      return {
        text: one([
          `If ${jail} had ${omission}, ${outcome}`,
          `Had ${jail} ${omission}, ${outcome}`,
          `${outcome} if ${jail} had ${omission}`,
        ]),
        kinds: ['position'],
      };
    },
    () => ({
      text: `${one(['A detainer asks', 'The form asks', 'Detainers ask', 'The detainer asked'])} ${one(['jails', 'the jail', 'local police', 'the holding agency'])} to ${one(['hold a person for up to 48 hours', 'notify ICE before a release', 'keep someone past release', 'tell ICE when an inmate is getting out'])}`,
      kinds: ['detainer'],
    }),
  ];
  return Array.from({ length: count }, () => {
    const made = one(makers)();
    return { text: voiced(capitalised(made.text), one(SPEAKERS), below(5)), kinds: made.kinds };
  });
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapitalised = (text: string) =>
  /^(?:He|She|The|If|Had) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function voiced(text: string, speaker: string, way: number): string {
  if (way === 0) return `${text}, ${speaker}.`;
  if (way === 1 && !speaker.startsWith('according')) return `“${text},” ${speaker}.`;
  if (way === 2 && !speaker.startsWith('according')) return `${capitalised(speaker)} ${uncapitalised(text)}.`;
  return `${text}.`;
}
