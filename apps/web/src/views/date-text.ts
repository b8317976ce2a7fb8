const ukDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "12 April 2019", as the day is in London. */
export function dateText(moment: string): string {
  return ukDate.format(new Date(moment))
}
