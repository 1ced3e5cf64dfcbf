import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A mistake that the server underlines; lines and columns count from 0. */
export interface ServerDiagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
  readonly severity: number;
}

export interface CompletionItem {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

const require = createRequire(import.meta.url);

/** The YAML language server, as an editor uses it. */
export interface LanguageServer {
  /** What is wrong with a text, as soon as the server has said so. */
  readonly diagnose: (text: string) => Promise<readonly ServerDiagnostic[]>;
  /** What is offered where `‸` stands. */
  readonly complete: (text: string) => Promise<readonly CompletionItem[]>;
  /** What is said of what is under `‸`, as Markdown; empty where it is nothing. */
  readonly hover: (text: string) => Promise<string>;
  readonly stop: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Starts the server over standard input and output.
 *
 * @param folder where the texts are said to be
 * @param schemas the editor's setting `yaml.schemas`
 */
export async function startLanguageServer(folder: string, schemas: Readonly<Record<string, string>>): Promise<LanguageServer> {
  const server = spawn(process.execPath, [join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (message: Message) => void>();
  const told = new Map<string, (found: readonly ServerDiagnostic[]) => void>();
  // Nothing is fetched: the server asks for its settings before it looks at a text.
  const settings = { yaml: { validate: true, hover: true, completion: true, schemas, schemaStore: { enable: false } } };
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = answers.size + 1;
      answers.set(id, ({ result, error }) => (error === undefined ? resolve(result) : reject(new Error(error.message))));
      send({ id, method, params });
    });
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly ServerDiagnostic[] };
      told.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { readonly items: readonly { readonly section: string }[] };
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? settings.yaml : null)) });
    } else if (method !== undefined && id !== undefined) {
      send({ id, result: null });
    } else if (id !== undefined) {
      answers.get(id)?.({ ...(error === undefined ? {} : { error }), result });
    }
  };
  server.stdout.on('data', readMessages(receive));

  let opened = 0;
  const open = async (text: string): Promise<{ readonly uri: string; readonly found: readonly ServerDiagnostic[] }> => {
    opened += 1;
    const uri = pathToFileURL(join(folder, `study-${opened}.yaml`)).href;
    const found = new Promise<readonly ServerDiagnostic[]>((resolve) => told.set(uri, resolve));
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    return { uri, found: await found };
  };
  const ask = async (method: string, text: string): Promise<unknown> => {
    const [before = '', after = ''] = text.split('‸');
    const { uri } = await open(before + after);
    const lines = before.split('\n');
    return request(method, { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } });
  };

  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } }, hover: { contentFormat: ['markdown'] } },
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    diagnose: async (text) => (await open(text)).found,
    complete: async (text) => ((await ask('textDocument/completion', text)) as { readonly items: readonly CompletionItem[] }).items,
    hover: async (text) => ((await ask('textDocument/hover', text)) as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '',
    stop: () => server.kill(),
  };
}

/** Reads the messages out of what arrives, in pieces of any size. */
function readMessages(receive: (message: Message) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const header = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(header, 0)).toString())?.[1]);
      if (header < 0 || rest.length < header + 4 + length) return;
      const body = rest.subarray(header + 4, header + 4 + length).toString();
      rest = rest.subarray(header + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  };
}
