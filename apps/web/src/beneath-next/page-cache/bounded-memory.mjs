// @ts-check

/**
 * Values by key, as many as there is room for, in characters or in bytes; the ones not read for longest go first.
 *
 * @template T
 */
export class BoundedMemory {
  /** @type {Map<string, { value: T, room: number }>} */
  #entries = new Map()
  #takenRoom = 0
  #maxRoom

  /** @param {number} maxRoom */
  constructor(maxRoom) {
    this.#maxRoom = maxRoom
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
   * @param {number} room how much the value takes, its key not counted
   */
  set(key, value, room) {
    this.delete(key)
    this.#entries.set(key, { value, room })
    this.#takenRoom += room
    for (const oldest of this.#entries.keys()) {
      if (this.#takenRoom <= this.#maxRoom) return
      this.delete(oldest)
    }
  }

  /** @param {string} key */
  delete(key) {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#takenRoom -= entry.room
  }
}
