// @ts-check
import { BoundedMemory } from './bounded-memory.mjs'

/**
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} Entry
 * @typedef {NonNullable<Entry['value']>} Value
 */

/** Some ten thousand addresses. */
const maxCharacters = 40_000_000
/** The names and headers of a page or an answer, roughly. */
const pageCharacters = 1_500
const answerCharacters = 2_500

/**
 * What is not there, apart from what is: addresses that do not exist are endless, and whoever tries many
 * of them must neither drive out the pages nor ask the CMS for the same one again and again. All such
 * pages look alike, so the last one is kept once for all of them.
 */
export class MissMemory {
  /** @type {BoundedMemory<Entry>} */
  #entries = new BoundedMemory(maxCharacters)
  #lastHtml = ''

  /** @param {Value} value */
  keeps(value) {
    if (value.kind === 'APP_PAGE') return value.status === 404
    return value.kind === 'FETCH' && value.data.body.includes('"docs":[]')
  }

  /** @param {string} key */
  get(key) {
    return this.#entries.get(key)
  }

  /**
   * @param {string} key
   * @param {Entry} entry
   */
  set(key, entry) {
    const { value } = entry
    if (value?.kind !== 'APP_PAGE') return this.#entries.set(key, entry, answerCharacters)
    const isLikeLast = value.html === this.#lastHtml
    if (!isLikeLast) this.#lastHtml = value.html
    const html = this.#lastHtml
    const room = pageCharacters + (isLikeLast ? 0 : html.length)
    this.#entries.set(key, { ...entry, value: { ...value, html } }, room)
  }

  /** @param {string} key */
  delete(key) {
    this.#entries.delete(key)
  }
}
