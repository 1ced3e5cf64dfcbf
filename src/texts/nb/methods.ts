import type { ExplainTexts } from '../explain-texts.ts';

/** What each method does with its operands. */
export const methods: ExplainTexts['methods'] = {
  'kendall-w': 'Kendalls samsvarskoeffisient for svarene fra kommunene',
  'gap-noise': 'hvor mye forskjellen svinger tilfeldig fra år til år, ut fra de oppgitte årene',
  'least-squares': 'linjen som ligger nærmest punktene (minste kvadraters metode)',
  'scale-prediction': 'det stordriftskurven gir ved dette innbyggertallet',
  'scale-ceiling': 'det stordrift kan gi på det meste, etter stordriftskurven',
  'top-down-gain': 'forskjellen, trukket med sine tilfeldige svingninger og aldri under null, ganger andelen som blir realisert (høyst φ)',
  'stated-gain': 'gevinsten slik studien oppgir den',
  'assumed-gain': 'gevinsten som er forutsatt ut fra forskningen, som andel av dagens kostnad',
  'sum-of-gains': 'summen av tjenestenes gevinster',
  'gain-at-realised-share': 'gevinsten ganger den andelen som blir realisert',
  'net-present-value': 'gevinster minus kostnader, år for år, neddiskontert',
  'present-value-of-gain': 'gevinstene, år for år, neddiskontert',
  'present-value-of-cost': 'kostnadene, år for år, neddiskontert',
  'break-even-realisation': 'den realiseringsgraden som gjør at gevinster og kostnader går i null',
  'probability-above-break-even': 'sannsynligheten for at realiseringsgraden er høy nok til å gå i null',
  'payback-year': 'det første året da neddiskonterte gevinster har dekket kostnadene',
  'probability-positive': 'sannsynligheten for at netto nåverdi er positiv',
  'gain-after-coordination': 'gevinstene minus det koordineringen koster',
  'net-gain-under-key': 'kommunens del av gevinster og kostnader etter fordelingsnøkkelen',
  'rank-correlation': 'hvor tett resultatet følger denne størrelsen, etter rang (Spearman)',
  'tornado-end': 'resultatet med denne størrelsen lav eller høy og de andre på forventet verdi',
};
