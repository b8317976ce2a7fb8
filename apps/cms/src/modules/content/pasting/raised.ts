const signs = {
  above: { from: '0123456789+-=()n', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ' },
  below: { from: '0123456789+-=()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' },
}

/** `2` above the line is `²`; empty for what has no such signs, as the `th` of `4th`. */
export function raised(text: string, where: keyof typeof signs): string {
  const { from, to } = signs[where]
  const letters = [...text.trim().replaceAll('−', '-')]
  return letters.every((letter) => from.includes(letter))
    ? letters.map((letter) => [...to][from.indexOf(letter)]).join('')
    : ''
}
