'use client'

import { hourText, weekdayText } from '@lectern/shared/time/moment-text'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { LiveState } from '../../modules/publishing'
import { askJson } from '../ask-json'
import { StatePill } from '../state-pill/state-pill'
import './live-state.css'

const askAgainMilliseconds = 1_000

/** Whether visitors get what was published. It says “Live” once the website has it, and not before. */
export function LiveStateLine() {
  const live = useLiveState()
  return (
    <p className="live-state" role="status">
      {live && live.state !== 'off' && <Words live={live} />}
    </p>
  )
}

function useLiveState(): LiveState | null {
  const { id, collectionSlug, savedDocumentData, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const [live, setLive] = useState<LiveState | null>(null)
  const url = id && !isTrashed ? `${config.routes.api}/live-state/${collectionSlug}/${id}` : null
  const savedAt: unknown = savedDocumentData?.updatedAt
  useEffect(() => {
    if (!url) return
    const stop = new AbortController()
    void follow(url, setLive, stop.signal)
    return () => stop.abort()
  }, [url, savedAt])
  return url ? live : null
}

/** Asks until the website has it. What cannot be asked just now is asked with the next save. */
async function follow(url: string, tell: (live: LiveState) => void, signal: AbortSignal) {
  for (;;) {
    const live = await askJson<LiveState>(url, { signal })
    if (!live || signal.aborted) return
    tell(live)
    if (live.state !== 'publishing') return
    await new Promise((resolve) => setTimeout(resolve, askAgainMilliseconds))
  }
}

function Words({ live }: { live: Exclude<LiveState, { state: 'off' }> }) {
  if (live.state === 'publishing')
    return (
      <StatePill state="waiting">
        {live.isLate ? (
          <Wording
            short="Not there yet"
            full="The website has not answered yet. It is told again until it does."
          />
        ) : (
          <Wording short="Publishing …" full="Putting it on the website …" />
        )}
      </StatePill>
    )
  return (
    <>
      <StatePill state="good">
        <Wording short="Live" full={`Live since ${sinceText(live.since)}`} />
      </StatePill>{' '}
      <a className="live-state__full" href={live.href} target="_blank" rel="noreferrer">
        See the page
      </a>
    </>
  )
}

/** On a phone the buttons need the room. */
function Wording({ short, full }: { short: string; full: string }) {
  return (
    <>
      <span className="live-state__short">{short}</span>
      <span className="live-state__full">{full}</span>
    </>
  )
}

/** “9.14am” of today, “Tuesday 1 December 2026” of another day. */
function sinceText(moment: string): string {
  const day = weekdayText(moment)
  return day === weekdayText(new Date().toISOString()) ? hourText(moment) : day
}
