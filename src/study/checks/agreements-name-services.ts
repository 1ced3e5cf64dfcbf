import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { Definitions } from '../defined-ids.ts';
import { servicesOfAgreement } from '../services-of-agreement.ts';

/** An agreement that names no service is about the one that has its id, and so there has to be one. */
export function agreementsNameServices({ root }: Document, definitions: Definitions): Diagnostic[] {
  const services = definitions('services');
  return entries(child(root, 'agreements')).flatMap((agreement) => {
    const { text: id, span } = agreement.key;
    const [service, ...others] = servicesOfAgreement(agreement);
    // A service that it names is looked for where it stands.
    if (service !== id || others.length > 0 || child(agreement.value, 'service') !== undefined || services.has(id)) return [];
    const args = { id, section: 'services', nearest: spellerOf(services.known)(id), known: services.named };
    return [diagnostic('study/unknown-reference', span, args)];
  });
}
