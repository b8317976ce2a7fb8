'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { DraftLinkInWords, DraftLinksAnswer, DraftLinkTerm } from '../../modules/publishing'
import { refusalIn } from '../staff-action/post-action'

interface DraftLinks {
  /** Null until they are known. */
  links: DraftLinkInWords[] | null
  /** What became of the last press, in words. */
  said: string
  isBusy: boolean
  make: (term: DraftLinkTerm) => void
  stop: (linkId: string) => void
}

const noAnswer = 'No answer came. Look at the list once you are connected, and try again.'

export function useDraftLinks({ collection, id }: { collection: string; id: string }): DraftLinks {
  const { config } = useConfig()
  const url = `${config.routes.api}/draft-links-of/${collection}/${id}`
  const [links, setLinks] = useState<DraftLinkInWords[] | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(true)

  useEffect(() => {
    let isMeant = true
    void ask(url).then(({ links: found, problem }) => {
      if (!isMeant) return
      if (found) setLinks(found)
      setSaid(problem)
      setIsBusy(false)
    })
    return () => void (isMeant = false)
  }, [url])

  async function act(path: string, body: object, done: string) {
    if (isBusy) return
    setIsBusy(true)
    setSaid('One moment …')
    const { links: found, problem } = await ask(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (found) setLinks(found)
    setSaid(found ? done : problem)
    setIsBusy(false)
  }

  return {
    links,
    said,
    isBusy,
    make: (term) => void act('', { term }, 'The link is made. Copy it and hand it on.'),
    stop: (linkId) => void act('/stopped', { linkId }, 'Stopped. The link opens nothing any more.'),
  }
}

async function ask(
  url: string,
  how?: RequestInit,
): Promise<{ links: DraftLinkInWords[] | null; problem: string }> {
  try {
    const response = await fetch(url, how)
    const body: unknown = await response.json()
    if (!response.ok) return { links: null, problem: refusalIn(body).join(' ') }
    return { links: (body as DraftLinksAnswer).links, problem: '' }
  } catch {
    return { links: null, problem: noAnswer }
  }
}
