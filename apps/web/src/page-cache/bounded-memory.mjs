// @ts-check

/**
 * Values by key, at most so many characters of them; the ones not read for longest go first.
 *
 * @template T
 */
export class BoundedMemory {
  /** @type {Map<string, { value: T, characters: number }>} */
  #entries = new Map()
  #characters = 0
  #maxCharacters

  /** @param {number} maxCharacters */
  constructor(maxCharacters) {
    this.#maxCharacters = maxCharacters
  }

  /**
   * @param {string} key
   * @returns {T | undefined}
   */
  get(key) {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /**
   * @param {string} key
   * @param {T} value
   * @param {number} characters how much room the value takes, its key not counted
   */
  set(key, value, characters) {
    this.delete(key)
    this.#entries.set(key, { value, characters })
    this.#characters += characters
    for (const oldest of this.#entries.keys()) {
      if (this.#characters <= this.#maxCharacters) return
      this.delete(oldest)
    }
  }

  /** @param {string} key */
  delete(key) {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#characters -= entry.characters
  }
}
