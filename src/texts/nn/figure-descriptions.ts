/** What every figure is, by its template in `figures/ids.ts`; a test fails when one is missing. */
export const figureDescriptions: ReadonlyMap<string, string> = new Map([
  ['population.<municipality>', 'folketalet i kommunen'],
  ['population.group', 'folketalet i alle kommunane i studien'],
  ['cost.administration.<municipality>', 'kostnaden kommunen har til administrasjon per innbyggjar, i prisåret; snittet der fleire år er oppgitte'],
  [
    'cost.administration.group',
    'kostnaden kommunane har til administrasjon per innbyggjar: snittet vekta etter folketal der alle er oppgitte, elles det oppgitte talet for kommunane samla',
  ],
  ['comparator.<comparator>.costPerInhabitant', 'kostnaden samanlikningskommunen har til administrasjon per innbyggjar, i prisåret'],
  ['benchmark.<benchmark>.costPerInhabitant', 'kostnaden til administrasjon per innbyggjar i samanlikninga, i prisåret'],
  [
    'benchmark.<benchmark>.comparableCostPerInhabitant',
    'den same kostnaden etter dei oppgitte justeringane for prisnivå, behov og rekneskapsføring; manglar utan justeringar',
  ],
  ['benchmark.<benchmark>.gapPerInhabitant', 'kostnaden i kommunane minus kostnaden i samanlikninga; kan vere negativ'],
  ['benchmark.<benchmark>.gapShareOfOwn', 'forskjellen som del av kostnaden i kommunane sjølve'],
  ['benchmark.<benchmark>.gapShareOfBenchmark', 'forskjellen som del av kostnaden i samanlikninga'],
  ['benchmark.<benchmark>.gapTotal', 'forskjellen gonger folketalet i kommunane'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant', 'forskjellen til den samanliknbare kostnaden, så langt han kan påverkast'],
  ['benchmark.<benchmark>.comparableGapTotal', 'den samanliknbare forskjellen gonger folketalet i kommunane'],
  [
    'benchmark.<benchmark>.gapAbove.<municipality>',
    'det kommunen åleine bruker meir enn samanlikninga: eigen kostnad minus kostnaden i samanlikninga, når det er over null, gonger folketalet',
  ],
  ['benchmark.<benchmark>.gapAboveSum', 'summen av det kvar kommune åleine bruker meir enn samanlikninga'],
  [
    'benchmark.<benchmark>.adjust.<adjustment>',
    'ei justering slik studien oppgir ho: prisnivå, behov, rekneskapsføring (eit beløp per innbyggjar) eller den delen som kan påverkast',
  ],
  ['benchmark.<benchmark>.adjust.boundary.stated', 'beløpet for rekneskapsføring som oppgitt, før det er rekna om til prisåret'],
  ['benchmark.<benchmark>.comparableCostPerInhabitant.<adjustment>', 'kostnaden i samanlikninga etter denne justeringa, der det kjem fleire'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant.<adjustment>', 'forskjellen etter denne justeringa, der det kjem fleire'],
  ...costSteps('cost.administration.<municipality>', 'kostnaden i kommunen'),
  ...costSteps('cost.administration.group', 'den oppgitte kostnaden for kommunane samla'),
  ...costSteps('comparator.<comparator>.costPerInhabitant', 'kostnaden i samanlikningskommunen'),
  ...costSteps('benchmark.<benchmark>.costPerInhabitant', 'kostnaden i samanlikninga'),
  ['priceLevel.<year>.<year>', 'det eit beløp frå det første året blir gonga med for å kome i prisane frå det andre'],
  ['priceIndex.<year>', 'prisnivået i året slik studien sjølv oppgir det'],
  ['benchmark.<benchmark>.gapWithNoise', 'den samanliknbare forskjellen når kvar oppgitt kostnad kan avvike tilfeldig frå eit vanleg år'],
  ['benchmark.<benchmark>.probabilityAboveZero', 'kor sannsynleg det er at det i det heile er ein forskjell, når kostnadene svingar frå år til år'],
  ['comparator.<comparator>.population', 'folketalet i samanlikningskommunen'],
  ['scale.fixedCost', 'F i kurva c = v + F/N: det det kostar i året å ha ein administrasjon i det heile'],
  ['scale.variableCost', 'v i kurva: det kvar innbyggjar kostar i tillegg'],
  ['scale.rSquared', 'kor mykje av skilnadene mellom samanlikningskommunane som kurva forklarer'],
  [
    'scale.elasticity',
    'β i den andre forma, ln c = α + β ln N: endringa i kostnad per innbyggjar, i prosent, når folketalet aukar med éin prosent',
  ],
  ['scale.elasticityRSquared', 'kor mykje av skilnadene som den andre forma forklarer'],
  ['scale.expectedCost', 'kostnaden som kurva gir ved det samla folketalet i kommunane, med prediksjonsintervall'],
  ['scale.expectedCostByElasticity', 'den same kostnaden etter den andre forma'],
  ['scale.mergerCeiling', '(k − 1) F: det éin administrasjon i staden for k kan spare på det meste, berre ved å vere større'],
  ['scale.cooperationCeiling', 'φ (k − 1) F: det som kan sparast på det meste ved å slå saman delen φ av administrasjonane, berre ved å vere større'],
  ['topDown.realisation', 'den delen av forskjellen som blir realisert: ein føresetnad, eller talet studien sjølv oppgir'],
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) => [`topDown.realisation.${prior}`, `den delen av forskjellen som føresetnaden ${prior} i snitt reknar som realisert`] as const,
  ),
  ['topDown.phi', 'den delen av administrasjonen som skal vere felles'],
  ...onceAndYearly('topDown', 'programmet mot samanlikninga'),
  ...operation('today', 'i dag'),
  ...operation('after', 'i samarbeidet'),
  ['service.<service>.todayCost', 'det tenesta kostar deltakarane til saman i dag'],
  stated('service.<service>.todayCost', 'det tenesta kostar deltakarane til saman i dag'),
  ['service.<service>.gain.amount', 'gevinsten i året slik studien oppgir han'],
  ['service.<service>.gain.amount.stated', 'gevinsten i året i dei kronene han er oppgitt i, før han er rekna om til prisåret'],
  ['service.<service>.gain.share', 'gevinsten som del av kostnaden i dag: oppgitt, eller føresett ut frå forskinga'],
  ['service.<service>.freed.<rank>.count', 'årsverk som blir ledige, i same rekkjefølgje som i studien'],
  ['service.<service>.freed.<rank>.costPerPosition', 'det eitt av desse årsverka kostar i året'],
  stated('service.<service>.freed.<rank>.costPerPosition', 'det eitt av desse årsverka kostar i året'),
  ['service.<service>.freed.<rank>.amount', 'det desse årsverka kostar til saman i året'],
  ...onceAndYearly('service.<service>', 'tenesta'),
  ['optimismBias.topDown', 'talet eingongskostnaden blir gonga med fordi slike prosjekt plar koste meir enn ein først rekna med'],
  ['optimismBias.<service>', 'talet eingongskostnaden ved tenesta blir gonga med fordi slike prosjekt plar koste meir enn ein først rekna med'],
  ['gain.topDown.annual', 'gevinsten i året av programmet mot samanlikninga ved full effekt'],
  ['gain.<service>.annual', 'budsjetteffekten av tenesta i året ved full effekt, slik studien oppgir han eller forskinga tilseier'],
  ['gain.<service>.atRealisedShare', 'budsjetteffekten av tenesta i året når anslag slår til så langt som anslag plar'],
  ['gain.<service>.afterCoordination', 'budsjetteffekten av tenesta i året ved full effekt, minus koordinering'],
  ['gain.<service>.releasedPositions', 'arbeidstid som blir frigjord til anna: ingen budsjett går ned'],
  ['gain.bottomUp.annual', 'budsjetteffekten i året av alle tenestene til saman ved full effekt'],
  ['gain.bottomUp.atRealisedShare', 'budsjetteffekten i året av alle tenestene når anslag slår til så langt som anslag plar'],
  ['gain.bottomUp.administration', 'budsjetteffekten minus koordinering for tenestene som er administrasjon (KOSTRA-funksjon 120–190)'],
  ...finance('topDown', 'programmet mot samanlikninga'),
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) =>
      [
        `finance.topDown.probabilityAboveBreakEven.${prior}`,
        `kor sannsynleg føresetnaden ${prior} gjer det at meir enn den delen som trengst, blir realisert`,
      ] as const,
  ),
  ...finance('<service>', 'tenesta'),
  ...finance('package', 'alle tenester med oppgitt kostnad og gevinst'),
  ['finance.municipality.<municipality>.npv', 'netto noverdi av tenestene for kommunen, etter den første fordelingsnøkkelen'],
  ['finance.municipality.<municipality>.npvAtRealisedShare', 'netto noverdi for kommunen når anslag slår til så langt som anslag plar'],
  ...['topDown', '<service>', 'package'].flatMap(sensitivity),
  ['criterion.<criterion>.swing', 'kor mykje det tel å gå frå dårlegast til best på kriteriet, når svaret er felles for alle'],
  ['criterion.<criterion>.swing.<municipality>', 'svaret frå kommunen sjølv'],
  ['criterion.<criterion>.weight', 'grunnvekta til kriteriet: snittet av vektene frå kommunane, eller det som er brukt der dei ikkje har gitt nokon'],
  ['criterion.<criterion>.weight.<municipality>', 'poenga kommunen har gitt kriteriet, som del av alle poenga han har gitt'],
  ['criterion.economy.scale', 'M: beløpet i året per innbyggjar i kommunane som er med, der skalaen for økonomi sluttar'],
  stated('criterion.economy.scale', 'beløpet der skalaen for økonomi sluttar,'),
  ['effect.<service>.<criterion>', 'verknaden av tenesta på kriteriet, frå −4 til 4: snittet av svara frå kommunane som er med'],
  ['effect.<service>.<criterion>.<municipality>', 'svaret frå kommunen sjølv'],
  ['feasibility.<service>', 'kor lett tenesta er å få til, frå 1 til 5: snittet av svara frå kommunane som er med'],
  ['feasibility.<service>.<municipality>', 'svaret frå kommunen sjølv'],
  ['capacity.projects', 'kor mange forprosjekt kommunane kan bere samtidig'],
  ['priority.<service>.economy', 'netto noverdi av tenesta som eit likt beløp i året for kvar innbyggjar i kommunane som er med'],
  ['priority.<service>.withinCapacity', 'kor sannsynleg det er at tenesta er blant så mange som kommunane kan bere samtidig, over alle vekter'],
  ['priority.<service>.withinCapacity.<municipality>', 'det same med vektene frå kommunen sjølv'],
  ['priority.<service>.above.<service>', 'kor sannsynleg det er at den første tenesta er verd meir enn den andre'],
  ['comparison.asToday.value', 'verdien av å halde fram som i dag'],
  ['comparison.merger.annual', 'kva ei kommunesamanslåing ville gi i året: forskjellen til samanlikninga, med den delen som samanslåingar har realisert'],
  ['finance.<service>.npvAtBest', 'noverdien av ein gevinst under null der ingen kostnad er oppgitt: det tenesta er verd i beste fall'],
  ['gain.package.annual', 'dei årlege budsjetteffektane ved full effekt av tenestene som skal starte eller førebuast, til saman'],
  ['gain.package.atRealisedShare', 'det same når anslag slår til så langt som anslag plar'],
  ['priority.<service>.value', 'verdien av tenesta over alle kriteria'],
  ['priority.<service>.rank', 'plassen til tenesta med grunnvektene'],
  ['priority.<service>.rankAcceptability.<rank>', 'kor ofte tenesta får denne plassen over alle vekter som kommunane kan forsvare'],
  ['priority.<service>.centralWeights.<criterion>', 'vekta på kriteriet i snitt der tenesta kjem først'],
  ['priority.<service>.confidence', 'kor ofte tenesta kjem først med dei sentrale vektene sine'],
  ['plan.<service>.positionsToday', 'årsverka i tenesta hos alle som er med, i dag'],
  ['plan.<service>.positionsAfter', 'årsverka i tenesta hos alle som er med, i samarbeidet'],
  ['plan.<service>.positionsChange', 'endringa i årsverk for alle som er med, under eitt'],
  ['plan.<service>.positionsChange.<municipality>', 'endringa i årsverk i kommunen'],
  ['swot.<item>.importance', 'kor viktig SWOT-punktet er, frå 0 til 100: svaret som er gitt for alle, elles medianen av svara frå kommunane'],
  ['swot.<item>.importance.<municipality>', 'kor viktig SWOT-punktet er for kommunen'],
  ['swot.<item>.importanceQuartiles', 'kvartilavstanden mellom svara frå kommunane'],
  ['swot.<item>.importanceRange', 'det høgaste svaret minus det lågaste'],
  ['swot.agreement.<quadrant>', 'Kendalls W: kor langt kommunane set punkta i same rekkjefølgje'],
  ['readiness.<factor>', 'kor langt suksessfaktoren er på plass, frå 0 til 3, når svaret er felles for alle; ei fallgruve på nivå 3 er unngått'],
  ['readiness.<factor>.<municipality>', 'svaret frå kommunen sjølv'],
  ['readiness.<factor>.spread', 'det høgaste nivået minus det lågaste: kor langt svara frå kommunane ligg frå kvarandre'],
  [
    'sharing.<key>.<municipality>',
    'nettogevinsten til kommunen i året ved full effekt etter fordelingsnøkkelen: kostnaden i dag minus kommunen sin del av det ordninga kostar',
  ],
  ['sharing.<key>.<municipality>.perInhabitant', 'den same nettogevinsten per innbyggjar'],
  ['sharing.excess.<coalition>', 'det kommunane i denne koalisjonen ville ha tent meir på eiga hand'],
]);

