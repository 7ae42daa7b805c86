import type { Lexicon } from '../../claims/lexicon/notation.ts';
import type { ChargeStage } from '../../types.ts';

/**
 * Words that give the stage of a charge, before the offence. `_` is a gap of up to four words. The id's part after the
 * colon is the stage.
 */
export const STAGES: Lexicon = {
  'stage:alleged':
    'accuse+ of | accuse+ _ of | suspect+ of | suspected in | wanted for | wanted on | wanted _ for | wanted _ on | wanted in connection with | allege+ | allegedly | allegation* of | suspicion of | in connection with | faces accusations of | suspect in | suspects in',
  'stage:arrested':
    'arrest+ for | arrest+ on | arrest+ _ for | arrest+ _ on | arrested and held on | arrest+ in connection with | arrest+ on suspicion of | book+ for | book+ on | book+ _ for | book+ into _ on | book+ into _ for | jailed _ on | book+ _ on | booked into jail on | jailed for | jailed on | picked up for | picked _ up for | picked up on | locked up for | locked up on | in jail for | in jail on | held for | held on | in custody for | in custody on | taken into custody for | taken into custody on | arrest for | arrests for | detained for | nabbed for | busted for | pulled over for',
  'stage:charged':
    'charge+ with | charge+ _ with | charge* for | charge* including | face+ charges for | arraign+ on | arraign+ for | arraigned _ on | prosecuted for | cited for | ticketed for | charge* that included',
  'stage:count': 'count of | counts of | charge* of',
  'stage:indicted':
    'indict+ on | indict+ for | indict+ _ on | indictment for | indictment on | indictment charging _ with',
  'stage:pleaded':
    'plead+ guilty to | plead+ not guilty to | plead+ no contest to | plead+ guilty _ to | plead+ not guilty _ to | guilty plea to | plead+ guilty in | not guilty plea to | plead+ to | entered a plea of',
  'stage:tried':
    'on trial for | on trial on | stand+ trial for | stand trial on | stood trial for | tried for | awaiting trial on | awaiting trial for | await+ trial on | trial for | trial on',
  'stage:convicted':
    'convict+ of | convict+ _ of | convict+ for | convict+ in | found guilty of | found _ guilty of | conviction* for | conviction* of | conviction* on | conviction* in | convictions that include | convictions including | conviction* include | criminal history includes | guilty of | record of | convicted on',
  'stage:sentenced':
    'sentence+ for | sentence+ _ for | sentence+ to | sentence+ _ to | serve+ _ for | serve+ time for | serving a sentence for | served his sentence for | sentence on | in prison for | prison for | years for | months for | days for',
  'stage:dismissed':
    'dismiss+ | drop+ | throw+ out | tossed | refused by | nol-prossed | nolle prossed | declined to prosecute | decline+ to prosecute',
  'stage:acquitted': 'acquitted of | acquitted | acquits | not guilty of | cleared of',
};

/** Words that give the stage, right after the offence: "assault charges". */
export const STAGE_NOUNS: ReadonlyMap<string, ChargeStage> = new Map(
  Object.entries({
    ...{ charge: 'charged', charges: 'charged', count: 'charged', counts: 'charged', prosecution: 'charged' },
    ...{ conviction: 'convicted', convictions: 'convicted' },
    ...{ arrest: 'arrested', arrests: 'arrested' },
    ...{
      suspect: 'alleged',
      accusation: 'alleged',
      accusations: 'alleged',
      allegation: 'alleged',
      allegations: 'alleged',
    },
    ...{ indictment: 'indicted', trial: 'tried', sentence: 'sentenced' },
  } satisfies Record<string, ChargeStage>),
);

/** How somebody was let go. */
export const MANNERS: Lexicon = {
  'manner:bail': `
    post+ bail | post+ bond | post+ $ | post+ a bond | post+ the bond | post+ _ bail | post+ _ bond | bail+ out | bond+ out | make+ bail | make+ bond | made his bail | made her bail | made his bond | pay+ his bond | paid his bond | paid her bond | pay+ bail | paid the bond | paid his bail
    on bail | on bond | on a bond | on _ bail | on _ bond | on an unsecured bond | bail was paid | bail had been paid | bond was paid | bond was posted | bail was posted | after bond was posted | out on bail | out on bond | free on bail | free on bond | put up the bond | put up bail`,
  'manner:recognizance':
    'on _ recognizance | on recognizance | own recognizance | personal recognizance | on _ recognisance | on his own word | on a PR bond | on a personal bond | without bail being set | on a promise to appear | on a promise to return | without cash bail | no-cash bail | own promise',
  'manner:charges-dismissed': `
    charge* dismissed | charge* were dismissed | charge* was dismissed | charge* dropped | charge* were dropped | charge* was dropped | charge* had been dropped | charge* had been dismissed | charge* against him were dropped | charge* against him were dismissed | charge* against her were dropped | charge* against her were dismissed | dropped the charge* | dismissed the charge* | dropped all charges | dismissed all charges | drop+ charges | dismiss+ charges
    case was dismissed | case had been dismissed | dismissed the case | dismissed his case | dismissed her case | threw out the charge* | threw the charge* out | charge* thrown out | charge* were thrown out | charge* was thrown out | charge* was refused | charge* were withdrawn | charge* was withdrawn | withdrew the charge* | declined to prosecute | declined to file charges | decline to file charges`,
  'manner:sentence-served': `
    time served | served his sentence | served her sentence | serve+ _ sentence | finish+ _ sentence | complet+ _ sentence | complete+ _ sentence | completing _ sentence | sentence ended | sentence was up | sentence was over | sentence had ended | end of _ sentence | served his time | served her time | done his time | finished his time | served his three days
    serving _ days | serving _ months | served _ months | served _ days | after serving`,
  'manner:acquitted': 'acquitted and released | acquitted him | acquitted her | was acquitted | found not guilty',
  'manner:court-order':
    "judge ordered _ released | judge ordered _ release | ordered _ released by a judge | court order | judge's order | on a judge's order | by order of a judge | on the order of a judge | court ordered _ released | court ordered _ release | magistrate ordered _ released | judge ordered _ freed | ordered freed",
  'manner:supervised':
    'supervised release | pretrial release | pretrial supervision | electronic monitor* | ankle monitor* | ankle bracelet* | GPS monitor* | on GPS | house arrest | order of supervision',
  'manner:parole': 'on parole | paroled | was paroled',
  'manner:probation':
    'to probation | on probation | given probation | sentenced to probation | term of probation | gave him probation | gave her probation',
  'manner:citation':
    'cited and released | desk appearance ticket | appearance ticket | cite and release | with a citation | with a summons | on a summons | with a ticket | paid a fine | paid _ fine | paying a fine',
  'manner:error':
    'released by mistake | mistakenly released | released in error | erroneously released | erroneous release | accidentally released | accidental release | inadvertently released | inadvertent release | mistaken release | let go by mistake | let out by mistake | clerical error | released prematurely | by mistake | in error',
};

/** Words that stand beside a manner of release without a release having happened. */
export const NO_RELEASE: Lexicon = {
  'kept:kept':
    'without bail | without bond | no bail | no bond | denied bail | denied bond | bail denied | in lieu of | held on _ bail | held on _ bond | held on bail | held on bond | bail set at | bond set at | jailed on _ bail | jailed on _ bond | being held on | remain+ in custody | remain+ in jail | remain+ jailed | is being held | custody on | jail on | not post | post bail or | set bail | set bond',
};
