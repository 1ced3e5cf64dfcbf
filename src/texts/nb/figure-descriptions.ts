/** What every figure is, by its template in `figures/ids.ts`; a test fails when one is missing. */
export const figureDescriptions: ReadonlyMap<string, string> = new Map([
  ['population.<municipality>', 'innbyggertallet i kommunen'],
  ['population.group', 'innbyggertallet i alle kommunene i studien'],
  ['cost.administration.<municipality>', 'kommunens kostnad til administrasjon per innbygger, i prisåret; snittet der flere år er oppgitt'],
  [
    'cost.administration.group',
    'kommunenes kostnad til administrasjon per innbygger: snittet vektet med innbyggere der alle er oppgitt, ellers det oppgitte tallet for kommunene samlet',
  ],
  ['comparator.<comparator>.costPerInhabitant', 'sammenligningskommunens kostnad til administrasjon per innbygger, i prisåret'],
  ['benchmark.<benchmark>.costPerInhabitant', 'kostnaden til administrasjon per innbygger i sammenligningen, i prisåret'],
  [
    'benchmark.<benchmark>.comparableCostPerInhabitant',
    'den samme kostnaden etter de oppgitte justeringene for prisnivå, behov og regnskapsføring; mangler uten justeringer',
  ],
  ['benchmark.<benchmark>.gapPerInhabitant', 'kommunenes kostnad minus kostnaden i sammenligningen; kan være negativ'],
  ['benchmark.<benchmark>.gapShareOfOwn', 'forskjellen som andel av kommunenes egen kostnad'],
  ['benchmark.<benchmark>.gapShareOfBenchmark', 'forskjellen som andel av kostnaden i sammenligningen'],
  ['benchmark.<benchmark>.gapTotal', 'forskjellen ganger innbyggertallet i kommunene'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant', 'forskjellen til den sammenlignbare kostnaden, så langt den kan påvirkes'],
  ['benchmark.<benchmark>.comparableGapTotal', 'den sammenlignbare forskjellen ganger innbyggertallet i kommunene'],
  [
    'benchmark.<benchmark>.gapAbove.<municipality>',
    'det kommunen alene bruker mer enn sammenligningen: egen kostnad minus sammenligningens, når den er høyere, ganger innbyggertallet',
  ],
  ['benchmark.<benchmark>.gapAboveSum', 'summen av det hver kommune alene bruker mer enn sammenligningen'],
  [
    'benchmark.<benchmark>.adjust.<adjustment>',
    'en justering slik studien oppgir den: prisnivå, behov, regnskapsføring (et beløp per innbygger) eller andelen som kan påvirkes',
  ],
  ['benchmark.<benchmark>.adjust.boundary.stated', 'beløpet for regnskapsføring som oppgitt, før det er regnet om til prisåret'],
  ['benchmark.<benchmark>.comparableCostPerInhabitant.<adjustment>', 'kostnaden i sammenligningen etter denne justeringen, der det kommer flere'],
  ['benchmark.<benchmark>.comparableGapPerInhabitant.<adjustment>', 'forskjellen etter denne justeringen, der det kommer flere'],
  ...costSteps('cost.administration.<municipality>', 'kommunens kostnad'),
  ...costSteps('cost.administration.group', 'den oppgitte kostnaden for kommunene samlet'),
  ...costSteps('comparator.<comparator>.costPerInhabitant', 'sammenligningskommunens kostnad'),
  ...costSteps('benchmark.<benchmark>.costPerInhabitant', 'kostnaden i sammenligningen'),
  ['priceLevel.<year>.<year>', 'det et beløp fra det første året ganges med for å komme i prisene fra det andre'],
  ['priceIndex.<year>', 'studiens eget prisnivå i året'],
  ['benchmark.<benchmark>.gapWithNoise', 'den sammenlignbare forskjellen når hver oppgitt kostnad kan avvike tilfeldig fra et vanlig år'],
  ['benchmark.<benchmark>.probabilityAboveZero', 'hvor sannsynlig det er at det i det hele tatt er en forskjell, når kostnadene svinger fra år til år'],
  ['comparator.<comparator>.population', 'innbyggertallet i sammenligningskommunen'],
  ['scale.fixedCost', 'F i kurven c = v + F/N: det det koster i året å ha en administrasjon i det hele tatt'],
  ['scale.variableCost', 'v i kurven: det hver innbygger koster i tillegg'],
  ['scale.rSquared', 'hvor mye av forskjellene mellom sammenligningskommunene kurven forklarer'],
  [
    'scale.elasticity',
    'β i den andre formen, ln c = α + β ln N: endringen i kostnad per innbygger, i prosent, når innbyggertallet øker med én prosent',
  ],
  ['scale.elasticityRSquared', 'hvor mye av forskjellene den andre formen forklarer'],
  ['scale.expectedCost', 'kostnaden som kurven gir ved kommunenes samlede innbyggertall, med prediksjonsintervall'],
  ['scale.expectedCostByElasticity', 'den samme kostnaden etter den andre formen'],
  ['scale.mergerCeiling', '(k − 1) F: det én administrasjon i stedet for k kan spare på det meste, bare ved å være større'],
  ['scale.cooperationCeiling', 'φ (k − 1) F: det som kan spares på det meste ved å slå sammen andelen φ av administrasjonene, bare ved å være større'],
  ['topDown.realisation', 'andelen av forskjellen som blir realisert: en forutsetning, eller studiens eget tall'],
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) => [`topDown.realisation.${prior}`, `andelen av forskjellen som forutsetningen ${prior} i snitt regner som realisert`] as const,
  ),
  ['topDown.phi', 'andelen av administrasjonen som skal være felles'],
  ...onceAndYearly('topDown', 'programmet mot sammenligningen'),
  ...operation('today', 'i dag'),
  ...operation('after', 'i samarbeidet'),
  ['service.<service>.todayCost', 'det tjenesten koster deltakerne til sammen i dag'],
  stated('service.<service>.todayCost', 'det tjenesten koster deltakerne til sammen i dag'),
  ['service.<service>.gain.amount', 'gevinsten i året slik studien oppgir den'],
  ['service.<service>.gain.amount.stated', 'gevinsten i året i kronene den er oppgitt i, før den er regnet om til prisåret'],
  ['service.<service>.gain.share', 'gevinsten som andel av dagens kostnad: oppgitt, eller forutsatt etter forskningen'],
  ['service.<service>.freed.<rank>.count', 'årsverk som blir ledige, i studiens rekkefølge'],
  ['service.<service>.freed.<rank>.costPerPosition', 'det ett av disse årsverkene koster i året'],
  stated('service.<service>.freed.<rank>.costPerPosition', 'det ett av disse årsverkene koster i året'),
  ['service.<service>.freed.<rank>.amount', 'det disse årsverkene koster til sammen i året'],
  ...onceAndYearly('service.<service>', 'tjenesten'),
  ['optimismBias.topDown', 'tallet engangskostnaden ganges med fordi slike prosjekter har pleid å koste mer enn først antatt'],
  ['optimismBias.<service>', 'tallet tjenestens engangskostnad ganges med fordi slike prosjekter har pleid å koste mer enn først antatt'],
  ['gain.topDown.annual', 'gevinsten i året av programmet mot sammenligningen ved full effekt'],
  ['gain.<service>.annual', 'tjenestens budsjetteffekt i året ved full effekt, slik studien oppgir den eller forskningen tilsier'],
  ['gain.<service>.atRealisedShare', 'tjenestens budsjetteffekt i året når anslag slår til så langt som anslag pleier'],
  ['gain.<service>.afterCoordination', 'tjenestens budsjetteffekt i året ved full effekt, minus koordinering'],
  ['gain.<service>.releasedPositions', 'arbeidstid som blir frigjort til annet: ingen budsjetter går ned'],
  ['gain.bottomUp.annual', 'budsjetteffekten i året av alle tjenestene til sammen ved full effekt'],
  ['gain.bottomUp.atRealisedShare', 'budsjetteffekten i året av alle tjenestene når anslag slår til så langt som anslag pleier'],
  ['gain.bottomUp.administration', 'budsjetteffekten minus koordinering for tjenestene som er administrasjon (KOSTRA-funksjon 120–190)'],
  ...finance('topDown', 'programmet mot sammenligningen'),
  ...['shared-administration', 'sceptical', 'merger'].map(
    (prior) =>
      [
        `finance.topDown.probabilityAboveBreakEven.${prior}`,
        `hvor sannsynlig forutsetningen ${prior} gjør det at mer enn den nødvendige andelen blir realisert`,
      ] as const,
  ),
  ...finance('<service>', 'tjenesten'),
  ...finance('package', 'alle tjenester med oppgitt kostnad og gevinst'),
  ['finance.municipality.<municipality>.npv', 'kommunens netto nåverdi av tjenestene, etter den første fordelingsnøkkelen'],
  ['finance.municipality.<municipality>.npvAtRealisedShare', 'kommunens netto nåverdi når anslag slår til så langt som anslag pleier'],
  ...['topDown', '<service>', 'package'].flatMap(sensitivity),
  ['criterion.<criterion>.swing', 'hvor mye det teller å gå fra dårligst til best på kriteriet, svart for alle'],
  ['criterion.<criterion>.swing.<municipality>', 'kommunens eget svar'],
  ['criterion.<criterion>.weight', 'kriteriets grunnvekt: snittet av kommunenes vekter, eller det som er brukt der de ikke har gitt noen'],
  ['criterion.<criterion>.weight.<municipality>', 'kommunens poeng for kriteriet som andel av alle poengene den har gitt'],
  ['criterion.economy.scale', 'M: beløpet i året per innbygger i kommunene som er med, der skalaen for økonomi slutter'],
  stated('criterion.economy.scale', 'beløpet der skalaen for økonomi slutter,'),
  ['effect.<service>.<criterion>', 'virkningen av tjenesten på kriteriet, fra −4 til 4: snittet av svarene fra kommunene som er med'],
  ['effect.<service>.<criterion>.<municipality>', 'kommunens eget svar'],
  ['feasibility.<service>', 'hvor lett tjenesten er å få til, fra 1 til 5: snittet av svarene fra kommunene som er med'],
  ['feasibility.<service>.<municipality>', 'kommunens eget svar'],
  ['capacity.projects', 'hvor mange forprosjekter kommunene kan bære samtidig'],
  ['priority.<service>.economy', 'netto nåverdi av tjenesten som et likt beløp i året for hver innbygger i kommunene som er med'],
  ['priority.<service>.withinCapacity', 'hvor sannsynlig det er at tjenesten er blant så mange som kommunene kan bære samtidig, over alle vekter'],
  ['priority.<service>.withinCapacity.<municipality>', 'det samme med kommunens egne vekter'],
  ['priority.<service>.above.<service>', 'hvor sannsynlig det er at den første tjenesten er verdt mer enn den andre'],
  ['comparison.asToday.value', 'verdien av å fortsette som i dag'],
  ['comparison.merger.annual', 'hva en kommunesammenslåing ville gi i året: forskjellen til sammenligningen, med den andelen som sammenslåinger har realisert'],
  ['finance.<service>.npvAtBest', 'nåverdien av en gevinst under null der ingen kostnad er oppgitt: det tjenesten er verdt i beste fall'],
  ['gain.package.annual', 'de årlige budsjetteffektene ved full effekt av tjenestene som skal starte eller forberedes, til sammen'],
  ['gain.package.atRealisedShare', 'det samme når anslag slår til så langt som anslag pleier'],
  ['priority.<service>.value', 'tjenestens verdi over alle kriteriene'],
  ['priority.<service>.rank', 'tjenestens plass med grunnvektene'],
  ['priority.<service>.rankAcceptability.<rank>', 'hvor ofte tjenesten får denne plassen over alle vekter som kommunene kan forsvare'],
  ['priority.<service>.centralWeights.<criterion>', 'kriteriets vekt i snitt der tjenesten kommer først'],
  ['priority.<service>.confidence', 'hvor ofte tjenesten kommer først med sine sentrale vekter'],
  ['plan.<service>.positionsToday', 'årsverkene i tjenesten hos alle som er med, i dag'],
  ['plan.<service>.positionsAfter', 'årsverkene i tjenesten hos alle som er med, i samarbeidet'],
  ['plan.<service>.positionsChange', 'endringen i årsverk, alle som er med, sett under ett'],
  ['plan.<service>.positionsChange.<municipality>', 'endringen i årsverk i kommunen'],
  ['swot.<item>.importance', 'hvor mye SWOT-punktet betyr, fra 0 til 100: svaret som er gitt for alle, ellers medianen av kommunenes svar'],
  ['swot.<item>.importance.<municipality>', 'hvor mye SWOT-punktet betyr for kommunen'],
  ['swot.<item>.importanceQuartiles', 'kvartilavstanden mellom kommunenes svar'],
  ['swot.<item>.importanceRange', 'det høyeste svaret minus det laveste'],
  ['swot.agreement.<quadrant>', 'Kendalls W: hvor langt kommunene setter punktene i samme rekkefølge'],
  ['readiness.<factor>', 'hvor langt suksessfaktoren er på plass, fra 0 til 3, svart for alle; en fallgruve på nivå 3 er unngått'],
  ['readiness.<factor>.<municipality>', 'kommunens eget svar'],
  ['readiness.<factor>.spread', 'det høyeste nivået minus det laveste: hvor langt kommunenes egne svar er fra hverandre'],
  [
    'sharing.<key>.<municipality>',
    'kommunens nettogevinst i året ved full effekt etter fordelingsnøkkelen: dagens kostnad minus kommunens del av ordningens',
  ],
  ['sharing.<key>.<municipality>.perInhabitant', 'den samme nettogevinsten per innbygger'],
  ['sharing.excess.<coalition>', 'det kommunene i denne koalisjonen ville tjent mer på egen hånd'],
]);

