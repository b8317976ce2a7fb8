/**
 * A block within rich text has a form of its own. What is typed there reaches the document only after a
 * pause of 250 ms, an answer of the server and an idle moment of the browser; a save pressed before that
 * goes without it, and the saved state then replaces what was typed. So a save that is pressed too soon
 * waits until there has been no edit and no request for `quietMs`. It can go when Payload's block form
 * writes to the document at once (BlockComponent in @payloadcms/richtext-lexical).
 *
 * @param saySaving tells the person that the save is under way; returns how to stop telling.
 * @returns how to stop holding saves.
 */
export function holdSavesUntilSettled(
  window: Window & typeof globalThis,
  saySaving: () => () => void,
): () => void {
  const activity = watchActivity(window)
  const { document } = window
  let isHolding = false
  let isReplaying = false

  async function hold(event: Event, replay: () => void) {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isHolding) return
    isHolding = true
    const stopSaying = saySaving()
    await activity.settled()
    stopSaying()
    isHolding = false
    isReplaying = true
    replay()
    isReplaying = false
  }

  function holdClick(event: MouseEvent) {
    const button = saveButtonOf(event)
    if (isReplaying || !button || !needsHold()) return
    void hold(event, () => button.click())
  }

  // A button that does not yet know of the edit is disabled and hears of no click.
  function holdPressOnDisabled(event: PointerEvent) {
    const button = saveButtonOf(event)
    if (button?.disabled && needsHold()) void hold(event, () => button.click())
  }

  function holdShortcut(event: KeyboardEvent) {
    if (isReplaying || !isSaveShortcut(event) || !needsHold()) return
    void hold(event, () => pressSaveShortcut(document, event))
  }

  function needsHold() {
    return isHolding || (document.querySelector('[data-lexical-editor]') && !activity.isSettled())
  }

  window.addEventListener('click', holdClick, true)
  window.addEventListener('pointerdown', holdPressOnDisabled, true)
  window.addEventListener('keydown', holdShortcut, true)
  return () => {
    window.removeEventListener('click', holdClick, true)
    window.removeEventListener('pointerdown', holdPressOnDisabled, true)
    window.removeEventListener('keydown', holdShortcut, true)
    activity.stop()
  }
}

const quietMs = 700
/** A server that does not answer must not keep anybody from saving. */
const longestHoldMs = 15_000
const edits = ['input', 'keydown', 'click', 'paste', 'drop'] as const

function watchActivity(window: Window & typeof globalThis) {
  const plainFetch = window.fetch.bind(window)
  let requests = 0
  let lastActiveAt = -Infinity
  const touch = () => {
    lastActiveAt = performance.now()
  }

  async function watchedFetch(...args: Parameters<typeof fetch>) {
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

  const isSettled = () => requests === 0 && performance.now() - lastActiveAt >= quietMs

  async function settled() {
    const giveUpAt = performance.now() + longestHoldMs
    while (!isSettled() && performance.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  window.fetch = watchedFetch
  for (const edit of edits) window.addEventListener(edit, noteEdit, true)
  return {
    isSettled,
    settled,
    stop() {
      if (window.fetch === watchedFetch) window.fetch = plainFetch
      for (const edit of edits) window.removeEventListener(edit, noteEdit, true)
    },
  }
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
