import { useEffect, useState } from 'react'

export interface Named {
  id: string
  name: string
}

interface Found {
  found: readonly Named[]
  /** How many there are to choose from. */
  said: string
}

const mostShown = 20
/** Milliseconds. Nobody is asked for each letter of a name. */
const pause = 200

const nothing: Found = { found: [], said: '' }

/** Organisations by what is typed of a name, a number or a mailbox. */
export function useFoundOrganisations(words: string): Found {
  const [answer, setAnswer] = useState<Found>(nothing)
  const sought = words.trim()
  useEffect(() => {
    if (sought === '') return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      find(sought, asking.signal).then(setAnswer, () => {
        if (!asking.signal.aborted) setAnswer(unanswered)
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [sought])
  return sought === '' ? nothing : answer
}

const soughtFields = ['name', 'legalName', 'formerNames', 'companyNumber', 'vatNumber', 'mailbox']
const unanswered: Found = {
  found: [],
  said: 'No answer came. Change what you typed to look again.',
}

async function find(words: string, signal: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ limit: String(mostShown), depth: '0', sort: 'name' })
  soughtFields.forEach((field, at) => query.set(`where[or][${at}][${field}][like]`, words))
  query.set('select[name]', 'true')
  const response = await fetch(`/api/organisations?${query}`, {
    credentials: 'same-origin',
    signal,
  })
  if (!response.ok) return unanswered
  const { docs, totalDocs } = (await response.json()) as { docs: Named[]; totalDocs: number }
  return { found: docs, said: wordsFor(totalDocs) }
}

function wordsFor(count: number): string {
  if (count === 0) return 'None is found. Try fewer letters.'
  if (count > mostShown) return `${count} are found, the first ${mostShown} are in the list below.`
  return count === 1 ? '1 is found: choose it below.' : `${count} are found: choose one below.`
}
