/** What a person reads in a PDF, and what a program learns of it. */
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'

import { expect } from './journey'

export interface ReadPdf {
  text: string
  title: string
  language: string
}

/** Downloads what a link leads to, as it would be saved. */
export async function readPdf(page: Page, href: string): Promise<ReadPdf> {
  const response = await page.request.get(href)
  expect(response.headers()['content-type']).toBe('application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(await response.body()))
  const { text } = await extractText(pdf, { mergePages: true })
  const { info } = await getMeta(pdf)
  const { Title: title = '', Language: language = '' } = info as Record<string, string>
  return { text: text.replace(/\s+/g, ' '), title, language }
}

/** Shown by browsers with a viewer, under its own title, rather than saved. */
export async function expectOpensInBrowser(page: Page, href: string): Promise<void> {
  // Asked for without opening it: a browser without windows has no viewer, and saves it all the same.
  const response = await page.request.get(href)
  expect(response.status()).toBe(200)
  expect(response.headers()['content-disposition']).toMatch(/^inline;/)
}
