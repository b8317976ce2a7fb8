import type { Choice } from '../load-named'

/** Of a list box. */
export function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}
