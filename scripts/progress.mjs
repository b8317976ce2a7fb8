/**
 * Shows what is being done and how long it took: one line a step, kept up to date on a terminal.
 *
 * @param {NodeJS.WriteStream} [out]
 */
export function createProgress(out = process.stdout) {
  return {
    /**
     * @template T
     * @param {string} name
     * @param {(say: (detail: string) => void) => Promise<T>} work may say what it found: shown beside the time
     * @returns {Promise<T>}
     */
    async step(name, work) {
      const startedAt = Date.now()
      const line = createLine(out, name, startedAt)
      let detail = ''
      try {
        const result = await work((text) => {
          detail = text
          line.show(detail)
        })
        line.end('✓', detail)
        return result
      } catch (error) {
        line.end('✗', detail)
        throw error
      }
    },
    /** @param {string} text */
    say(text) {
      out.write(`${text}\n`)
    },
  }
}

/** @typedef {ReturnType<typeof createProgress>} Progress */

/**
 * @param {NodeJS.WriteStream} out
 * @param {string} name
 * @param {number} startedAt
 */
function createLine(out, name, startedAt) {
  let detail = ''
  const draw = (/** @type {string} */ mark) => {
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)
    return `  ${mark} ${name.padEnd(12)}${seconds} s  ${detail}`.trimEnd()
  }
  // A line that wraps could not be drawn over.
  const redraw = () => out.write(`\r\u001b[2K${draw('…').slice(0, (out.columns || 80) - 1)}`)
  const announce = () => out.write(`${draw('…')}\n`)
  // Elsewhere than on a terminal, only what takes a while is worth a line before its end.
  const timer = out.isTTY ? setInterval(redraw, 500) : setTimeout(announce, 1000)
  return {
    /** @param {string} text */
    show(text) {
      detail = text
      if (out.isTTY) redraw()
    },
    /**
     * @param {string} mark
     * @param {string} text
     */
    end(mark, text) {
      clearInterval(timer)
      detail = text
      out.write(`${out.isTTY ? '\r\u001b[2K' : ''}${draw(mark)}\n`)
    },
  }
}
