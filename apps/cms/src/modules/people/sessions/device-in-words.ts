/** The first that fits: most browsers name those before them as well. */
const browsers: readonly [sign: RegExp, name: string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bHeadlessChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const devices: readonly [sign: RegExp, name: string][] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b.*\bMobile\b/, 'an Android phone'],
  [/\bAndroid\b/, 'an Android tablet'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** “Firefox on Windows”, from what a browser says of itself; what says nothing known is “A program”. */
export function deviceInWords(userAgent: string | null | undefined): string {
  const browser = firstIn(browsers, userAgent ?? '')
  const device = firstIn(devices, userAgent ?? '')
  if (browser && device) return `${browser} on ${device}`
  if (browser) return browser
  return device ? `A program on ${device}` : 'A program'
}

function firstIn(known: typeof browsers, userAgent: string): string | undefined {
  return known.find(([sign]) => sign.test(userAgent))?.[1]
}
