'use client'

import { useRef, useState } from 'react'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { askAboutPerson, type TypedPerson } from './ask-about-person'
import type { ExportFile, FoundItem } from './endpoints'
import { saveFile } from './save-file'

interface HeldListProps {
  held: readonly FoundItem[]
  person: TypedPerson
  mayErase: boolean
  lookAgain: () => void
}

/** What is ticked is exported, or erased. */
export function HeldList({ held, person, mayErase, lookAgain }: HeldListProps) {
  const list = useRef<HTMLDivElement>(null)
  const items = held.map((each) => <Item key={each.item} held={each} />)
  return (
    <div ref={list}>
      <p>
        Found by e-mail address: it is theirs, and ticked. Found by name only: look whether it is
        the same person, and tick it then.
      </p>
      {mayErase ? (
        <StaffAction
          url="/api/privacy/erasures"
          subject={held.map(({ item }) => item).join(' ')}
          legend="What is held"
          button="Erase what is ticked"
          question="What “Goes” lists is erased for good; what “Stays” lists stays until its day. This cannot be undone. Go on?"
          whenDone={lookAgain}
        >
          <input type="hidden" data-name="email" value={person.email} />
          <input type="hidden" data-name="name" value={person.name} />
          {items}
        </StaffAction>
      ) : (
        <>
          {items}
          <p>Only an owner can erase.</p>
        </>
      )}
      <Exports person={person} tickedItems={() => tickedIn(list.current)} />
    </div>
  )
}

function tickedIn(list: HTMLElement | null): string[] {
  const ticks = list?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked') ?? []
  return [...ticks].map(({ value }) => value)
}

interface ExportsProps {
  person: TypedPerson
  tickedItems: () => string[]
}

function Exports({ person, tickedItems }: ExportsProps) {
  const [messages, setMessages] = useState<string[]>([])
  async function exportAs(format: 'html' | 'json') {
    setMessages(['One moment…'])
    const asked = { ...person, items: tickedItems(), format }
    const answer = await askAboutPerson<ExportFile>('export', asked)
    if (answer.is === 'there') saveFile(answer.body)
    setMessages(answer.is === 'there' ? ['Saved as a file.'] : answer.messages)
  }
  return (
    <>
      <p className="personal-data-exports">
        <ExportButton words="Export to read" press={() => void exportAs('html')} />
        <ExportButton words="Export as JSON" press={() => void exportAs('json')} />
      </p>
      <div role="status">
        {messages.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </>
  )
}

function ExportButton({ words, press }: { words: string; press: () => void }) {
  return (
    <button type="button" className="btn btn--style-secondary btn--size-small" onClick={press}>
      {words}
    </button>
  )
}

function Item({ held }: { held: FoundItem }) {
  const { item, title, href, foundBy, why, until, goes, stays } = held
  return (
    <section className="personal-data-item">
      <label>
        <input
          type="checkbox"
          data-name="items[]"
          value={item}
          defaultChecked={foundBy === 'e-mail'}
        />
        {title}
      </label>
      <p>
        Found by {foundBy}. Held for: {why}. Kept until: {until}. <a href={href}>Open</a>
      </p>
      <Words heading="Goes" words={goes} />
      <Words heading="Stays" words={stays} />
    </section>
  )
}

function Words({ heading, words }: { heading: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {words.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </>
  )
}
