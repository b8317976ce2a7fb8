/** Within a part of the page, which hears of the key before whatever it stands in. Returns how to stop listening. */
export function onEscape(region: HTMLElement | null, close: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  region?.addEventListener('keydown', listen)
  return () => region?.removeEventListener('keydown', listen)
}
