/** Titles, with or without a full stop; whoever gives one and no first name is greeted by both. */
const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|revd)\.?$/i

/** "Fiona" of "Fiona Marchbank", "Dr Marchbank" as it is. */
export function firstNameOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = '', second, ...others] = words
  if (!titles.test(first) || !second) return first
  return others.length > 0 ? second : `${first} ${second}`
}
