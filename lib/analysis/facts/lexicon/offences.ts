import type { Lexicon } from '../../claims/lexicon/notation.ts';

/** Offences by id, in the notation of the claim lexicon. A fact keeps the article's own words for them. */
export const OFFENCES: Lexicon = {
  homicide:
    'murder | murders | homicide* | manslaughter | vehicular homicide | homicide by vehicle | homicide by intoxicated use of a vehicle | vehicular manslaughter | killing | felony murder | negligent homicide | criminal vehicular homicide',
  'sexual-offence': `
    rape | rapes | raping a child | raping a girl | raping a woman | raping a minor | raping | sexual assault* | sex assault* | sexual abuse | sexual battery | sexual contact with a minor | sexual contact with a child | sexual contact | sexual conduct with a minor | statutory rape | child molestation
    molestation | molesting | sexual abuse of a child | sexual abuse of a minor | child sex abuse | child sexual abuse | child rape | rape of a child | sodomy | indecent assault | indecent assault and battery | indecent exposure
    lewd conduct | lewd acts | sex crime* | sex offense* | sex offence* | child pornography | possession of child pornography | sexual exploitation of a minor | indecency with a child | sexually assaulting | sexually abusing
    lewd and lascivious acts | lewd acts with a child | lewd acts upon a child | assault of a child | prostitution | promoting prostitution | solicitation of a minor | sex trafficking`,
  assault: `
    assault* | assault and battery | assault with a deadly weapon | assault with a dangerous weapon | battery | domestic violence | domestic assault | domestic battery | domestic abuse | strangulation
    assault on an officer | assault on a police officer | assaulting | assaulting a police officer | assaulting an officer | battering | stabbing | attempted murder | domestic-violence | domestic violence assault | corporal injury | family violence | menacing | assault on a family member
    assault and battery on a family member | assault and battery on a household member | assault and battery on a family or household member | vehicular assault | malicious wounding | unlawful wounding | wounding | mayhem | shooting`,
  'child-endangerment':
    'child abuse | child endangerment | child neglect | endangering a child | endangering the welfare of a child | cruelty to children | injury to a child | child cruelty | risk of injury to a minor',
  robbery:
    'robbery | robberies | armed robbery | strong-arm robbery | carjacking | carjackings | extortion | home invasion | robbing',
  burglary:
    'burglary | burglary of a habitation | burglary of a vehicle | burglary of a building | burglaries | home burglaries | breaking and entering | burglarizing | breaking into a car | car break-ins | vehicle burglary',
  theft: `
    theft* | larceny | grand larceny | petit larceny | petty theft | shoplifting | retail theft | identity theft | auto theft | car theft | vehicle theft | motor vehicle theft | grand theft | grand theft auto | theft by taking | theft by deception | theft by unlawful taking | theft of services | embezzlement
    receiving stolen property | receiving stolen goods | possession of stolen property | possession of a stolen vehicle | unauthorized use of a motor vehicle | unauthorized use of a vehicle | stealing a car | stealing cars | stealing a truck | stealing copper | copper theft | mail theft | cargo theft | felony theft`,
  fraud:
    'fraud | bank fraud | wire fraud | mail fraud | credit card fraud | benefits fraud | marriage fraud | visa fraud | document fraud | forgery | identity fraud | counterfeiting | money laundering | bad checks | hot checks | false identification | using a false name | giving a false name | false information',
  drugs: `
    drug trafficking | drug possession | drug dealing | drug distribution | drug offense* | drug crime* | drug | drugs | narcotics | drug sales | drug smuggling | possession of a controlled substance | possession of drugs | possession of cocaine | possession of heroin | possession of marijuana | possession of methamphetamine | possession of fentanyl
    possession with intent to distribute a controlled substance | possession with intent to deliver a controlled substance | possession with intent to distribute | possession with intent to deliver | possession with intent to sell | possession with intent to distribute cocaine | possession with intent to distribute heroin | possession with intent to distribute fentanyl
    trafficking in cocaine | trafficking in heroin | trafficking cocaine | trafficking heroin | trafficking fentanyl | trafficking methamphetamine | fentanyl trafficking | cocaine trafficking | heroin trafficking | distribution of cocaine | distribution of heroin | distribution of narcotics | cocaine distribution | heroin distribution | selling cocaine | selling heroin | selling drugs | selling marijuana | dealing drugs
    cocaine possession | heroin possession | marijuana possession | possession of narcotics | possession of drug paraphernalia | drug paraphernalia | conspiracy to distribute cocaine | conspiracy to distribute heroin | conspiracy to distribute methamphetamine | sale of a controlled substance | delivery of a controlled substance`,
  'drunk-driving': `
    DUI | DWI | OWI | OUI | OVI | DUIs | DWIs | D.U.I. | D.W.I. | drunk driving | drunken driving | drunken-driving | drunk-driving | driving drunk | driving under the influence | driving under the influence of alcohol | driving while intoxicated | driving while impaired | impaired driving | operating under the influence
    operating a vehicle under the influence | operating while intoxicated | operating a motor vehicle under the influence of alcohol | driving while under the influence | intoxication manslaughter | intoxication assault | DUI manslaughter`,
  traffic: `
    hit and run | hit-and-run | leaving the scene of an accident | leaving the scene of a crash | leaving the scene | failure to stop | reckless driving | driving without a license | driving without a licence | driving with a suspended license | driving on a suspended license | driving with no license | driving on a revoked license
    unlicensed driving | unlicensed operation | traffic offense* | traffic violation* | traffic charge | criminal vehicular operation | vehicular assault | careless driving | fleeing police | eluding police | eluding | no license | driving while suspended | driving without insurance | speeding `,
  weapons:
    'firearm* offense* | firearm* violation* | weapons offense* | weapons offence* | weapons violation* | weapons | weapon | gun possession | firearm* possession | illegal possession of a firearm | unlawful possession of a firearm | possession of a firearm | possession of a weapon | criminal possession of a weapon | carrying a concealed weapon | carrying a firearm without a license | unlawful possession of ammunition | illegal gun possession | gun | firearm* | firearms trafficking | unlawful use of a weapon | unlawful use of a firearm | illegal use of a weapon | brandishing a firearm | brandishing a weapon | discharging a firearm | possession of a handgun | carrying a weapon | possession of a dangerous weapon',
  kidnapping:
    'kidnapping | kidnaping | kidnap | unlawful restraint | unlawful imprisonment | false imprisonment | abduction | human trafficking | labor trafficking',
  arson: 'arson | setting fire',
  'public-order': `
    disorderly conduct | public intoxication | trespass | trespassing | criminal trespass | criminal trespassing | vandalism | criminal mischief | malicious destruction of property | resisting arrest | obstruction of justice | obstruction | obstructing an officer | harassment | stalking | terroristic threats | making terroristic threats | criminal threats | making criminal threats | making threats
    threatening | loitering | fare evasion | disturbing the peace | reckless endangerment | failure to appear | contempt | contempt of court | violation of a protective order | violating a protective order | violating a restraining order | violating a protection order | violation of a restraining order | tampering with evidence | evidence tampering | tampering with a witness | witness tampering | witness intimidation | gang conspiracy | racketeering | perjury | public drunkenness | fishing without a license | failure to register | failing to register as a sex offender | failure to register as a sex offender | probation violation | violating probation | violating his probation | violating her probation | evading arrest | animal cruelty | illegal dumping`,
  'immigration-crime': `
    illegal reentry | illegal re-entry | re-entry after removal | reentry after removal | re-entry after deportation | reentry after deportation | illegal reentry after deportation | illegal re-entry after deportation | illegal re-entry after removal | illegally reentering the country | illegally re-entering the country | illegally reentering the United States | illegally re-entering the United States
    illegal entry | improper entry | human smuggling | alien smuggling | smuggling | being found in the country after removal | harboring | harbouring`,
};

/** Words before an offence that belong to its name. */
export const OFFENCE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'first-degree second-degree third-degree fourth-degree fifth-degree aggravated felony misdemeanor misdemeanour attempted simple armed unarmed sexual criminal capital gross petty serious ' +
    'federal repeat felonious vehicular involuntary voluntary conspiracy violent child minor domestic simple negligent hit-and-run unlawful illegal residential commercial reckless grand petit petty auto third fourth second first armed serial habitual'
  ).split(' '),
);
