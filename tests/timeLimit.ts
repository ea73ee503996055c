/**
 * Other people's programs take seconds to start, and a busy machine makes anything slow: ten minutes a test.
 * The limit is there for what hangs, never to judge how fast something is.
 */
jest.setTimeout(600_000);
