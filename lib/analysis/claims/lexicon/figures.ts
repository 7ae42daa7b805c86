import type { Lexicon } from './notation.ts';

/** Words that make a number a count, a share or a rate. */
export const FIGURES: Lexicon = {
  number:
    'N | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred | thousand | dozen | dozens | hundreds | thousands | twenty-one | twenty-two | twenty-six | thirty-three | thirty-seven | forty-four | half | a third | two-thirds | zero | no fewer than',
  'of-number':
    'of the N | of N | N of | Of the N | of those N | out of N | N out of | one of every | N in N | N percent | N% | N per cent | half of | most of the | none of the N | all but N | all N | only N | just N | at least N | more than N | fewer than N | nearly N | about N | some N | over N | as many as N | N percentage',
  counted: `
    people | persons | individuals | inmates | prisoners | detainees | immigrants | aliens | noncitizens | migrants | arrests | detainers | requests | holds | releases | removals | deportations | transfers | cases | charges | crimes | convictions | counties | jails | jurisdictions | cities | sheriffs | states | agencies | facilities | men | women | offenders | fugitives | forms | homicides | assaults | robberies | burglaries | DUIs | clients | files | defendants | bookings | calls | notifications | pickups | names | agreements | families | children | criminals | suspects | entries | times | departments | lawsuits | gang members | illegal immigrants | illegal aliens | undocumented immigrants`,
  share: `
    percent | per cent | percentage | % | half of | half | a third | one-third | two-thirds | a quarter | three-quarters | nine in ten | N in N | majority of | most of | most | rate of | rate | rates | share of | proportion | one in | out of every | fraction | nearly all | nearly half | more than half | few of | fewer than half | percentage point*`,
  compare: `
    more than | fewer than | less than | at least | nearly | almost | about | roughly | approximately | some | up from | down from | compared with | compared to | an increase | a decrease | a drop | a rise | rose | rose to | fell | fell by | dropped | drop | doubled | double | tripled | increase+ | decrease+ | jump+ | surged | plunged | climb+ | declined by | up N | down N | as many as | twice as many | half as many | a total of | total | totaling | totalling | in all | altogether | average | on average | an average of | median | record number | record high | number of | the number of | tally | count | counted | accounted for | accounts for | per month | per year | per day | a day | a month | a year | a week | most since | highest | lowest | only | just | every one | all but`,
  period: `
    last year | this year | in fiscal year | fiscal year | fiscal | so far this year | since | between | over two years | in the past | since January | over the past | during the | past year | previous year | a year earlier | year before | from N to N | last month | that week | in a week | last fiscal year | in calendar | in N years | in four years | through | from | nationwide | statewide | annually | each year`,
  'count-source':
    'data | statistics | figures | records show | jail records | county records | agency data | report | audit | log | spreadsheet | database | dashboard | according to | public records request | records request | FOIA | by my count | his count | tally | by our count | numbers',
  'money-time':
    'dollars | million | billion | cents | hours | minutes | days | weeks | months | years | miles | feet | p.m. | a.m. | pounds | mph | degrees | votes | o’clock | inches',
  'many-word':
    'dozens | scores | hundreds | thousands | a handful | several | many | dozen | numerous | few | tens of thousands | hundreds of',
};
