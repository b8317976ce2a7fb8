'use client'

import { useId, useState } from 'react'
import { createPortal } from 'react-dom'

import { keepMine, type Merged } from '../../merge/merge-documents'
import type { Choice, Choose } from '../../merge/notes'
import type { TitleOf } from '../../merge/value-in-words'
import { useShownDialog } from '../use-shown-dialog'
import './combine-dialog.css'
import { ChosenDifference, ShownDifference, type Names } from './difference.client'
import { useTitles } from './use-titles'

interface Combining {
  title: string
  intro: string
  /** Over the two columns. */
  names: Names
  found: Pick<Merged, 'collisions' | 'combined'>
  /** What the button does. */
  verb: string
  /** Whether there is nothing to choose, and everything is to be seen. */
  isOnlyShown?: boolean
  combine: (choose: Choose) => void
  /** Back to the form, which stays as it is. */
  close: () => void
}

/** Two states of a document side by side: what both changed is chosen, the rest can be looked at. */
export function CombineDialog({ found, ...props }: Combining) {
  const { title, intro, names, verb, isOnlyShown = false, combine, close } = props
  const { collisions, combined } = found
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const choose: Choose = (collision) => choices[collision.key] ?? keepMine(collision)
  const titleOf = useTitles([...collisions, ...combined])
  const dialog = useShownDialog((shown) => shown.querySelector('h2')?.focus())
  const id = useId()
  // Not within the form, which the Enter key would send.
  return createPortal(
    <dialog ref={dialog} className="combine" aria-labelledby={id} onClose={close}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p>
          {intro} {collisions.length > 0 && howMany(collisions.length)}
          <small>New words are underlined, words taken out are struck through.</small>
        </p>
      </header>
      <div className="combine__both">
        {collisions.map((collision) => (
          <ChosenDifference
            key={collision.key}
            difference={collision}
            names={names}
            titleOf={titleOf}
            choice={choose(collision)}
            setChoice={(choice) => setChoices({ ...choices, [collision.key]: choice })}
          />
        ))}
        {isOnlyShown ? (
          combined.map((each) => (
            <ShownDifference key={each.key} difference={each} titleOf={titleOf} />
          ))
        ) : (
          <AlreadyCombined combined={combined} names={names} titleOf={titleOf} />
        )}
      </div>
      <footer>
        <button
          type="button"
          className="desk-press desk-press--act"
          onClick={() => combine(choose)}
        >
          {verb}
        </button>
        <button type="button" className="desk-press" onClick={() => dialog.current?.close()}>
          Back to the form
        </button>
        <span>Nothing is saved or published by this. You see the result first.</span>
      </footer>
    </dialog>,
    document.body,
  )
}

type Already = Pick<Merged, 'combined'> & { names: Names; titleOf: TitleOf }

function AlreadyCombined({ combined, names, titleOf }: Already) {
  if (combined.length === 0) return null
  return (
    <details>
      <summary>Already combined: {changes(combined.length)}</summary>
      {combined.map((each) => (
        <ShownDifference
          key={each.key + each.by}
          difference={each}
          titleOf={titleOf}
          by={names[each.by]}
        />
      ))}
    </details>
  )
}

function howMany(count: number): string {
  return count === 1
    ? 'What only one of you changed goes together by itself. One thing you both changed: choose. '
    : `What only one of you changed goes together by itself. ${count} things you both changed: choose. `
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}