function costSteps(id: string, of: string): [string, string][] {
  return [
    [`${id}.stated`, `${of} som oppgitt, før den er regnet om til prisåret`],
    [`${id}.<year>`, `${of} i året, i prisårets kroner`],
    [`${id}.<year>.stated`, `${of} i året som oppgitt`],
  ];
}

function onceAndYearly(id: string, of: string): [string, string][] {
  return [
    [`${id}.transition`, `engangskostnaden ved å innføre ${of}, med tillegg for vanlig overskridelse der studien oppgir prosjekttypen`],
    [`${id}.transition.stated`, `engangskostnaden ved å innføre ${of} som oppgitt, før den er regnet om til prisåret`],
    [`${id}.transition.beforeBias`, `engangskostnaden ved å innføre ${of}, uten dette tillegget`],
    stated(`${id}.transition.beforeBias`, `engangskostnaden ved å innføre ${of}, uten dette tillegget,`),
    [`${id}.coordination`, `det ordningen rundt ${of} selv koster i året`],
    stated(`${id}.coordination`, `det ordningen rundt ${of} selv koster i året`),
  ];
}

function stated(id: string, what: string): [string, string] {
  return [`${id}.stated`, `${what} som oppgitt, før det er regnet om til prisåret`];
}

function operation(id: string, when: string): [string, string][] {
  const at = `service.<service>.${id}.<municipality>`;
  return [
    [`${at}.cost`, `det tjenesten koster kommunen ${when}`],
    stated(`${at}.cost`, `det tjenesten koster kommunen ${when}`),
    [`${at}.positions`, `årsverk i kommunen ${when}`],
    [`${at}.volume`, `det tjenesten utfører for kommunen i året ${when}`],
  ];
}

