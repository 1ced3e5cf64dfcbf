/** A study like that of FLV, of 2001: child welfare with Levanger as host. `more` follows. */
export function childWelfareStudy(more = '', service = '{ catalogue: child-welfare, host: levanger, model: host-administrative }'): string {
  return `format: 1
title: Tettere interkommunalt samarbeid
jurisdiction: norway
language: nb
currency: NOK
municipalities:
  frosta: { name: Frosta, population: 2_400 }
  levanger: { name: Levanger, population: 17_500 }
  verdal: { name: Verdal, population: 13_600 }
services:
  child-welfare: ${service}
  payroll: { catalogue: payroll }
  plain: { title: Felles leir, area: community }
sources:
  talks: { title: Forhandlingsutkast, publisher: Levanger kommune, year: 2026 }
${more}
`;
}
