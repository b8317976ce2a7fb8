/** Places by whose clock a course can take place, as staff choose between them. */
export const courseTimeZones = [
  { label: 'United Kingdom', value: 'Europe/London' },
  { label: 'Ireland', value: 'Europe/Dublin' },
  { label: 'Central Europe', value: 'Europe/Paris' },
  { label: 'Eastern Europe', value: 'Europe/Athens' },
  { label: 'Gulf (Dubai)', value: 'Asia/Dubai' },
  { label: 'New York', value: 'America/New_York' },
] as const
