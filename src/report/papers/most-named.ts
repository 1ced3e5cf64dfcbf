/** A paper names so many services in a sentence, a list or a table; the report has the others. */
export const mostNamed = 10;
