/** What of an analysed service is a yes or a no. What is not known is a no: a rule that needs to know it asks for that too. */
export const yesOrNo = [
  'ranked',
  'described',
  'npv-known',
  'npv-positive',
  'npv-positive-at-realised-share',
  'gain-known',
  'gain-to-share',
  'cost-stated',
  'effects-stated',
  'effect-positive',
  'readiness-stated',
  'must-haves-met',
  'capacity-stated',
  'key-computed',
  'somebody-loses-by-every-key',
  'needed-by-others',
  'required-services-start',
  'required-services-go-on',
] as const;

/** What of an analysed service is a number: how many models the law allows, shares from 0 to 1, an effect from −4 to 4. */
export const numbers = ['allowed-models', 'probability-positive', 'greatest-effect', 'within-capacity-by-all', 'within-capacity'] as const;

/** The facts that a rule of the classes may ask for. */
export const classFacts = [...yesOrNo, ...numbers] as const;

export type ClassFact = (typeof classFacts)[number];

/** The facts of one service. A number that is not known is absent, and at least nothing. */
export type ClassFacts = { readonly [F in (typeof yesOrNo)[number]]: boolean } & { readonly [F in (typeof numbers)[number]]: number | undefined };
