import type { AdviceArguments, Few } from '../../../diagnostics/advice-codes.ts';
import { listed } from '../../listed.ts';

type Messages = { readonly [C in keyof AdviceArguments]: (args: AdviceArguments[C]) => string };

/** Det som saknas i en studie, och vad den får ut av att ange det, på svenska. */
export const adviceMessages: Messages = {
  'advice/no-own-cost': ({ isGroupStated, isCompared, ...lacking }) =>
    isGroupStated
      ? `Administrationskostnaden för ${few(lacking)} är inte angiven, bara den för alla tillsammans. Med adminCostPerInhabitant för varje kommun visar rapporten vad administrationen kostar i var och en av dem${isCompared ? ', och vilka som ligger över jämförelsen' : ''}.`
      : `Administrationskostnaden för ${few(lacking)} är inte angiven. Med adminCostPerInhabitant för varje kommun, eller för alla tillsammans under group, visar rapporten vad administrationen kostar${isCompared ? ' och hur långt det är till jämförelsen' : ''}.`,
  'advice/no-benchmark': (lacking) =>
    lacking.count === 0
      ? 'Studien jämför inte administrationskostnaden med andras. Med en jämförelsekommun under benchmarks visar rapporten kostnadsskillnaden: den är taket för vad en gemensam administration kan spara.'
      : `Jämförelsen saknar administrationskostnad: ${few(lacking)}. Med adminCostPerInhabitant där visar rapporten kostnadsskillnaden: den är taket för vad en gemensam administration kan spara.`,
  'advice/no-programme-cost': () =>
    'Det är inte angivet vad det kostar att realisera kostnadsskillnaden. Med transition.cost under topDown, och coordination om samverkan kostar något varje år, visar rapporten hur stor del av den som måste realiseras för att det ska löna sig, och hur sannolikt det är.',
  'advice/no-services': () =>
    'Studien har inga kandidater för samverkan. Med dem under services visar rapporten vilka samverkansformer lagen tillåter för var och en av dem, och vad forskningen har funnit.',
  'advice/not-assessed': ({ total, ...lacking }) =>
    `${lacking.count === total ? 'Ingen av kandidaterna har bedömts' : `${lacking.count} av ${total} kandidater har inte bedömts`}: ${few(lacking)}. Med effects, eller med gain och transition, kan rapporten rangordna och ge råd.`,
  'advice/no-gain': (lacking) =>
    `Den ekonomiska effekten är inte angiven för ${few(lacking)}. Med gain visar rapporten vad samverkan kan ge per år, och med transition dessutom om det lönar sig.`,
  'advice/no-effects': (lacking) =>
    `Påverkan är inte angiven för ${few(lacking)}. Med effects, från -4 till 4 jämfört med i dag, räknas också kvaliteten och kompetensmiljön när verksamheterna rangordnas, inte bara pengarna.`,
  'advice/no-transition': (lacking) =>
    `Den ekonomiska effekten är angiven för ${few(lacking)}, men inte vad det kostar att komma dit. Med transition.cost beräknar rapporten nettonuvärdet och visar om det lönar sig.`,
  'advice/single-numbers': (lacking) =>
    `Effekt och kostnad är ett enda tal vardera för ${few(lacking)} och räknas som säkra. Med low, likely och high visar rapporten hur osäkert det är, och hur sannolikt det är att det lönar sig.`,
  'advice/no-today': ({ hasKeys, ...lacking }) =>
    `Det är inte angivet vad varje deltagare betalar i dag för ${few(lacking)}. Med today.<kommun>.cost${hasKeys ? '' : ', och en fördelningsnyckel under sharing.keys,'} visar rapporten vilka som tjänar och vilka som förlorar på samverkan.`,
  'advice/no-positions': (lacking) =>
    `Årsarbetarna är inte angivna för ${few(lacking)}. Med positions under today och after visar rapporten årsarbetare före och efter i varje kommun, för verksamheter som startar eller går till förprojekt. Det är vad personalen frågar om först.`,
  'advice/no-weights': ({ lacks }) =>
    lacks === 'weights'
      ? 'Ingen har viktat kriterierna, så alla räknas lika. Med varje kommuns vikt under criteria.<kriterium>.swing visar rapporten om kommunerna är oeniga om något som ändrar ordningen.'
      : 'Vikterna är gemensamma för kommunerna, så platserna är inte prövade mot andra vikter. Med varje kommuns egen vikt under swing visar rapporten om kommunerna är oeniga om något som ändrar ordningen.',
  'advice/no-capacity': () =>
    'Det är inte angivet hur många förprojekt kommunerna klarar samtidigt. Med capacity.projects visar rapporten hur säkert det är att varje verksamhet är bland dem som får plats, och vad som kan börja samtidigt.',
  'advice/no-readiness': () =>
    'Genomförandeförmågan är inte bedömd. Med readiness visar rapporten vad som måste komma på plats innan något kan starta, och vad som är svagast i varje kommun.',
  'advice/no-sharing-keys': () =>
    'Det är inte angivet hur kostnaderna ska fördelas. Med sharing.keys visar rapporten vad varje kommun tjänar och förlorar med varje fördelningsnyckel.',
  'advice/no-swot': () =>
    'Studien har ingen SWOT-analys. Med swot visar rapporten styrkor, svagheter, möjligheter och hot med vilka som pekar på dem, och vilka verksamheter som inte bygger på analysen.',
  'advice/no-existing': () =>
    'Det är inte angivet vad kommunerna samverkar om i dag. Med existing visar rapporten vilka som samverkar om vad, så att läsaren ser vad som redan är gjort.',
  'advice/no-goals': () => 'Studien har inga mål. Med goals visar rapporten vad samverkan ska uppnå, så att läsaren kan pröva rekommendationerna mot det.',
  'advice/no-decision': () =>
    'Studien har inget förslag till beslut. Med decision står samma förslag i rapporten och i tjänsteskrivelsen till fullmäktige i varje kommun.',
  'advice/no-decision-date': () => 'Studien har inget datum för beslutet. Med decisionDate står sammanträdesdagen på rapporten, i planen och i tjänsteskrivelsen.',
  'advice/no-price-year': () =>
    'Studien har belopp men inget prisår. Med priceYear anger rapporten vilket års kronor beloppen är i, och belopp med ett annat år kan räknas om till det.',
  'advice/no-sources': ({ count, total }) =>
    `${count} av ${total} belopp och antal saknar källa; det första står här. Med source visar rapporten var vart och ett av dem är hämtat, så att läsaren kan kontrollera det.`,
};

function few({ named, count }: Few): string {
  const quoted = named.map((id) => `”${id}”`);
  return listed(count > named.length ? [...quoted, `${count - named.length} till`] : quoted, 'och');
}
