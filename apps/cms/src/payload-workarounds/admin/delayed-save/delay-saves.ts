/**
 * A block within rich text has a form of its own. What is typed there reaches the document only after a
 * pause of 250 ms, an answer of the server and an idle moment of the browser; a save pressed before that
 * goes without it, and the saved state then replaces what was typed. So a save that is pressed too soon
 * waits until there has been no edit and no request for `quietMs`. It can go when Payload's block form
 * writes to the document at once (BlockComponent in @payloadcms/richtext-lexical).
 *
 * @param saySaving tells the person that the save is under way; returns how to stop telling.
 * @returns how to stop delaying saves.
 */
export function delaySavesUntilIdle(
  window: Window & typeof globalThis,
  saySaving: () => () => void,
): () => void {
  const activity = watchActivity(window)
  const { document } = window
  let isDelaying = false
  let isReplaying = false

  async function delay(event: Event, replay: () => void) {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isDelaying) return
    isDelaying = true
    const stopSaying = saySaving()
    await activity.whenIdle()
    stopSaying()
    isDelaying = false
    isReplaying = true
    replay()
    isReplaying = false
  }

  function delayClick(event: MouseEvent) {
    const button = saveButtonOf(event)
    if (isReplaying || !button || !needsDelay()) return
    void delay(event, () => button.click())
  }

  // A button that does not yet know of the edit is disabled and hears of no click.
  function delayPressOnDisabled(event: PointerEvent) {
    const button = saveButtonOf(event)
    if (button?.disabled && needsDelay()) void delay(event, () => button.click())
  }

  function delayShortcut(event: KeyboardEvent) {
    if (isReplaying || !isSaveShortcut(event) || !needsDelay()) return
    void delay(event, () => pressSaveShortcut(document, event))
  }

  function needsDelay() {
    return isDelaying || (document.querySelector('[data-lexical-editor]') && !activity.isIdle())
  }

  window.addEventListener('click', delayClick, true)
  window.addEventListener('pointerdown', delayPressOnDisabled, true)
  window.addEventListener('keydown', delayShortcut, true)
  return () => {
    window.removeEventListener('click', delayClick, true)
    window.removeEventListener('pointerdown', delayPressOnDisabled, true)
    window.removeEventListener('keydown', delayShortcut, true)
    activity.stop()
  }
}

const quietMs = 700
/** A server that does not answer must not keep anybody from saving. */
const longestDelayMs = 15_000
const edits = ['input', 'keydown', 'click', 'paste', 'drop'] as const

function watchActivity(window: Window & typeof globalThis) {
  const plainFetch = window.fetch.bind(window)
  let requests = 0
  let lastActiveAt = -Infinity
  const touch = () => {
    lastActiveAt = performance.now()
  }

  async function watchedFetch(...args: Parameters<typeof fetch>) {
    if (onlyLooks(args[0])) return plainFetch(...args)
    requests += 1
    try {
      return await plainFetch(...args)
    } finally {
      requests -= 1
      touch()
    }
  }

  function noteEdit(event: Event) {
    if (saveButtonOf(event) || isSaveKey(event)) return
    touch()
  }

  const isIdle = () => requests === 0 && performance.now() - lastActiveAt >= quietMs

  async function whenIdle() {
    const giveUpAt = performance.now() + longestDelayMs
    while (!isIdle() && performance.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  window.fetch = watchedFetch
  for (const edit of edits) window.addEventListener(edit, noteEdit, true)
  return {
    isIdle,
    whenIdle,
    stop() {
      if (window.fetch === watchedFetch) window.fetch = plainFetch
      for (const edit of edits) window.removeEventListener(edit, noteEdit, true)
    },
  }
}

/** What comes of these changes nothing in the form. */
function onlyLooks(request: Parameters<typeof fetch>[0]): boolean {
  return typeof request === 'string' && /\/(?:checks|live-state)\//.test(request)
}

function saveButtonOf(event: Event): HTMLButtonElement | null {
  if (!(event.target instanceof Element)) return null
  return event.target.closest<HTMLButtonElement>('button#action-save, button#action-save-draft')
}

function isSaveKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false
  return isSaveShortcut(event) || event.key === 'Control' || event.key === 'Meta'
}

function isSaveShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
}

/** The keys may long be up again: Payload counts which ones are down, so all of them are played. */
function pressSaveShortcut(document: Document, { ctrlKey, metaKey }: KeyboardEvent) {
  const modifier = metaKey ? 'Meta' : 'Control'
  const held = { bubbles: true, cancelable: true, ctrlKey, metaKey }
  document.dispatchEvent(new KeyboardEvent('keydown', { ...held, key: modifier }))
  document.dispatchEvent(new KeyboardEvent('keydown', { ...held, key: 's', code: 'KeyS' }))
  document.dispatchEvent(new KeyboardEvent('keyup', { ...held, key: 's', code: 'KeyS' }))
  document.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: modifier }))
}
