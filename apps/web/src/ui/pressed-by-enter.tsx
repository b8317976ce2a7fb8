/** Enter in a field presses the first button of its form, which may be one among the fields. */
export function PressedByEnter(sent: { name?: string; value?: string }) {
  return <button className="visually-hidden" tabIndex={-1} aria-hidden="true" {...sent} />
}
