import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'

import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import type { FoundItem } from './endpoints'
import { PersonDesk } from './person-desk.client'

interface Sent {
  url: string
  body: Record<string, unknown>
}
let sent: Sent[] = []
let held: FoundItem[] = []

const exportText = '{"held":[]}'
const answers: Record<string, () => object> = {
  search: () => ({ held }),
  export: () => ({
    fileName: 'personal-data.json',
    contentType: 'application/json',
    text: exportText,
  }),
  erasures: () => ({ done: true }),
}

const realFetch = globalThis.fetch
const realCreate = URL.createObjectURL
beforeEach(() => {
  sent = []
  held = [enquiry]
  sessionStorage.clear()
  globalThis.fetch = (url, init) => {
    sent.push({ url: String(url), body: JSON.parse(String(init?.body)) as Sent['body'] })
    const [what = ''] = /[a-z]+$/.exec(String(url)) ?? []
    const answer = answers[what]?.()
    return Promise.resolve({
      ok: true,
      status: 200,
      headers: new Headers(),
      json: () => Promise.resolve(answer),
    } as Response)
  }
})
afterEach(() => {
  cleanup()
  globalThis.fetch = realFetch
  URL.createObjectURL = realCreate
})

const email = 'asker@planted.example'
const enquiry: FoundItem = {
  item: 'enquiries/1',
  kind: 'enquiries',
  why: 'To answer you',
  title: 'Enquiry of 1 November',
  href: '/admin/collections/enquiries/1',
  foundBy: 'e-mail',
  until: '1 November 2027',
  goes: ['The message, whole'],
  stays: [],
}

it('whom staff look for is sent in a body and stands in no address', async () => {
  open()
  await look()
  expect(sent).toEqual([{ url: '/api/privacy/search', body: { email, name: '' } }])
  expect(window.location.href).not.toContain('planted')
  expect(document.querySelector('form[action], form[method], input[name]')).toBeNull()
  expect(screen.getByLabelText<HTMLInputElement>(/^Enquiry of/).checked).toBe(true)
})

it('a search is there again after a reload or Back, until it is cleared or its person signs out', async () => {
  const page = open()
  await look()
  page.unmount()
  held = []
  const again = open()
  expect(await screen.findByText('Nothing is held about this person.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe(email)
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
  again.unmount()
  open()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('')

  await look()
  keptTyping.dropAll()
  cleanup()
  open()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('')
  expect(sent).toHaveLength(3)
})

it('what was erased is looked for again', async () => {
  open()
  await look()
  held = []
  window.confirm = () => true
  fireEvent.click(screen.getByRole('button', { name: 'Erase what is ticked' }))
  expect(await screen.findByText('Nothing is held about this person.')).toBeTruthy()
  expect(sent[1]?.body).toEqual({ email, name: '', items: ['enquiries/1'] })
})

it('what is ticked is exported, and nothing else', async () => {
  held = [enquiry, { ...enquiry, item: 'enquiries/2', title: 'Another', foundBy: 'name' }]
  let saved = new Blob()
  URL.createObjectURL = (file) => {
    saved = file as Blob
    return '#saved'
  }
  open()
  await look()
  fireEvent.click(screen.getByRole('button', { name: 'Export as JSON' }))
  await screen.findByText('Saved as a file.')
  expect(sent[1]).toEqual({
    url: '/api/privacy/export',
    body: { email, name: '', items: ['enquiries/1'], format: 'json' },
  })
  expect([saved.type, saved.size]).toEqual(['application/json', exportText.length])
})

function open() {
  const router = { refresh: () => undefined }
  return render(
    <AppRouterContext value={router as never}>
      <PersonDesk mayErase />
    </AppRouterContext>,
  )
}

async function look() {
  fireEvent.change(screen.getByLabelText('E-mail address'), { target: { value: email } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Look' })))
}
