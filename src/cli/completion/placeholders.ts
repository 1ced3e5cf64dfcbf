/** What can be said of a value before it is typed, by the word that stands for it in help; choices are known to commander. */
export type ValueKind = 'any file' | 'study' | 'studies' | 'folder' | 'format' | 'sections' | 'municipality' | 'service' | 'catalogue kind' | 'command' | 'study or code' | 'free';

/** `<file>` means the same wherever it stands: so what is completed follows from what help says. */
const kinds: Readonly<Record<string, ValueKind>> = {
  path: 'any file',
  file: 'any file',
  study: 'study',
  files: 'studies',
  studies: 'studies',
  folder: 'folder',
  'name[=path]': 'format',
  names: 'sections',
  municipality: 'municipality',
  service: 'service',
  'service=rating': 'service',
  'service.criterion=effect': 'service',
  kind: 'catalogue kind',
  command: 'command',
};

/** The kind of a value that stands for `placeholder` in the help of `command`. */
export function valueKindOf(placeholder: string, command: string): ValueKind {
  if (command === 'explain' && placeholder === 'study') return 'study or code';
  return kinds[placeholder] ?? 'free';
}

/** The formats of each command that writes several, as `--format` takes them. */
const formats: Readonly<Record<string, readonly string[]>> = {
  validate: ['pretty', 'json', 'sarif', 'junit', 'github'],
  analyze: ['md', 'html', 'docx', 'json'],
  'council-paper': ['md', 'docx'],
  agreement: ['md', 'docx'],
  plan: ['md', 'docx'],
};

/** What `--format` of a command takes: most commands print for people or for programs. */
export function formatsOf(command: string): readonly string[] {
  return formats[command] ?? ['pretty', 'json'];
}
