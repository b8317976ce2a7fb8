import swc from '@swc/jest'

import { mutate } from './find-mutants.mjs'

/**
 * What Jest reads the mutated file through: the file itself stays as it is, so that a run which is cut
 * short leaves nothing behind.
 */
export default {
  /** @param {{ mutant: Mutant | null }} options those of @swc/jest beside it */
  createTransformer({ mutant, ...options }) {
    const transformer = /** @type {Transformer} */ (swc.createTransformer(options))
    /** @type {(step: Step) => Step} */
    const changed =
      (step) =>
      (text, ...rest) =>
        step(mutant ? mutate(text, mutant) : text, ...rest)
    return {
      process: changed(transformer.process),
      processAsync: changed(transformer.processAsync),
      getCacheKey: changed(transformer.getCacheKey),
    }
  },
}

/** @typedef {import('./find-mutants.mjs').Mutant} Mutant */
/** @typedef {(text: string, ...rest: unknown[]) => unknown} Step */
/** @typedef {{ process: Step, processAsync: Step, getCacheKey: Step }} Transformer */
