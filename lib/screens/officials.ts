/** Which sources speak for a public office, as far as the article's own words tell. */
import type { Speaker } from '../analysis/types.ts';

/** Offices that nobody holds outside government, in lower case. */
const OFFICE =
  /\b(?:(?:under)?sheriffs?|warden|jailer|mayor|governor|senator|congress(?:man|woman|member)|assembly(?:man|woman|member)|council(?:man|woman|member|or|lor)|alder(?:man|woman)|freeholder|selectman|county (?:executive|commissioner|supervisor|counsel)|police (?:chief|commissioner|officer|spokes\w+)|chief of police|detective|trooper|deportation officer|special agent|border (?:czar|patrol agent)|judge|justice|magistrate|prosecutor|public defender|(?:district|county|city|state['’]s|commonwealth['’]s|u\.s\.|united states|prosecuting|assistant) attorney|attorney general|solicitor general|secretary of|homeland security|field office director|ambassador|president of the united states)\b/i;

/** Names of public bodies. */
const BODY =
  /\b(?:ICE|ERO|DHS|CBP|HSI|USCIS|EOIR|DOJ|FBI|TSA|White House|Homeland Security|Customs|Enforcement and Removal|Border Patrol|Justice Department|Department|Dept|Police|Sheriff['’]s? Office|Sheriff['’]s?|Jail|Prison|Prisons|Correctional|Corrections|Detention Center|County|City of|Town of|State of|Commonwealth|Court|Courts|Prosecutor['’]s Office|Attorney['’]s Office|Attorney General|Governor['’]s Office|Mayor['’]s Office|Legislature|Senate|House of Representatives|Congress|Council|Board of (?:Supervisors|Commissioners)|Bureau|U\.S\. Attorney)\b/;

/** Bodies whose names hold such a word although they are none. */
const PRIVATE_BODY =
  /\b(?:Union|Association|Coalition|Alliance|Foundation|Institute|Center for|Project|League|Fund|Society|Council on|American Immigration Council|Law|LLP|Church|News|Times|Post|Herald|Tribune|Courier)\b/;

const isPublicBody = (name: string) => BODY.test(name) && !PRIVATE_BODY.test(name);

/** Whether a source is a public body, or a person who is said to hold an office or to speak for a public body. */
export function isOfficial({ name, role, organisation }: Pick<Speaker, 'name' | 'role' | 'organisation'>): boolean {
  if (isPublicBody(name)) return true;
  if (organisation && isPublicBody(organisation)) return true;
  return role !== undefined && (OFFICE.test(role) || isPublicBody(role));
}
