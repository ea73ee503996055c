/** What a busy machine adds to any time, and what is as good as nothing. In milliseconds of the processor. */
export const SLACK = 500;

/** Twice the time and some more. */
export const MOST_GROWTH = 2.5;
