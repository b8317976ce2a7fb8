/** What every journey stands on: a page that misbehaves fails it, whatever it was looking at. */
import { randomInt } from 'node:crypto'

import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'

import { cmsOrigin, webOrigin } from './running-system'
import { signInQuietly, type Role } from './staff'

export { expect }

/** Not a bare list: Playwright takes a list whose second item is an object, such as a pattern, for a value and its options. */
interface ExpectedComplaints {
  like: readonly RegExp[]
}

type Fixtures = {
  /** Complaints of the browser that a journey provokes on purpose, such as a page that answers 404. */
  expectedComplaints: ExpectedComplaints
  complaints: string[]
  /** One more browser, for one more person. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>
  /** A browser in which a member of staff has signed in. */
  newStaff: (role: Role) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [{ like: [] }, { option: true }],

  /** As the edge in front of the site would say it: the CMS limits how often one address may write. */
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` })
  },

  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = []
      listenFor(context, complaints)
      await use(complaints)
      const unexpected = complaints.filter(
        (text) => !expectedComplaints.like.some((e) => e.test(text)),
      )
      expect(unexpected, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],

  newVisitor: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await openContext({ browser, complaints, options })
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },

  newStaff: async ({ newVisitor }, use) => {
    await use(async (role) => {
      const page = await newVisitor({ baseURL: cmsOrigin, viewport: { width: 1366, height: 900 } })
      await signInQuietly(page, role)
      return page
    })
  },
})

async function openContext({
  browser,
  complaints,
  options,
}: {
  browser: Browser
  complaints: string[]
  options: BrowserContextOptions | undefined
}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  listenFor(context, complaints)
  return context
}

/** Errors in the console (what the security policy refused among them), crashes of scripts, and requests to anybody else. */
function listenFor(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    const words = inWords(error.error())
    if (!skippedTransition.test(words)) complaints.push(`${words} (${error.page()?.url()})`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isOurs = url.hostname === 'localhost' || !url.protocol.startsWith('http')
    if (!isOurs) complaints.push(`A request to somebody else: ${request.url()}`)
  })
}

/**
 * On a busy machine Chromium gives up the fade from one page to the next, and reports that as an error
 * though no script of the page takes part in it: https://github.com/w3c/csswg-drafts/issues/13726
 */
const skippedTransition = /^(AbortError|InvalidStateError|TimeoutError): .*\btransition\b/i

/** What the browser itself throws, such as an AbortError, has an empty stack. */
const inWords = ({ stack, name, message }: Error): string => stack || `${name}: ${message}`

/** What shows once a change has gone round, which takes a moment, or as long as a job's next round. */
export async function eventually(look: () => Promise<void> | void, seconds = 60): Promise<void> {
  await expect(look).toPass({ timeout: seconds * 1000, intervals: [50, 100, 200, 400] })
}

export const onSite = (path: string): string => new URL(path, webOrigin).href
