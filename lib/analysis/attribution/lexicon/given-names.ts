/** Given names common in English-language news, for telling people from places and for pronouns. */
const split = (words: string) => words.split(' ');

const FEMALE = split(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca ' +
    'sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia ' +
    'victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise ' +
    'amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane ellen anne hillary hilary nikki kellyanne ivanka melania michele carly claire susana ' +
    'kirsten tammy jill wendy dianne valerie gail tracy holly dana robin stacy monica erin leslie veronica sonia elena rosa carmen lucia ana guadalupe juana margarita leticia yolanda silvia alicia norma irma ' +
    'esperanza pilar dolores consuelo marisol ximena valeria daniela gabriela adriana alejandra beatriz cecilia claudia cristina esther eva fernanda graciela ines isabel josefina luisa lupe marta mercedes miriam ' +
    'nora olga patty paula paola raquel rocio sofia susanna tania vanessa priya lakshmi aisha fatima khadija mei ling yuki corrine corinne lorna lorraine lena greta ingrid astrid heidi freya imogen nell nadia ' +
    'natasha olena oksana tatiana svetlana irina agnes agatha audrey bernadette bonnie bridget camille candace cara carla caroline cassandra celeste constance dawn deirdre edith eileen eleanor elaine elise ella ' +
    'eloise erica erika estelle ethel eunice faith fiona florence gina ginger glenda gwen gwendolyn harriet hazel hope ida irene iris jackie jasmine jeanette jeanne jenna jenny jessie joanna joanne jocelyn josephine ' +
    'juanita june kate kathy katie kay kim kristen kristin kristina latoya lillian lily liz lois loretta louise lucille lucy lydia lynn mabel maggie marcia marian marianne marjorie marlene maureen maya melanie ' +
    'meredith mildred minnie molly muriel myra nina noelle norah pat patrice paulette pauline peggy penelope penny phoebe phyllis polly rhonda rita roberta rosalie rosalind rose rosemary roxanne ruby sabrina sadie sally ' +
    'selena shannon sheila shelley sherry simone stella sue sylvia tamara tara thelma tina toni tricia vera vicki vivian wilma yvette yvonne zoe amelie annie becky beth chloe debbie fern geraldine ottilie camilla abby amal deepa leila layla ' +
    'mariam mina naomi nicola noor rana roya salma samira sana shirin soo-jin thi xiomara yesenia zainab keisha ebony latisha tanisha imani',
);
const MALE = split(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason ' +
    'jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas ' +
    'zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah ' +
    'wayne randy vincent mason roy ralph bobby russell bradley philip eugene ted marco jeb bernie barack mitt ben rand lindsey mike jim tim tom bob bill steve chris greg jeff matt dan ken ron don dave rick ' +
    'rob joel cory corey newt karl rudy paul reince carlos luis miguel jorge pedro manuel francisco antonio jesus alejandro ricardo fernando eduardo javier roberto rafael sergio raul ramon enrique oscar ruben ' +
    'julio alberto hector mario cesar efrain agustin martin esteban ezequiel rigoberto noe joaquin gonzalo rolando wilfredo marvin nestor nelson edwin elias isaias moises josue abel amadou mateo arturo ernesto gerardo guillermo gustavo hugo ignacio ismael jaime joaquin leonardo lorenzo marcos martin mauricio nicolas omar pablo rodolfo rodrigo salvador ' +
    'santiago tomas vicente wilmer elmer dale gene glenn earl ernest floyd fred frederick gilbert gordon grant guy harry harvey herbert herman howard hugh ian ivan jay jerome jimmy johnny kirk kurt lance lee leo leon ' +
    'leonard leroy leslie lester lewis lloyd louis lucas luke luther marcus marshall marvin maurice max melvin milton mitchell morris neil norman oliver otis owen perry phil preston quentin ray reginald rex rodney ' +
    'roland roman rory ross rupert sam seth shane shawn sheldon sidney simon spencer stanley stewart stuart ted theodore toby todd tony travis trevor troy vernon victor virgil wade wallace warren wendell wesley wilbur ' +
    'winston xavier zach ahmed ali hassan hussein ibrahim khalid mohamed mohammed muhammad mustafa omar osama rashid tariq yusuf abdul amir arjun anil raj rajesh ravi sanjay vijay vladimir dmitri sergei boris igor ' +
    'pavel pawel pawel viktor andrei anatoly hans klaus jurgen otto ole sven lars nils bjorn anders pierre jean-claude francois jacques michel emmanuel giovanni luigi giuseppe paolo hyun-woo min-jun jin wei chen hiroshi ' +
    'kenji takashi shinzo oluwaseun kwame kofi chidi emeka tunde clyde brent brett brad chad clark clay clifford clint clinton colin conrad craig curtis cyrus damon darrell darren darryl dean derek desmond dominic drew ' +
    'duane dwight dwayne edgar edmund edwin elliott ellis elvis emilio emmett everett felix fidel franklin garrett geoffrey angus alistair alastair nigel graham gareth callum declan ewan fergus hamish lachlan liam ' +
    'niall rhys seamus tristan tanner travis cody cole connor chase blake beau barry basil bernard bert abraham abe al alfred allen alvin amos andre andy archie barney augustus byron calvin cameron cecil chester danny eli ethan ' +
    'ezra gus hank ira isaac israel jared jon josh kent kerry lyle mickey moses nathaniel ned nelson nick noel pete randall reed rocco rocky rolando ronnie rusty sal sammy saul sonny sterling terence terrence tobias vance vito walt will zane',
);

/** A given name in lower case → the gender of most people who bear it. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...MALE.map((name) => [name, 'male'] as const),
  ...FEMALE.map((name) => [name, 'female'] as const),
]);

/** Whether a word in lower case, with or without accents, is one of the names. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || GIVEN_NAMES.has(word.normalize('NFD').replace(/[\u0300-\u036f]/gu, ''));
}
