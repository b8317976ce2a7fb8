/** A field that people never see and programs fill in. `id` tells the traps of two forms on a page apart. */
export function Trap({ id = 'website' }: { id?: string }) {
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor={id}>Leave this empty</label>
      <input id={id} name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
