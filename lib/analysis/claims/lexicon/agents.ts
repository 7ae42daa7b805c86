import type { Lexicon } from './notation.ts';

/** Who acts: the bodies and people of a detainer's life. */
export const AGENTS: Lexicon = {
  // Immigration authorities by name, and the words that can only mean them.
  ice: `
    ICE | ICE agent* | ICE officer* | ICE official* | I.C.E. | Immigration and Customs Enforcement | Immigration & Customs Enforcement
    ERO | Enforcement and Removal Operations | HSI | Homeland Security Investigations | DHS | Homeland Security
    Department of Homeland Security | Homeland | Immigration and Naturalization Service | INS | OPLA | LESC | la migra
    immigration agent* | immigration officer* | immigration official* | immigration authority | immigration authorities
    immigration enforcement | immigration enforcement officer* | immigration police
    federal immigration | federal immigration agent* | federal immigration officer* | federal immigration authorities
    federal immigration official* | federal immigration enforcement | federal immigration agency
    deportation officer* | deportation agent* | deportation squad* | immigration people | immigration squad* | immigration team*
    deportation official* | enforcement and removal | removal officer* | immigration field office | ICE field office | immigration department
    the Feds | Immigration | immigration man | immigration van | immigration fellow`,
  // Federal words that are theirs in an article on the subject.
  federal: `
    fed* | federal agent* | federal officer* | federal official* | federal authorities | federal government | federal agency | federal agencies
    federal custody | federal partner* | federal request* | federal officials | field office | field office director | the agency | agency officer*
    Washington | federal van | federal hands | the bureau | federal form* | federal paper* | federal law enforcement | federal immigration law
    agency's | federal car | federal enforcement | deportation team* | masked men | masked agent* | plainclothes agent* | unmarked SUV | unmarked van
    fugitive team* | arrest team* | white van | unmarked car | government van | agent* | field director`,
  border: `
    Border Patrol | Border Patrol agent* | CBP | Customs and Border Protection | border agent* | border officer* | border officials | USCIS
    port of entry | border authorities`,
  'immigration-court': `
    immigration judge* | immigration court* | Board of Immigration Appeals | BIA | EOIR | Executive Office for Immigration Review
    immigration hearing* | immigration case* | immigration proceeding* | immigration appeal* | bond hearing in immigration court`,
  // Those who hold the keys.
  jail: `
    jail* | county jail* | city jail* | regional jail* | gaol* | prison* | lockup | lock-up | detention center* | detention centre* | detention facility | detention facilities
    correctional facility | correctional facilities | correctional center* | correctional centre* | correctional institution* | house of correction | corrections department | department of correction | department of corrections
    dept of corrections | jail staff | jail official* | jail record* | jail roster | booking desk | booking room | release desk | release lobby | sally port | cell* | cell block | cellblock | booking | penitentiary
    county facility | justice center | adult detention | prison system | jail administration | jails | lockups | intake | parish prison | Rikers | Rikers Island | holding cell | holding cells
    jail lobby | jail door* | jail gate | custodian* | keeper* | calaboose | stockade | brig`,
  sheriff: `
    sheriff* | undersheriff | deputies | sheriff's deputy | sheriff's deputies | sheriff's office | sheriff's department | sheriffs' office | warden* | jailer* | gaoler* | jail administrator* | jail commander | jail captain | jail superintendent
    corrections officer* | correction officer* | corrections director | correctional officer* | corrections sergeant | jail sergeant | booking officer* | booking deputy | booking clerk | jail clerk | superintendent | detention officer* | detention director
    turnkey* | corrections commissioner | correction commissioner | jail director | jail chief | corrections chief | desk sergeant | jail nurse | lieutenant | captain | major | sergeant | custody staff | corrections official* | correction official* | jail brass | my staff | our staff | his staff | her staff | their staff`,
  local: `
    county | city | parish | borough | township | town | local authorities | local officials | local official* | local law enforcement | local agency | local agencies | local police | local jurisdiction* | jurisdiction* | municipality | municipalities | locality | localities
    counties | cities | county official* | city official* | county executive | county government* | local government* | city hall | county officials | city authorities | county authorities | state official* | state authorities | state prison* | state and local | state or local | parishes | towns
    sanctuary jurisdiction* | sanctuary city | sanctuary cities | sanctuary county | sanctuary counties | sanctuary state* | noncooperative jurisdiction* | non-cooperative jurisdiction* | uncooperative jurisdiction* | law enforcement partner*`,
  police: `
    police | police department | officer* | cop* | detective* | trooper* | patrolman | state police | highway patrol | NYPD | LAPD | police chief | chief of police | patrol officer* | PD | constable* | investigators | law enforcement | state trooper* | U.S. Marshals | marshals | FBI | DEA | ATF | deputy`,
  judge: `
    judge* | magistrate* | justice* | court | courts | supreme court | high court | appeals court | appeals court's | court of appeals | circuit court | district court | superior court | federal judge | federal court* | state court | panel | jury | jurors | bench | county judge | judge's | justices | appellate court | bail commissioner | court commissioner | arraignment court`,
  prosecutor: `
    prosecutor* | district attorney* | DA | D.A. | DA's office | state's attorney | commonwealth's attorney | prosecuting attorney | attorney general | U.S. attorney | assistant U.S. attorney | solicitor general | county prosecutor | the state's case | prosecution | attorney general's office`,
  defence: `
    lawyer* | attorney* | defense attorney* | defence lawyer* | defense lawyer* | public defender* | defender* | counsel | legal aid | immigration lawyer* | immigration attorney* | law firm | solicitor | barrister | represents | representing`,
  lawmaker: `
    legislature | lawmaker* | legislator* | senator* | Sen. | Rep. | representative* | congressman | congresswoman | Congress | General Assembly | assembly | statehouse | council | council member* | councilman | councilwoman | councillor* | councilmember* | city council | county council | board of supervisors | supervisors | supervisor | commissioner* | county board | county commission | commission | board | alderman | aldermen | freeholders | delegate* | governor | Gov. | mayor | county executive | president | White House | administration | secretary | selectmen | Capitol | Senate | House | lieutenant governor | assemblyman | assemblywoman | alderwoman | governor's office | mayor's office | town meeting | Democrats | Republicans | Democrat | Republican | GOP`,
  advocate: `
    ACLU | American Civil Liberties Union | advocate* | immigrant rights | immigrants' rights | immigrant advocates | coalition | alliance | immigrant group* | civil rights group* | civil liberties | rights group* | activist* | organizer* | organiser* | nonprofit | immigrant defense | community group* | opponent* | supporter* | critic* | proponent* | protester* | demonstrator* | pastor | reverend | clergy | immigrant justice | legal center | law center | justice center | union | association | foundation | immigration reform`,
  researcher: `
    professor* | researcher* | scholar* | economist* | sociologist* | criminologist* | political scientist* | study | studies | paper by | working paper | analysis | auditor* | audit | audits | inspector general | GAO | think tank | university | report found | data | figures | dataset | spreadsheet | TRAC | Syracuse University | peer-reviewed | Cato`,
  relative: `
    wife | husband | mother | father | brother | sister | son | daughter | uncle | aunt | cousin | nephew | niece | family | families | girlfriend | boyfriend | fiancee | fiancée | widow | parents | grandmother | grandfather | children | kids | neighbor* | neighbour* | co-worker* | boss | in-law | mom | dad`,
  // People in custody, however they are called.
  prisoner: `
    inmate* | prisoner* | detainee* | suspect* | defendant* | arrestee* | offender* | convict* | my client | client* | accused | individual* | person in custody | people in custody | person | people | man | woman | men | women | someone | somebody | anyone | anybody | roommate | teenager | guy | fellow | youth | subject* | perp | thug* | fugitive* | gang member* | predator* | rapist* | killer* | murderer* | burglar* | drunk driver* | drunken driver* | criminal* | felon* | dad | mom | dad-to-be`,
  immigrant: `
    immigrant* | migrant* | alien* | noncitizen* | non-citizen* | foreign national* | foreigner* | illegal immigrant* | illegal alien* | criminal alien* | criminal illegal alien* | undocumented | undocumented immigrant* | undocumented person | undocumented people | illegals | unauthorized immigrant* | deportee* | immigration fugitive* | asylum seeker* | green card holder* | permanent resident* | citizen* | U.S. citizen* | American citizen* | national* | migrants | newcomer* | refugee* | dreamer* | illegal migrant*`,
  'pronoun-person': 'he | him | his | she | her | himself | herself',
  'pronoun-they': 'they | them | their',
  'pronoun-i': "i | i'm | i've | i'd | i'll | me | my",
  'pronoun-we': "we | we're | we've | we'd | we'll | us | our | ours",
  'pronoun-you': "you | your | you're | you've | you'd | you'll",
  'pronoun-it': 'it | its | this | that',
  nobody: 'nobody | no one | no-one | not one | none | neither | no officer | no agent',
  // Nationality words: demonyms and countries most often named.
  country: `
    Mexico | Mexican* | Honduras | Honduran* | Guatemala | Guatemalan* | El Salvador | Salvadoran* | Salvadorean* | Nicaragua | Nicaraguan* | Ecuador | Ecuadorian* | Ecuadorean* | Colombia | Colombian* | Venezuela | Venezuelan* | Peru | Peruvian* | Brazil | Brazilian* | Dominican | Dominican Republic | Haiti | Haitian* | Jamaica | Jamaican* | Cuba | Cuban* | Bolivia | Bolivian* | Chile | Chilean* | Argentina | Argentine* | Costa Rica | Panama | Belize | Trinidad | Guyana | Guyanese | Cape Verde | China | Chinese | India | Indian national* | Vietnam | Vietnamese | Cambodia | Laos | Philippines | Filipino | Korea | Korean | Russia | Russian* | Ukraine | Ukrainian* | Poland | Polish | Romania | Romanian* | Turkey | Turkish | Uzbekistan | Uzbek | Iraq | Iraqi* | Iran | Iranian* | Somalia | Somali* | Nigeria | Nigerian* | Ghana | Ghanaian* | Kenya | Kenyan* | Liberia | Liberian* | Sierra Leone | Ethiopia | Ethiopian* | Sudan | Sudanese | Ireland | Irish national | British national | Canada | Canadian national | Bangladesh | Pakistan | Pakistani | Nepal | Georgia national | Angola | Congo | Congolese | Central America | Mauritania | Senegal | Senegalese | Tijuana`,
};
