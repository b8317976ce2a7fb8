interface Leaving {
  isUnsaved: () => boolean
  /** Asks whether to leave; `leave` goes where the person wanted to go. */
  ask: (leave: () => void) => void
}

/**
 * Going back, or forward, within the admin loads no page, so that the browser asks nothing, and Payload
 * asks only about links. The browser has moved on already when a page hears of it: so it goes back to
 * the form first, unseen by the router, and then asks. Must be called before the router listens.
 *
 * @returns how to stop.
 */
export function askBeforeGoingBack(window: Window, { isUnsaved, ask }: Leaving): () => void {
  const { history } = window
  const watch = watchSteps(window)
  /** How many steps away the place is to which the person wanted to go. */
  let wanted = 0
  let state: 'staying' | 'returning' | 'leaving' = 'staying'

  function leave() {
    state = 'leaving'
    history.go(wanted)
  }

  function hear(event: PopStateEvent) {
    const steps = watch.lastSteps()
    if (state === 'returning') {
      event.stopImmediatePropagation()
      state = 'staying'
      ask(leave)
    } else if (state === 'staying' && isUnsaved() && !watch.isSamePage()) {
      event.stopImmediatePropagation()
      wanted = steps
      state = 'returning'
      history.go(-steps)
    } else {
      state = 'staying'
    }
  }

  window.addEventListener('popstate', hear)
  return () => {
    window.removeEventListener('popstate', hear)
    watch.stop()
  }
}

/** Browsers without the Navigation API do not tell how far somebody has gone: mostly it is one page back. */
const onePageBack = -1

function watchSteps(window: Window) {
  const navigation = 'navigation' in window ? window.navigation : undefined
  let steps = onePageBack
  let from: string | null = null
  const note = ({ from: left }: NavigationCurrentEntryChangeEvent) => {
    steps = (navigation?.currentEntry?.index ?? 0) - left.index
    from = left.url
  }
  navigation?.addEventListener('currententrychange', note)
  return {
    lastSteps: () => steps || onePageBack,
    isSamePage: () => from !== null && withoutPlace(from) === withoutPlace(window.location.href),
    stop: () => navigation?.removeEventListener('currententrychange', note),
  }
}

function withoutPlace(url: string): string {
  return url.split('#')[0] ?? url
}
