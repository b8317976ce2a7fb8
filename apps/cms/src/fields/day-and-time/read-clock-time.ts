import { isClockTime, type ClockTime } from '@lectern/shared/time/clock-time'

/** What somebody has typed for a time of day: “9”, “9.30”, “0930”, “9:30am”, “5 pm”, “17:00”. `null`: no time. */
export function readClockTime(typed: string): ClockTime | null {
  const found = /^(\d{1,2})(?:[.:h]?([0-5]\d))?\s*(?:([ap])\.?m\.?)?$/i.exec(typed.trim())
  if (!found) return null
  const [, hour = '', minute = '00', half] = found
  const time = `${hourOf(Number(hour), half?.toLowerCase())}:${minute}`
  return isClockTime(time) ? time : null
}

function hourOf(hour: number, half: string | undefined): string {
  if (half && (hour < 1 || hour > 12)) return ''
  const onClock = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return String(onClock).padStart(2, '0')
}
