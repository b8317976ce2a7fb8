// @ts-check

/**
 * Says in the log what goes wrong with the stored pages, each kind of trouble once: a full disk would
 * otherwise be said for every page.
 */
export class Complaints {
  /** @type {Set<string>} */
  #said = new Set()

  /**
   * @param {string} what
   * @param {unknown} error
   */
  sayOnce(what, error) {
    const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {})
    const kind = code ?? `${what}: ${message}`
    if (this.#said.has(kind)) return
    this.#said.add(kind)
    console.error(`The page cache ${what}: ${message}. Pages are served all the same.`)
  }
}
