/** `2 pictures`, `1 picture`; `names` are one and several of them. */
export function inWords(count: number, [one, several]: readonly [string, string]): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
