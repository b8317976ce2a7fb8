/** In how many places a picture is used. */
export function usesInWords(count: number): string {
  if (count === 0) return 'Used nowhere'
  return count === 1 ? 'Used in one place' : `Used in ${count} places`
}
