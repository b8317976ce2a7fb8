import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'

import { shipped } from '@cms-support/shipped'
import type { UsingPlace } from '@cms/references/places-endpoint'
import { queryOf } from '@cms/references/use-places.client'
import { PlacesInOpenDialogue } from './places-in-dialogue.client'

let asked: string[] = []
let answer: (url: string) => Promise<Response>

const realFetch = globalThis.fetch
beforeEach(() => {
  asked = []
  globalThis.fetch = (url) => {
    asked.push(String(url))
    return answer(String(url))
  }
})
afterEach(() => {
  cleanup()
  globalThis.fetch = realFetch
})

const post = (number: number): UsingPlace => ({
  words: `the post “Post ${number}”`,
  href: `/admin/collections/posts/${number}`,
})

it('names every place with a link, before anything is pressed in the dialogue', async () => {
  answer = placesAre([post(1), post(2), post(3), post(4), post(5), post(6), post(7)])
  const dialogue = await open({ isOne: true })
  expect(within(dialogue).getByRole('status').textContent).toBe(
    'It is used in 7 places. It cannot be deleted while it is used there, so take it out there first:',
  )
  const list = within(dialogue).getByRole('region', { name: 'Where it is used' })
  expect(list.tabIndex).toBe(0)
  const links = within(list).getAllByRole<HTMLAnchorElement>('link')
  expect(links.map(({ textContent }) => textContent)).toContain('the post “Post 7”')
  expect(links.map((link) => link.getAttribute('href'))).toContain('/admin/collections/posts/7')
  expect(links).toHaveLength(7)
})

it('says so where nothing refers to it, and asks anew when the dialogue opens again', async () => {
  answer = placesAre([])
  const dialogue = await open({ isOne: true })
  expect(within(dialogue).getByRole('status').textContent).toBe('Nothing refers to this.')
  expect(within(dialogue).queryByRole('region')).toBeNull()
  expect(asked).toEqual(['/api/places/authors?where%5Bid%5D%5Bin%5D=a%2Cb&trash=true'])
  cleanup()
  answer = placesAre([post(1)])
  await open({ isOne: true })
  expect(screen.getByRole('status').textContent).toContain('It is used in one place.')
})

it('counts the places in the trash once the box is ticked by which it goes for ever', async () => {
  const inTrash = {
    words: 'the post “Away” (in the trash)',
    href: '/admin/collections/posts/trash/9',
  }
  answer = (url) => placesAre(url.includes('forever=true') ? [inTrash] : [])(url)
  const dialogue = await open({ isOne: true })
  await act(async () => fireEvent.click(within(dialogue).getByLabelText('For ever')))
  expect(within(dialogue).getByRole('link').textContent).toBe(inTrash.words)
  await act(async () => fireEvent.click(within(dialogue).getByLabelText('For ever')))
  expect(within(dialogue).queryByRole('link')).toBeNull()
})

it('says of several which are used where', async () => {
  answer = placesAre([{ ...post(1), uses: ['Ann', 'Ben'] }])
  const dialogue = await open({ isOne: false })
  expect(within(dialogue).getByRole('status').textContent).toContain('They are used in one place.')
  expect(within(dialogue).getByRole('listitem').textContent).toBe(
    'the post “Post 1” (uses “Ann”, “Ben”)',
  )
})

it.each([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a refusal', () => Promise.resolve({ ok: false } as Response)],
])('says that it could not look, with %s', async (_, failing) => {
  answer = failing
  const dialogue = await open({ isOne: true })
  expect(within(dialogue).getByRole('status').textContent).toContain('could not be looked up')
})

it.each([
  ['DeleteDocument/index.js', '`delete-${id}`'],
  ['DeleteDocument/index.js', 'id: "delete-forever"'],
  ['PermanentlyDeleteButton/index.js', '`perma-delete-${id}`'],
  ['DeleteMany/index.js', 'confirm-delete-many-docs`'],
  ['UnpublishMany/index.js', 'unpublish-${slug}`'],
  ['ConfirmationModal/index.js', '`${baseClass}__content`'],
])('still finds in Payload’s %s what it goes by: %s', (file, words) => {
  expect(shipped(`@payloadcms/ui/dist/elements/${file}`)).toContain(words)
})

/** A dialogue as Payload draws it. */
async function open({ isOne }: { isOne: boolean }): Promise<HTMLElement> {
  const about = { collection: 'authors', query: queryOf(['a', 'b']), isOne, act: 'delete' } as const
  await act(async () =>
    render(
      <>
        <dialog id="delete-a" open>
          <div className="confirmation-modal__content">
            <label>
              For ever <input type="checkbox" id="delete-forever" />
            </label>
          </div>
          <button>Confirm</button>
        </dialog>
        <PlacesInOpenDialogue modalSlug="delete-a" {...about} />
      </>,
    ),
  )
  return screen.getByRole('dialog')
}

function placesAre(places: UsingPlace[]): (url: string) => Promise<Response> {
  return () => Promise.resolve({ ok: true, json: () => Promise.resolve({ places }) } as Response)
}
