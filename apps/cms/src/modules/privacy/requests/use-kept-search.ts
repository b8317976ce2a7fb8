'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import { askAboutPerson, type Answer, type TypedPerson } from './ask-about-person'
import type { FoundItem } from './endpoints'

export type Search =
  | { is: 'none' }
  | { is: 'looking' }
  | { is: 'refused'; messages: string[] }
  | { is: 'found'; person: TypedPerson; held: FoundItem[] }

/**
 * A search that is there again after "Back" and after a reload, though the address of the page says
 * nothing of it. It stays with the browser's tab until it is cleared or the person signs out.
 */
export function useKeptSearch() {
  const { user } = useAuth()
  const key = `${String(user?.id)} personal-data`
  const [typed, type] = useState<TypedPerson>(nobody)
  const [search, setSearch] = useState<Search>({ is: 'none' })
  const latest = useRef(nobody)

  async function look(person: TypedPerson) {
    latest.current = person
    keptTyping.write(key, { answers: { ...person } })
    setSearch({ is: 'looking' })
    const answer = await askAboutPerson<{ held: FoundItem[] }>('search', { ...person })
    if (latest.current === person) setSearch(asFound(person, answer))
  }

  function clear() {
    latest.current = nobody
    keptTyping.drop(key)
    type(nobody)
    setSearch({ is: 'none' })
  }

  useEffect(() => {
    const { email = '', name = '' } = keptTyping.read(key)?.answers ?? {}
    if (!email && !name) return
    type({ email, name })
    void look({ email, name })
    // Once for whoever opened the page.
  }, [key])

  return { typed, type, search, look, clear }
}

const nobody: TypedPerson = { email: '', name: '' }

function asFound(person: TypedPerson, answer: Answer<{ held: FoundItem[] }>): Search {
  if (answer.is === 'not-there') return { is: 'refused', messages: answer.messages }
  return { is: 'found', person, held: answer.body.held }
}
