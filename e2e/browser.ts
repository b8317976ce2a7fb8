import type { LaunchOptions } from '@playwright/test'

export const launchOptions: LaunchOptions = {
  ...(process.env.PLAYWRIGHT_CHROMIUM ? { executablePath: process.env.PLAYWRIGHT_CHROMIUM } : {}),
  // Nothing here needs the internet: a browser that asks for it would only wait.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** With the memory of pages for "Back" and "Forward" that visitors' browsers have and Playwright turns off. */
export const launchOptionsOfVisitors: LaunchOptions = {
  ...launchOptions,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
}
