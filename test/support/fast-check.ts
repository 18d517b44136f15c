import fc from "fast-check";

const EXPLORE = "random";

/**
 * Properties draw the same input in every run, so that a red run says something about the change and can be repeated.
 * `PROPERTY_SEED=random` draws new input, to look for what nobody has thought of; a number repeats a run.
 */
const { PROPERTY_SEED: chosen = "20261127" } = process.env;

if (chosen !== EXPLORE) {
  fc.configureGlobal({ seed: Number(chosen) });
}

export default fc;