function costSteps(id: string, of: string): [string, string][] {
  return [
    [`${id}.stated`, `${of} som oppgitt, før han er rekna om til prisåret`],
    [`${id}.<year>`, `${of} i året, i kroner frå prisåret`],
    [`${id}.<year>.stated`, `${of} i året som oppgitt`],
  ];
}

function onceAndYearly(id: string, of: string): [string, string][] {
  return [
    [`${id}.transition`, `eingongskostnaden ved å innføre ${of}, med tillegg for vanleg overskriding der studien oppgir prosjekttypen`],
    [`${id}.transition.stated`, `eingongskostnaden ved å innføre ${of} som oppgitt, før han er rekna om til prisåret`],
    [`${id}.transition.beforeBias`, `eingongskostnaden ved å innføre ${of}, utan dette tillegget`],
    stated(`${id}.transition.beforeBias`, `eingongskostnaden ved å innføre ${of}, utan dette tillegget,`),
    [`${id}.coordination`, `det sjølve ordninga rundt ${of} kostar i året`],
    stated(`${id}.coordination`, `det sjølve ordninga rundt ${of} kostar i året`),
  ];
}

function stated(id: string, what: string): [string, string] {
  return [`${id}.stated`, `${what} som oppgitt, før det er rekna om til prisåret`];
}

