import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, paragraph } from '../nodes.ts';
import { failureSigns } from './failure-signs.ts';
import { missingGains } from './missing-gains.ts';
import { reconciliation } from './reconciliation.ts';
import { serviceGains } from './service-gains.ts';
import { serviceMoney } from './service-money.ts';
import { serviceVerdicts } from './service-verdicts.ts';

/** What each service costs and gives, what that means, and what to add where it cannot be told. */
export function serviceEconomy(context: ReportContext): Block[] {
  const { texts } = context;
  const { serviceEconomy: words } = texts;
  const verdicts = serviceVerdicts(context);
  const signs = failureSigns(context);
  const missing = missingGains(context);
  const content = [
    ...serviceGains(context),
    ...serviceMoney(context),
    ...(verdicts.length === 0 ? [] : [paragraph(words.meaningLead), bullets(verdicts)]),
    ...(signs.length === 0 ? [] : [paragraph(words.signsLead), bullets(signs)]),
    ...missing.map((sentence) => paragraph(sentence)),
    ...reconciliation(context),
  ];
  return content.length === 0 ? [] : [heading(2, texts.headings.economy), ...content];
}
