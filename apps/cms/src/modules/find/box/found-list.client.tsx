'use client'

import { useEffect, useRef } from 'react'

import { Icon } from '@cms/admin/frame/icon'
import { StatePill } from '@cms/admin/state-pill/state-pill'
import type { FoundGroup, FoundItem, Piece } from '../answer'

interface Props {
  id: string
  groups: FoundGroup[]
  /** Which of all items, from the first group to the last; -1 for none. */
  chosen: number
  choose: (at: number) => void
  open: (item: FoundItem) => void
}

export function FoundList({ id, groups, chosen, choose, open }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0),
  )
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label="Found">
      {groups.map(({ name, items }, group) => (
        <div key={name} role="group" aria-label={name}>
          <p aria-hidden="true">{name}</p>
          {items.map((item, n) => {
            const at = (starts[group] ?? 0) + n
            return (
              <Option
                key={`${item.key}/${n}`}
                id={`${id}-${at}`}
                item={item}
                isChosen={at === chosen}
                point={() => choose(at)}
                open={open}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  item: FoundItem
  isChosen: boolean
  point: () => void
  open: (item: FoundItem) => void
}

/** The keyboard stays in the field above, which says which option it is at. */
function Option({ id, item, isChosen, point, open }: OptionProps) {
  const { href, icon, title, detail, state } = item
  return (
    <a
      id={id}
      role="option"
      className="find-box__option"
      aria-selected={isChosen}
      tabIndex={-1}
      href={href}
      onMouseMove={point}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(item)
      }}
    >
      <Icon name={icon} />
      <span>
        <b dir="auto">
          <Pieces pieces={title} />
        </b>
        {detail.length > 0 && (
          <small dir="auto">
            <Pieces pieces={detail} />
          </small>
        )}
      </span>
      {state && <StatePill state={state.state}>{state.words}</StatePill>}
    </a>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isFound }, at) =>
    isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
}
