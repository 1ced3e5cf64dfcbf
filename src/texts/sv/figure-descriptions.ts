/** What every figure is, by its template in `figures/ids.ts`; a test fails when one is missing. */
export const figureDescriptions: ReadonlyMap<string, string> = new Map([
  ['population.<municipality>', 'invånarantalet i kommunen'],
  ['population.group', 'invånarantalet i alla kommunerna i studien'],
  ['cost.administration.<municipality>', 'kommunens administrationskostnad per invånare, i prisåret; genomsnittet där flera år är angivna'],
  [
    'cost.administration.group',
    'kommunernas administrationskostnad per invånare: genomsnittet, viktat med antalet invånare, där alla är angivna, annars det angivna talet för kommunerna tillsammans',
  ],
  ['comparator.<comparator>.costPerInhabitant', 'jämförelsekommunens administrationskostnad per invånare, i prisåret'],
  ['benchmark.<benchmark>.costPerInhabitant', 'administrationskostnaden per invånare i jämförelsen, i prisåret'],
  [
    'benchmark.<benchmark>.comparableCostPerInhabitant',
    'samma kostnad efter de angivna justeringarna för prisnivå, behov och redovisning; saknas utan justeringar',
  ],
  ['benchmark.<benchmark>.gapPerInhabitant', 'kommunernas kostnad minus kostnaden i jämförelsen; kan vara negativ'],
  ['benchmark.<benchmark>.gapShareOfOwn', 'skillnaden som andel av kommunernas egen kostnad'],
  ['benchmark.<benchmark>.gapShareOfBenchmark', 'skillnaden som andel av kostnaden i jämförelsen'],
  ['benchmark.<benchmark>.gapTotal', 'skillnaden gånger invånarantalet i kommunerna'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant', 'skillnaden mot den jämförbara kostnaden, till den del den kan påverkas'],
  ['benchmark.<benchmark>.comparableGapTotal', 'den jämförbara skillnaden gånger invånarantalet i kommunerna'],
  [
    'benchmark.<benchmark>.gapAbove.<municipality>',
    'det som kommunen ensam lägger utöver jämförelsen: egen kostnad minus jämförelsens, när den egna är högre, gånger invånarantalet',
  ],
  ['benchmark.<benchmark>.gapAboveSum', 'summan av det som varje kommun ensam lägger utöver jämförelsen'],
  [
    'benchmark.<benchmark>.adjust.<adjustment>',
    'en justering så som studien anger den: prisnivå, behov, redovisning (ett belopp per invånare) eller den andel som kan påverkas',
  ],
  ['benchmark.<benchmark>.adjust.boundary.stated', 'beloppet för redovisning enligt studien, före omräkning till prisåret'],
  ['benchmark.<benchmark>.comparableCostPerInhabitant.<adjustment>', 'kostnaden i jämförelsen efter den här justeringen, där fler följer'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant.<adjustment>', 'skillnaden efter den här justeringen, där fler följer'],
  ...costSteps('cost.administration.<municipality>', 'kommunens kostnad'),
  ...costSteps('cost.administration.group', 'den samlade kostnaden för kommunerna'),
  ...costSteps('comparator.<comparator>.costPerInhabitant', 'jämförelsekommunens kostnad'),
  ...costSteps('benchmark.<benchmark>.costPerInhabitant', 'kostnaden i jämförelsen'),
  ['priceLevel.<year>.<year>', 'det som ett belopp från det första året multipliceras med för att komma i det andra årets priser'],
  ['priceIndex.<year>', 'studiens egen prisnivå för året'],
  ['benchmark.<benchmark>.gapWithNoise', 'den jämförbara skillnaden när varje angiven kostnad kan avvika slumpmässigt från ett vanligt år'],
  ['benchmark.<benchmark>.probabilityAboveZero', 'hur sannolikt det är att det över huvud taget finns en skillnad, när kostnaderna svänger från år till år'],
  ['comparator.<comparator>.population', 'invånarantalet i jämförelsekommunen'],
  ['scale.fixedCost', 'F i kurvan c = v + F/N: vad det kostar per år att över huvud taget ha en administration'],
  ['scale.variableCost', 'v i kurvan: vad varje invånare kostar därutöver'],
  ['scale.rSquared', 'hur mycket av skillnaderna mellan jämförelsekommunerna som kurvan förklarar'],
  [
    'scale.elasticity',
    'β i den andra formen, ln c = α + β ln N: förändringen i kostnad per invånare, i procent, när invånarantalet ökar med en procent',
  ],
  ['scale.elasticityRSquared', 'hur mycket av skillnaderna som den andra formen förklarar'],
  ['scale.expectedCost', 'den kostnad som kurvan ger vid kommunernas samlade invånarantal, med prediktionsintervall'],
  ['scale.expectedCostByElasticity', 'samma kostnad enligt den andra formen'],
  ['scale.mergerCeiling', '(k − 1) F: vad en enda administration i stället för k som mest kan spara, bara genom att vara större'],
  ['scale.cooperationCeiling', 'φ (k − 1) F: vad som högst kan sparas genom att slå ihop andelen φ av administrationerna, bara genom att vara större'],
  ['topDown.realisation', 'den andel av skillnaden som realiseras: ett antagande, eller studiens eget tal'],
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) => [`topDown.realisation.${prior}`, `den andel av skillnaden som antagandet ${prior} i genomsnitt räknar som realiserad`] as const,
  ),
  ['topDown.phi', 'den andel av administrationen som ska vara gemensam'],
  ...onceAndYearly('topDown', 'programmet utifrån jämförelsen'),
  ...operation('today', 'i dag'),
  ...operation('after', 'i samverkan'),
  ['service.<service>.todayCost', 'vad verksamheten kostar deltagarna tillsammans i dag'],
  stated('service.<service>.todayCost', 'vad verksamheten kostar deltagarna tillsammans i dag'),
  ['service.<service>.gain.amount', 'effekten per år så som studien anger den'],
  ['service.<service>.gain.amount.stated', 'effekten per år i de kronor som studien anger, före omräkning till prisåret'],
  ['service.<service>.gain.share', 'effekten som andel av dagens kostnad: angiven, eller antagen utifrån forskningen'],
  ['service.<service>.freed.<rank>.count', 'årsarbetare som frigörs, i studiens ordning'],
  ['service.<service>.freed.<rank>.costPerPosition', 'vad en årsarbetare som frigörs kostar per år'],
  stated('service.<service>.freed.<rank>.costPerPosition', 'vad en årsarbetare som frigörs kostar per år'),
  ['service.<service>.freed.<rank>.amount', 'vad de årsarbetare som frigörs tillsammans kostar per år'],
  ...onceAndYearly('service.<service>', 'samverkan om verksamheten'),
  ['optimismBias.topDown', 'det tal som engångskostnaden multipliceras med, eftersom sådana projekt ofta har kostat mer än man först antog'],
  ['optimismBias.<service>', 'det tal som verksamhetens engångskostnad multipliceras med, eftersom sådana projekt ofta har kostat mer än man först antog'],
  ['gain.topDown.annual', 'effekten per år av programmet utifrån jämförelsen i full drift'],
  ['gain.<service>.annual', 'verksamhetens budgeteffekt per år i full drift, så som studien anger den eller forskningen talar för'],
  ['gain.<service>.atRealisedShare', 'verksamhetens budgeteffekt per år när uppskattningar infrias i den grad som är vanlig'],
  ['gain.<service>.afterCoordination', 'verksamhetens budgeteffekt per år i full drift, minus samordning'],
  ['gain.<service>.releasedPositions', 'arbetstid som frigörs för annat: inga budgetar minskar'],
  ['gain.bottomUp.annual', 'budgeteffekten per år av alla verksamheter tillsammans i full drift'],
  ['gain.bottomUp.atRealisedShare', 'budgeteffekten per år av alla verksamheter när uppskattningar infrias i den grad som är vanlig'],
  ['gain.bottomUp.administration', 'budgeteffekten minus samordning för de verksamheter som är administration (KOSTRA-funktion 120–190)'],
  ...finance('topDown', 'programmet utifrån jämförelsen'),
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) =>
      [
        `finance.topDown.probabilityAboveBreakEven.${prior}`,
        `hur sannolikt det är med antagandet ${prior} att mer än den nödvändiga andelen realiseras`,
      ] as const,
  ),
  ...finance('<service>', 'samverkan om verksamheten'),
  ...finance('package', 'alla verksamheter med angiven kostnad och effekt'),
  ['finance.municipality.<municipality>.npv', 'kommunens nettonuvärde av verksamheterna, enligt den första fördelningsnyckeln'],
  ['finance.municipality.<municipality>.npvAtRealisedShare', 'kommunens nettonuvärde när uppskattningar infrias i den grad som är vanlig'],
  ...['topDown', '<service>', 'package'].flatMap(sensitivity),
  ['criterion.<criterion>.swing', 'hur mycket det betyder att gå från sämst till bäst på kriteriet, besvarat för alla'],
  ['criterion.<criterion>.swing.<municipality>', 'kommunens eget svar'],
  ['criterion.<criterion>.weight', 'kriteriets grundvikt: genomsnittet av kommunernas vikter, eller det som används där de inte har angett några'],
  ['criterion.<criterion>.weight.<municipality>', 'kommunens poäng för kriteriet som andel av alla poäng som den har gett'],
  ['criterion.economy.scale', 'M: beloppet per år och invånare i de deltagande kommunerna där skalan för ekonomi slutar'],
  stated('criterion.economy.scale', 'beloppet där skalan för ekonomi slutar,'),
  ['effect.<service>.<criterion>', 'verksamhetens påverkan på kriteriet, från −4 till 4: genomsnittet av svaren från de deltagande kommunerna'],
  ['effect.<service>.<criterion>.<municipality>', 'kommunens eget svar'],
  ['feasibility.<service>', 'hur lätt samverkan om verksamheten är att få till stånd, från 1 till 5: genomsnittet av svaren från de deltagande kommunerna'],
  ['feasibility.<service>.<municipality>', 'kommunens eget svar'],
  ['capacity.projects', 'hur många förprojekt som kommunerna klarar samtidigt'],
  ['priority.<service>.economy', 'verksamhetens nettonuvärde som ett lika stort belopp per år för varje invånare i de deltagande kommunerna'],
  ['priority.<service>.withinCapacity', 'hur sannolikt det är att verksamheten är bland så många som kommunerna klarar samtidigt, över alla vikter'],
  ['priority.<service>.withinCapacity.<municipality>', 'samma sak med kommunens egna vikter'],
  ['priority.<service>.above.<service>', 'hur sannolikt det är att den första verksamheten är värd mer än den andra'],
  ['comparison.asToday.value', 'värdet av att fortsätta som i dag'],
  ['comparison.merger.annual', 'vad en kommunsammanslagning skulle ge per år: skillnaden mot jämförelsen, med den andel som sammanslagningar har realiserat'],
  ['finance.<service>.npvAtBest', 'nuvärdet av en effekt under noll när ingen kostnad är angiven: det som verksamheten är värd i bästa fall'],
  ['gain.package.annual', 'budgeteffekten per år i full drift för de verksamheter som ska starta eller förberedas, tillsammans'],
  ['gain.package.atRealisedShare', 'samma sak när uppskattningar infrias i den grad som är vanlig'],
  ['priority.<service>.value', 'verksamhetens värde över alla kriterier'],
  ['priority.<service>.rank', 'verksamhetens plats med grundvikterna'],
  ['priority.<service>.rankAcceptability.<rank>', 'hur ofta verksamheten får den här platsen över alla vikter som kommunerna kan försvara'],
  ['priority.<service>.centralWeights.<criterion>', 'kriteriets vikt i genomsnitt när verksamheten kommer först'],
  ['priority.<service>.confidence', 'hur ofta verksamheten kommer först med sina centrala vikter'],
  ['plan.<service>.positionsToday', 'verksamhetens årsarbetare hos alla som deltar, i dag'],
  ['plan.<service>.positionsAfter', 'verksamhetens årsarbetare hos alla som deltar, i samverkan'],
  ['plan.<service>.positionsChange', 'förändringen i årsarbetare, alla som deltar tillsammans'],
  ['plan.<service>.positionsChange.<municipality>', 'förändringen i årsarbetare i kommunen'],
  ['swot.<item>.importance', 'SWOT-punktens betydelse, från 0 till 100: det svar som getts för alla, annars medianen av kommunernas svar'],
  ['swot.<item>.importance.<municipality>', 'SWOT-punktens betydelse för kommunen'],
  ['swot.<item>.importanceQuartiles', 'kvartilavståndet mellan kommunernas svar'],
  ['swot.<item>.importanceRange', 'det högsta svaret minus det lägsta'],
  ['swot.agreement.<quadrant>', 'Kendalls W: i hur hög grad kommunerna sätter punkterna i samma ordning'],
  ['readiness.<factor>', 'hur långt framgångsfaktorn är på plats, från 0 till 3, besvarat för alla; en fallgrop på nivå 3 har undvikits'],
  ['readiness.<factor>.<municipality>', 'kommunens eget svar'],
  ['readiness.<factor>.spread', 'den högsta nivån minus den lägsta: hur långt kommunernas egna svar ligger från varandra'],
  [
    'sharing.<key>.<municipality>',
    'kommunens nettoeffekt per år i full drift enligt fördelningsnyckeln: dagens kostnad minus kommunens del av den gemensamma lösningens',
  ],
  ['sharing.<key>.<municipality>.perInhabitant', 'samma nettoeffekt per invånare'],
  ['sharing.excess.<coalition>', 'vad kommunerna i den här koalitionen skulle tjäna ytterligare på egen hand'],
]);

