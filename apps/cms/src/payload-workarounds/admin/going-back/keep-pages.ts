/**
 * Next's router writes beside each page of the browser's history what to show there. It takes care of
 * that note from its own effects on; a list corrects its address in an effect that comes earlier, and
 * throws the note away: going back to the list then changes the address alone. So the note is kept from
 * before any effect on, and a page that has none all the same is loaded anew. It can go when Payload's
 * list corrects its address otherwise (ListQueryProvider), or when Next loads a page without a note
 * (`handlePopState` in its app-router).
 *
 * @returns how to stop.
 */
export function keepPages(window: Window): () => void {
  const { history, location } = window
  const plain = {
    pushState: history.pushState.bind(history),
    replaceState: history.replaceState.bind(history),
  }
  let shown = pageOf(location)

  history.pushState = (note, unused, url) => {
    plain.pushState(note, unused, url)
    shown = pageOf(location)
  }
  history.replaceState = (note, unused, url) => {
    plain.replaceState(note ?? history.state, unused, url)
    shown = pageOf(location)
  }
  const showPage = ({ state }: PopStateEvent) => {
    const isElsewhere = pageOf(location) !== shown
    shown = pageOf(location)
    if (state === null && isElsewhere) location.reload()
  }
  window.addEventListener('popstate', showPage)
  return () => {
    Object.assign(history, plain)
    window.removeEventListener('popstate', showPage)
  }
}

/** Places within one page differ in what follows `#`. */
function pageOf({ pathname, search }: Location): string {
  return pathname + search
}
