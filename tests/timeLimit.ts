/** Other people's programs take seconds to start, and a busy machine makes anything slow: two minutes a test. */
jest.setTimeout(120_000);
