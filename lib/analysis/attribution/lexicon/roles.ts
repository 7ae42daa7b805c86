/** Words for what people are, by what they say about them. */

const list = (words: string) => new Set(words.split(' '));

/** Stand before a name and belong to a person. */
export const TITLES = list(
  'mr mrs ms mx miss dr prof professor rev reverend fr father sister brother pastor rabbi imam bishop archbishop cardinal pope sir lady lord dame baroness baron ' +
    'president vice-president sen senator rep representative congressman congresswoman gov governor mayor judge justice gen general lt lieutenant col colonel maj major ' +
    'capt captain sgt sergeant cpl corporal officer deputy undersheriff sheriff chief detective det inspector superintendent supt constable agent trooper commissioner councilman ' +
    'councilwoman councilor councillor councilmember alderman alderwoman assemblyman assemblywoman assemblymember delegate del supervisor secretary minister chancellor ' +
    'ambassador director chairman chairwoman chair speaker leader attorney solicitor prosecutor counsel coach king queen prince princess warden magistrate ' +
    'spokesman spokeswoman spokesperson member executive administrator treasurer clerk coroner dean provost principal nurse reporter anchor correspondent host actor author ' +
    'candidate nominee premier ald hon adm admiral cmdr commander cmsr ranger marshal coordinator manager editor analyst researcher economist strategist lawyer activist ' +
    'organizer organiser businessman businesswoman pollster historian commentator columnist blogger journalist mrs. freeholder selectman selectwoman controller comptroller defender assistant undersecretary',
);

/** Common nouns for a speaker whom the article may not name. */
export const SPEAKER_NOUNS = list(
  'official officials spokesman spokeswoman spokesperson spokespersons spokespeople representative representatives prosecutor prosecutors investigator investigators detective ' +
    'detectives officer officers agent agents deputy deputies sheriff sheriffs mayor governor senator congressman congresswoman lawmaker lawmakers legislator legislators judge judges ' +
    'justice justices attorney attorneys lawyer lawyers counsel advocate advocates activist activists critic critics supporter supporters opponent opponents expert experts ' +
    'analyst analysts researcher researchers professor professors scientist scientists economist economists author authors doctor doctors nurse nurses resident residents neighbor neighbors ' +
    'neighbour neighbours witness witnesses victim victims relative relatives mother father brother sister wife husband son daughter family uncle aunt cousin friend friends ' +
    'man woman men women boy girl kid kids student students teacher teachers principal chief director commissioner commissioners supervisor supervisors chairman chairwoman president ' +
    'leader leaders organizer organizers member members manager managers owner owners worker workers employee employees source sources aide aides adviser advisers advisor advisors ' +
    'candidate candidates voter voters people person someone somebody others everyone nobody one reporter reporters sergeant captain lieutenant colonel major undersheriff warden ' +
    'administrator administrators executive coach players player pastor priest bishop clergy secretary minister ministers clerk guard guards jailer jailers dispatcher paramedic ' +
    'staffer staffers strategist strategists pollster pollsters defendant plaintiff plaintiffs juror jurors inmate inmates client clients patient patients customer customers ' +
    'driver passenger landlord tenant tenants farmer farmers veteran veterans historian historians publisher editor editors moderator host caller sponsor sponsors founder ' +
    'elder elders co-founder trooper troopers ranger rangers constable superintendent inspector principal chairwoman councilman councilwoman councillor coordinator',
);

export const FEMALE_NOUNS = list(
  'mrs ms miss lady dame baroness queen princess sister mother wife daughter aunt grandmother girlfriend woman girl spokeswoman congresswoman councilwoman chairwoman assemblywoman alderwoman businesswoman actress widow niece hostess policewoman selectwoman',
);
export const MALE_NOUNS = list(
  'mr sir lord baron king prince father brother husband son uncle grandfather boyfriend man boy spokesman congressman councilman chairman assemblyman alderman businessman actor widower nephew policeman pope selectman fr',
);

/** Texts that can vouch for something. */
export const DOCUMENT_NOUNS = list(
  'report reports record records complaint complaints affidavit affidavits statement statements poll polls survey surveys study studies document documents letter letters memo memos ' +
    'memorandum filing filings lawsuit lawsuits suit petition petitions indictment transcript transcripts email emails e-mail e-mails post tweet release data figures statistics analysis audit article articles ' +
    'story stories book bill law statute ordinance policy directive order ruling opinion decision regulation regulations rule rules form sign signs note text log logs list motion brief website page notice census ' +
    'constitution amendment resolution editorial column advisory guide handbook contract agreement plan index review paper papers files file sheet docket testimony message caption banner headline legend ad advertisement manual leaflet flyer flier placard plaque brochure bulletin',
);

/** Head nouns of bodies: offices, companies, groups. */
export const BODY_NOUNS = list(
  'department departments office offices agency agencies bureau administration council councils committee committees commission board boards county city town state states government governments court courts ' +
    'police police-department association coalition union unions federation alliance league foundation institute center centre centers university college school schools company companies corporation group ' +
    'groups nonprofit nonprofits charity charities organization organizations organisation organisations party parties campaign campaigns team teams church ministry authority authorities service services society network newspaper paper station ' +
    'magazine press news times post journal tribune herald gazette jail prison hospital firm firms bank house senate congress parliament cabinet legislature panel jury force division unit section ' +
    'embassy chamber club fund project initiative partnership trust district tribunal customs enforcement security task-force officials works beacon chronicle dispatch ledger register sentinel globe bulletin courier observer reporter',
);