function finance(id: string, of: string): [string, string][] {
  return [
    [`finance.${id}.cost`, `nåverdien av det ${of} koster: innføring og koordinering`],
    [`finance.${id}.npv`, `netto nåverdi av ${of}; mangler uten en oppgitt kostnad`],
    [`finance.${id}.npvAtRealisedShare`, `netto nåverdi av ${of} når anslag slår til så langt som anslag pleier`],
    [`finance.${id}.breakEvenRealisation`, `andelen som må realiseres for at ${of} skal gå i null`],
    [`finance.${id}.affordableCost`, `det ${of} kan koste på det meste: nåverdien av den forventede gevinsten`],
    [`finance.${id}.paybackYear`, `det første året da ${of} har betalt seg`],
    [`finance.${id}.probabilityPositive`, `sannsynligheten for at ${of} er verdt mer enn det koster`],
  ];
}

function sensitivity(id: string): [string, string][] {
  const at = `sensitivity.${id}.<rank>`;
  return [
    [
      `${at}.low`,
      'netto nåverdi, eller uten oppgitt kostnad nåverdien av gevinsten, med denne størrelsen på 10-persentilen og resten på forventet verdi',
    ],
    [`${at}.high`, 'det samme med denne størrelsen på 90-persentilen'],
    [`${at}.correlation`, 'rangkorrelasjonen mellom denne størrelsen og resultatet'],
  ];
}
