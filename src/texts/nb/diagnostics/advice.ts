import type { AdviceArguments, Few } from '../../../diagnostics/advice-codes.ts';
import { listed } from '../../listed.ts';

type Messages = { readonly [C in keyof AdviceArguments]: (args: AdviceArguments[C]) => string };

/** Det en studie mangler, og hva den får igjen for å si det, på bokmål. */
export const adviceMessages: Messages = {
  'advice/no-own-cost': ({ isGroupStated, isCompared, ...lacking }) =>
    isGroupStated
      ? `Administrasjonskostnaden til ${few(lacking)} er ikke oppgitt, bare den for alle samlet. Med adminCostPerInhabitant for hver kommune viser rapporten hva administrasjonen koster i hver av dem${isCompared ? ', og hvem som ligger over sammenligningen' : ''}.`
      : `Administrasjonskostnaden til ${few(lacking)} er ikke oppgitt. Med adminCostPerInhabitant for hver kommune, eller for alle samlet under group, viser rapporten hva administrasjonen koster${isCompared ? ' og hvor langt det er til sammenligningen' : ''}.`,
  'advice/no-benchmark': (lacking) =>
    lacking.count === 0
      ? 'Studien sammenligner ikke administrasjonskostnaden med andres. Med en sammenligningskommune under benchmarks viser rapporten kostnadsforskjellen: den er taket for hva felles administrasjon kan spare.'
      : `Sammenligningen mangler administrasjonskostnad: ${few(lacking)}. Med adminCostPerInhabitant der viser rapporten kostnadsforskjellen: den er taket for hva felles administrasjon kan spare.`,
  'advice/no-programme-cost': () =>
    'Det er ikke oppgitt hva det koster å realisere kostnadsforskjellen. Med transition.cost under topDown, og coordination hvis ordningen koster noe hvert år, sier rapporten hvor stor del av den som må realiseres for at det skal lønne seg, og hvor sannsynlig det er.',
  'advice/no-services': () =>
    'Studien har ingen kandidater for samarbeid. Med dem under services viser rapporten hvilke samarbeidsmodeller loven tillater for hver av dem, og hva forskningen har funnet.',
  'advice/not-assessed': ({ total, ...lacking }) =>
    `${lacking.count === total ? 'Ingen av kandidatene er vurdert' : `${lacking.count} av ${total} kandidater er ikke vurdert`}: ${few(lacking)}. Med effects, eller med gain og transition, kan rapporten rangere og gi råd.`,
  'advice/no-gain': (lacking) =>
    `Gevinsten er ikke oppgitt for ${few(lacking)}. Med gain sier rapporten hva samarbeidet kan gi i året, og med transition i tillegg om det lønner seg.`,
  'advice/no-effects': (lacking) =>
    `Virkningene er ikke oppgitt for ${few(lacking)}. Med effects, fra -4 til 4 mot i dag, teller også kvaliteten og fagmiljøet når tjenestene rangeres, ikke bare pengene.`,
  'advice/no-transition': (lacking) =>
    `Gevinsten er oppgitt for ${few(lacking)}, men ikke hva det koster å komme dit. Med transition.cost beregner rapporten netto nåverdi, og sier om det lønner seg.`,
  'advice/single-numbers': (lacking) =>
    `Gevinst og kostnad er ett tall hver for ${few(lacking)}, og regnes som sikre. Med low, likely og high viser rapporten hvor usikkert det er, og hvor sannsynlig det er at det lønner seg.`,
  'advice/no-today': ({ hasKeys, ...lacking }) =>
    `Det er ikke oppgitt hva hver deltaker betaler i dag for ${few(lacking)}. Med today.<kommune>.cost${hasKeys ? '' : ', og en fordelingsnøkkel under sharing.keys,'} viser rapporten hvem som tjener og hvem som taper på samarbeidet.`,
  'advice/no-positions': (lacking) =>
    `Årsverkene er ikke oppgitt for ${few(lacking)}. Med positions under today og after viser rapporten årsverk før og etter i hver kommune, for tjenester som starter eller går til forprosjekt. Det er det de ansatte spør om først.`,
  'advice/no-weights': ({ lacks }) =>
    lacks === 'weights'
      ? 'Ingen har vektet kriteriene, så alle teller likt. Med hver kommunes vekt under criteria.<kriterium>.swing viser rapporten om kommunene er uenige om noe som endrer rekkefølgen.'
      : 'Vektene er felles for alle kommunene, så plassene er ikke prøvd mot andre vekter. Med hver kommunes egen vekt under swing viser rapporten om kommunene er uenige om noe som endrer rekkefølgen.',
  'advice/no-capacity': () =>
    'Det er ikke oppgitt hvor mange forprosjekter kommunene kan bære samtidig. Med capacity.projects sier rapporten hvor sikkert det er at hver tjeneste er blant dem det er plass til, og hva som kan begynne samtidig.',
  'advice/no-readiness': () =>
    'Gjennomføringsevnen er ikke vurdert. Med readiness viser rapporten hva som må på plass før noe kan starte, og hva som står svakest i hver kommune.',
  'advice/no-sharing-keys': () =>
    'Det er ikke oppgitt hvordan kostnadene skal fordeles. Med sharing.keys viser rapporten hva hver kommune tjener og taper med hver fordelingsnøkkel.',
  'advice/no-swot': () =>
    'Studien har ingen SWOT-analyse. Med swot viser rapporten styrker, svakheter, muligheter og trusler med hvem som peker på dem, og hvilke tjenester som ikke bygger på analysen.',
  'advice/no-existing': () =>
    'Det er ikke oppgitt hva kommunene samarbeider om i dag. Med existing viser rapporten hvem som samarbeider om hva, så leseren ser hva som allerede er tatt ut.',
  'advice/no-goals': () => 'Studien har ingen mål. Med goals viser rapporten hva samarbeidet skal oppnå, så leseren kan holde rådene opp mot det.',
  'advice/no-decision': () =>
    'Studien har ikke noe forslag til vedtak. Med decision står det samme forslaget i rapporten og i saksframlegget til hvert kommunestyre.',
  'advice/no-decision-date': () => 'Studien har ingen dato for vedtaket. Med decisionDate står møtedatoen på rapporten, i planen og i saksframlegget.',
  'advice/no-price-year': () =>
    'Studien har beløp, men ikke noe prisår. Med priceYear sier rapporten hvilket års kroner beløpene er i, og beløp med et annet år kan regnes om til det.',
  'advice/no-sources': ({ count, total }) =>
    `${count} av ${total} beløp og antall har ingen kilde; det første står her. Med source viser rapporten hvor hvert av dem er hentet fra, så leseren kan kontrollere det.`,
};

function few({ named, count }: Few): string {
  const quoted = named.map((id) => `«${id}»`);
  return listed(count > named.length ? [...quoted, `${count - named.length} til`] : quoted, 'og');
}
