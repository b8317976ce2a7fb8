// @ts-check

const forgottenAfterMs = 60_000

/**
 * When the making of an entry began. A page that was being rendered while its content changed must
 * count as older than the change, so entries are dated by their beginning, not by their storing.
 */
export class RenderStarts {
  /** @type {Map<string, number[]>} */
  #starts = new Map()

  /**
   * Whether a making has begun lately that has not ended: it is under way, or it failed.
   *
   * @param {string} key
   * @param {number} nowMs
   */
  hasBegun(key, nowMs) {
    return this.#recent(key, nowMs).length > 0
  }

  /**
   * @param {string} key
   * @param {number} nowMs
   */
  begin(key, nowMs) {
    const recent = this.#recent(key, nowMs)
    recent.push(nowMs)
    this.#starts.set(key, recent)
    this.#forgetAbandoned(nowMs)
  }

  /**
   * The oldest beginning that has not ended: right for one render, cautious for several.
   *
   * @param {string} key
   * @param {number} nowMs
   */
  end(key, nowMs) {
    const recent = this.#recent(key, nowMs)
    const startedAt = recent.shift() ?? nowMs
    if (recent.length > 0) this.#starts.set(key, recent)
    else this.#starts.delete(key)
    return startedAt
  }

  /**
   * @param {string} key
   * @param {number} nowMs
   */
  #recent(key, nowMs) {
    return (this.#starts.get(key) ?? []).filter((startedAt) => nowMs - startedAt < forgottenAfterMs)
  }

  /** @param {number} nowMs */
  #forgetAbandoned(nowMs) {
    for (const [key, starts] of this.#starts) {
      if (nowMs - (starts.at(-1) ?? 0) < forgottenAfterMs) return
      this.#starts.delete(key)
    }
  }
}
