/** Who takes a place. */
export function DelegateInputs() {
  return (
    <>
      <label>
        Name
        <input data-name="name" dir="auto" maxLength={120} />
      </label>
      <label>
        E-mail (joining instructions go there)
        <input data-name="email" type="email" maxLength={254} />
      </label>
    </>
  )
}
