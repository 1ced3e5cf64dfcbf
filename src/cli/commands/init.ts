import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { answerInit, usualAnswer } from '../../elicitation/answer-init.ts';
import type { InitAnswers, InitState } from '../../elicitation/init-answers.ts';
import { initFile } from '../../elicitation/init-file.ts';
import { textOf } from '../../elicitation/init-lines.ts';
import { initPlan } from '../../elicitation/init-plan.ts';
import { nextInitQuestion } from '../../elicitation/init-questions.ts';
import { elicitationTexts } from '../../texts/elicitation-texts-by-language.ts';
import { initTexts } from '../../texts/init-texts-by-language.ts';
import type { InitTexts } from '../../texts/init-texts.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { exitStatus } from '../exit-status.ts';
import { createFolder } from '../files/create-folder.ts';
import type { Output } from '../files/write-output.ts';
import { writeOutputs } from '../files/write-output.ts';
import { answersInFlags } from '../init/answers-in-flags.ts';
import { githubWorkflow } from '../init/github-workflow.ts';
import type { InitOptions } from '../init/init-options.ts';
import { nextSteps } from '../init/next-steps.ts';
import { repositoryRoot, schemaPlace } from '../init/schema-place.ts';
import { messageLanguage } from '../message-language.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `collab init`: asks what a study begins with, except for what flags say, and writes it. Nothing is written before the end.
 *
 * @param folder where the study goes; created if need be
 * @returns the exit status
 * @throws UsageError where there is a study already, for flags that cannot be answers, and for those that are missing where nothing can be asked
 */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const spoken = messageLanguage(options.messageLanguage, process.env);
  const texts = initTexts[spoken];
  const study = join(folder, 'study.yaml');
  const workflow = options.ci === undefined ? undefined : join(relative('', repositoryRoot(folder)), '.github/workflows/collab.yml');
  const own = workflow === undefined ? [study] : [study, workflow];
  refuseExisting(own, texts);
  const asks = options.yes !== true && process.stdin.isTTY && process.stdout.isTTY;
  const answers = await answered(answersInFlags(options, asks, texts), spoken, asks, texts);
  const plan = initPlan(answers);
  const schema = schemaPlace(folder);
  const outputs: readonly Output[] = [
    { path: study, content: textOf(initFile(plan, schema.reference)) },
    ...(schema.path === undefined ? [] : [{ path: schema.path, content: readFileSync(join(__dirname, '../schemas/study.schema.json')) }]),
    ...(workflow === undefined ? [] : [{ path: workflow, content: githubWorkflow(relative(repositoryRoot(folder), study).replaceAll('\\', '/')) }]),
  ];
  // Somebody may have begun the same study while the questions were answered.
  refuseExisting(own, texts);
  const failure = outputs.map(({ path }) => createFolder(dirname(path))).find((each) => each !== undefined) ?? (await writeOutputs(outputs));
  if (failure !== undefined) {
    process.stderr.write(`${sayWriteFailure(failure, messageTexts[spoken].terminal)}\n`);
    return exitStatus.usage;
  }
  if (options.quiet === true) return exitStatus.ok;
  const words = initTexts[options.messageLanguage ?? plan.language];
  process.stdout.write(nextSteps(visibleText(study), outputs.map(({ path }) => visibleText(path)), plan.municipalities[0]?.id ?? '', terminalWidth(process.stdout), words));
  return exitStatus.ok;
}

function refuseExisting(paths: readonly string[], { refusals }: InitTexts): void {
  const there = paths.find(exists);
  if (there !== undefined) throw new UsageError(refusals.exists(there));
}

/** Whether anything stands there, a link that leads nowhere too. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What is in the way (a file for a folder, no permission) is said when it is written.
    return false;
  }
}

/** Answers to every question: asked, or the usual ones. */
async function answered(known: InitAnswers, spoken: Language, asks: boolean, texts: InitTexts): Promise<InitAnswers> {
  let state: InitState = { answers: known, before: undefined };
  for (let question = nextInitQuestion(known, spoken); question !== undefined; question = nextInitQuestion(state.answers, spoken)) {
    if (asks) {
      const { ask } = await import('../prompts/ask.ts');
      state = answerInit(state, question, await ask(question, elicitationTexts[state.answers.language ?? spoken]));
      continue;
    }
    const usual = usualAnswer(question);
    if (usual === undefined) throw new UsageError(known.municipalities.length === 0 ? texts.refusals.wantsFlags : texts.refusals.tooFew);
    state = answerInit(state, question, usual);
  }
  return state.answers;
}
