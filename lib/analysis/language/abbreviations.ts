/** Abbreviations of English-language news, without their last period, by what may follow them. */

const list = (words: string) => new Set(words.split(' '));

/** Stand before a name or number: a period after them never ends a sentence. */
export const BEFORE_NAME = list(
  'mr mrs ms mx messrs dr prof rev fr hon gov govs sen sens rep reps del dels asst assoc atty dist gen lt col maj capt cpt sgt cpl pvt adm cmdr ' +
    'det insp supt sr. pres st ste mt ft vs v no nos p pp para sec secs art fig vol ch cf e.g i.e viz approx est ' +
    'msgr amb comm lt.gov dep spc pfc ens ofc ald judg supv',
);

/** End a sentence only when a word follows that starts one. */
export const EITHER = list(
  'jr sr inc co corp ltd llc plc bros dept univ assn u.s u.k u.n e.u d.c n.y n.j n.c s.c n.d s.d n.h n.m w.va r.i l.a p.r b.c ' +
    'a.m p.m am. pm. etc ph.d m.d j.d esq al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que alta sask ' +
    'ave blvd rd st. ct hwy rte rt apt bldg fl oz lb lbs mph min hr hrs yr yrs dec. supp',
);

/** Openings that make it certain enough that a new sentence starts after an abbreviation of the second kind. */
export const STARTERS = list(
  'the a an this that these those he she they it we i you his her their its our my there here in on at for from by after before when while ' +
    'as if but and or so yet not no however meanwhile since although though because under over with without during until both all some many most ' +
    'several one two three another each every what why how who where also then now still police officials prosecutors authorities asked according last next today yesterday',
);
