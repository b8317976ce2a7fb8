'use client'

import { compareWords } from '../../merge/compare-words'
import type { Choice, Combined, Difference, Side } from '../../merge/notes'
import { sideInWords, type TitleOf } from '../../merge/value-in-words'

export type Names = Record<Side, string>

const sides = ['theirs', 'mine'] as const

interface Chosen {
  difference: Difference
  names: Names
  titleOf: TitleOf
  choice: Choice
  setChoice: (choice: Choice) => void
}

/** What both changed: one of the two is taken, or both where both added something. */
export function ChosenDifference({ difference, names, titleOf, choice, setChoice }: Chosen) {
  const { key, label, kind } = difference
  const isBothPossible = kind === 'added'
  const isTaken = (side: Side) => choice === side || choice === 'both'
  const take = (side: Side, isWanted: boolean) => {
    if (!isBothPossible) setChoice(side)
    else setChoice(isWanted ? 'both' : otherOf(side))
  }
  return (
    <fieldset className="combine__difference">
      <legend>
        {label}
        {isBothPossible && <small>Both of you added something here. Both may stay.</small>}
      </legend>
      {sides.map((side) => (
        <label key={side} data-taken={isTaken(side) || undefined}>
          <input
            type={isBothPossible ? 'checkbox' : 'radio'}
            name={key}
            checked={isTaken(side)}
            onChange={({ target }) => take(side, target.checked)}
          />
          <span>
            <b>{names[side]}</b>
            <Words difference={difference} side={side} titleOf={titleOf} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface Shown {
  difference: Combined
  titleOf: TitleOf
  /** Whose it is, in words. */
  by?: string
}

/** What only one of the two changed. */
export function ShownDifference({ difference, titleOf, by }: Shown) {
  return (
    <div className="combine__shown">
      <h3>
        {difference.label} {by && <small>{by}</small>}
      </h3>
      <Words difference={difference} side={difference.by} titleOf={titleOf} />
    </div>
  )
}

function otherOf(side: Side): Side {
  return side === 'mine' ? 'theirs' : 'mine'
}

interface WordsOfSide {
  difference: Difference
  side: Side
  titleOf: TitleOf
}

function Words({ difference, side, titleOf }: WordsOfSide) {
  const now = sideInWords(difference, side, titleOf)
  if (now === null) return <span className="combine__none">Taken out, or left empty</span>
  const before = sideInWords(difference, 'base', titleOf)
  return (
    <span className="combine__words" dir="auto">
      {compareWords(before ?? '', now).map(({ words, change }, index) => (
        <ComparedPart key={index} words={words} change={change} />
      ))}
    </span>
  )
}

function ComparedPart({ words, change }: ReturnType<typeof compareWords>[number]) {
  if (change === 'none') return words
  const Part = change === 'added' ? 'ins' : 'del'
  return (
    <Part>
      <span className="desk-unseen">{change}: </span>
      {words}
      <span className="desk-unseen">; </span>
    </Part>
  )
}
