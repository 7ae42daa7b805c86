import type { Lexicon } from '../../claims/lexicon/notation.ts';

/** Federal agencies of a detainer's life, by the name that is stored. */
export const AGENCIES: Lexicon = {
  'agency:ICE': `
    ICE | I.C.E. | Immigration and Customs Enforcement | Immigration & Customs Enforcement | U.S. Immigration and Customs Enforcement | US Immigration and Customs Enforcement | U.S. Immigration & Customs Enforcement`,
  'agency:ERO': `
    ERO | Enforcement and Removal Operations | ICE Enforcement and Removal Operations | Immigration and Customs Enforcement's Enforcement and Removal Operations | ICE ERO`,
  'agency:HSI': 'HSI | Homeland Security Investigations',
  'agency:DHS':
    'DHS | Department of Homeland Security | U.S. Department of Homeland Security | Homeland Security Department',
  'agency:CBP': 'CBP | Customs and Border Protection | U.S. Customs and Border Protection',
  'agency:Border Patrol': 'Border Patrol | U.S. Border Patrol',
  'agency:USCIS': 'USCIS | U.S. Citizenship and Immigration Services | Citizenship and Immigration Services',
  'agency:INS': 'INS | Immigration and Naturalization Service',
  'agency:U.S. Marshals Service': 'U.S. Marshals Service | Marshals Service',
};

/** Field offices that a bare "ERO Boston" names. */
export const FIELD_OFFICES: ReadonlySet<string> = new Set(
  (
    'Atlanta|Baltimore|Boston|Buffalo|Chicago|Dallas|Denver|Detroit|El Paso|Harlingen|Houston|Los Angeles|Miami|Newark|New Orleans|New York|New York City|Philadelphia|Phoenix|' +
    'Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St. Paul|Washington|Saint Paul'
  ).split('|'),
);

/** Endings of a local agency's name, longest first, in lower case. */
export const LOCAL_AGENCY_ENDINGS: readonly string[] = [
  ...[
    "sheriff's office",
    "sheriff's department",
    "sheriff's dept",
    'police department',
    'police bureau',
    'department of correction',
    'department of corrections',
    'department of prisons',
  ],
  ...[
    'department of public safety',
    'state police',
    'highway patrol',
    'state patrol',
    'probation department',
    'department of detention',
    'corrections department',
    'correction department',
    'police',
  ],
];

/** Endings of the name of a place where people are held, longest first, in lower case. */
export const FACILITY_ENDINGS: readonly string[] = [
  ...[
    'adult detention center',
    'adult detention facility',
    'juvenile detention center',
    'immigration processing center',
    'ice processing center',
    'service processing center',
    'processing center',
  ],
  ...[
    'detention center',
    'detention centre',
    'detention facility',
    'holding center',
    'holding facility',
    'correctional facility',
    'correctional center',
    'correctional complex',
    'correctional institution',
    'corrections center',
    'residential center',
  ],
  ...[
    'house of correction',
    'house of corrections',
    'justice center',
    'jail complex',
    'regional jail',
    'federal prison',
    'state prison',
    'county jail',
    'city jail',
    'central jail',
    'main jail',
    'parish prison',
    'parish jail',
    'penitentiary',
    'jail',
    'prison',
    'lockup',
  ],
];
