import inquirer from 'inquirer';
import type { Answer, Choice, Question } from '../../elicitation/question.ts';
import type { ElicitationTexts } from '../../texts/elicitation-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { pageSize, promptTheme, wrapped } from './prompt-theme.ts';
import type { Found } from './search-prompt.ts';
import { searchPrompt } from './search-prompt.ts';

/** What leads back where something is typed; in a list it does so at once. */
const backKey = '<';

/** The values of the choices that are no answer: no id and no number looks like them. */
const backValue = '\0back';
const skipValue = '\0skip';

/** A key as readline tells it. */
interface Key {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

/** An entry as a list shows it: broken over lines, and in short once it is taken. */
type Listed = Omit<Found, 'isRemark'>;

/** Why a question was taken away before it was answered. */
type Reason = 'back' | 'end of input';

/**
 * Asks one question in the terminal. The lines of its message before the last are printed above it. `<` leads back from
 * every question: alone where something is typed, at once in a list.
 *
 * @throws an error named `ExitPromptError` when it is interrupted (Ctrl-C) or the input ends (Ctrl-D)
 */
export async function ask(question: Question, texts: ElicitationTexts): Promise<Answer> {
  const [message = '', ...above] = question.message.split('\n').map(visibleText).toReversed();
  if (above.length > 0) process.stdout.write(`${above.toReversed().map(indented).join('\n')}\n`);
  const controller = new AbortController();
  let reason: Reason | undefined;
  const isList = question.kind === 'choice' || question.kind === 'choices';
  const onKey = (typed: string | undefined, key: Key | undefined): void => {
    if (isList && typed === backKey) reason = 'back';
    else if (key?.ctrl === true && key.name === 'd') reason = 'end of input';
    else return;
    controller.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    return await answered({ ...question, message }, texts, controller.signal);
  } catch (error) {
    if (reason === 'back') return { kind: 'back' };
    throw reason === 'end of input' ? interrupted() : error;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

/**
 * Asks which of several is meant, where there is no question before to go back to.
 *
 * @throws an error named `ExitPromptError` when it is interrupted (Ctrl-C)
 */
export async function askWhich(message: string, values: readonly string[]): Promise<string> {
  const choices = values.map((value) => ({ name: visibleText(value), value }));
  const { answer } = await inquirer.prompt<{ answer: string }>([{ type: 'select', name: 'answer', message, choices }]);
  return answer;
}

async function answered(question: Question, texts: ElicitationTexts, signal: AbortSignal): Promise<Answer> {
  // Declared without it, and passed on to the prompts with the streams.
  const streams: object = { signal };
  const prompt = inquirer.createPromptModule(streams);
  const common = { name: 'answer', message: wrapped(question.message, 2), theme: promptTheme(question.message, texts), pageSize } as const;
  switch (question.kind) {
    case 'text': {
      const { initial, isOptional, check } = question;
      const validate = (typed: string): true | string => {
        const text = typed.trim();
        if (text === backKey || (text === '' && isOptional)) return true;
        return text === '' ? texts.needed : (check(text.normalize('NFC')) ?? true);
      };
      // The initial text is shown as an answer as soon as it is taken: as typed text it could be broken within a word.
      const transformer = (typed: string, { isFinal }: { readonly isFinal?: boolean }): string => {
        return isFinal === true || typed === initial ? common.theme.style.answer(visibleText(typed)) : typed;
      };
      const { answer } = await prompt<{ answer: string }>([{ ...common, type: 'input', validate, transformer, ...(initial === undefined ? {} : { default: initial }) }]);
      const text = answer.trim().normalize('NFC');
      if (text === backKey) return { kind: 'back' };
      return text === '' ? { kind: 'skipped' } : { kind: 'value', value: text };
    }
    case 'choice': {
      const { choices, initial, isOptional } = question;
      const shown = [...(isOptional ? [skip(texts)] : []), ...choices.map(listed), back(texts)];
      const { answer } = await prompt<{ answer: string }>([{ ...common, type: 'select', choices: shown, loop: false, ...(initial === undefined ? {} : { default: initial }) }]);
      return oneOf(answer);
    }
    case 'choices': {
      const { choices, initial } = question;
      const shown = choices.map((each) => ({ ...listed(each), checked: initial.includes(each.value) }));
      const { answer } = await prompt<{ answer: string[] }>([{ ...common, type: 'checkbox', choices: shown, loop: false, shortcuts: { all: null, invert: null } }]);
      return { kind: 'values', values: answer };
    }
    case 'search': {
      const find = (typed: string): readonly Found[] => found(question, typed.trim().normalize('NFC'), texts);
      return oneOf(await searchPrompt({ message: common.message, theme: common.theme, find }, { signal }));
    }
  }
}

function oneOf(value: string): Answer {
  if (value === backValue) return { kind: 'back' };
  return value === skipValue ? { kind: 'skipped' } : { kind: 'value', value };
}

function found({ search, isOptional }: Extract<Question, { kind: 'search' }>, typed: string, texts: ElicitationTexts): readonly Found[] {
  const entry = (each: Listed): Found => ({ ...each, isRemark: false });
  if (typed === backKey) return [entry(back(texts))];
  const fitting = search(typed).map((choice) => entry(listed(choice)));
  if (typed === '' && isOptional) return [entry(skip(texts)), ...fitting];
  if (fitting.length > 0) return fitting;
  const nothing = visibleText(typed === '' ? texts.typeFirst : texts.nothingFits(typed));
  return [{ value: '', name: nothing, short: nothing, isRemark: true }];
}

function listed({ value, name, about }: Choice): Listed {
  return { value, name: wrapped(visibleText(name), 2), short: visibleText(name), ...(about === undefined ? {} : { description: visibleText(about) }) };
}

function back({ back: name }: ElicitationTexts): Listed {
  return { value: backValue, name, short: name };
}

function skip({ goOn: name }: ElicitationTexts): Listed {
  return { value: skipValue, name, short: name };
}

/** As inquirer itself says that it was interrupted: the exit status is found by the name. */
function interrupted(): Error {
  return Object.assign(new Error('the input ended'), { name: 'ExitPromptError' });
}

/** A line in the width of the terminal, its further lines a little to the right of the first. */
function indented(line: string): string {
  const text = line.trimStart();
  const indent = line.length - text.length;
  return `${' '.repeat(indent)}${wrapped(text, indent + 2)}`;
}
