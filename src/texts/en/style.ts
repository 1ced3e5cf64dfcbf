import type { StyleTexts } from '../style-texts.ts';

export const style: StyleTexts = {
  at: ({ file, line }) => `${file}:${line}:`,
  notAMap: (keys) => `a style file consists of lines such as "color: '#0b3c5d'". The keys are ${keys.join(', ')}.`,
  unknownKey: ({ key, nearest, keys }) => `a style file has no key "${key}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} The keys are ${keys.join(', ')}.`,
  notText: (key) => `${key} must be text.`,
  notColor: (found) => `color must be six hexadecimal digits in quotes, such as '#0b3c5d', not "${found}". Without quotes, # begins a comment.`,
  notFont: (found) => `font must be the name of one font, such as Arial, not "${found}".`,
  logoTooLarge: ({ path, limit }) => `the logo "${path}" is larger than ${limit} kB. It is in every report: save a smaller version.`,
  logoProblems: {
    unknown: (path) => `the logo "${path}" is not PNG, JPEG or SVG.`,
    broken: (path) => `the logo "${path}" is damaged or only part of a file. Save it again.`,
    size: (path) => `the logo "${path}" has no usable size: it must state a width and a height, and neither may be more than 20 times the other.`,
    entities: (path) => `the logo "${path}" defines entities of its own (<!DOCTYPE … [ … ]>), which few programs read. Save it as plain SVG.`,
    'too-much': (path) => `the logo "${path}" is too complex to be drawn. Save a simpler version, or a PNG.`,
  },
};
