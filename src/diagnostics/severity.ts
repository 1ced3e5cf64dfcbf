/** error: no result; warning: a result that needs care; notice: nothing is wrong, but the reader should know. */
export type Severity = 'error' | 'warning' | 'notice';
