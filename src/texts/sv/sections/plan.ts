import { capital, phrase } from '../../phrase.ts';
import type { PlanTexts } from '../../sections/plan-texts.ts';

const kinds = { cost: 'kostnaden', positions: 'antalet årsarbetare', volume: 'volymen' };

export const plan: PlanTexts = {
  heading: 'Plan för det som ska förberedas',
  leadOne: 'Planen gäller den enda verksamhet som ska starta eller förberedas.',
  lead: (count) => phrase`Planen gäller de ${count} verksamheter som ska starta eller förberedas. Först står det som är gemensamt för dem.`,
  everywhere: 'varje deltagande kommun',
  anywhere: 'någon av de deltagande kommunerna',
  phases: {
    heading: 'Faser och beslutspunkter',
    lead: (day) =>
      `Ingen går vidare till nästa fas innan beslutet är fattat, och det är tillåtet att avbryta. ${day === undefined ? 'Studien anger inga datum, så tabellen visar bara ordningen.' : `Studien anger ${day} som dag för det första beslutet. De andra har inget datum ännu.`}`,
    table: { phase: 'Fas', work: 'Det här ska göras', decision: 'Beslut', who: 'Vem beslutar' },
    names: { idea: 'Idé', concept: 'Koncept', plan: 'Planering', 'carry-out': 'Genomförande', close: 'Avslut', realise: 'Realisering' },
    work: {
      idea: 'Ta reda på vad samverkan kan ge och vad som krävs: den här studien',
      concept: 'Mäta nuläget, avgränsa verksamheten och välja samverkansform',
      plan: 'Skriva avtal, budget, bemanningsplan och nyttorealiseringsplan',
      'carry-out': 'Flytta uppgifter, personal och system enligt planen',
      close: 'Lämna över ansvaret till linjen och sammanfatta erfarenheterna',
      realise: 'Ta hem nyttan i driften och mäta den varje år',
    },
    decisions: {
      idea: 'Starta förprojektet',
      concept: 'Välja lösning',
      plan: 'Anta avtalet och anslå pengarna',
      'carry-out': 'Ta lösningen i bruk',
      close: 'Avsluta projektet',
      realise: 'Fortsätta, ändra eller avsluta samverkan',
    },
    deciders: { councils: 'Varje kommunfullmäktige', 'executive-committees': 'Varje kommunstyrelse', 'chief-executives': 'Kommundirektörerna' },
  },
  organisation: {
    heading: 'Organisation och medverkan',
    table: { role: 'Roll', who: 'Vem', answersFor: 'Ansvar' },
    roles: {
      owner: { name: 'Ägare', who: 'Kommundirektörerna gemensamt', answersFor: 'Ordnar pengar och personal och lägger fram varje beslut' },
      steering: { name: 'Styrgrupp', who: 'Kommundirektörerna i de deltagande kommunerna', answersFor: 'Följer läget, riskerna och nyttan' },
      manager: { name: 'Projektledare', who: 'Utses av ägaren före start', answersFor: 'Leder arbetet och håller planen aktuell' },
      group: { name: 'Arbetsgrupp', who: 'En sakkunnig från verksamheten i varje kommun', answersFor: 'Beskriver nuläget och lösningen' },
      employees: { name: 'De anställdas företrädare', who: 'Facklig företrädare och skyddsombud från varje kommun', answersFor: 'Deltar i arbetsgruppen från första mötet' },
      host: { name: 'Värdkommun', who: 'Står under varje förprojekt', answersFor: 'Förbereder ledning och drift av verksamheten' },
    },
    parties: {
      elected: { name: 'Förtroendevalda', part: 'Kommunfullmäktige beslutar om start och avtal. Kommunstyrelserna får läget och riskerna redovisade inför varje beslut.' },
      management: { name: 'Ledningen', part: 'Kommundirektörerna sitter i styrgruppen. Cheferna för verksamheten svarar för nyttan, var och en i sin kommun.' },
      employees: { name: 'Anställda', part: 'Arbetsgivaren går igenom varje fas med de fackliga företrädarna innan beslutet fattas. Det första som de anställda frågar om är var tjänsterna hamnar. Där studien inte säger det måste konceptfasen ge svar.' },
    },
    partners: {
      name: 'Andra parter',
      part: (names) => `${capital(names)} ombeds om råd i konceptfasen och får veta vad som beslutas.`,
      none: 'Studien nämner inga. I konceptfasen tar ägaren ställning till vilka som bör vara med.',
    },
  },
  benefits: {
    heading: 'Hur nyttan följs upp',
    lead: (day) =>
      `Ett angivet nuläge låses ${day === undefined ? 'när det första beslutet är fattat' : `vid beslutet ${day}`}. Det som saknas mäts före start. Nytta hos andra offentliga verksamheter är inte angiven och står därför inte i planen.`,
    table: { kind: 'Slag', measure: 'Mäts med', risk: 'Viktigaste risk', followUp: 'Uppföljning' },
    classes: {
      'own-budget': {
        name: 'Budgeteffekt',
        measure: 'Nettokostnad i bokslutet, i fasta priser',
        risk: 'Uppskattningar har ofta varit för höga',
        followUp: 'Budgeten sänks när effekten kommer, och bokslutet visar varje år om den har kommit',
      },
      'alternative-use': {
        name: 'Frigjord tid',
        measure: 'Årsarbetare som används till något annat',
        risk: 'Tiden går åt utan att någon märker det',
        followUp: 'Kommunen skriver ned vad tiden ska användas till och rapporterar varje år',
      },
      'not-priced': {
        name: 'Bättre verksamhet',
        measure: 'Ett mått som väljs i konceptfasen',
        risk: 'Ingen vet hur det var förut',
        followUp: 'Samma mätning före start och varje år därefter',
      },
    },
    rows: { benefit: 'Nytta', kind: 'Slag', today: 'I dag', target: 'Mål', year: 'Från år' },
    cost: 'Lägre nettokostnad',
    lower: (amount) => phrase`${amount} lägre`,
    onScale: (effect) => phrase`${effect} på skalan från −4 till 4`,
    freed: ({ isCashable, municipality }) => (isCashable ? `Tjänster som dras in i ${municipality}` : `Tid för annat arbete i ${municipality}`),
    toBeMeasured: 'måste mätas',
    notSet: 'inte satt',
    owner: ({ role, names }) => `Nyttoägare: ${role ?? 'chefen för verksamheten'} i ${names}.`,
    none: 'Studien anger ingen nytta som kan mätas. Konceptfasen måste sätta målen.',
  },
  risks: {
    heading: 'Risker som är gemensamma för förprojekten',
    lead: 'Varje risk har en ägare, som gör något åt den eller slår larm.',
    table: { risk: 'Risk', owner: 'Ägare' },
    owners: { owner: 'Projektägaren', 'chief-executives': 'Kommundirektörerna', manager: 'Projektledaren', 'line-managers': 'Cheferna för verksamheten' },
    factor: ({ title, unmet, unanswered }) =>
      `${title}: ${[...(unmet === undefined ? [] : [`inte på plats i ${unmet}`]), ...(unanswered === undefined ? [] : [`inte bedömt i ${unanswered}`])].join('; ')}`,
    condition: (model) => `Villkor för ${model}: `,
  },
  preProject: {
    purpose: (criterion) => (criterion === undefined ? 'Syftet är lägre kostnader.' : `Syftet är att bli bättre på ${criterion}.`),
    next: { concept: 'Nästa fas är koncept.', plan: 'Nästa fas är planering, eftersom verksamheten kan starta nu.' },
    round: (round) => phrase`Förprojektet hör till omgång ${round}.`,
    participants: (names) => `Deltagande kommuner är ${names}.`,
    model: (model) => `Bäst lämpad är ${model}.`,
    openModel: 'Samverkansformen väljs i konceptfasen.',
    host: (name) => `Värdkommun är ${name}.`,
    openHost: 'Värdkommun väljs i konceptfasen.',
    start: (year) => `Beräkningarna utgår från start ${year}.`,
    noStart: 'Studien anger inte när verksamheten ska starta.',
    fullEffect: (year) => `Full effekt väntas från ${year}.`,
  },
  baseline: {
    table: {
      municipality: 'Kommun',
      cost: (scale) => `Kostnad i dag, ${scale}`,
      volume: 'Volym i dag',
      today: 'Årsarbetare i dag',
      after: 'Årsarbetare i samverkan',
      change: 'Förändring',
    },
    sum: 'Summa',
    notStated: 'inte angivet',
    missing: (what) => `Måste mätas före start: ${what}.`,
    unmeasured: ({ kinds: missing, names, list }) => `${list(missing.map((kind) => kinds[kind]))} i ${names}`,
    criterion: (title) => `${title}, så som det är i dag`,
    positionsUnknown: (names) => `Hur många årsarbetare det blir i ${names} är inte angivet.`,
  },
};