function operation(id: string, when: string): [string, string][] {
  const at = `service.<service>.${id}.<municipality>`;
  return [
    [`${at}.cost`, `det tenesta kostar kommunen ${when}`],
    stated(`${at}.cost`, `det tenesta kostar kommunen ${when}`),
    [`${at}.positions`, `årsverk i kommunen ${when}`],
    [`${at}.volume`, `det tenesta utfører for kommunen i året ${when}`],
  ];
}

function finance(id: string, of: string): [string, string][] {
  return [
    [`finance.${id}.cost`, `noverdien av det ${of} kostar: innføring og koordinering`],
    [`finance.${id}.npv`, `netto noverdi av ${of}; manglar utan ein oppgitt kostnad`],
    [`finance.${id}.npvAtRealisedShare`, `netto noverdi av ${of} når anslag slår til så langt som anslag plar`],
    [`finance.${id}.breakEvenRealisation`, `den delen som må realiserast for at ${of} skal gå i null`],
    [`finance.${id}.affordableCost`, `det ${of} kan koste på det meste: noverdien av den forventa gevinsten`],
    [`finance.${id}.paybackYear`, `det første året då ${of} har betalt seg`],
    [`finance.${id}.probabilityPositive`, `sannsynet for at verdien av ${of} er større enn kostnaden`],
  ];
}

function sensitivity(id: string): [string, string][] {
  const at = `sensitivity.${id}.<rank>`;
  return [
    [
      `${at}.low`,
      'netto noverdi, eller utan oppgitt kostnad noverdien av gevinsten, med denne storleiken på 10-persentilen og resten på forventa verdi',
    ],
    [`${at}.high`, 'det same med denne storleiken på 90-persentilen'],
    [`${at}.correlation`, 'rangkorrelasjonen mellom denne storleiken og resultatet'],
  ];
}
