'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type KeyboardEvent } from 'react'

import { Icon } from '@cms/admin/frame/icon'
import { useShownDialog } from '@cms/admin/use-shown-dialog'
import type { FoundItem } from '../answer'
import { FoundList } from './found-list.client'
import { keepOpened, readOpened } from './opened-last'
import type { TypedAhead } from './typed-ahead'
import { useFind } from './use-find'
import { wordsForState } from './words-for-state'
import './find-box.css'

/**
 * One box for everything, over any page. A combobox whose list is always there:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function FindBox({ ahead, close }: { ahead: TypedAhead; close: () => void }) {
  const router = useRouter()
  const { user } = useAuth()
  const userId = String(user?.id ?? '')
  const [opened] = useState(() => readOpened(userId))
  const [typed, setTyped] = useState(ahead.read)
  const found = useFind(typed, opened)
  const items = found.groups.flatMap((group) => group.items)
  const [choice, setChoice] = useState({ among: found.groups, at: 0 })
  /** The first, whenever something else is found. */
  const chosen = choice.among === found.groups ? choice.at : 0
  const setChosen = (at: number) => setChoice({ among: found.groups, at })
  const id = useId()
  const dialog = useShownDialog((shown) => {
    shown.querySelector('input')?.focus()
    ahead.end()
  })
  const open = (item: FoundItem) => {
    keepOpened(userId, item.key)
    close()
    router.push(item.href)
  }
  const followKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const item = items[chosen]
    if (step && items.length > 0) setChosen((chosen + step + items.length) % items.length)
    else if (event.key === 'Enter' && item) open(item)
    else return
    event.preventDefault()
  }
  const status = wordsForState(found, { typed, count: items.length })
  return (
    <dialog
      ref={dialog}
      className="find-box"
      aria-label="Search or do something"
      onClose={close}
      closedby="any"
    >
      <div className="find-box__top">
        <Icon name="find" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or do something"
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder="Name, firm, number or page"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={followKey}
        />
        <span className="find-box__status" role="status">
          {status.short}
        </span>
        <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <div className="find-box__found">
        {status.long && (
          <p className="find-box__words" {...(status.isTrouble && { role: 'alert' })}>
            {status.long}{' '}
            {status.mayTryAgain && (
              <button type="button" className="desk-press" onClick={found.again}>
                Try again
              </button>
            )}
            {found.state === 'signed-out' && (
              <a className="desk-press" href="/admin/login" target="_blank" rel="noreferrer">
                Sign in
              </a>
            )}
          </p>
        )}
        <FoundList
          id={id}
          groups={found.groups}
          chosen={items[chosen] ? chosen : -1}
          choose={setChosen}
          open={open}
        />
      </div>
      <p className="find-box__keys" aria-hidden="true">
        <span>
          <kbd>↑ ↓</kbd> choose
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
        <span>Name, firm, e-mail, telephone, PO, order, invoice</span>
      </p>
    </dialog>
  )
}
