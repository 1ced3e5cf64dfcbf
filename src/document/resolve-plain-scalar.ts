const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * What an unquoted text means by YAML 1.2's core schema.
 * `.inf`, `.nan` and numbers too large for a double stay text, so that nothing but finite numbers enters a study.
 */
export function resolvePlainScalar(text: string): string | number | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  if (!integer.test(text) && !float.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return number === 0 ? 0 : number;
}
