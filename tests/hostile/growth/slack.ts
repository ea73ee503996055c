/** What a busy machine adds to any time, and what is as good as nothing. In milliseconds of the processor. */
export const SLACK = 500;
