import type { SuppressionArguments } from '../../../diagnostics/suppression-codes.ts';

type Messages = { readonly [C in keyof SuppressionArguments]: (args: SuppressionArguments[C]) => string };

/** What can be wrong with a comment about what not to report, in English. */
export const suppressionMessages: Messages = {
  'suppression/unknown-code': ({ code, nearest }) =>
    code === ''
      ? 'The comment does not say which code it is about. Write it as # collab-ignore CODE: reason.'
      : `There is no code "${code}", so the comment has no effect.${nearest === undefined ? ' Write one code, as it stands in the message.' : ` Did you mean "${nearest}"?`}`,
  'suppression/of-error': ({ code }) => `"${code}" is an error and cannot be ignored: there is no study until it is put right. Correct the error and remove the comment.`,
  'suppression/without-reason': ({ code }) => `The comment hides "${code}" without saying why. Add a reason: # collab-ignore ${code}: reason.`,
  'suppression/unused': ({ code, isLast }) =>
    isLast
      ? `The comment hides nothing, as no line follows it. Remove the comment, or move it up to the line where "${code}" is reported.`
      : `The comment hides nothing: "${code}" is not reported on the line that it is about. Remove the comment, or move it.`,
  'suppression/several-codes': ({ first, second }) => `The comment names both "${first}" and "${second}", but can be about one code only, and hides nothing as it stands. Write a comment for each of them, one above the other.`,
  'suppression/misspelt-word': ({ word }) => `"${word}" has no effect here, so the comment hides nothing. Write it as # collab-ignore CODE: reason.`,
};
