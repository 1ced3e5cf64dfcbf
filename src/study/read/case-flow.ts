import { child, entries, items } from '../../document/child.ts';
import type { DocumentNode, MapEntry } from '../../document/tree.ts';
import type { CaseFlow, CaseStep } from '../case-flow.ts';
import { slug } from '../slug.ts';
import { readStatements } from './statements.ts';
import { readText, readTexts } from './text.ts';

/** One entry under `caseFlows`; its source holds for every step that names none of its own. */
export function readCaseFlow({ key, value }: MapEntry): CaseFlow {
  const source = readText(child(value, 'source'));
  const steps = child(value, 'steps');
  return {
    id: key.text,
    title: readText(child(value, 'title')) ?? key.text,
    services: readTexts(child(value, 'services')),
    cases: readStatements(child(value, 'cases')),
    receivedBy: readTexts(child(value, 'receivedBy')),
    called: readTexts(child(value, 'called')),
    steps: [
      ...items(steps).map((item) => readStep(slug(readText(item) ?? ''), item, source)),
      ...entries(steps).map((entry) => readStep(entry.key.text, entry.value, source)),
    ],
    deadline: readText(child(value, 'deadline')),
    feedback: readTexts(child(value, 'feedback')),
    secrecy: readTexts(child(value, 'secrecy')),
    meetings: readText(child(value, 'meetings')),
    source,
    note: readText(child(value, 'note')),
  };
}

function readStep(id: string, node: DocumentNode, source: string | undefined): CaseStep {
  return {
    id,
    text: readText(child(node, 'text')) ?? readText(node) ?? id,
    by: readTexts(child(node, 'by')),
    with: readTexts(child(node, 'with')),
    deadline: readText(child(node, 'deadline')),
    source: readText(child(node, 'source')) ?? source,
    note: readText(child(node, 'note')),
  };
}
