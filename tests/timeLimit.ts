/** Other people's programs take seconds to start: a test of files may take two minutes. */
jest.setTimeout(120_000);
