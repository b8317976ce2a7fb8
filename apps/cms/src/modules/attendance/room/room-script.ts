import type { TickKept } from '../ticks/tick'
import type { RoomData, RoomTick } from './room-data'
import type { SyncAnswer } from './sync-endpoint'

/** What the page is given beside its HTML. */
export interface RoomPageData extends RoomData {
  now: string
  day: string
  ticks: RoomTick[]
  syncUrl: string
}

/**
 * Runs in the page of the room, as text: it may use nothing from outside itself. Each press is kept on the
 * phone first and sent then; what is sent twice counts once, since each tick has a name of its own. What waits is
 * kept by date and not by link, so that it is sent by a new link as well.
 */
export function roomScript(): void {
  type Waiting = { tickId: string; bookingId: string; day: string; isPresent: boolean; at: string }
  type Known = { now: string; ticks: RoomTick[] }

  const betweenLooksMilliseconds = 15_000
  const untilNextTryMilliseconds = 3_000
  const mostAtOnce = 200
  const page = JSON.parse(find('#register').textContent) as RoomPageData
  const queueKey = `register/${page.runId}/waiting`
  const knownKey = `register/${page.runId}/known`
  let day = page.day
  let isSending = false
  let isAskedAgain = false
  let nextTry: ReturnType<typeof setTimeout> | undefined
  let isOffline = false
  let isReloaded = false
  let closed = ''
  let told: string[] = []
  /** Milliseconds by which the server's clock is ahead of the phone's. */
  let ahead = Number(localStorage.getItem('register/ahead') ?? 0)

  begin()

  function begin(): void {
    const known = read<Known | null>(knownKey, null)
    if (!known || known.now < page.now) write(knownKey, { now: page.now, ticks: page.ticks })
    if (Date.now() + ahead > Date.parse(page.closesAt)) closed = 'This register is closed.'
    const fromAddress = new URLSearchParams(location.search).get('day')
    if (page.days.some((each) => each.day === fromAddress)) day = String(fromAddress)
    document.documentElement.dataset.live = 'true'
    find('form').addEventListener('submit', press)
    find('nav').addEventListener('click', changeDay)
    addEventListener('online', () => void send())
    addEventListener('offline', () => {
      isOffline = true
      draw()
    })
    document.addEventListener('visibilitychange', () => void sendWhenSeen())
    setInterval(() => void sendWhenSeen(), betweenLooksMilliseconds)
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.register('/register/worker.js').catch(() => undefined)
    }
    draw()
    void send()
  }

  function press(event: Event): void {
    const { submitter } = event as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    if (closed) return
    const { bookingId = '' } = submitter.dataset
    const isPresent = !tickOf(bookingId)?.isPresent
    const at = new Date(Date.now() + ahead).toISOString()
    const tick: Waiting = { tickId: newName(), bookingId, day, isPresent, at }
    if (!write(queueKey, [...waiting(), tick])) {
      told = ['This phone keeps nothing in this browser. Leave its private mode, then tick again.']
    }
    draw()
    const name = page.people.find((person) => person.bookingId === bookingId)?.name ?? ''
    find('#spoken').textContent = `${name} is ${isPresent ? 'here' : 'not here'}, ${countText()}`
    void send()
  }

  function changeDay(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    event.preventDefault()
    day = link.dataset.day ?? day
    history.replaceState(null, '', link.href)
    draw()
  }

  async function sendWhenSeen(): Promise<void> {
    if (document.visibilityState === 'visible') await send()
  }

  async function send(): Promise<void> {
    isAskedAgain = isSending
    if (isSending) return
    isSending = true
    const ticks = waiting().slice(0, mostAtOnce)
    try {
      const response = await fetch(page.syncUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ticks }),
        cache: 'no-store',
        signal: AbortSignal.timeout(20_000),
      })
      isOffline = false
      if (response.ok) take((await response.json()) as SyncAnswer)
      else await refused(response)
    } catch {
      isOffline = true
    }
    isSending = false
    draw()
    if (isAskedAgain || (!isOffline && !closed && waiting().length > 0)) void send()
    else if (isOffline && waiting().length > 0) {
      clearTimeout(nextTry)
      nextTry = setTimeout(() => void sendWhenSeen(), untilNextTryMilliseconds)
    }
  }

  function take({ now, outcomes, ticks, listVersion }: SyncAnswer): void {
    closed = ''
    ahead = Date.parse(now) - Date.now()
    localStorage.setItem('register/ahead', String(ahead))
    const sent = new Map(waiting().map((tick) => [tick.tickId, tick]))
    const answered = new Set(outcomes.map(({ tickId }) => tickId))
    write(
      queueKey,
      waiting().filter(({ tickId }) => !answered.has(tickId)),
    )
    write(knownKey, { now, ticks })
    const news = outcomes.flatMap((outcome) => newsOf(outcome, sent.get(outcome.tickId), ticks))
    if (news.length > 0) told = news
    if (listVersion !== page.listVersion && waiting().length === 0 && !isReloaded) {
      isReloaded = true
      location.reload()
    }
  }

  /** Only what is not as this phone ticked it. */
  function newsOf({ outcome }: TickKept, tick: Waiting | undefined, ticks: RoomTick[]): string[] {
    const person = page.people.find(({ bookingId }) => bookingId === tick?.bookingId)
    if (outcome === 'kept' || !tick || !person) return []
    if (outcome === 'not-on-this-date') {
      return [`${person.name} is not on this date any more, so that tick was not kept.`]
    }
    const stands = ticks.find((each) => each.bookingId === tick.bookingId && each.day === tick.day)
    if (!stands || stands.isPresent === tick.isPresent) return []
    const how = stands.isPresent ? 'here' : 'not here'
    return [`${person.name} was ticked as ${how} later, at ${timeOf(stands.at)}. That stands.`]
  }

  async function refused(response: Response): Promise<void> {
    const body = (await response.json().catch(() => null)) as {
      error?: { message?: string }
    } | null
    if (response.status === 429 || response.status >= 500) {
      isOffline = true
      return
    }
    closed = body?.error?.message ?? 'This link does not work any more. Ask the office for another.'
    if (response.status === 410 || response.status === 404) forgetPage()
  }

  /** What is closed is not kept on the phone any longer; what waits is. */
  function forgetPage(): void {
    localStorage.removeItem(knownKey)
    if ('caches' in window)
      void caches.open('register').then((cache) => cache.delete(location.pathname))
  }

  function draw(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-booking-id]')) {
      const { bookingId = '' } = button.dataset
      const tick = tickOf(bookingId)
      const isPresent = Boolean(tick?.isPresent)
      button.setAttribute('aria-pressed', String(isPresent))
      button.disabled = Boolean(closed)
      const time = button.querySelector('time')
      if (time) time.textContent = tick && isPresent ? timeOf(tick.at) : ''
      button.toggleAttribute('data-waits', isWaiting(bookingId))
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
      if (link.dataset.day === day) link.setAttribute('aria-current', 'date')
      else link.removeAttribute('aria-current')
    }
    find('#here').textContent = String(countHere())
    tell()
  }

  function tell(): void {
    const count = waiting().length
    const ticks = `${count} ${count === 1 ? 'tick is' : 'ticks are'} still on this phone`
    const lines = [...told]
    if (closed) lines.unshift(closed)
    if (closed && count > 0) {
      lines.push(`${ticks}. Open the new link on this phone, and they are sent.`)
    } else if (isOffline) {
      const kept = count > 0 ? `${ticks} and sent when it is back.` : 'You can go on ticking.'
      lines.unshift(`No network just now. ${kept}`)
    } else if (count > 0 && !isSending) lines.unshift(`${ticks}.`)
    const news = find('#news')
    const text = lines.join('\n')
    if (news.dataset.text === text) return
    news.dataset.text = text
    news.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = line
        return paragraph
      }),
    )
  }

  function tickOf(bookingId: string): { isPresent: boolean; at: string } | undefined {
    const isIt = (tick: { bookingId: string; day: string }) =>
      tick.bookingId === bookingId && tick.day === day
    const kept = read<Known>(knownKey, { now: '', ticks: page.ticks }).ticks.find(isIt)
    const mine = waiting().filter(isIt).pop()
    return mine && (!kept || mine.at >= kept.at) ? mine : kept
  }

  function isWaiting(bookingId: string): boolean {
    return waiting().some((tick) => tick.bookingId === bookingId && tick.day === day)
  }

  function countHere(): number {
    return page.people.filter(({ bookingId }) => tickOf(bookingId)?.isPresent).length
  }

  function countText(): string {
    return `${countHere()} of ${page.people.length}`
  }

  function timeOf(at: string): string {
    return new Date(at).toLocaleTimeString('en-GB', {
      timeZone: page.timeZone,
      hour: 'numeric',
      minute: '2-digit',
    })
  }

  function waiting(): Waiting[] {
    return read<Waiting[]>(queueKey, [])
  }

  function read<Value>(key: string, otherwise: Value): Value {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null) ?? otherwise
    } catch {
      return otherwise
    }
  }

  function write(key: string, value: unknown): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  }

  /** `randomUUID` is there only over HTTPS. */
  function newName(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  function find(selector: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Nothing is ${selector} here`)
    return found
  }
}
