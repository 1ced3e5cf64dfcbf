import type { AdviceArguments, Few } from '../../../diagnostics/advice-codes.ts';
import { listed } from '../../listed.ts';

type Messages = { readonly [C in keyof AdviceArguments]: (args: AdviceArguments[C]) => string };

/** Det ein studie manglar, og kva han får att for å seie det, på nynorsk. */
export const adviceMessages: Messages = {
  'advice/no-own-cost': ({ isGroupStated, isCompared, ...lacking }) =>
    isGroupStated
      ? `Administrasjonskostnaden til ${few(lacking)} er ikkje oppgitt, berre den for alle samla. Med adminCostPerInhabitant for kvar kommune viser rapporten kva administrasjonen kostar i kvar av dei${isCompared ? ', og kven som ligg over samanlikninga' : ''}.`
      : `Administrasjonskostnaden til ${few(lacking)} er ikkje oppgitt. Med adminCostPerInhabitant for kvar kommune, eller for alle samla under group, viser rapporten kva administrasjonen kostar${isCompared ? ' og kor langt det er til samanlikninga' : ''}.`,
  'advice/no-benchmark': (lacking) =>
    lacking.count === 0
      ? 'Studien samanliknar ikkje administrasjonskostnaden med den andre har. Med ein samanlikningskommune under benchmarks viser rapporten kostnadsforskjellen: han er taket for kva felles administrasjon kan spare.'
      : `Samanlikninga manglar administrasjonskostnad: ${few(lacking)}. Med adminCostPerInhabitant der viser rapporten kostnadsforskjellen: han er taket for kva felles administrasjon kan spare.`,
  'advice/no-programme-cost': () =>
    'Det er ikkje oppgitt kva det kostar å realisere kostnadsforskjellen. Med transition.cost under topDown, og coordination dersom ordninga kostar noko kvart år, seier rapporten kor stor del av han som må realiserast for at det skal løne seg, og kor sannsynleg det er.',
  'advice/no-services': () =>
    'Studien har ingen kandidatar for samarbeid. Med dei under services viser rapporten kva samarbeidsmodellar lova tillèt for kvar av dei, og kva forskinga har funne.',
  'advice/not-assessed': ({ total, ...lacking }) =>
    `${lacking.count === total ? 'Ingen av kandidatane er vurderte' : `${lacking.count} av ${total} kandidatar er ikkje ${lacking.count === 1 ? 'vurdert' : 'vurderte'}`}: ${few(lacking)}. Med effects, eller med gain og transition, kan rapporten rangere og gi råd.`,
  'advice/no-gain': (lacking) =>
    `Gevinsten er ikkje oppgitt for ${few(lacking)}. Med gain seier rapporten kva samarbeidet kan gi i året, og med transition i tillegg om det løner seg.`,
  'advice/no-effects': (lacking) =>
    `Verknadene er ikkje oppgitte for ${few(lacking)}. Med effects, frå -4 til 4 mot i dag, tel òg kvaliteten og fagmiljøet når tenestene blir rangerte, ikkje berre pengane.`,
  'advice/no-transition': (lacking) =>
    `Gevinsten er oppgitt for ${few(lacking)}, men ikkje kva det kostar å kome dit. Med transition.cost reknar rapporten ut netto noverdi, og seier om det løner seg.`,
  'advice/single-numbers': (lacking) =>
    `Gevinst og kostnad er eitt tal kvar for ${few(lacking)}, og blir rekna som sikre. Med low, likely og high viser rapporten kor usikkert det er, og kor sannsynleg det er at det løner seg.`,
  'advice/no-today': ({ hasKeys, ...lacking }) =>
    `Det er ikkje oppgitt kva kvar deltakar betaler i dag for ${few(lacking)}. Med today.<kommune>.cost${hasKeys ? '' : ', og ein fordelingsnøkkel under sharing.keys,'} viser rapporten kven som tener og kven som taper på samarbeidet.`,
  'advice/no-positions': (lacking) =>
    `Årsverka er ikkje oppgitte for ${few(lacking)}. Med positions under today og after viser rapporten årsverk før og etter i kvar kommune, for tenester som startar eller går til forprosjekt. Det er det dei tilsette spør om først.`,
  'advice/no-weights': ({ lacks }) =>
    lacks === 'weights'
      ? 'Ingen har vekta kriteria, så alle tel likt. Med vekta til kvar kommune under criteria.<kriterium>.swing viser rapporten om kommunane er usamde om noko som endrar rekkjefølgja.'
      : 'Vektene er felles for alle kommunane, så plassane er ikkje prøvde mot andre vekter. Med eiga vekt for kvar kommune under swing viser rapporten om kommunane er usamde om noko som endrar rekkjefølgja.',
  'advice/no-capacity': () =>
    'Det er ikkje oppgitt kor mange forprosjekt kommunane kan bere samtidig. Med capacity.projects seier rapporten kor sikkert det er at kvar teneste er blant dei det er plass til, og kva som kan byrje samtidig.',
  'advice/no-readiness': () =>
    'Gjennomføringsevna er ikkje vurdert. Med readiness viser rapporten kva som må på plass før noko kan starte, og kva som står svakast i kvar kommune.',
  'advice/no-sharing-keys': () =>
    'Det er ikkje oppgitt korleis kostnadene skal fordelast. Med sharing.keys viser rapporten kva kvar kommune tener og taper med kvar fordelingsnøkkel.',
  'advice/no-swot': () =>
    'Studien har ingen SWOT-analyse. Med swot viser rapporten styrkar, veikskapar, moglegheiter og truslar med kven som peikar på dei, og kva tenester som ikkje byggjer på analysen.',
  'advice/no-existing': () =>
    'Det er ikkje oppgitt kva kommunane samarbeider om i dag. Med existing viser rapporten kven som samarbeider om kva, så lesaren ser kva som alt er teke ut.',
  'advice/no-goals': () => 'Studien har ingen mål. Med goals viser rapporten kva samarbeidet skal oppnå, så lesaren kan halde råda opp mot det.',
  'advice/no-decision': () =>
    'Studien har ikkje noko framlegg til vedtak. Med decision står det same framlegget i rapporten og i saksframlegget til kvart kommunestyre.',
  'advice/no-decision-date': () => 'Studien har ingen dato for vedtaket. Med decisionDate står møtedatoen på rapporten, i planen og i saksframlegget.',
  'advice/no-price-year': () =>
    'Studien har beløp, men ikkje noko prisår. Med priceYear seier rapporten kva års kroner beløpa er i, og beløp med eit anna år kan reknast om til det.',
  'advice/no-sources': ({ count, total }) =>
    `${count} av ${total} beløp og tal har inga kjelde; det første står her. Med source viser rapporten kvar kvart av dei er henta frå, så lesaren kan kontrollere det.`,
};

function few({ named, count }: Few): string {
  const quoted = named.map((id) => `«${id}»`);
  return listed(count > named.length ? [...quoted, `${count - named.length} til`] : quoted, 'og');
}