function costSteps(id: string, of: string): [string, string][] {
  return [
    [`${id}.stated`, `${of} enligt studien, före omräkning till prisåret`],
    [`${id}.<year>`, `${of} för året, i prisårets kronor`],
    [`${id}.<year>.stated`, `${of} för året enligt studien, före omräkning till prisåret`],
  ];
}

function onceAndYearly(id: string, of: string): [string, string][] {
  return [
    [`${id}.transition`, `engångskostnaden för att genomföra ${of}, med tillägg för vanliga fördyringar där studien anger projekttypen`],
    [`${id}.transition.stated`, `engångskostnaden för att genomföra ${of} enligt studien, före omräkning till prisåret`],
    [`${id}.transition.beforeBias`, `engångskostnaden för att genomföra ${of}, utan detta tillägg`],
    stated(`${id}.transition.beforeBias`, `engångskostnaden för att genomföra ${of}, utan detta tillägg,`),
    [`${id}.coordination`, `vad samordningen i sig kostar per år för ${of}`],
    stated(`${id}.coordination`, `vad samordningen i sig kostar per år för ${of}`),
  ];
}

function stated(id: string, what: string): [string, string] {
  return [`${id}.stated`, `${what} enligt studien, före omräkning till prisåret`];
}

function operation(id: string, when: string): [string, string][] {
  const at = `service.<service>.${id}.<municipality>`;
  return [
    [`${at}.cost`, `vad verksamheten kostar kommunen ${when}`],
    stated(`${at}.cost`, `vad verksamheten kostar kommunen ${when}`),
    [`${at}.positions`, `årsarbetare i kommunen ${when}`],
    [`${at}.volume`, `vad verksamheten utför för kommunen per år ${when}`],
  ];
}

