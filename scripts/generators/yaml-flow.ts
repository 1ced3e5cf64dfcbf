/** A value as it is written in a study, on one line. */
export function yamlFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${yamlKey(key)}: ${yamlFlow(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && needsQuotes(value) ? JSON.stringify(value) : String(value);
}

/** A key with its value, the entries of a map or list on lines of their own. */
export function yamlLines(key: string, value: unknown): string {
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `  - ${yamlFlow(item)}`)].join('\n');
  if (typeof value !== 'object' || value === null) return `${key}: ${yamlFlow(value)}`;
  return [`${key}:`, ...Object.entries(value).map(([inner, entry]) => `  ${yamlKey(inner)}: ${yamlFlow(entry)}`)].join('\n');
}

function yamlKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

/** Texts that YAML would not read as the same text, such as a municipality number, a plus sign or a text with a comma. */
function needsQuotes(text: string): boolean {
  const isNumber = /^[\d.]+$/.test(text);
  const beginsWithSign = /^[-+!&*?|>@`"'%#]/.test(text) && !/^-\d/.test(text);
  return isNumber || beginsWithSign || /[,{}[\]]|: | #/.test(text);
}
