/** A study as people write them: comments, maps in braces and in lines, answers for all and of some, a list of items. */
export const handWritten = `# Kommentar øverst
format: 1
title: Prøvestudie # tittelen
jurisdiction: norway
language: nb
currency: NOK
priceYear: 2025
analysis: { draws: 100 }

municipalities:
  frosta:   { name: Frosta,   population: 2_400 }   # minst
  levanger: { name: Levanger, population: 20_800 }
  verdal:   { name: Verdal,   population: 14_900 }

services:
  ict: # IKT
    catalogue: ict
    today: { levanger: { cost: 9_000_000 }, frosta: { cost: 2_000_000 }, verdal: { cost: 7_000_000 } }
    gain: { annual: { low: -200_000, likely: 900_000, high: 2_000_000, source: moetet } }
    transition: { cost: 2_000_000 }
    # virkningene er fra møtet
    effects: { quality: 3, resilience: { frosta: "++" } } # felles kvalitet
  payroll: { catalogue: payroll }
  child-welfare:
    catalogue: child-welfare
    participants: [levanger, verdal]
    effects:
      quality:
        value: 2 # fra møtet
        source: moetet

        note: felles vurdering
      resilience:
        # Levangers eget
        levanger: { value: 1, source: illustration }

    feasibility: "4"

criteria:
  economy: { swing: { frosta: 60 } }
  quality:
    swing: { verdal: 100 } # Verdal først
  resilience: {}

swot:
  strengths:
    - Etablert samarbeid på flere områder # fra møtet
    - "Korte avstander: én arbeidsregion"
  weaknesses:
    small: { text: Små og sårbare fagmiljøer, by: [frosta], importance: { frosta: 80 } }
    plain: Få søkere til stillingene
  threats: {}

readiness:
  political-will: { frosta: { level: 2, grade: documented, evidence: moetet }, verdal: 3 }
  trust: 2 # felles
  own-factor: { levanger: { value: 1, source: moetet } }

sources:
  moetet: { title: Arbeidsmøtet 12. mars } # kilde
`;

/** The same with the line ends of Windows. */
export const withCarriageReturns = handWritten.replaceAll('\n', '\r\n');

/** What every study must have, and two services. */
export const bare = `format: 1
title: A small study
jurisdiction: norway
language: en
currency: NOK
municipalities: {frosta: {name: Frosta, population: 2400}, verdal: {name: Verdal, population: 13600}}
services:
  ict: {catalogue: ict}
  payroll: {catalogue: payroll}`;

/** All in braces and brackets, over lines and on one. */
export const inBraces = `{
  format: 1, title: "Förstudie", jurisdiction: sweden, language: sv, currency: SEK,
  municipalities: {
    mora: { name: Mora, population: 20_400 }, # först
    orsa: { name: Orsa, population: 6_900 },
  },
  services: { ict: { catalogue: ict, effects: { quality: 1, democracy: { mora: -1, orsa: 2 } }, feasibility: { mora: 3 } } },
  swot: { strengths: [ "Gemensam arbetsmarknad", Korta avstånd ], opportunities: { digital: { text: Digitalisering, by: all, importance: 50 } } },
  readiness: { political-will: { value: 2, source: rapport } },
  sources: { rapport: { title: Rapport } },
}
`;

/** Every way of writing that answers have to go into. */
export const captureStudies: ReadonlyMap<string, string> = new Map([
  ['written by hand', handWritten],
  ['with the line ends of Windows', withCarriageReturns],
  ['bare', bare],
  ['in braces', inBraces],
]);
