import { openScrolling } from './open-scrolling.ts';
import { openRealisation } from './open-realisation.ts';
import { openWeights } from './open-weights.ts';

/*
 * The script inside the HTML report. The page is whole without it: it opens what a reader can try out, and computes with
 * the same code as the analysis.
 */
openWeights();
openRealisation();
openScrolling();
