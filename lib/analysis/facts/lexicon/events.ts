import type { Lexicon } from '../../claims/lexicon/notation.ts';

/** What can happen on a date that is kept, and by whom. */
export const EVENTS: Lexicon = {
  'event:arrest':
    'arrest+ | re-arrest+ | rearrest+ | take+ _ into custody | taken into custody | apprehend+ | detain+ | pick+ up | pick+ _ up | nab+ | collar+ | bust+ | snag+ | scoop+ up | haul+ off | round+ up | track+ down | grab+ | capture+ | seize+ | took _ into ICE custody | taken into ICE custody | taken into immigration custody',
  'event:release': `
    release+ | was freed | were freed | been freed | freed | free+ him | free+ her | let+ go | let+ him go | let+ her go | let+ _ go | let+ out | let+ _ out of | let+ _ stroll | let+ _ walk | stroll+ out | let+ him out | let+ her out | walk+ out | walk+ free | bond+ out | bail+ out | post+ bail | post+ bond | post+ _ bail | post+ _ bond | make+ bail | make+ bond
    leave+ the jail | leave+ jail | leave+ custody | leave+ the county jail | get+ out of jail | got out | set free | set him free | set her free | turn+ loose | turn+ him loose | discharged | went home | paroled`,
  'event:lodge':
    'lodge+ | issue+ | place+ | file+ | put | puts | send+ | fax+ | request+ | submit+ | submitted | serve+ | transmit+ | transmitted | enter+ | ask+ | slap+ | drop+ | receive+ | arrive+ | land+',
};

/** Verbs and nouns that take a date for themselves. */
export const OTHER_EVENTS: Lexicon = {
  'other:other': `
    booked | say+ | tell+ | announce+ | confirm+ | write+ | wrote | report+ | charge+ | indict+ | arraign+ | sentence+ | convict+ | plead+ | deport+ | remove+ | enter+ the | entered | cross+ | return+
    appear+ | schedule+ | set for | due | born | rule+ | held that | sign+ | pass+ | took effect | take+ effect | adopt+ | hearing | trial | killed | stabbed | crash | crashed | died | vote+ | lawsuit | sued | hire+ | elect+ | join+ | ordered removed | ordered deported | overstay+ | convictions | conviction | release of a report | interview | met | statement | email | letter | news conference | press conference | testify+ | wrote | shot
    come+ | came | expired | since | until | policy | law | order | meeting | deadline`,
};

/** Bodies and people whose act an arrest is. */
export const ACTORS: Lexicon = {
  'actor:immigration': `
    ICE | ICE agent* | ICE officer* | Immigration and Customs Enforcement | ERO | Enforcement and Removal Operations | deportation officer* | deportation agent* | immigration officer* | immigration agent* | immigration authorities | immigration officials | federal immigration officer* | federal immigration agent* | federal immigration authorities | immigration enforcement officer*
    HSI | Homeland Security Investigations | fugitive operations team* | ICE custody | immigration custody | Border Patrol | Border Patrol agent* | CBP | Customs and Border Protection`,
  'actor:police': `
    police | police officer* | deputies | deputy | sheriff's deputies | sheriff's deputy | sheriff's office | state police | trooper* | state trooper* | highway patrol | detective* | police department | patrolman | NYPD | LAPD | sheriff's department | patrol officer* | city police | county police | local police | constable* | sheriff`,
  'actor:federal': 'federal agent* | federal officer*',
  'actor:other': 'U.S. Marshals | marshals | FBI | DEA | ATF | security guard* | bounty hunter*',
  'actor:detainer':
    'detainer* | immigration hold* | ICE hold* | hold request* | federal hold* | hold | request to hold | request for notification | detainer request* | I-247 | I-247A | I-247D | I-247N | I-247X | I-247G | immigration request* | ICE request*',
};
