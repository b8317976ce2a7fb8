/** "1 place", "3 places" */
export function placesWords(count: number): string {
  return count === 1 ? '1 place' : `${count} places`
}
