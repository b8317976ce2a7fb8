/** A dot with rings: somebody is speaking. */
export function Speaks() {
  return <div className="speaks" aria-hidden="true" />
}
