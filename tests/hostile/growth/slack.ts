/** What a busy machine adds to any time, in milliseconds of the processor. */
export const SLACK = 500;

/** Less than this is as good as nothing and need not be compared with its half. Likewise. */
export const NOTHING = 1_500;

/** Twice the time and some more. */
export const MOST_GROWTH = 2.5;
