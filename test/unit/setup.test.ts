// The same random inputs in every run, so that a red run is the change's own doing; `FAST_CHECK_SEED=random` looks further.
import fc from 'fast-check';

const { FAST_CHECK_SEED: seed = '20261123' } = process.env;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
