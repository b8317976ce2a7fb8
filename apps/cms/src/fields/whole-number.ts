interface WholeNumber {
  least: number
  most: number
  /** Of what, in the plural. */
  of?: string
  /** Whether it may stay empty. */
  isOptional?: boolean
}

/** Checks what staff typed into a field of whole numbers; says in which it has to lie. */
export function checkWholeNumber(
  value: unknown,
  { least, most, of, isOptional = true }: WholeNumber,
): string | true {
  if (isOptional && (value === null || value === undefined)) return true
  const isAllowed = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  return isAllowed || `Enter a whole number ${of ? `of ${of} ` : ''}from ${least} to ${most}.`
}