function finance(id: string, of: string): [string, string][] {
  return [
    [`finance.${id}.cost`, `nuvärdet av vad ${of} kostar: genomförande och samordning`],
    [`finance.${id}.npv`, `nettonuvärdet av ${of}; saknas utan en angiven kostnad`],
    [`finance.${id}.npvAtRealisedShare`, `nettonuvärdet av ${of} när uppskattningar infrias i den grad som är vanlig`],
    [`finance.${id}.breakEvenRealisation`, `den andel som måste realiseras för att ${of} ska gå jämnt ut`],
    [`finance.${id}.affordableCost`, `vad ${of} högst får kosta: nuvärdet av den förväntade effekten`],
    [`finance.${id}.paybackYear`, `det första år då ${of} har betalat sig`],
    [`finance.${id}.probabilityPositive`, `sannolikheten för att effekten av ${of} är större än kostnaden`],
  ];
}

function sensitivity(id: string): [string, string][] {
  const at = `sensitivity.${id}.<rank>`;
  return [
    [
      `${at}.low`,
      'nettonuvärdet, eller utan angiven kostnad nuvärdet av effekten, med den här storheten på 10-percentilen och resten på väntevärdet',
    ],
    [`${at}.high`, 'samma sak med den här storheten på 90-percentilen'],
    [`${at}.correlation`, 'rangkorrelationen mellan den här storheten och resultatet'],
  ];
}
