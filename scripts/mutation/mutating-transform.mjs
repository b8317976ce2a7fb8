import swc from '@swc/jest'

import { mutate } from './find-mutants.mjs'

/**
 * What Jest reads the mutated file through: the file itself stays as it is, so that a run which is cut
 * short leaves nothing behind.
 */
export default {
  /** @param {object} options those of @swc/jest */
  createTransformer(options) {
    const transformer = /** @type {Transformer} */ (swc.createTransformer(options))
    return {
      process: changed(transformer.process),
      processAsync: changed(transformer.processAsync),
      getCacheKey: changed(transformer.getCacheKey),
    }
  },
}

/** @typedef {(text: string, ...rest: unknown[]) => unknown} Step */
/** @typedef {{ process: Step, processAsync: Step, getCacheKey: Step }} Transformer */

/**
 * @param {Step} step
 * @returns {Step}
 */
function changed(step) {
  const mutant = JSON.parse(process.env.MUTANT ?? 'null')
  return (text, ...rest) => step(mutant ? mutate(text, mutant) : text, ...rest)
}
