import type { Lexicon } from '../../claims/lexicon/notation.ts';

/**
 * What became of a request, by outcome. A negation before words under `response:held`, `:notified` or `:transferred` turns them into the
 * opposite that `OPPOSITES` names; before any other they are left blank.
 */
export const RESPONSES: Lexicon = {
  'response:held': `
    honor+ | honour+ | comply+ with | complied | held for ICE | held him for ICE | held her for ICE | kept him for ICE | agree+ to hold | held _ on the detainer | held on an ICE detainer | held on a detainer | held on an immigration detainer | kept _ for the full 48 hours | held _ for the full 48 hours | kept _ past _ release | held _ past _ release | held beyond _ release | abide+ by`,
  'response:notified': `
    notify+ ICE | notify+ immigration | notify+ federal authorities | notify+ federal officials | notify+ the agency | notify+ the field office | notify+ deportation | alert+ ICE | alert+ the agency | alert+ immigration | alert+ federal authorities | alert+ federal officials | alert+ the federal office | call+ ICE | call+ immigration | phone+ ICE | telephone+ ICE | contacted ICE | informed ICE | told ICE
    gave ICE _ notice | gave the agency _ notice | faxed ICE | faxed their office | faxed the field office | emailed ICE | e-mailed ICE | notified U.S. Immigration | notify+ ERO | alert+ ERO | call+ ERO | contacted ERO | alerted U.S. Immigration | notified Immigration | gave notice`,
  'response:transferred': `
    turn+ over to ICE | turn+ _ over to ICE | turned over to immigration | turned _ over to immigration | turned over to the agency | hand+ over to ICE | hand+ _ over to ICE | hand+ to ICE | hand+ _ to ICE | handed over to immigration | handed _ over to immigration | handed _ to immigration | transfer+ to ICE | transferred to ICE | transfer+ _ to ICE | transferred _ to ICE | transferred to immigration | transferred _ to immigration | transferred into ICE | transferred to federal custody | transferred _ to federal custody
    released to ICE | released _ to ICE | release+ into ICE custody | released into ICE | released _ into ICE | surrendered to ICE | surrendered _ to ICE | turn+ over to federal | turned _ over to federal | handed over to federal | handed _ over to federal | handed _ to federal | turned over to U.S. Immigration | released to immigration | released _ to immigration`,
  'response:not-held': `
    ignore+ | refuse+ to honor | decline+ to honor | fail+ to honor | refuse+ to hold | declined to hold | refuse+ to comply | refused to honour | declined to honour | refuse+ to turn _ over | declined to turn _ over | fail+ to comply | reject+ | disregard+ | defy+ | rebuff+ | turn+ down the | turned down | turned _ away | disobey+ | did nothing with | took no action on | without honoring | without honouring | set _ aside | set aside | refused the | refused _ detainer* | declined the detainer* | declined _ detainer* | declines detainer* | denied the detainer | denied detainer* | flout+ | not acted upon | not acted on | instead of turning _ over | rather than turning _ over | rather than hand+ _ over | rather than turn+ _ over | instead of hand+ _ over | instead of handing _ over | rather than handing _ over | hold+ nobody | hold+ no one | denied the request | denied _ request* | declined _ request* | rebuffed`,
  'response:no-notice': `
    without notifying ICE | without notifying | without notice | without notification | without any notification | without alerting | without telling ICE | without calling | fail+ to notify | fail+ to alert | refuse+ to notify | no notice | no notification | without any notice | without advance notice | declined to notify`,
  'response:not-received': `
    never received | did not receive | didn't receive | had not received | hadn't received | has no record of | have no record of | had no record of | no record of | never got | did not get | didn't get | no trace of | never arrived | never reached | never saw | was not received | not received | received no | sent to the wrong | went to the wrong | never came through`,
  'response:not-collected': `
    nobody came | no one came | nobody from ICE came | no one from ICE came | nobody from ICE was there | no one from ICE was there | no officer from ICE was there | no officer from ICE came | no agent from ICE came | nobody from ICE was present | no one from ICE was present | no officer from ICE was present | no one from the agency came | ICE did not come | ICE didn't come | ICE never came | no officer came | no agent came | no officer was sent | no agent arrived | no officer arrived | no officer ever arrived | ICE did not pick | ICE didn't pick | ICE never picked | ICE failed to pick | ICE did not show | ICE didn't show | ICE never showed | nobody showed up | no one showed up | agents never came | agents did not come | agents didn't come | agents never arrived | never picked him up | never picked her up | did not pick him up | did not pick her up | didn't pick him up | failed to pick him up | declined to take custody | declined to pick | did not take custody | chose not to pick | nobody ever came | no one ever came | ICE did not arrive | agents did not arrive | officers did not arrive | officers never arrived | officers never came`,
};

/** Verbs that answer requests where what follows them is a count: "refused 31 of 33", "turned over 64 inmates". */
export const COUNTED_RESPONSES: Lexicon = {
  'counted:held': 'honor+ | honour+ | accept+ | held | kept',
  'counted:not-held': 'decline+ | refuse+ | reject+ | ignore+ | disregard+ | deny+ | turn+ down | turn+ away',
  'counted:transferred': 'turn+ over | hand+ over | transfer+ | transferred | surrender+',
};

/** What an outcome becomes when it is said not to have happened. */
export const OPPOSITES: Readonly<Record<string, string>> = {
  held: 'not-held',
  notified: 'no-notice',
  transferred: 'not-held',
};

/** A sentence with one of these words disputes the outcome that it names. */
export const DISPUTES: Lexicon = {
  'dispute:dispute':
    'dispute+ | denies that | denied that | deny that | contest+ that | rejects the claim | rejected the claim | denied the claim | pushed back on | denies ignoring | denied ignoring | denies refusing | denied refusing',
  'dispute:unclear':
    'unclear whether | unclear if | not clear whether | not clear if | not known whether | unclear why',
};

/** What an outcome is an answer to; one of them stands in the sentence, or the sentence before has it. */
export const REQUESTS: Lexicon = {
  'request:request':
    'detainer* | request* | hold | holds | hold request* | immigration hold* | I-247 | I-247A | ICE | immigration | form* | notice',
};
