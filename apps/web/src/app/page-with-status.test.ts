import { describe, expect, it, jest } from '@jest/globals'
import { redirect } from 'next/navigation'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CmsUnavailableError } from '../cms/client'
import { metadataWithStatus, pageWithStatus, PageMissingError } from './page-with-status'

jest.spyOn(console, 'warn').mockImplementation(() => undefined)
jest.spyOn(console, 'error').mockImplementation(() => undefined)

const failing = (error: Error) => (): Promise<never> => Promise.reject(error)
const drawn = async (draw: () => Promise<ReactNode>) =>
  renderToStaticMarkup(await pageWithStatus(draw)({}))

describe('a page that cannot be drawn', () => {
  it.each([
    ['does not exist', new PageMissingError(), 404, 'We could not find that page'],
    ['waits for the CMS', new CmsUnavailableError('/posts'), 503, 'cannot be shown just now'],
    ['has a fault', new TypeError('x is undefined'), 500, 'cannot be shown just now'],
  ])('because it %s says so in HTML, with its status', async (_, error, status, words) => {
    const html = await drawn(failing(error))
    expect(html).toContain(words)
    expect(html).toContain(`<meta name="page-status" content="${status}"/>`)
    expect(html).not.toContain(error.message || 'PageMissingError')
    const metadata = await metadataWithStatus(failing(error))({})
    expect(metadata).toMatchObject({ robots: { index: false } })
  })

  it('and cannot be described says so in its head, too, so that nobody stores it', async () => {
    const metadata = await metadataWithStatus(failing(new CmsUnavailableError('/posts')))({})
    expect(metadata).toMatchObject({ other: { 'page-status': '503' } })
  })

  it('because there is nothing leaves its status to the page, which may lead elsewhere', async () => {
    const metadata = await metadataWithStatus(failing(new PageMissingError()))({})
    expect(metadata).not.toHaveProperty('other')
  })

  it('because it leads elsewhere still leads there', async () => {
    await expect(drawn(() => Promise.resolve().then(() => redirect('/new')))).rejects.toThrow(
      'NEXT_REDIRECT',
    )
  })
})

it('a page that can be drawn is', async () => {
  expect(await drawn(() => Promise.resolve(createElement('p', null, 'Text')))).toBe('<p>Text</p>')
})
