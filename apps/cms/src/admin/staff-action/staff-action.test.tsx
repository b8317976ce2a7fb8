import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'

import { keptTyping } from '../kept-typing/kept-typing'
import { attemptHeader } from './attempt-header'
import { StaffAction } from './staff-action.client'

type Sent = { attempt: string | null; body: object }
let sent: Sent[] = []
let answer: () => Promise<Response>

const realFetch = globalThis.fetch
beforeEach(() => {
  sent = []
  sessionStorage.clear()
  globalThis.fetch = (_, init) => {
    const attempt = new Headers(init?.headers).get(attemptHeader)
    sent.push({ attempt, body: JSON.parse(String(init?.body)) as object })
    return answer()
  }
})
afterEach(() => {
  cleanup()
  globalThis.fetch = realFetch
})

const lost = () => Promise.reject(new TypeError('Failed to fetch'))
const done = () => Promise.resolve(ok())
const refused = () =>
  Promise.resolve({
    ok: false,
    status: 400,
    headers: new Headers(),
    json: () => Promise.resolve({ error: { reason: 'invalid-fields', message: 'No phone' } }),
  } as Response)

it('what was typed is there again after the tab of the form was changed', () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  fireEvent.click(screen.getByLabelText('Sam'))
  fireEvent.change(screen.getByLabelText('For'), { target: { value: 'individual' } })
  fireEvent.input(screen.getByLabelText('For'))
  page.unmount()
  open()
  expect(valueOf('Name')).toBe('Rosalind Peake')
  expect(valueOf('For')).toBe('individual')
  expect(screen.getByLabelText<HTMLInputElement>('Sam').checked).toBe(true)
})

it('an action whose answer was lost is the same one after the tab was changed', async () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  answer = lost
  await press()
  page.unmount()
  open()
  expect(screen.getByRole('status').textContent).toContain('not known whether this was done')
  answer = done
  await press()
  expect(sent[1]).toEqual(sent[0])
  expect(sent[0]?.body).toMatchObject({ attemptKey: sent[0]?.attempt?.split('/')[1] })
})

it('it is sent again as it was, though what was chosen is gone from the page', async () => {
  const page = open()
  fireEvent.click(screen.getByLabelText('Sam'))
  answer = lost
  await press()
  page.unmount()
  open({ isSamBooked: false })
  answer = done
  await press()
  expect(sent[1]?.body).toMatchObject({ bookingIds: ['sam'] })
})

it('an action that is under way when its tab is left says how it ended to whoever comes back', async () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  let end = (_: Response) => {}
  answer = () => new Promise((resolve) => (end = resolve))
  await press()
  page.unmount()
  open()
  expect(button('Book').disabled).toBe(true)
  await act(async () => end(ok()))
  expect(screen.getByRole('status').textContent).toBe('Done.')
  expect(valueOf('Name')).toBe('')
})

it('what was carried out leaves nothing behind, and the next is another attempt', async () => {
  open()
  type('Name', 'Rosalind Peake')
  answer = done
  await press()
  expect(valueOf('Name')).toBe('')
  expect(sessionStorage).toHaveLength(0)
  await press()
  expect(sent[1]?.attempt).not.toBe(sent[0]?.attempt)
})

it('what was refused keeps what was typed, and is another attempt', async () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  answer = refused
  await press()
  page.unmount()
  open()
  expect(valueOf('Name')).toBe('Rosalind Peake')
  await press()
  expect(sent[1]?.attempt).not.toBe(sent[0]?.attempt)
})

it('what was typed can be given up', () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  fireEvent.click(button('Clear what was typed'))
  expect(valueOf('Name')).toBe('')
  page.unmount()
  open()
  expect(valueOf('Name')).toBe('')
})

it('what was typed for one order is not put into another', () => {
  const page = open()
  type('Name', 'Rosalind Peake')
  page.unmount()
  open({ subject: 'another' })
  expect(valueOf('Name')).toBe('')
})

it('nothing is left after signing out, nor after half a day', () => {
  keptTyping.write('one', { answers: { name: 'Rosalind Peake' } })
  keptTyping.dropAll()
  expect(keptTyping.read('one')).toBeNull()
  const keptAt = new Date(Date.now() - 13 * 60 * 60 * 1000).toISOString()
  sessionStorage.setItem('kept-typing/old', JSON.stringify({ answers: {}, keptAt }))
  expect(keptTyping.read('old')).toBeNull()
  keptTyping.write('new', { answers: {} })
  expect(sessionStorage.getItem('kept-typing/old')).toBeNull()
})

function open({ subject = 'run', isSamBooked = true } = {}) {
  const router = { refresh: () => {} } as React.ContextType<typeof AppRouterContext>
  return render(
    <AppRouterContext value={router}>
      <StaffAction url="/api/orders/by-telephone" subject={subject} legend="Add" button="Book">
        <input type="hidden" data-name="attemptKey" data-as="attempt" />
        <label>
          Name <input data-name="name" />
        </label>
        <label>
          For
          <select data-name="kind">
            <option value="business">a business</option>
            <option value="individual">an individual</option>
          </select>
        </label>
        {isSamBooked && (
          <label>
            <input type="checkbox" data-name="bookingIds[]" value="sam" /> Sam
          </label>
        )}
      </StaffAction>
    </AppRouterContext>,
  )
}

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

async function press() {
  await act(async () => fireEvent.click(button('Book')))
}

function button(name: string) {
  return screen.getByRole<HTMLButtonElement>('button', { name })
}

function valueOf(label: string): string {
  return screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(label).value
}

/** The browser of these tests has no `Response`. */
function ok(): Response {
  const answer = { ok: true, status: 200, headers: new Headers() }
  return { ...answer, json: () => Promise.resolve({ done: true }) } as Response
}
